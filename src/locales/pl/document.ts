import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Makro otwiera ukryty plik',
    found: {
      opensPackage: 'Makro otwiera plik osadzony w dokumencie, tak jakby ktoś kliknął go dwukrotnie.',
    },
    why: 'Osadzony plik może być programem i uruchamia się bez pytania.',
    honest: 'W zwykłym dokumencie to Ty decydujesz, czy otworzyć to, co jest w nim osadzone.',
  },
  'dde-field': {
    title: 'Pole w dokumencie uruchamia program',
    found: { startsProgram: 'Po otwarciu dokument każe systemowi Windows uruchomić: {command}' },
    why: 'Takie pole nie potrzebuje makra. Pakiet Office zadaje niewinnie wyglądające pytanie o aktualizację danych z połączonych plików, a jedno kliknięcie „Tak” uruchamia program.',
    honest: 'Zwykłe pola tego rodzaju wskazują tabelę programu Excel, a nie program.',
  },
  'embedded-program': {
    title: 'W dokumencie ukryto program',
    found: {
      script: 'Dokument „{document}” zawiera skrypt „{name}”.',
      program: 'Dokument „{document}” zawiera program „{name}”.',
      shortcut: 'Dokument „{document}” zawiera skrót „{name}”.',
    },
    why: 'Wygląda jak mały obrazek dokumentu. Dwukrotne kliknięcie uruchamia program.',
    honest: 'Zwykłe dokumenty zawierają tabele, obrazy i tekst, a nie programy.',
  },
  'enable-content-lure': {
    title: 'Dokument każe kliknąć „Włącz zawartość”',
    found: { asksForClick: 'W dokumencie napisano: „{phrase}”' },
    why: 'To kliknięcie uruchamia ukryty program. Emotet go potrzebuje, dlatego jego dokumenty podają najróżniejsze powody.',
    honest:
      'Fakturę lub list można przeczytać bez klikania „Włącz edytowanie” lub „Włącz zawartość”. Jeśli czerwony pasek informuje, że makra zostały zablokowane, zostaw to tak: nigdy nie zaznaczaj pola „Odblokuj” we właściwościach pliku.',
  },
  'equation-exploit': {
    title: 'Ten dokument atakuje komputer od razu po otwarciu',
    found: { runsCode: 'Dokument „{name}” zawiera fałszywe równanie, które uruchamia ukryty kod.' },
    why: 'Wykorzystuje starą lukę w Edytorze równań pakietu Office. Nie potrzebuje makra ani kolejnego kliknięcia.',
    honest: 'Prawdziwe równania tego nie robią. Aktualne wersje pakietu Office nie używają już tego starego edytora.',
  },
  'event-started-macro': {
    title: 'Makro, które uruchamia się później',
    found: {
      startsAtEvent: 'Makro „{procedure}” uruchamia się, gdy tylko dokument zostanie wyświetlony lub użyty.',
      startsAtClosing: 'Makro „{procedure}” uruchamia się przy zamykaniu dokumentu.',
      waitsForClick: 'Makro w dokumencie czeka na kliknięcie lub wpis, a potem robi to, co robią ataki ({means}).',
    },
    why: 'Atakujący uruchamiają makra z opóźnieniem, bo wiele programów zabezpieczających obserwuje tylko chwilę otwarcia.',
    honest: 'Zwykłe makra zazwyczaj czekają na kliknięcie przycisku.',
  },
  'hidden-payload': {
    title: 'W dokumencie coś ukryto',
    found: {
      payloadInForm: 'Niewidoczny formularz („{name}”) zawiera polecenie lub fragment kodu.',
      payloadInProperty: 'Właściwość dokumentu „{name}” zawiera polecenie lub fragment kodu.',
      payloadInText: 'Miejsce, do którego nikt nie zagląda („{name}”), zawiera polecenie lub fragment kodu.',
      readsHiddenText: 'Makro pobiera to, co uruchamia, z ukrytego tekstu w dokumencie.',
    },
    why: 'Emotet ukrywał polecenia tam, gdzie programy zabezpieczające nie szukają kodu.',
    honest: 'W zwykłych dokumentach są tam słowa i liczby, a nie polecenia.',
  },
  'macro-sheet-handover': {
    title: 'Makro uruchamia ukryty arkusz makr',
    found: {
      runsCellName: 'Makro uruchamia coś, czego nazwę odczytuje z komórki.',
      runsSheetCommand: 'Makro wykonuje polecenia starego języka makr programu Excel 4.0.',
    },
    why: 'Atak podzielony na dwa języki jest trudniejszy do zauważenia dla programów zabezpieczających.',
    honest: 'Zwykłe makra wywołują inne makra po nazwie.',
  },
  'native-call-macro': {
    title: 'Makro używa wewnętrznych funkcji systemu Windows',
    found: {
      callsWindows: 'Makro wywołuje funkcję systemu Windows „{function}”.',
    },
    why: 'Za pomocą takich funkcji makro może uruchamiać programy, pobierać pliki lub wykonywać kod, którego nikt nie widzi.',
    honest:
      'Zwykłe makra używają funkcji systemu Windows, aby poczekać, zmierzyć czas lub znaleźć okno, a nie do tego.',
  },
  'obfuscated-macro': {
    title: 'Makro ukrywa, co robi',
    found: {
      hasRandomNames: 'Nazwy w makrze to przypadkowe litery.',
      isTornApart: {
        one: 'Tekst w makrze jest podzielony na {count} część.',
        few: 'Tekst w makrze jest podzielony na {count} części.',
        many: 'Tekst w makrze jest podzielony na {count} części.',
        other: 'Tekst w makrze jest podzielony na {count} części.',
      },
      isSpeltOut: {
        one: 'Makro składa tekst litera po literze ({count} raz).',
        few: 'Makro składa tekst litera po literze ({count} razy).',
        many: 'Makro składa tekst litera po literze ({count} razy).',
        other: 'Makro składa tekst litera po literze ({count} razu).',
      },
    },
    why: 'Atakujący ukrywają, co robi makro, aby programy zabezpieczające go nie rozpoznały.',
    honest: 'Ludzie nadają elementom makra zrozumiałe nazwy.',
  },
  'picture-lure': {
    title: 'Obraz zamiast dokumentu',
    found: {
      onlyPicture:
        'Dokument to jeden obraz i prawie żadnego tekstu, nie widać śladów edycji, a zawarte w nim makro uruchamia się samo.',
    },
    why: 'Emotet umieszcza prośbę o kliknięcie „Włącz zawartość” na obrazie, aby filtry poczty nie mogły jej odczytać.',
    honest: 'Zeskanowany list to też obraz, ale bez makra.',
  },
  'program-starting-macro': {
    title: 'Ten dokument uruchamia ukryty program',
    found: {
      startsProgram: '{when}, makro „{procedure}” zadziała i uruchomi program ({means}).',
      fetchesFile: '{when}, makro „{procedure}” zadziała i pobierze plik z Internetu ({means}).',
      runsMemory: '{when}, makro „{procedure}” zadziała i uruchomi ukryty kod w pamięci ({means}).',
      handsOver: '{when}, makro „{procedure}” zadziała i wykona ukryte polecenia ({means}).',
      isScrambled: '{when}, makro „{procedure}” wykona kod, który celowo uczyniono nieczytelnym.',
    },
    why: 'Tak włamuje się Emotet: ukryty program pobiera złośliwe oprogramowanie, które kradnie pocztę.',
    honest: 'Dokumenty służbowe nie uruchamiają same programów.',
  },
  'random-author': {
    title: 'Autor dokumentu wygląda na zmyślonego',
    found: {
      knownAuthor: 'Autorem dokumentu jest „{author}”, tak jak we wcześniejszych dokumentach Emoteta.',
      randomAuthor: 'Autorem dokumentu jest „{author}”, co wygląda na przypadkowe litery.',
    },
    why: 'Emotet generuje dokumenty i wpisuje w nich zmyślonych autorów.',
    honest: 'W dokumentach tworzonych przez ludzi jest nazwisko, nazwa użytkownika lub firma.',
  },
  'remote-shortcut': {
    title: 'Skrót do cudzej sieci',
    found: {
      opensElsewhere: 'Plik „{name}” otwiera folder lub program na komputerze „{host}” spoza Twojej organizacji.',
      connectsElsewhere: 'Plik „{name}” łączy komputer z serwerem „{host}” spoza Twojej organizacji.',
    },
    why: 'Dwukrotne kliknięcie może uruchomić to, co się tam znajduje, a komputer może ujawnić dane logowania.',
    honest: 'Skróty od współpracowników wskazują sieć własnej organizacji.',
  },
  'remote-template': {
    title: 'Dokument wczytuje inny plik z Internetu',
    found: {
      fetchesTemplate: 'Po otwarciu wczytuje szablon z adresu {address}',
      fetchesObject: 'Po otwarciu wczytuje część treści z adresu {address}',
    },
    why: 'Niebezpieczne makro może być we wczytanym pliku, a sam załącznik wygląda na nieszkodliwy.',
    honest: 'Dokumenty organizacji korzystają z szablonów na komputerze lub na jej własnych serwerach.',
  },
  'self-starting-macro': {
    title: 'Ten dokument sam uruchamia makro',
    found: {
      startsAtOpening: 'Makro „{procedure}” uruchamia się od razu po kliknięciu „Włącz zawartość”.',
    },
    why: 'Takie makro mają niebezpieczne dokumenty. Mają je też niektóre nieszkodliwe skoroszyty.',
    honest: 'Jeśli nie spodziewasz się dokumentu z makrami, zadzwoń do nadawcy.',
  },
  'self-updating-object': {
    title: 'Coś osadzonego w dokumencie uruchamia się samo',
    found: {
      activates: 'Program Word przy otwieraniu dokumentu aktywuje osadzony obiekt „{className}”.',
      hides: 'Osadzony obiekt zapisano tak, aby programy zabezpieczające go nie zauważyły.',
    },
    why: 'Atakujący używają takich obiektów, aby uruchamiać programy bez makra i bez kliknięcia.',
    honest: 'W zwykłych dokumentach osadzone tabele i obrazy nic nie robią, dopóki nie klikniesz ich dwukrotnie.',
  },
  'stomped-macro': {
    title: 'Usunięto czytelną część makra',
    found: {
      sourceMissing: 'Pakiet Office uruchomi makro, ale jego czytelny kod usunięto lub podmieniono.',
      startsUnseen:
        'Pakiet Office sam uruchomi makro „{procedure}” i użyje „{means}”, ale czytelny kod makra usunięto lub podmieniono.',
    },
    why: 'Służy to wyłącznie oszukaniu programów zabezpieczających i osób, które chcą sprawdzić dokument.',
    honest: 'Pakiet Office zawsze zapisuje makro w obu postaciach: tej, którą czytają ludzie, i tej, którą uruchamia.',
  },
  'templates-folder-lure': {
    title: 'Dokument prosi o przeniesienie do specjalnego folderu',
    found: { asksToCopy: 'W dokumencie napisano: „{phrase}”' },
    why: 'Makra z tego folderu pakiet Office uruchamia bez ostrzeżenia. Emotet użył tej sztuczki w listopadzie 2022 roku.',
    honest: 'Zwykłego dokumentu nigdy nie trzeba kopiować do folderu pakietu Office, aby go przeczytać.',
  },
  'written-script': {
    title: 'Makro zapisuje program na dysku',
    found: {
      writesAndStarts: 'Makro zapisuje plik „{file}” i może go uruchomić.',
      writesScript: 'Makro zapisuje plik „{file}”, który system Windows może uruchomić.',
    },
    why: 'Ten plik to kolejny etap ataku.',
    honest: 'Zwykłe makra zapisują tabele, dokumenty i pliki PDF.',
  },
  'onenote-double-click': {
    title: 'Notatka prosi o dwukrotne kliknięcie',
    found: { invitation: 'Notatka „{name}” prosi o dwukrotne kliknięcie obrazu, który zasłania plik.' },
    why: 'Dwukrotne kliknięcie nie otwiera obrazu. Uruchamia to, co jest pod nim ukryte.',
    honest: 'Zwykłe notatki od razu pokazują treść, bez klikania.',
  },
  'onenote-script': {
    title: 'Notatka z ukrytym programem',
    found: { script: 'W notatce „{section}” ukryto program „{name}”.' },
    why: 'Jedno dwukrotne kliknięcie notatki uruchamia program. Emotet wysyłał takie notatki w marcu 2023 roku.',
    honest: 'Zwykłe notatki zawierają tekst, obrazy i dokumenty, a nie programy.',
  },
  'shortcut-command': {
    title: 'Skrót, który wykonuje polecenie',
    found: {
      startsCommand: 'Skrót „{name}” używa systemowego programu „{program}”, aby wykonać własne polecenia.',
      hidesCommand: 'Skrót „{name}” ukrywa długie polecenie tam, gdzie go nie widać.',
      carriesScript: 'Na końcu skrótu „{name}” coś ukryto.',
    },
    why: 'Skrót może wyglądać jak dokument, ale dwukrotne kliknięcie wykonuje polecenie.',
    honest: 'Nie ma dobrego powodu, aby wysyłać komuś pocztą skrót wykonujący polecenia.',
  },
  'encrypted-document': {
    title: 'Plik pakietu Office zabezpieczony hasłem',
    found: {
      locked: 'Plik „{name}” jest zabezpieczony hasłem. Nie mogliśmy zajrzeć do środka.',
      opened: 'Plik „{name}” jest zabezpieczony hasłem. Otworzyło go jedno z haseł, których próbuje Emotet Guard.',
      opensByItself: 'Plik „{name}” jest zaszyfrowany, ale pakiet Office otwiera go bez pytania o hasło.',
    },
    why: 'Programy zabezpieczające nie mogą zajrzeć do plików zabezpieczonych hasłem. Atakujący wykorzystują to, aby uniknąć wykrycia.',
    honest: 'Jeśli nie spodziewasz się pliku zabezpieczonego hasłem, zadzwoń do nadawcy.',
  },
  'excel4-macro-sheet': {
    title: 'Skoroszyt ze starymi makrami programu Excel 4.0',
    found: {
      holdsMacroSheet: 'Arkusz „{sheet}” zawiera makra w języku z 1992 roku.',
      startsMacroSheet:
        'Arkusz „{sheet}” zawiera makra w języku z 1992 roku. Nazwa „{name}” uruchamia je automatycznie.',
    },
    why: 'W 2022 roku Emotet ukrywał polecenia w takich arkuszach, bo wiele programów zabezpieczających ich nie czyta.',
    honest: 'Dziś żaden skoroszyt nie potrzebuje tego języka. Używają go jeszcze tylko bardzo stare.',
  },
  'hidden-macro-sheet': {
    title: 'Arkusz makr jest ukryty',
    found: {
      hiddenSheet: 'Arkusz makr „{sheet}” jest ukryty.',
      veryHiddenSheet:
        'Arkusz makr „{sheet}” ukryto tak dobrze, że program Excel nie pokazuje go nawet na liście „Odkryj”.',
    },
    why: 'Masz widzieć tylko obraz z prośbą o kliknięcie „Włącz zawartość”, a nie polecenia.',
    honest: 'Makr, które wykonują zwykłą pracę, nie trzeba ukrywać.',
  },
  'macro-sheet-command': {
    title: 'Ten skoroszyt uruchamia ukryty program',
    found: {
      startsProgram: '{when}, formuła uruchomi program „{program}”.',
      fetchesFile: '{when}, formuła pobierze plik z Internetu ({means}).',
      callsWindows: '{when}, formuła wywoła funkcję systemu Windows „{function}”.',
    },
    why: 'Tak włamuje się Emotet: program pobiera złośliwe oprogramowanie, które kradnie pocztę.',
    honest: 'Zwykłe formuły wykonują obliczenia. Nie uruchamiają programów ani nie pobierają plików.',
  },
  'self-starting-macro-sheet': {
    title: 'Arkusz makr uruchamia się sam',
    found: {
      startsAtOpening:
        'Nazwa „{name}” sprawia, że program Excel uruchamia arkusz makr od razu po kliknięciu „Włącz zawartość”.',
      startsLater:
        'Nazwa „{name}” sprawia, że program Excel uruchamia arkusz makr po powrocie do skoroszytu lub przy jego zamykaniu.',
    },
    why: 'Wystarczy jedno kliknięcie: program Excel nie pyta ponownie.',
    honest: 'Zwykłe makra zazwyczaj czekają na kliknięcie przycisku.',
  },
  'program-starting-pdf': {
    title: 'Plik PDF uruchamia program',
    found: {
      starts: 'Plik „{name}” po otwarciu lub kliknięciu uruchamia: {program}',
      opensEmbedded: 'Plik „{name}” otwiera ukryty w nim plik „{file}”.',
    },
    why: 'Plik PDF służy do czytania. Jedno kliknięcie „Otwórz” lub „Zezwól” pozwala programowi zrobić wszystko.',
    honest: 'Zwykłe pliki PDF pokazują strony i zawierają linki do witryn. Niczego nie uruchamiają.',
  },
};
