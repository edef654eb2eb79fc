import type { GroupTexts } from './group-texts';

export const de: GroupTexts = {
  title: 'Gruppenquiz',
  intro: 'Alle antworten am Telefon, der Raum sieht, wie er geantwortet hat: ohne Konten, ohne Namen.',
  screens: { join: 'Mitmachen', codes: 'Codes', result: 'Ergebnis' },
  draw: (draw) => `Ziehung „${draw}“`,
  otherDraw: 'Andere E-Mails',
  join: {
    heading: 'Nehmen Sie Ihr Telefon zur Hand',
    scanOrType: 'Scannen Sie das Quadrat mit der Kamera oder tippen Sie diese Adresse ein:',
    answer: 'Beantworten Sie zehn E-Mails: echt oder Emotet?',
    show: 'Zeigen Sie am Ende Ihren Code. Er enthält Ihre zehn Antworten und nichts über Sie.',
    code: 'QR-Code mit der Adresse des Quiz',
    address: 'Adresse dieser Seite für die Telefone',
    addressHint: 'Die Telefone müssen in einem Netz sein, das sie erreicht.',
    onlyHere:
      'Telefone erreichen „localhost“ nicht: Das ist dieser Computer. Starten Sie mit „HOST=0.0.0.0 npm start -- --training“ oder geben Sie die Adresse Ihres Webservers ein.',
  },
  codes: {
    heading: 'Zeigen Sie Ihre Codes',
    counted: (count) => (count === 0 ? 'Noch kein Code' : count === 1 ? '1 Code gezählt' : `${count} Codes gezählt`),
    letters: 'Sechs Buchstaben',
    lettersHint: 'Groß oder klein, mit oder ohne Leerzeichen.',
    count: 'Zählen',
    accepted: (code) => `${code} ist gezählt.`,
    undo: 'Zurücknehmen',
    undone: (code) => `${code} zählt nicht mehr.`,
    seenBefore: (code) => `${code} ist von diesem Telefon schon gezählt.`,
    wrongLength: 'Ein Code hat sechs Buchstaben.',
    mistyped:
      'Ein Buchstabe ist falsch, oder zwei sind vertauscht. Ein Code hat kein I, kein L, kein O und keine Ziffern. Vergleichen Sie ihn mit dem Telefon.',
    fromOtherDraw: (draw) =>
      `Dieser Code gehört zu einer anderen Ziehung. Prüfen Sie, ob auf dem Telefon „${draw}“ steht.`,
    clear: 'Alle Codes entfernen',
    kept: 'Die Codes bleiben in diesem Browsertab und sind weg, wenn Sie ihn schließen.',
  },
  camera: {
    heading: 'Kamera',
    start: 'Kamera starten',
    stop: 'Kamera beenden',
    hint: 'Halten Sie das Telefon etwa eine Handlänge vor die Kamera dieses Computers.',
    view: 'Was die Kamera sieht',
    insecure:
      'Browser erlauben die Kamera nur unter „http://localhost“ oder einer Adresse mit „https“. Öffnen Sie die Seite dort oder tippen Sie die Buchstaben ein.',
    missing: 'Es wurde keine Kamera gefunden. Tippen Sie die Buchstaben ein.',
    denied:
      'Der Browser lässt diese Seite die Kamera nicht verwenden. Erlauben Sie es neben der Adresse oder tippen Sie die Buchstaben ein.',
    failed:
      'Die Kamera startet nicht; vielleicht verwendet sie ein anderes Programm. Tippen Sie die Buchstaben ein.',
  },
  result: {
    heading: 'So hat der Raum geantwortet',
    none: 'Noch ist kein Code gezählt.',
    average: (right, of, count) =>
      count === 1 ? `${right} von ${of} richtig` : `Im Schnitt ${right} von ${of} richtig, ${count} haben mitgemacht`,
    row: (right, of) => `${right} von ${of} richtig`,
    saidHonest: (count) => `Echt: ${count}`,
    saidAttack: (count) => `Emotet: ${count}`,
    hardest: 'am häufigsten falsch',
    present: 'Zeigen',
    print: 'Drucken',
  },
  phone: {
    joined: 'Sie sind dabei. Zehn E-Mails; am Ende zeigt Ihr Telefon einen Code.',
    heading: 'Ihr Code',
    say: 'Halten Sie ihn vor die Kamera oder lesen Sie die Buchstaben vor. Er enthält Ihre zehn Antworten und nichts über Sie.',
    code: 'QR-Code mit Ihren zehn Antworten',
    letters: 'Buchstaben',
  },
  printed: { date: 'Datum', draw: 'Ziehung', print: 'Ergebnis drucken' },
  attendance: {
    title: 'Teilnehmerliste',
    intro: 'Zum Drucken und Unterschreiben.',
    heading: 'Schulung: E-Mails von Emotet erkennen',
    date: 'Datum',
    place: 'Ort',
    trainer: 'Leitung',
    columns: { number: 'Nr.', name: 'Name', department: 'Abteilung', signature: 'Unterschrift' },
    print: 'Drucken',
  },
};
