import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Verdacht auf Emotet-Angriff. Öffnen Sie weder Anhang noch Link, und klicken Sie auf keinen Fall auf „Inhalt aktivieren“.',
  danger:
    'Diese E-Mail ist gefährlich. Öffnen Sie weder Anhang noch Link, und klicken Sie auf keinen Fall auf „Inhalt aktivieren“.',
  caution: 'Vorsicht: Rufen Sie den Absender an, bevor Sie etwas öffnen. Klicken Sie nicht auf „Inhalt aktivieren“.',
  why: 'Warum?',
  whyLine: 'Emotet Guard zeigt, was es in dieser E-Mail gefunden hat und was Sie tun können.',
};
