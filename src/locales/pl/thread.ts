import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: '„Odpowiedź” bez wcześniejszej wiadomości',
    found: {
      noThreadHeaders: 'Temat zaczyna się od „{prefix}”, ale ta wiadomość nie jest powiązana z żadną wcześniejszą.',
    },
    why: 'Emotet dodaje „Re:” przed skradzionym tematem, aby wiadomość wyglądała na część Twojej korespondencji.',
    honest: 'Prawdziwa odpowiedź zawiera ukryte informacje, które łączą ją z wcześniejszą wiadomością.',
  },
  'date-zone-mismatch': {
    title: 'Strefy czasowe się nie zgadzają',
    found: {
      zones: 'Wiadomość napisano w strefie czasowej UTC{date}, ale wysłał ją serwer w strefie UTC{server}.',
    },
    why: 'Emotet działa na zhakowanych komputerach, często w innym kraju niż skrzynka, której nadużywa.',
    honest: 'Tak wyglądają też wiadomości od osób w podróży.',
  },
  'doubled-reply-prefix': {
    title: 'Dwa razy „Re:”',
    found: {
      doubled: 'Temat zaczyna się od „{prefixes}”.',
    },
    why: 'Emotet dodaje własne „Re:” przed skradzionym tematem, który już je ma.',
    honest: 'Większość aplikacji pocztowych pisze „Re:” raz, choćby korespondencja była bardzo długa.',
  },
  'foreign-html-document': {
    title: 'Wklejona cała wiadomość',
    found: {
      pasted: 'Pod nowym tekstem jest druga kompletna strona, tak jakby wklejono całą wcześniejszą wiadomość.',
    },
    why: 'Emotet nie cytuje tak jak aplikacja pocztowa. Wkleja całą skradzioną wiadomość pod własnym zdaniem.',
    honest: 'Aplikacja pocztowa cytuje tylko treść wcześniejszej wiadomości.',
  },
  'hyphenated-boundary': {
    title: 'Budowa jak w wiadomościach Emoteta',
    found: {
      boundary: 'Znacznik techniczny, który oddziela części tej wiadomości, to „{boundary}”.',
    },
    why: 'Program, którym Emotet wysyła pocztę, oddzielał części wiadomości dwoma łącznikami i długim ciągiem cyfr. W 10 172 innych wiadomościach nie wystąpiło to ani razu.',
    honest: 'Zwykłe aplikacje pocztowe mieszają tam litery i cyfry.',
  },
  'old-conversation': {
    title: 'Odpowiedź na dawną korespondencję',
    found: {
      monthsOld: {
        one: 'Najnowsza cytowana tu wiadomość ma {count} miesiąc.',
        few: 'Najnowsza cytowana tu wiadomość ma {count} miesiące.',
        many: 'Najnowsza cytowana tu wiadomość ma {count} miesięcy.',
        other: 'Najnowsza cytowana tu wiadomość ma {count} miesiąca.',
      },
      yearsOld: {
        one: 'Najnowsza cytowana tu wiadomość ma {count} rok.',
        few: 'Najnowsza cytowana tu wiadomość ma {count} lata.',
        many: 'Najnowsza cytowana tu wiadomość ma {count} lat.',
        other: 'Najnowsza cytowana tu wiadomość ma {count} roku.',
      },
    },
    why: 'Emotet odpowiada na wiadomości, które ukradł miesiące lub lata temu.',
    honest: 'Po tak długim czasie ludzie zwykle wyjaśniają, dlaczego znów piszą.',
  },
  'pasted-address-block': {
    title: 'Krótkie zdanie, nazwisko, adres',
    found: {
      block: 'Pod krótkim tekstem są tylko {name} i {address}, a potem puste wiersze i stara wiadomość.',
    },
    why: 'Tak Emotet buduje swoje wiadomości: jedno zdanie, nazwisko i prawdziwy adres znajomej osoby, odstęp i skradziona wiadomość.',
    honest: 'W prawdziwym podpisie jest adres, z którego wysłano wiadomość.',
  },
};
