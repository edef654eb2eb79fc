import type { TimeTexts } from './time-texts';

export const de: TimeTexts = {
  month: 'Monat',
  earlier: 'Vorige Änderung',
  later: 'Nächste Änderung',
  messages: (count) => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`),
  legend: { sends: 'Emotet verschickt', begins: 'etwas Neues', pauses: 'Pause' },
  news: 'Was neu war',
  goesOn: 'Weiterhin',
  pause: 'Pause',
  source: 'Quelle:',
  emptyMailbox: 'In diesem Monat nichts von Emotet.',
  openOne: 'Öffnen Sie eine Nachricht aus der Liste: Emotet Guard beurteilt sie hier und jetzt.',
  backToNews: (month) => `Zurück zu ${month}`,
  translated: 'Alle Wellen sind hier auf Deutsch erzählt, in welcher Sprache sie auch kamen.',
  verdict: 'Was Emotet Guard sagt',
  checks: {
    title: 'Prüfungen im Lauf der Zeit',
    toMailbox: 'Zum Postfach',
    intro:
      'Welche Prüfungen in der ersten Nachricht jeder Welle etwas finden. Nichts ist gespeichert: Jede Nachricht wird jetzt beurteilt.',
    check: 'Prüfung',
    lit: 'gefunden',
    dark: 'nicht gefunden',
    judging: (done, of) => `Welle ${done} von ${of} wird beurteilt`,
  },
  waves: {
    'invoice-link': {
      name: 'Links zu „Rechnungen“',
      what: 'Eine Rechnung im Namen von jemandem aus einem gestohlenen Adressbuch. Der Link führt zu einem Word-Dokument auf einer gehackten Website.',
    },
    'invoice-doc': {
      name: 'Rechnungen in Word',
      what: 'Das Dokument ist ein einziges Bild, das um „Inhalt aktivieren“ bittet. Sein Makro startet PowerShell und lädt Emotet herunter.',
    },
    'invoice-pdf': {
      name: 'Ein PDF mit einem Link',
      what: 'Das PDF ist harmlos und leer. Es führt nur zum Word-Dokument, damit Mailfilter nichts als ein PDF sehen.',
    },
    'word-xml': {
      name: 'XML, das sich .doc nennt',
      what: 'Acht von zehn Dateien sind XML mit der Endung .doc. Word öffnet sie trotzdem, viele Filter suchen etwas anderes.',
    },
    'reply-chain': {
      name: 'Antworten in gestohlenen Unterhaltungen',
      what: 'Seit Oktober 2018 stiehlt Emotet ganze Postfächer. Jetzt antwortet es: echter Betreff, echter Verlauf, fremde Adresse.',
    },
    wmi: {
      name: 'Zurück, mit verborgenen Fenstern',
      what: 'Nach dem Sommer schreibt es in mehr Sprachen, ab Oktober auch auf Japanisch. Das Makro startet sein Programm über Windows selbst (WMI), ohne sichtbares Fenster.',
    },
    script: {
      name: 'Ein Skript statt eines Dokuments',
      what: 'Einige Wochen lang hängt eine JavaScript-Datei an. Sie braucht kein „Inhalt aktivieren“: Ein Doppelklick genügt.',
    },
    bonus: {
      name: 'Themen der Saison',
      what: 'Bonuszahlungen in Japan, Weihnachtsfeiern anderswo: was man im Dezember eben erwartet.',
    },
    virus: {
      name: 'Das Coronavirus als Köder',
      what: 'Wenige Tage nach den ersten Meldungen schreiben in Japan angebliche Gesundheitsämter über Infektionen in der Nähe.',
    },
    'stolen-files': {
      name: 'Gestohlene Dateien kommen mit',
      what: 'Zurück nach fünf Monaten. Neben dem Makrodokument liegen echte Anhänge der gestohlenen Nachricht, damit alles vertraut aussieht.',
    },
    'password-zip': {
      name: 'Verschlüsseltes ZIP, Passwort daneben',
      what: 'Mailfilter können nicht hineinsehen, der Empfänger schon. In Japan, wo verschlüsselte ZIP-Dateien üblich sind, wundert sich kaum jemand.',
    },
    return: {
      name: 'Die Rückkehr',
      what: 'Zehn Monate nach der Zerschlagung installiert TrickBot wieder Emotet. Gleich zu Beginn kommen Word, Excel und verschlüsselte ZIP-Dateien in gestohlenen Unterhaltungen.',
    },
    'hacked-site': {
      name: 'Links in gehackte WordPress-Seiten',
      what: 'Zufällige Buchstaben in einem Systemordner von WordPress: ein Pfad, den keine ehrliche Website hat.',
    },
    installer: {
      name: '„PDF-Vorschau“ installiert eine App',
      what: 'Der Link öffnet den App-Installer von Windows mit einer falschen Adobe-Komponente. Kein Dokument, kein Makro.',
    },
    'macro-sheet': {
      name: 'Makros von 1992',
      what: 'Excel-4-Makroblätter, versteckt in einer Arbeitsmappe. Viele Scanner kannten nur die neuere Art.',
    },
    excel: {
      name: 'Excel-4-Makros in .xls',
      what: 'Das alte Format trägt die alten Makros. Adressen stehen als Hexadezimal- oder Oktalzahl da, damit niemand sie erkennt.',
    },
    'excel-zip': {
      name: 'Der Höhepunkt in Japan',
      what: 'Die Arbeitsmappe im verschlüsselten ZIP. Im März verschicken fünfmal so viele .jp-Adressen Emotet wie beim Höchststand von 2020.',
    },
    shortcut: {
      name: 'Verknüpfungen statt Dokumente',
      what: 'Microsoft beginnt, Makros aus dem Internet zu blockieren. Also steckt im ZIP eine Windows-Verknüpfung, die einen Befehl ausführt.',
    },
    templates: {
      name: '„Kopieren Sie mich nach Templates“',
      what: 'Neun Tage im November. Die Arbeitsmappe will in einen Ordner kopiert werden, dem Office vertraut: Dort laufen Makros ohne Rückfrage.',
    },
    padded: {
      name: 'Ein halbes Gigabyte Nichts',
      what: 'Ein kleines ZIP, darin ein Dokument, das mit Nullen auf über 500 MB aufgebläht ist. Scanner überspringen große Dateien.',
    },
    onenote: {
      name: 'OneNote mit einer Schaltfläche',
      what: 'Unter „View“ liegt ein Skript. OneNote hat keine Makros, also greift keine Makrosperre: der bisher letzte Trick.',
    },
  },
  pauses: {
    'autumn-2018': {
      name: 'Kaum etwas zu sehen',
      what: 'Ende des Monats lernt Emotet, ganze E-Mails zu stehlen statt nur Adressen. Wozu, zeigt sich im April.',
    },
    'summer-2019': { name: 'Sommerpause', what: 'Fast vier Monate lang schweigen die Server, bis zum 16. September.' },
    'spring-2020': {
      name: 'Fünf Monate Ruhe',
      what: 'Keine Nachrichten vom 7. Februar bis zum 17. Juli: die bis dahin längste Pause.',
    },
    'autumn-2020': {
      name: 'Ruhe vor Weihnachten',
      what: 'Fast zwei Monate ohne Nachrichten. Am 21. Dezember ist es zurück.',
    },
    takedown: {
      name: 'Zerschlagen: nichts',
      what: 'Am 27. Januar 2021 übernehmen die Behörden von acht Ländern die Server von Emotet. Am 25. April löscht es sich von allen infizierten Computern.',
    },
    'summer-2022': { name: 'Wieder Sommerpause', what: 'Keine Nachrichten vom 13. Juli bis zum 2. November.' },
    'winter-2022': { name: 'Winterpause', what: 'Nach neun Tagen wieder Stille, bis zum 7. März.' },
    silence: {
      name: 'Stille',
      what: 'Seit Anfang April 2023 keine neuen Nachrichten. Die Tricks leben bei anderen weiter: Dafür ist die Übung da.',
    },
  },
};
