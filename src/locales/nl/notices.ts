import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Gevaarlijk', caution: 'Eerst de afzender bellen' },
  danger:
    'Emotet Guard: Open de bijlage en de link niet. Dit bericht is gevaarlijk. Al geopend? Verbreek de netwerkverbinding en bel meteen uw beveiligingsteam.',
  caution: 'Emotet Guard: Bel eerst de afzender op een nummer dat u al hebt, voordat u de bijlage of de link opent.',
  macroCapable:
    'Dit bericht komt van buiten en de bijlage kan macro’s bevatten. Had u dit niet verwacht? Open de bijlage dan niet en bel de afzender op een nummer dat u al hebt.',
  locked:
    'Dit bericht komt van buiten en de bijlage is vergrendeld: de mailserver kon er niet in kijken. Had u dit niet verwacht? Open de bijlage dan niet en bel de afzender op een nummer dat u al hebt.',
};
