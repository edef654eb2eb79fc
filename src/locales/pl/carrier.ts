import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'Załącznik jest programem',
    found: {
      script: 'Załącznik {name} jest skryptem: system Windows uruchomi go od razu po otwarciu.',
      program: 'Załącznik {name} jest programem.',
      adminScript: 'Załącznik {name} jest skryptem, który może wykonywać polecenia na komputerze.',
      shortcut: 'Załącznik {name} jest skrótem: otwiera folder, połączenie lub program wybrany przez nadawcę.',
    },
    why: 'Wydaje się, że otwierasz dokument, a na komputerze bez dalszych pytań uruchamia się program.',
    honest: 'Przesyła się dokumenty, a nie programy. Oprogramowanie pobiera się z witryny producenta.',
  },
  'disguised-document': {
    title: 'Plik jest czymś innym, niż wskazuje nazwa',
    found: { disguised: 'Plik {name} jest w rzeczywistości plikiem typu {actual}.' },
    why: 'Plik o niezgodnym typie prześlizguje się przez filtry poczty, a pakiet Office i tak go otwiera.',
    honest: 'Pliki od współpracowników są tym, na co wskazuje ich nazwa.',
  },
  'disguised-file-name': {
    title: 'Nazwa, która ukrywa typ pliku',
    found: {
      doubleExtension:
        'Nazwa {name} wygląda jak nazwa dokumentu, ale plik ma rozszerzenie „.{extension}” i może uruchomić program.',
      reversed: 'Nazwa {name} zawiera ukryty znak, który odwraca jej część. Prawdziwe rozszerzenie to „.{extension}”.',
      blanks: 'W nazwie {name} długi ciąg spacji ukrywa prawdziwe rozszerzenie „.{extension}”.',
      invisible: 'Nazwa {name} zawiera niewidoczne znaki. Prawdziwe rozszerzenie to „.{extension}”.',
    },
    why: 'System Windows ukrywa końcówkę nazwy pliku, dlatego coś, co wygląda jak dokument, może uruchomić program.',
    honest: 'Prawdziwy nadawca nie ma powodu ukrywać, jaki to plik.',
  },
  'emotet-file-name': {
    title: 'Nazwa pliku w stylu Emoteta',
    found: { shape: 'Nazwa {name} przypomina nazwy, które generuje Emotet.' },
    why: 'Emotet generuje nazwy plików: słowo, data, ciąg cyfr.',
    honest: 'Podobnie nazywają pliki skanery i programy księgowe, więc samo to niewiele znaczy.',
  },
  'html-smuggling': {
    title: 'Strona internetowa, która tworzy plik',
    found: {
      buildsFile: 'Załączona strona „{name}” po otwarciu tworzy na komputerze plik.',
      handsOver: 'Załączona strona „{name}” tworzy w przeglądarce plik „{file}” i każe jej go zapisać.',
      hidesScript: 'Załączona strona „{name}” uruchamia skrypt ukryty w zakodowanej postaci.',
      leadsOn: 'Załączona strona „{name}” od razu po otwarciu przekierowuje do {host}.',
    },
    why: 'Plik powstaje dopiero w przeglądarce, więc nie sprawdził go żaden filtr poczty.',
    honest: 'Prawdziwy nadawca dołącza sam plik.',
  },
  'locked-archive': {
    title: 'Załącznik zabezpieczony hasłem',
    found: {
      locked: 'Archiwum {name} jest zabezpieczone hasłem.',
      namesLocked: 'Archiwum {name} jest zaszyfrowane tak, że nie można odczytać nawet nazw plików.',
    },
    why: 'Żaden program antywirusowy nie zajrzy do pliku zabezpieczonego hasłem. Emotet wykorzystuje to, aby uniknąć wykrycia.',
    honest: 'Wiele firm z zasady zabezpiecza każdy załącznik hasłem i przesyła hasło w osobnej wiadomości.',
  },
  'macro-capable-document': {
    title: 'Dokument, który może zawierać makra',
    found: { document: 'Dokument {name} jest typu, który może zawierać makra.' },
    why: 'Makra to małe programy w dokumencie. Emotet zaczyna od makra, gdy tylko ktoś kliknie przycisk „Włącz zawartość”.',
    honest:
      'Większość dokumentów tego typu jest zwyczajna. Pliki programu Word z rozszerzeniem .docx i pliki programu Excel z rozszerzeniem .xlsx nie zawierają makr.',
  },
  'onenote-attachment': {
    title: 'Załącznik jest plikiem programu OneNote',
    found: { note: '{name} to plik programu OneNote.' },
    why: 'W 2023 roku Emotet ukrywał w takich plikach program, zasłonięty obrazkiem przycisku.',
    honest: 'Notesy programu OneNote zwykle udostępnia się za pomocą linku, a nie jako załącznik.',
  },
  'opaque-container': {
    title: 'Typ pliku, który filtry poczty rzadko otwierają',
    found: { container: '{name} to plik typu {kind}, który może zawierać inne pliki.' },
    why: 'Atakujący pakują pliki w ten sposób, aby filtry poczty ich nie widziały, a pakiet Office przed nimi nie ostrzegał.',
    honest: 'Zwykłe dokumenty wysyła się bezpośrednio albo w pliku ZIP.',
  },
  'padded-document': {
    title: 'Dokument sztucznie powiększony, aby uniknąć kontroli antywirusowej',
    found: {
      entry: 'Plik {name} zajmuje w archiwum {packedKilobytes} KB, ale po rozpakowaniu ma {megabytes} MB.',
      attachment: 'Dokument {name} ma rozmiar {megabytes} MB.',
    },
    why: 'Emotet wypełnia dokumenty pustymi danymi, aż będą zbyt duże, aby sprawdził je program antywirusowy.',
    honest: 'Zwykły dokument nigdy nie składa się prawie wyłącznie z pustych danych.',
  },
  'password-in-same-message': {
    title: 'Hasło jest w tej samej wiadomości',
    found: {
      openedMacro:
        'Hasło podane w tej wiadomości otwiera archiwum {name}. Jest w nim plik {inner}, który może uruchomić program.',
      opened: 'Hasło podane w tej wiadomości otwiera archiwum {name}.',
      stated: 'Archiwum {name} jest zabezpieczone hasłem, a hasło jest prawdopodobnie w tej samej wiadomości.',
      flooded:
        'Archiwum {name} jest zablokowane hasłem, a wiadomość zawiera więcej możliwych haseł, niż ktokolwiek mógłby wypróbować.',
    },
    why: 'Zamek z kluczem tuż obok niczego nie chroni. Zatrzymuje tylko programy antywirusowe i właśnie dlatego Emotet go używa.',
    honest: 'Kto chce chronić plik, przekazuje hasło inną drogą.',
  },
  'pdf-with-link': {
    title: 'Plik PDF, który prowadzi do podejrzanej witryny',
    found: {
      hackedSite: 'Krótki plik PDF zawiera link do {host}, który wygląda jak link do zhakowanej witryny.',
      download: 'Krótki plik PDF zawiera link, który pobiera plik „{file}” z {host}.',
    },
    why: 'Emotet wysyła pliki PDF, których jedynym celem jest link: prowadzi on do szkodliwego dokumentu.',
    honest: 'Zwykły plik PDF ma własną treść, a jego linki prowadzą do witryny firmy.',
  },
  'risky-archive-entry': {
    title: 'Niebezpieczny plik w archiwum',
    found: {
      document: 'Archiwum {archive} zawiera plik {name}: dokument, w którym mogą być makra.',
      onenote: 'Archiwum {archive} zawiera plik {name}: plik programu OneNote.',
      shortcut: 'Archiwum {archive} zawiera plik {name}: skrót, który może wykonać dowolne polecenie.',
      script: 'Archiwum {archive} zawiera plik {name}: skrypt, który uruchamia się po otwarciu.',
      adminScript: 'Archiwum {archive} zawiera plik {name}: skrypt, który może wykonywać polecenia na komputerze.',
      program: 'Archiwum {archive} zawiera plik {name}: program.',
      scriptAmongMany: 'Wśród wielu plików w archiwum {archive} jest skrypt: {name}.',
      programAmongMany: 'Wśród wielu plików w archiwum {archive} jest program: {name}.',
    },
    why: 'Emotet pakuje dokumenty, skróty i skrypty do archiwów, aby przeszły przez filtry poczty.',
    honest: 'Kontrahenci wysyłają pliki PDF lub zwykłe dokumenty; nie mają powodu wysyłać skrótów ani skryptów.',
  },
  'small-single-entry-archive': {
    title: 'Bardzo małe archiwum z jednym plikiem',
    found: { single: 'Archiwum {name} zawiera tylko plik {inner} i ma zaledwie {kilobytes} KB.' },
    why: 'Emotet pakuje jeden mały dokument do archiwum, aby filtry poczty go nie widziały.',
    honest: 'Niektóre firmy automatycznie pakują każdy załącznik, więc samo to niewiele znaczy.',
  },
  'twin-archive-name': {
    title: 'Archiwum i dokument mają tę samą nazwę',
    found: { twin: 'Archiwum i jedyny plik w nim mają tę samą nazwę: {name}.' },
    why: 'Emotet nadaje archiwum nazwę dokumentu, który w nim jest.',
    honest: 'System Windows robi tak samo z pojedynczym plikiem, więc samo to niewiele znaczy.',
  },
  'two-faced-archive': {
    title: 'Archiwum o dwóch różnych zawartościach',
    found: { twoFaced: 'Archiwum {name} pokazuje różne pliki w różnych programach.' },
    why: 'Filtry poczty sprawdzają nieszkodliwe pliki, a program na Twoim komputerze rozpakowuje inne.',
    honest: 'Zwykłe archiwum ma jeden spis plików, zgodny z zawartością.',
  },
  'attachment-in-anothers-name': {
    title: 'Plik od kogoś obcego pod znajomym nazwiskiem',
    found: { attachment: 'Plik „{file}” wysłano pod nazwiskiem {name}, ale nie z adresu tej osoby.' },
    why: 'Emotet wysyła pliki pod nazwiskami osób, którym skradziono pocztę.',
    honest:
      'Znajoma osoba wysyła pliki z adresu, który znasz. Adres jest nowy? Zanim cokolwiek otworzysz, zadzwoń do niej pod numer, który już znasz.',
  },
};
