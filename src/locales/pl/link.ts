import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'Link, który uruchamia program',
    found: {
      installer: 'Link uruchamia Instalator aplikacji systemu Windows, aby zainstalować aplikację z {host}.',
      remoteSearch: 'Link otwiera na {host} folder, który wygląda jak wyniki wyszukiwania na własnym komputerze.',
      opensInOffice: 'Link otwiera dokument z {host} bezpośrednio w programie Word, Excel lub PowerPoint.',
      troubleshooter: 'Link uruchamia narzędzie systemu Windows ({scheme}), które może wykonywać polecenia.',
    },
    why: 'Takie linki omijają przeglądarkę i jej ostrzeżenia. Emotet użył takiego linku, aby zainstalować się jako fałszywy składnik „Adobe PDF”.',
    honest:
      'Linki w prawdziwych wiadomościach prowadzą do stron internetowych. Programy instaluje dział IT albo pobiera się je ze sklepu.',
  },
  'direct-download-link': {
    title: 'Link do pliku, który może wyrządzić szkody',
    found: {
      download: 'Link pobiera plik „{file}” z {host}.',
      sharedFolder: 'Link otwiera plik „{file}” w folderze udostępnionym na {host}, spoza Twojej organizacji.',
    },
    why: 'Pliki ZIP, dokumenty z makrami i skrypty ukryte za linkiem omijają filtry, które sprawdzają załączniki.',
    honest: 'Firmy zwykle podają link do strony we własnej witrynie, na której wybierasz plik.',
  },
  'disguised-host-link': {
    title: 'Link, który ukrywa, dokąd prowadzi',
    found: {
      codedNumber: 'Link ukrywa adres pod postacią liczby. W rzeczywistości prowadzi do {host}.',
      userName: 'W linku przed prawdziwym adresem {host} wstawiono fałszywą nazwę.',
      lookalikeLetters:
        'Link prowadzi do {host}. Adres zapisano literami innego alfabetu, aby wyglądał jak {looksLike}.',
      bareNumber: 'Link prowadzi do adresu w postaci liczby ({host}) zamiast nazwy.',
      oddPort: 'Link prowadzi do {host} przez nietypowy port ({port}).',
      notEncrypted: 'Podejrzany link prowadzi do {host} bez szyfrowania (http).',
    },
    why: 'Atakujący zapisują adresy tak, aby ani ludzie, ani filtry nie widzieli, dokąd prowadzą.',
    honest: 'Linki firm zawierają nazwę firmy, zapisaną zwykłymi literami, i używają protokołu https.',
  },
  'hacked-cgi-link': {
    title: 'Link do folderu programów witryny',
    found: {
      cgiDirectory: 'Link prowadzi do „{directory}” na {host}. To miejsce na programy, a nie na strony internetowe.',
    },
    why: 'Emotet ukrywa dokumenty w takich folderach zhakowanych witryn.',
    honest: 'Zwykłe witryny nie kierują odwiedzających do takich folderów.',
  },
  'hacked-wordpress-link': {
    title: 'Link do wewnętrznych folderów zhakowanej witryny',
    found: {
      wordpressDirectory: 'Link prowadzi do „{directory}” na {host}. Witryny WordPress nie mają takiego folderu.',
    },
    why: 'Emotet ukrywa dokumenty we własnym folderze w zhakowanych witrynach. Właściciel o tym nie wie.',
    honest: 'Linki zwykłych witryn prowadzą do ich stron lub do plików w folderze „uploads”.',
  },
  'invoice-directory-link': {
    title: 'Link nazwany jak faktura',
    found: {
      invoiceDirectory: 'Link prowadzi do folderu „{directory}” na {host}.',
    },
    why: 'W latach 2018 i 2019 Emotet nadawał folderom w swoich linkach nazwy faktur i dokumentów.',
    honest: 'Takie nazwy mają też strony usług księgowych, więc samo to niewiele znaczy.',
  },
  'listed-link': {
    title: 'Link do witryny, o której wiadomo, że jest niebezpieczna',
    found: {
      listedAddress: 'Link do {host} jest na liście niebezpiecznych adresów ({source}).',
      listedSite: 'Link prowadzi do {host}. Ta witryna jest na liście niebezpiecznych witryn ({source}).',
      listTooOld:
        'Link do {host} jest na liście niebezpiecznych adresów ({source}), ale lista jest zbyt stara, aby z niej korzystać (utworzono: {day}).',
    },
    why: 'Specjaliści ds. bezpieczeństwa znaleźli niedawno pod tym adresem szkodliwe pliki.',
    honest: 'Zhakowana witryna mogła już zostać oczyszczona. Może to sprawdzić zespół bezpieczeństwa.',
  },
  'mismatched-link-text': {
    title: 'Link, który prowadzi gdzie indziej, niż pokazuje',
    found: {
      otherDomain: 'Link pokazuje „{shown}”, ale prowadzi do {host}.',
      fileName: 'Link pokazuje nazwę pliku „{shown}”, ale prowadzi do folderu na {host}.',
    },
    why: 'Link może pokazywać dowolny tekst. Emotet pokazuje nazwę, którą znasz, i prowadzi gdzie indziej.',
    honest:
      'W prawdziwych wiadomościach zwykle otwiera się ten adres, który widać. Wyjątkiem są biuletyny, które liczą kliknięcia.',
  },
  'number-query-link': {
    title: 'Link zakończony samą liczbą',
    found: {
      numberQuery: 'Link do {host} kończy się na „{query}”.',
    },
    why: 'W 2023 roku linki Emoteta kończyły się sześciocyfrową liczbą, po której jego witryny rozpoznawały odwiedzających.',
    honest: 'Zwykłe linki informują, co oznacza liczba, na przykład „id=”.',
  },
  'random-directory-link': {
    title: 'Link zakończony przypadkowymi literami',
    found: {
      randomUnderSystem:
        'Link prowadzi do folderu o przypadkowej nazwie „{directory}” wśród wewnętrznych folderów {host}.',
      longRandomName: 'Link prowadzi do folderu o długiej przypadkowej nazwie „{directory}” na {host}.',
      randomName: 'Link prowadzi do folderu o przypadkowej nazwie „{directory}” na {host}.',
    },
    why: 'Emotet umieszcza dokumenty w zhakowanych witrynach, w folderach o nazwach wymyślonych przez program.',
    honest: 'Niektóre usługi internetowe mają takie kody w adresach. Jeśli nie znasz witryny, zadzwoń do nadawcy.',
  },
  'unrelated-link-domain': {
    title: 'Link do witryny spoza korespondencji',
    found: {
      unrelatedDomain: 'Link prowadzi do {host}. Ten adres nie ma związku z domeną nadawcy ({sender}).',
      inName: 'Link prowadzi do {target}. Nadawca używa nazwiska {name}, ale nie adresu tej osoby.',
    },
    why: 'Linki Emoteta prowadzą do zhakowanych witryn, które nie mają z Tobą nic wspólnego.',
    honest: 'Linki do innych witryn zdarzają się często, więc samo to niewiele znaczy.',
  },
};
