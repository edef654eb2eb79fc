import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Open de bijlage en de link niet: dit bericht lijkt op een aanval van Emotet. Klik nooit op “Inhoud inschakelen”.',
  danger: 'Open de bijlage en de link niet: dit bericht is gevaarlijk. Klik nooit op “Inhoud inschakelen”.',
  caution:
    'Bel eerst de afzender op een nummer dat u al hebt, voordat u iets opent. Klik niet op “Inhoud inschakelen”.',
  program: {
    emotet:
      'Dubbelklik niet op de bijlage en open geen link: dit lijkt op Emotet. Al geopend? Verbreek de netwerkverbinding en bel uw beveiligingsteam.',
    danger:
      'Dubbelklik niet op de bijlage en open geen link: dit is gevaarlijk. Al geopend? Verbreek de netwerkverbinding en bel uw beveiligingsteam.',
    caution:
      'Bel eerst de afzender op een nummer dat u al hebt, voordat u op de bijlage dubbelklikt. Al geopend? Bel meteen uw beveiligingsteam.',
  },
  unread:
    'Open deze bijlage alleen als u die verwachtte: niet alles erin kon worden gecontroleerd. Bel eerst de afzender op een nummer dat u al hebt.',
  why: 'Waarom?',
  whyLine: 'Emotet Guard laat zien wat het in dit bericht heeft gevonden en wat u kunt doen.',
};
