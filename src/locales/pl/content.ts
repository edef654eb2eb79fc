import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: 'Zmiana języka',
    found: {
      changed: 'Nowy tekst jest w innym języku niż korespondencja pod nim.',
    },
    why: 'Emotet bierze krótkie zdania z gotowej listy i wstawia je nad skradzionymi wiadomościami, często w niewłaściwym języku.',
    honest: 'W międzynarodowych zespołach rzeczywiście zdarza się zmiana języka.',
  },
  'urging-text': {
    title: 'Krótko i z ponagleniem',
    found: {
      urges: 'Tekst jest krótki i nakłania do działania: „{phrase}”.',
    },
    why: 'Jedyne, co Emotet pisze sam, to krótkie zdanie, które kieruje do załącznika lub linku.',
    honest: 'Tak piszą też zajęci ludzie. Liczy się to tylko w połączeniu z innymi oznakami.',
  },
  'enable-content-in-message': {
    title: 'Wiadomość każe kliknąć',
    found: {
      asksForClick: 'W wiadomości napisano: „{phrase}”.',
    },
    why: 'To jedno kliknięcie rozpoczyna atak. Plik, który go wymaga, jest niebezpieczny bez względu na to, od kogo rzekomo pochodzi.',
    honest: 'Prawdziwy nadawca nie prosi w wiadomości o zamknięcie ostrzeżenia o zabezpieczeniach.',
  },
};
