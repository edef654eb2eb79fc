import type { ProblemTexts } from './problem-texts';

export const de: ProblemTexts = {
  fileTooLarge: 'Die Datei ist zu groß: höchstens 200 kB.',
  notUtf8: 'Das ist kein UTF-8. Speichern Sie die Datei als UTF-8.',
  notJson:
    'Ab hier ist das kein JSON. Suchen Sie ein fehlendes Komma, Anführungszeichen oder eine Klammer, hier oder in der Zeile darüber.',
  trailingComma: 'Entfernen Sie das Komma vor „{bracket}“.',
  twice: 'Dieses Feld steht hier zweimal. Entfernen Sie eines davon.',
  unknownField: 'Ein solches Feld gibt es hier nicht. Entfernen Sie es.',
  misspeltField: 'Ein solches Feld gibt es hier nicht. Meinen Sie „{suggestion}“?',
  notOneOf: '„{found}“ ist hier nicht möglich. Schreiben Sie eines von: {known}.',
  missing: 'Dieses Feld fehlt. Fügen Sie es hinzu.',
  notGroup: 'Hier gehören Felder in geschweiften Klammern hin: { … }.',
  notText: 'Hier gehört ein Text in Anführungszeichen hin.',
  notList: 'Hier gehört eine Liste in eckigen Klammern hin: [ … ].',
  notTrueOrFalse: 'Schreiben Sie hier true oder false, ohne Anführungszeichen.',
  notNumber: 'Schreiben Sie hier eine Zahl, ohne Anführungszeichen.',
  tooLong: 'Zu lang: höchstens {most}.',
  tooMany: 'Zu viele: höchstens {most}.',
  tooFew: 'Zu wenige: mindestens {most}.',
  empty: 'Schreiben Sie hier etwas.',
  notMailbox: 'Schreiben Sie „Name <name@firma.example>“.',
  notDate: 'Schreiben Sie das Datum so: 2026-03-09T13:27:00+01:00.',
  notOneLine: 'Schreiben Sie das in eine Zeile.',
  notFileName: 'Schreiben Sie den Namen einer Datei, ohne Ordner.',
  notPlace:
    'Schreiben Sie eines von: "from", "to", "subject", "date", "thread", { "text": … }, { "attachment": … }, { "opened": … }.',
  notSet:
    '„{found}“ kann keine Gruppe sein. Schreiben Sie ein Wort aus Buchstaben, Ziffern und „-“, aber nicht „easy“, „medium“, „hard“ oder „own“.',
  notMonth: 'Schreiben Sie den Monat so: 2022-04.',
  notLogo:
    'Schreiben Sie den Namen eines Bildes in diesem Ordner: .png, .jpg, .svg oder .webp. Eine Adresse ist nicht möglich.',
  notPhone: 'Schreiben Sie eine Telefonnummer.',
  notMail: 'Schreiben Sie eine E-Mail-Adresse.',
  realHost: '„{found}“ kann jemandem gehören. Schreiben Sie eine Adresse, die auf .example oder .invalid endet.',
  startsProgram:
    'Das könnte ein echtes Programm starten. Verwenden Sie nur den Ordner C:\\nowhere und Programme namens notreal, etwa notreal.exe.',
  noLanguage: 'Die Geschichte ist in keiner Sprache erzählt. Fügen Sie eine hinzu: {known}.',
  notInText: '„{found}“ steht nicht im Text der E-Mail. Übernehmen Sie die Stelle Buchstabe für Buchstabe.',
  notAttached: 'Die E-Mail hat keinen Anhang „{found}“. Schreiben Sie einen von: {known}.',
  otherLevel: 'Emotet Guard sagt „{found}“ ({language}). Schreiben Sie das hierher, oder ändern Sie die E-Mail.',
  otherPattern: 'Emotet Guard sagt {found} ({language}). Schreiben Sie das hierher, oder ändern Sie die E-Mail.',
  attackUnseen:
    'Emotet Guard sagt „{found}“ und nicht „danger“ ({language}). Geben Sie dem Angriff ein Anzeichen, das E-Mails von Emotet haben, oder schreiben Sie hier true.',
  honestDanger:
    'Emotet Guard sagt „danger“ ({language}). Nehmen Sie heraus, wovor es warnt, oder schreiben Sie hier false.',
  noTwin: 'Ein Szenario „{found}“ gibt es nicht. Schreiben Sie den Namen einer anderen Datei, ohne „.json“.',
  badName: 'Benennen Sie die Datei um: Kleinbuchstaben, Ziffern und „-“, höchstens 40, und „.json“ am Ende.',
  nameTaken: 'Der Schulungsraum hat schon ein Szenario dieses Namens. Benennen Sie die Datei um.',
  notBuilt: 'Daraus lässt sich keine E-Mail machen: {found}',
  noFile: 'Die Datei „{found}“ liegt nicht in diesem Ordner.',
  notPicture: '„{found}“ ist kein Bild seiner Art oder größer als 500 kB.',
};
