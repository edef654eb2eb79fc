import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Gefährlich', caution: 'Absender anrufen' },
  danger:
    'Emotet Guard: Öffnen Sie weder Anhang noch Link. Diese E-Mail ist gefährlich. Schon geöffnet? Trennen Sie den Computer vom Netzwerk und rufen Sie sofort das Sicherheitsteam an.',
  caution: 'Emotet Guard: Bevor Sie Anhang oder Link öffnen, rufen Sie den Absender unter einer bekannten Nummer an.',
  macroCapable:
    'Diese E-Mail kommt von außerhalb, und ihr Anhang kann Makros enthalten. Haben Sie ihn nicht erwartet? Dann öffnen Sie ihn nicht, und rufen Sie den Absender unter einer bekannten Nummer an.',
  locked:
    'Diese E-Mail kommt von außerhalb, und ihr Anhang ist verschlossen: Der Mailserver konnte nicht hineinsehen. Haben Sie ihn nicht erwartet? Dann öffnen Sie ihn nicht, und rufen Sie den Absender unter einer bekannten Nummer an.',
};
