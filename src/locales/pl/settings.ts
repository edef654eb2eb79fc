import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Wyłączone przez Twoją organizację:',
  lowered: 'Z połową wagi, ustawioną przez Twoją organizację:',
  counts: 'Organizacja liczy wiadomości według poziomu. Wysyłany jest tylko poziom, nic z treści wiadomości.',
  fine: '{file}: nie znaleziono błędów.',
  details: 'Dla administratora',
  problems: {
    badName:
      'Nazwa po „?org=” jest nieprawidłowa. Użyj najwyżej 40 małych liter, cyfr i łączników i utwórz manifest ponownie.',
    notFound: 'Nie znaleziono pliku. Umieść go na serwerze pod tą nazwą.',
    tooSlow: 'Plik nie wczytał się w ciągu {most} s. Sprawdź serwer.',
    notReadable: 'Nie można odczytać pliku. Sprawdź jego nazwę i uprawnienia.',
    notUtf8:
      'Plik nie jest zapisany w UTF-8 albo część znaków została utracona. Otwórz go tam, gdzie wszystkie znaki wyglądają poprawnie, i zapisz jako UTF-8.',
    notJson: 'To nie jest JSON. Poszukaj brakującego przecinka, cudzysłowu lub nawiasu.',
    trailingComma:
      'Usuń przecinek w wierszu {line}, kolumnie {column}. Przed znakiem {bracket} nie może być przecinka.',
    notSettings: 'Plik musi zawierać jeden obiekt w nawiasach klamrowych. Zacznij od przykładu.',
    fileTooLarge: 'Plik jest większy niż {most} kB. Usuń to, co zbędne.',
    unknownField: 'Nie ma takiego pola. Usuń je albo popraw nazwę.',
    misspeltField: 'Nie ma takiego pola. Czy chodzi o „{suggestion}”?',
    writtenTwice: 'To pole występuje dwa razy. Zostaw jedno.',
    missingField: 'Brakuje tego pola. Dodaj je.',
    unknownVersion: 'Obsługiwana jest tu tylko wersja 1. Wpisz 1 albo zaktualizuj dodatek Emotet Guard.',
    notText: 'To musi być tekst. Ujmij go w cudzysłów.',
    notList: 'To musi być lista. Ujmij ją w nawiasy kwadratowe.',
    notGroup: 'To musi być grupa pól. Ujmij je w nawiasy klamrowe.',
    notTrueOrFalse: 'Wpisz tutaj true lub false, bez cudzysłowu.',
    empty: 'To pole jest puste. Wypełnij je albo usuń.',
    tooLong: 'To jest za długie. Największa liczba znaków: {most}.',
    tooMany: 'Jest ich za dużo. Zostaw najwyżej {most}.',
    hiddenCharacters:
      'Są tu podziały wierszy, niewidoczne znaki albo spacje na początku lub na końcu. Wpisz to ponownie jako jeden wiersz zwykłego tekstu.',
    notDomain: '„{found}” nie jest domeną. Wpisz ją w postaci example.com.',
    openDomain: 'W domenie „{found}” każdy może zarejestrować nazwę. Podaj domenę, która należy do jednej organizacji.',
    publicDomain:
      'W domenie „{found}” każdy może mieć skrzynkę. Podaj pojedyncze adresy albo domeny jednej organizacji.',
    notMail: '„{found}” nie jest adresem e-mail. Wpisz go w postaci soc@example.com.',
    notPhone: '„{found}” nie jest numerem telefonu. Wpisz co najmniej trzy cyfry.',
    notUrl: 'Nie można użyć „{found}”. Wpisz adres, który zaczyna się od https://, mailto: lub tel:.',
    notSender: '„{found}” nie jest nadawcą. Wpisz adres e-mail albo domenę poprzedzoną znakiem „@”.',
    unknownLanguage: 'Ten język nie jest dostępny. Użyj jednego z tych: {known}.',
    unknownCheck: 'Nie ma testu o tej nazwie. Poszukaj go na liście testów.',
    misspeltCheck: 'Nie ma testu o tej nazwie. Czy chodzi o „{suggestion}”?',
    notOffOrLowered: 'Wpisz tutaj "off" lub "lowered".',
    cannotBeOff: 'Ten test zagląda do plików i nie można go wyłączyć. Wpisz zamiast tego "lowered".',
    notFileName:
      'Nie można użyć „{found}”. Wpisz tylko nazwę pliku, który jest w tym samym folderze co ustawienia i ma rozszerzenie .bin.',
    notDigest:
      'To nie jest skrót kryptograficzny. Skopiuj wiersz, który wypisuje „emotet-guard settings digest”: sha256-…',
    notPublicKey:
      'To nie jest klucz publiczny serwera poczty. Skopiuj wartość, którą wyświetla „emotet-guard serve --key”.',
    privateKey:
      'To jest klucz prywatny, a każdy może przeczytać ten plik. Usuń go, utwórz nową parę kluczy i wpisz klucz publiczny.',
    listNotFound:
      'Nie znaleziono listy blokowanych adresów. Umieść ją na serwerze, w tym samym folderze co ustawienia.',
    listTooSlow: 'Lista blokowanych adresów nie wczytała się w ciągu {most} s. Sprawdź serwer.',
    listTooLarge: 'Lista blokowanych adresów jest większa niż {most} kB. Utwórz ją ponownie z mniejszej liczby źródeł.',
    listWrongDigest:
      'Lista blokowanych adresów nie zgadza się z tym skrótem kryptograficznym. Umieść listę i ustawienia na serwerze razem.',
    listDamaged:
      'Nie można odczytać listy blokowanych adresów. Utwórz ją ponownie poleceniem „emotet-guard blocklist build”.',
    listTooOld: 'Lista blokowanych adresów jest za stara i nie jest już używana. Utwórz nową.',
  },
};
