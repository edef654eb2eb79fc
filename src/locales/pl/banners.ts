import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Nie otwieraj załącznika ani linku: to wygląda na atak Emoteta. Nigdy nie klikaj przycisku „Włącz zawartość”.',
  danger:
    'Nie otwieraj załącznika ani linku: ta wiadomość jest niebezpieczna. Nigdy nie klikaj przycisku „Włącz zawartość”.',
  caution:
    'Zanim otworzysz załącznik lub link, zadzwoń do nadawcy pod numer, który już znasz. Nie klikaj przycisku „Włącz zawartość”.',
  program: {
    emotet:
      'Nie klikaj dwukrotnie załącznika ani nie otwieraj linku: to wygląda na Emoteta. Już otwarte? Odłącz się od sieci i zadzwoń do zespołu bezpieczeństwa.',
    danger:
      'Nie klikaj dwukrotnie załącznika ani nie otwieraj linku: to niebezpieczne. Już otwarte? Odłącz się od sieci i zadzwoń do zespołu bezpieczeństwa.',
    caution:
      'Zanim klikniesz dwukrotnie załącznik lub otworzysz link, zadzwoń do nadawcy pod znany Ci numer. Już otwarte? Zadzwoń do zespołu bezpieczeństwa.',
  },
  unread:
    'Nie otwieraj tego załącznika, jeśli się go nie spodziewasz: nie udało się go w pełni sprawdzić. Najpierw zadzwoń do nadawcy pod znany Ci numer.',
  why: 'Dlaczego?',
  whyLine: 'Emotet Guard pokazuje, co znalazł w tej wiadomości i co możesz zrobić.',
};
