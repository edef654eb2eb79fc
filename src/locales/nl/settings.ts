import type { SettingsTexts } from '../settings-texts';

export const settings: SettingsTexts = {
  line: '{path}: {problem}',
  off: 'Uitgeschakeld door uw organisatie:',
  lowered: 'Telt voor de helft mee, ingesteld door uw organisatie:',
  counts: 'Uw organisatie telt berichten per niveau. Alleen het niveau wordt verzonden, niets uit het bericht.',
  fine: '{file}: geen fouten gevonden.',
  details: 'Voor de beheerder',
  problems: {
    badName:
      'De naam achter “?org=” is ongeldig. Gebruik hooguit 40 kleine letters, cijfers en streepjes, en maak het manifest opnieuw.',
    notFound: 'Het bestand is niet gevonden. Zet het onder deze naam op de server.',
    tooSlow: 'Het bestand werd niet binnen {most} seconden geladen. Controleer de server.',
    notReadable: 'Het bestand kan niet worden gelezen. Controleer de naam en de machtigingen.',
    notUtf8:
      'Het bestand is niet in UTF-8, of er zijn tekens verloren gegaan. Open het waar alle tekens kloppen en sla het op als UTF-8.',
    notJson: 'Dit is geen JSON. Zoek naar een ontbrekende komma, een aanhalingsteken of een haakje.',
    trailingComma: 'Verwijder de komma in regel {line}, kolom {column}. Vóór {bracket} mag geen komma staan.',
    notSettings: 'Het bestand moet één object tussen accolades bevatten. Begin met het voorbeeld.',
    fileTooLarge: 'Het bestand is groter dan {most} kB. Verwijder wat niet nodig is.',
    unknownField: 'Dit veld bestaat niet. Verwijder het of verbeter de naam.',
    misspeltField: 'Dit veld bestaat niet. Bedoelde u “{suggestion}”?',
    writtenTwice: 'Dit veld staat er twee keer. Laat er één staan.',
    missingField: 'Dit veld ontbreekt. Voeg het toe.',
    unknownVersion: 'Hier is alleen versie 1 bekend. Schrijf 1 of werk Emotet Guard bij.',
    notText: 'Hier hoort tekst. Zet die tussen aanhalingstekens " ".',
    notList: 'Hier hoort een lijst. Zet die tussen vierkante haken [ ].',
    notGroup: 'Hier hoort een groep velden. Zet die tussen accolades { }.',
    notTrueOrFalse: 'Schrijf hier true of false, zonder aanhalingstekens.',
    empty: 'Dit is leeg. Vul het in of verwijder het veld.',
    tooLong: 'Dit is te lang. Gebruik hooguit {most} tekens.',
    tooMany: 'Dit zijn er te veel. Houd er hooguit {most} over.',
    hiddenCharacters:
      'Dit bevat regeleinden, onzichtbare tekens of spaties aan het begin of eind. Typ het opnieuw als één regel gewone tekst.',
    notDomain: '“{found}” is geen domein. Schrijf het zoals example.com.',
    openDomain: 'Iedereen kan een naam onder “{found}” registreren. Geef een domein op dat van één organisatie is.',
    publicDomain:
      'Iedereen kan een postvak bij “{found}” hebben. Geef losse adressen op, of domeinen van één organisatie.',
    notMail: '“{found}” is geen e-mailadres. Schrijf het zoals soc@example.com.',
    notPhone: '“{found}” is geen telefoonnummer. Schrijf minstens drie cijfers.',
    notUrl: '“{found}” kan niet worden gebruikt. Schrijf een adres dat begint met https://, mailto: of tel:.',
    notSender: '“{found}” is geen afzender. Schrijf een e-mailadres of een domein met “@” ervoor.',
    unknownLanguage: 'Deze taal is niet beschikbaar. Gebruik een van deze: {known}.',
    unknownCheck: 'Er is geen controle met deze naam. Zoek die op in de lijst met controles.',
    misspeltCheck: 'Er is geen controle met deze naam. Bedoelde u “{suggestion}”?',
    notOffOrLowered: 'Schrijf hier "off" of "lowered".',
    cannotBeOff:
      'Deze controle kijkt in bestanden en kan niet worden uitgeschakeld. Schrijf in plaats daarvan "lowered".',
    notFileName:
      '“{found}” kan niet worden gebruikt. Schrijf alleen de naam van een bestand dat in dezelfde map staat als de instellingen en eindigt op .bin.',
    notDigest:
      'Dit is geen controlegetal (digest). Kopieer de regel die “emotet-guard settings digest” toont: sha256-…',
    notPublicKey:
      'Dit is geen openbare sleutel van een mailserver. Kopieer de waarde die “emotet-guard serve --key” toont.',
    privateKey:
      'Dit is een persoonlijke sleutel, en iedereen kan dit bestand lezen. Verwijder deze, maak een nieuw sleutelpaar en vul de openbare sleutel in.',
    listNotFound: 'De blokkeringslijst is niet gevonden. Zet die op de server, in dezelfde map als de instellingen.',
    listTooSlow: 'De blokkeringslijst werd niet binnen {most} seconden geladen. Controleer de server.',
    listTooLarge: 'De blokkeringslijst is groter dan {most} kB. Maak die opnieuw uit minder bronnen.',
    listWrongDigest:
      'De blokkeringslijst past niet bij dit controlegetal. Zet de lijst en de instellingen samen op de server.',
    listDamaged: 'De blokkeringslijst kan niet worden gelezen. Maak die opnieuw met “emotet-guard blocklist build”.',
    listTooOld: 'De blokkeringslijst is te oud en wordt niet meer gebruikt. Maak een nieuwe.',
  },
};
