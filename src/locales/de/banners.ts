import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Öffnen Sie weder Anhang noch Link: Verdacht auf Emotet-Angriff. Klicken Sie auf keinen Fall auf „Inhalt aktivieren“.',
  danger:
    'Öffnen Sie weder Anhang noch Link: Diese E-Mail ist gefährlich. Klicken Sie auf keinen Fall auf „Inhalt aktivieren“.',
  caution:
    'Bevor Sie etwas öffnen, rufen Sie den Absender unter einer bekannten Nummer an. Klicken Sie nicht auf „Inhalt aktivieren“.',
  program: {
    emotet:
      'Kein Doppelklick auf den Anhang, keinen Link öffnen: Verdacht auf Emotet. Schon passiert? Vom Netzwerk trennen und sofort das Sicherheitsteam anrufen.',
    danger:
      'Kein Doppelklick auf den Anhang, keinen Link öffnen: gefährliche E-Mail. Schon passiert? Vom Netzwerk trennen und sofort das Sicherheitsteam anrufen.',
    caution:
      'Vor einem Doppelklick auf den Anhang den Absender unter einer bekannten Nummer anrufen. Schon geöffnet? Rufen Sie sofort Ihr Sicherheitsteam an.',
  },
  unread:
    'Öffnen Sie den Anhang nur, wenn Sie ihn erwartet haben: Er wurde nicht vollständig geprüft. Rufen Sie zuerst den Absender an (bekannte Nummer).',
  why: 'Warum?',
  whyLine: 'Emotet Guard zeigt, was es in dieser E-Mail gefunden hat und was Sie tun können.',
};
