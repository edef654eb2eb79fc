import type { NoticeTexts } from '../notice-texts';

export const notices: NoticeTexts = {
  subject: { danger: 'Niebezpieczne', caution: 'Do potwierdzenia u nadawcy' },
  danger:
    'Emotet Guard: Nie otwieraj załącznika ani linku. Ta wiadomość jest niebezpieczna. Już otwarte? Odłącz się od sieci i zadzwoń do zespołu bezpieczeństwa.',
  caution: 'Emotet Guard: Zanim otworzysz załącznik lub link, zadzwoń do nadawcy pod numer, który już znasz.',
  macroCapable:
    'Ta wiadomość przyszła z zewnątrz, a jej załącznik może zawierać makra. Nieoczekiwany? Nie otwieraj go i zadzwoń do nadawcy pod numer, który już znasz.',
  locked:
    'Ta wiadomość przyszła z zewnątrz, a jej załącznik jest zablokowany: serwer poczty nie mógł zajrzeć do środka. Nieoczekiwany? Nie otwieraj go i zadzwoń do nadawcy pod numer, który już znasz.',
};
