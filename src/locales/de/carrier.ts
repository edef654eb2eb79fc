import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'Der Anhang ist ein Programm',
    found: {
      script: 'Der Anhang {name} ist ein Skript. Windows führt es aus, sobald Sie es öffnen.',
      program: 'Der Anhang {name} ist ein Programm.',
      adminScript: 'Der Anhang {name} ist ein Skript, das auf Ihrem Computer Befehle ausführen kann.',
      shortcut:
        'Der Anhang {name} ist eine Verknüpfung: Sie öffnet einen Ort, eine Verbindung oder ein Programm, das der Absender gewählt hat.',
    },
    why: 'Was Sie für ein Dokument halten, läuft dann ohne weitere Rückfrage auf Ihrem Computer.',
    honest: 'Man verschickt Dokumente, keine Programme. Software lädt man von der Website des Herstellers.',
  },
  'disguised-document': {
    title: 'Eine Datei, die etwas anderes ist, als ihr Name sagt',
    found: { disguised: 'Die Datei {name} ist in Wahrheit vom Typ {actual}.' },
    why: 'Ein falscher Dateityp kommt an E-Mail-Filtern vorbei, und Office öffnet die Datei trotzdem.',
    honest: 'Eine Datei aus dem Kollegenkreis hat den Typ, den ihr Name nennt.',
  },
  'disguised-file-name': {
    title: 'Ein Dateiname, der verbirgt, was die Datei ist',
    found: {
      doubleExtension:
        'Der Name {name} sieht nach einem Dokument aus, aber die Datei endet auf „.{extension}“ und kann ein Programm starten.',
      reversed:
        'Der Name {name} enthält ein verborgenes Zeichen, das einen Teil des Namens umdreht. In Wahrheit endet die Datei auf „.{extension}“.',
      blanks: 'Im Namen {name} verdecken viele Leerzeichen die wahre Endung „.{extension}“.',
      invisible: 'Der Name {name} enthält unsichtbare Zeichen. In Wahrheit endet die Datei auf „.{extension}“.',
    },
    why: 'Windows blendet den letzten Teil eines Dateinamens aus. Was wie ein Dokument aussieht, kann beim Öffnen ein Programm starten.',
    honest: 'Echte Absender haben keinen Grund, die Art ihrer Datei zu verbergen.',
  },
  'emotet-file-name': {
    title: 'Ein Dateiname nach Art von Emotet',
    found: { shape: 'Der Name {name} hat die Form, die Emotet verwendet.' },
    why: 'Emotet erzeugt Dateinamen automatisch: ein Wort, ein Datum, eine Ziffernreihe.',
    honest: 'Scanner und Buchhaltungsprogramme benennen Dateien genauso. Für sich allein bedeutet das wenig.',
  },
  'html-smuggling': {
    title: 'Eine Webseite, die eine Datei erzeugt',
    found: {
      buildsFile: 'Die angehängte Seite „{name}“ erzeugt beim Öffnen eine Datei auf Ihrem Computer.',
      handsOver:
        'Die angehängte Seite „{name}“ lässt Sie die Datei „{file}“ speichern, die sie in Ihrem Browser erzeugt.',
      hidesScript: 'Die angehängte Seite „{name}“ führt ein Skript aus, das verschleiert in ihr steckt.',
      leadsOn: 'Die angehängte Seite „{name}“ führt Sie schon beim Öffnen zu {host}.',
    },
    why: 'Die Datei entsteht erst in Ihrem Browser. Kein E-Mail-Filter hat sie je gesehen.',
    honest: 'Echte Absender hängen die Datei selbst an.',
  },
  'locked-archive': {
    title: 'Ein Anhang, der mit einem Kennwort gesperrt ist',
    found: {
      locked: 'Das Archiv {name} ist mit einem Kennwort gesperrt.',
      namesLocked: 'Das Archiv {name} ist so verschlüsselt, dass nicht einmal die Namen seiner Dateien lesbar sind.',
    },
    why: 'Kein Virenscanner kann in eine gesperrte Datei sehen. Emotet nutzt das, um unbemerkt an ihnen vorbeizukommen.',
    honest: 'Viele Firmen sperren jeden Anhang aus Gewohnheit und senden das Kennwort in einer eigenen E-Mail.',
  },
  'macro-capable-document': {
    title: 'Ein Dokument, das Makros enthalten kann',
    found: { document: 'Das Dokument {name} ist von einer Art, die Makros enthalten kann.' },
    why: 'Makros sind kleine Programme in einem Dokument. Mit einem Makro beginnt Emotet, sobald jemand auf „Inhalt aktivieren“ klickt.',
    honest:
      'Die meisten Dokumente dieser Art sind gewöhnlich. Word-Dateien mit der Endung .docx und Excel-Dateien mit der Endung .xlsx enthalten keine Makros.',
  },
  'onenote-attachment': {
    title: 'Der Anhang ist eine OneNote-Datei',
    found: { note: '{name} ist eine OneNote-Datei.' },
    why: '2023 verbarg Emotet in solchen Dateien ein Programm hinter dem Bild einer Schaltfläche.',
    honest: 'OneNote-Notizbücher teilt man meist über einen Link, nicht als Anhang.',
  },
  'opaque-container': {
    title: 'Ein Dateityp, den E-Mail-Filter selten öffnen',
    found: { container: '{name} ist eine Datei vom Typ {kind}, die andere Dateien enthalten kann.' },
    why: 'Angreifer verpacken Dateien so, damit Filter sie nicht sehen und Office nicht vor ihnen warnt.',
    honest: 'Gewöhnliche Dokumente verschickt man, wie sie sind, oder in einer ZIP-Datei.',
  },
  'padded-document': {
    title: 'Ein aufgeblähtes Dokument, das Virenscannern entgehen soll',
    found: {
      entry: '{name} belegt im Archiv {packedKilobytes} KB, entpackt aber {megabytes} MB.',
      attachment: 'Das Dokument {name} ist {megabytes} MB groß.',
    },
    why: 'Emotet füllt seine Dokumente mit leeren Daten, bis sie für Virenscanner zu groß sind.',
    honest: 'Kein gewöhnliches Dokument besteht fast nur aus leeren Daten.',
  },
  'password-in-same-message': {
    title: 'Das Kennwort steht in derselben E-Mail',
    found: {
      openedMacro:
        'Ein Kennwort aus dieser E-Mail öffnet das Archiv {name}. Es enthält {inner}, und diese Datei kann ein Programm starten.',
      opened: 'Ein Kennwort aus dieser E-Mail öffnet das Archiv {name}.',
      stated: 'Das Archiv {name} ist gesperrt, und diese E-Mail scheint das Kennwort dazu zu nennen.',
      flooded:
        'Das Archiv {name} ist gesperrt, und diese E-Mail nennt mehr mögliche Kennwörter, als man ausprobieren kann.',
    },
    why: 'Ein Schloss, neben dem der Schlüssel hängt, schützt nichts. Es hält nur Virenscanner fern, und genau das will Emotet.',
    honest: 'Wer eine Datei schützen will, schickt das Kennwort auf einem anderen Weg.',
  },
  'pdf-with-link': {
    title: 'Ein PDF, das zu einer verdächtigen Website führt',
    found: {
      hackedSite: 'Ein kurzes PDF enthält einen Link zu {host}, der wie ein Link zu einer gehackten Website aussieht.',
      download: 'Ein kurzes PDF enthält einen Link, der „{file}“ von {host} herunterlädt.',
    },
    why: 'Emotet verschickt PDF-Dateien, die nur einem Link dienen: Er führt zum schädlichen Dokument.',
    honest: 'Ein übliches PDF enthält den Inhalt selbst und verlinkt auf die eigene Website der Firma.',
  },
  'risky-archive-entry': {
    title: 'Eine riskante Datei in einem Archiv',
    found: {
      document: 'Im Archiv {archive} liegt {name}, ein Dokument, das Makros enthalten kann.',
      onenote: 'Im Archiv {archive} liegt {name}, eine OneNote-Datei.',
      shortcut: 'Im Archiv {archive} liegt {name}, eine Verknüpfung, die jeden Befehl starten kann.',
      script: 'Im Archiv {archive} liegt {name}, ein Skript, das beim Öffnen läuft.',
      adminScript: 'Im Archiv {archive} liegt {name}, ein Skript, das auf Ihrem Computer Befehle ausführen kann.',
      program: 'Im Archiv {archive} liegt {name}, ein Programm.',
      scriptAmongMany: 'Unter vielen Dateien im Archiv {archive} liegt {name}, ein Skript.',
      programAmongMany: 'Unter vielen Dateien im Archiv {archive} liegt {name}, ein Programm.',
    },
    why: 'Emotet packt seine Dokumente, Verknüpfungen und Skripte in Archive, damit sie an E-Mail-Filtern vorbeikommen.',
    honest:
      'Geschäftspartner schicken PDF-Dateien oder gewöhnliche Dokumente. Für Verknüpfungen oder Skripte haben sie keinen Grund.',
  },
  'small-single-entry-archive': {
    title: 'Ein sehr kleines Archiv mit einer einzigen Datei',
    found: { single: 'Das Archiv {name} enthält nur {inner} und ist nur {kilobytes} KB groß.' },
    why: 'Emotet packt ein einzelnes kleines Dokument in ein Archiv, damit Filter es nicht sehen.',
    honest: 'Manche Firmen packen jeden Anhang automatisch. Für sich allein bedeutet das wenig.',
  },
  'twin-archive-name': {
    title: 'Archiv und Dokument heißen gleich',
    found: { twin: 'Das Archiv und die einzige Datei darin heißen beide {name}.' },
    why: 'Emotets Versandprogramm benennt das Archiv nach dem Dokument, das es einpackt.',
    honest: 'Windows macht das bei einer einzelnen Datei genauso. Für sich allein bedeutet das wenig.',
  },
  'two-faced-archive': {
    title: 'Ein Archiv mit zweierlei Inhalt',
    found: { twoFaced: 'Das Archiv {name} zeigt je nach Programm andere Dateien.' },
    why: 'E-Mail-Filter prüfen die harmlosen Dateien, und Ihr Packprogramm entpackt die anderen.',
    honest: 'Ein gewöhnliches Archiv hat ein einziges Inhaltsverzeichnis, und es stimmt.',
  },
  'attachment-in-anothers-name': {
    title: 'Eine Datei im Namen Ihres Kontakts, von einem Fremden',
    found: { attachment: '„{file}“ kommt im Namen von {name}, aber nicht von der Adresse dieses Kontakts.' },
    why: 'Emotet verschickt seine Dateien im Namen von Personen, deren E-Mails es gestohlen hat.',
    honest:
      'Ein echter Kontakt schickt Dateien von der Adresse, die Sie kennen. Eine neue Adresse? Rufen Sie die Person unter einer Nummer an, die Sie schon haben, bevor Sie etwas öffnen.',
  },
};
