import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'Ein Makro öffnet eine versteckte Datei',
    found: {
      opensPackage: 'Das Makro öffnet eine ins Dokument eingebettete Datei, als hätten Sie darauf doppelgeklickt.',
    },
    why: 'Die eingebettete Datei kann ein Programm sein, und es startet, ohne Sie zu fragen.',
    honest: 'Bei üblichen Dokumenten entscheiden Sie selbst, ob Sie Eingebettetes öffnen.',
  },
  'dde-field': {
    title: 'Ein Feld im Dokument startet ein Programm',
    found: { startsProgram: 'Beim Öffnen soll Windows sofort Folgendes starten: {command}' },
    why: 'Ein solches Feld braucht kein Makro. Office fragt ganz unauffällig, ob Daten aus verknüpften Dateien aktualisiert werden sollen, und ein Klick auf „Ja“ startet das Programm.',
    honest: 'Übliche Felder dieser Art verweisen auf eine Tabelle in Excel, nicht auf ein Programm.',
  },
  'embedded-program': {
    title: 'In diesem Dokument ist ein Programm versteckt',
    found: {
      script: 'Das Dokument „{document}“ enthält das Skript „{name}“.',
      program: 'Das Dokument „{document}“ enthält das Programm „{name}“.',
      shortcut: 'Das Dokument „{document}“ enthält die Verknüpfung „{name}“.',
    },
    why: 'Es sieht aus wie das kleine Bild eines Dokuments. Ein Doppelklick darauf startet das Programm.',
    honest: 'Übliche Dokumente enthalten Tabellen, Bilder und Text, keine Programme.',
  },
  'equation-exploit': {
    title: 'Dieses Dokument greift Ihren Computer an, sobald es geöffnet wird',
    found: { runsCode: '„{name}“ enthält eine gefälschte Formel, die verborgenen Programmcode startet.' },
    why: 'Es nutzt eine alte Schwachstelle im Formel-Editor von Office. Dafür braucht es kein Makro und keinen weiteren Klick.',
    honest: 'Echte Formeln tun das nicht. Aktuelle Office-Versionen verwenden diesen alten Editor nicht mehr.',
  },
  'self-updating-object': {
    title: 'Ein eingebettetes Objekt startet von selbst',
    found: {
      activates: 'Word aktiviert das eingebettete Objekt „{className}“, während es das Dokument öffnet.',
      hides: 'Ein eingebettetes Objekt ist so geschrieben, dass Sicherheitsprogramme es nicht sehen.',
    },
    why: 'Angreifer starten mit solchen Objekten Programme ohne Makro und ohne Klick.',
    honest: 'In üblichen Dokumenten tun eingebettete Tabellen und Bilder nichts, bis Sie darauf doppelklicken.',
  },
  'enable-content-lure': {
    title: 'Das Dokument fordert zum Klick auf „Inhalt aktivieren“ auf',
    found: { asksForClick: 'Im Dokument steht: „{phrase}“' },
    why: 'Dieser Klick startet das versteckte Programm. Emotet braucht ihn, und seine Dokumente nennen allerlei Gründe dafür.',
    honest:
      'Eine Rechnung oder einen Brief können Sie lesen, ohne auf „Bearbeitung aktivieren“ oder „Inhalt aktivieren“ zu klicken. Meldet eine rote Leiste, dass Makros blockiert wurden, lassen Sie es dabei: Heben Sie die Blockierung in den Eigenschaften der Datei nicht auf.',
  },
  'event-started-macro': {
    title: 'Ein Makro, das erst später startet',
    found: {
      startsAtEvent: 'Das Makro „{procedure}“ läuft, sobald das Dokument angezeigt oder benutzt wird.',
      startsAtClosing: 'Das Makro „{procedure}“ läuft, wenn Sie das Dokument schließen.',
      waitsForClick:
        'Ein Makro im Dokument wartet auf einen Klick oder eine Eingabe und tut dann, was Angriffe tun ({means}).',
    },
    why: 'Angreifer lassen ihr Makro spät starten, weil viele Sicherheitsprogramme nur auf das Öffnen achten.',
    honest: 'Übliche Makros warten meist, bis Sie auf eine Schaltfläche klicken.',
  },
  'hidden-payload': {
    title: 'Im Dokument ist etwas versteckt',
    found: {
      payloadInForm: 'Ein unsichtbares Formular („{name}“) enthält einen Befehl oder ein Stück Programmcode.',
      payloadInProperty: 'Die Dokumenteigenschaft „{name}“ enthält einen Befehl oder ein Stück Programmcode.',
      payloadInText: 'Eine Stelle, die niemand ansieht („{name}“), enthält einen Befehl oder ein Stück Programmcode.',
      readsHiddenText: 'Das Makro holt das, was es ausführt, aus verborgenem Text im Dokument.',
    },
    why: 'Emotet versteckte seine Befehle dort, wo Sicherheitsprogramme nicht nach Programmcode suchen.',
    honest: 'In üblichen Dokumenten stehen dort Wörter und Zahlen, keine Befehle.',
  },
  'macro-sheet-handover': {
    title: 'Ein Makro startet ein verstecktes Makroblatt',
    found: {
      runsCellName: 'Das Makro führt etwas aus, dessen Namen es aus einer Zelle liest.',
      runsSheetCommand: 'Das Makro führt Befehle der alten Excel-4-Makrosprache aus.',
    },
    why: 'Auf zwei Sprachen verteilt, ist der Angriff für Sicherheitsprogramme schwerer zu erkennen.',
    honest: 'Übliche Makros rufen andere Makros mit ihrem Namen auf.',
  },
  'native-call-macro': {
    title: 'Ein Makro nutzt interne Funktionen von Windows',
    found: {
      callsWindows: 'Das Makro ruft die Windows-Funktion „{function}“ auf.',
    },
    why: 'Mit solchen Funktionen startet ein Makro Programme, lädt Dateien herunter oder führt Programmcode aus, den niemand sehen kann.',
    honest:
      'Übliche Makros nutzen Windows-Funktionen, um zu warten, die Zeit zu messen oder ein Fenster zu finden, aber nicht dafür.',
  },
  'obfuscated-macro': {
    title: 'Das Makro verbirgt, was es tut',
    found: {
      hasRandomNames: 'Die Namen im Makro sind zufällige Buchstaben.',
      isTornApart: {
        one: 'Ein Text im Makro ist in Stücke zerlegt ({count}).',
        other: 'Texte im Makro sind in {count} Stücke zerlegt.',
      },
      isSpeltOut: 'Das Makro setzt Texte Buchstabe für Buchstabe zusammen ({count} Mal).',
    },
    why: 'Angreifer verbergen, was ein Makro tut, damit Sicherheitsprogramme es nicht erkennen.',
    honest: 'Menschen geben den Teilen eines Makros verständliche Namen.',
  },
  'picture-lure': {
    title: 'Ein Bild statt eines Dokuments',
    found: {
      onlyPicture:
        'Das Dokument zeigt ein Bild und fast keine Wörter, niemand hat länger daran gearbeitet, und ein Makro startet von selbst.',
    },
    why: 'Emotet zeigt die Aufforderung, auf „Inhalt aktivieren“ zu klicken, als Bild, damit E-Mail-Filter sie nicht lesen können.',
    honest: 'Ein eingescannter Brief ist auch ein Bild, enthält aber kein Makro.',
  },
  'program-starting-macro': {
    title: 'Dieses Dokument startet ein verstecktes Programm',
    found: {
      startsProgram: '{when}, läuft „{procedure}“ und startet ein Programm ({means}).',
      fetchesFile: '{when}, läuft „{procedure}“ und lädt eine Datei aus dem Internet ({means}).',
      runsMemory: '{when}, läuft „{procedure}“ und startet verborgenen Programmcode im Speicher ({means}).',
      handsOver: '{when}, läuft „{procedure}“ und startet verborgene Befehle ({means}).',
      isScrambled: '{when}, führt „{procedure}“ Programmcode aus, der unlesbar gemacht wurde.',
    },
    why: 'So kommt Emotet herein: Das versteckte Programm lädt die Schadsoftware, und diese stiehlt Ihre E-Mails.',
    honest: 'Geschäftsdokumente starten nicht von selbst Programme.',
  },
  'random-author': {
    title: 'Der Autor ist kein Mensch',
    found: {
      knownAuthor: 'Der Autor des Dokuments ist „{author}“, wie in früheren Emotet-Dokumenten.',
      randomAuthor: 'Der Autor des Dokuments ist „{author}“, was nach zufälligen Buchstaben aussieht.',
    },
    why: 'Emotet erzeugt seine Dokumente automatisch und trägt erfundene Autoren ein.',
    honest: 'Dokumente von Menschen tragen deren Namen, deren Anmeldenamen oder deren Firma.',
  },
  'remote-shortcut': {
    title: 'Eine Verknüpfung in ein fremdes Netzwerk',
    found: {
      opensElsewhere: 'Die Datei „{name}“ öffnet einen Ordner oder ein Programm auf dem fremden Computer „{host}“.',
      connectsElsewhere: 'Die Datei „{name}“ verbindet Ihren Computer mit dem fremden Computer „{host}“.',
    },
    why: 'Was dort liegt, kann mit dem Doppelklick starten, und Ihr Computer gibt dabei womöglich Ihre Anmeldedaten weiter.',
    honest: 'Verknüpfungen aus dem Kollegenkreis führen in das Netzwerk der eigenen Organisation.',
  },
  'remote-template': {
    title: 'Das Dokument lädt eine weitere Datei aus dem Internet',
    found: {
      fetchesTemplate: 'Beim Öffnen lädt es seine Vorlage von {address}',
      fetchesObject: 'Beim Öffnen lädt es einen Teil seines Inhalts von {address}',
    },
    why: 'Das gefährliche Makro kann in dem Teil stecken, der geladen wird, während die angehängte Datei selbst harmlos aussieht.',
    honest: 'Dokumente Ihrer Organisation laden ihre Vorlagen von Ihrem Computer oder von eigenen Servern.',
  },
  'self-starting-macro': {
    title: 'Dieses Dokument führt von selbst ein Makro aus',
    found: {
      startsAtOpening: 'Das Makro „{procedure}“ läuft, sobald Sie auf „Inhalt aktivieren“ klicken.',
    },
    why: 'Gefährliche Dokumente haben ein solches Makro. Manche harmlosen Arbeitsmappen haben auch eines.',
    honest: 'Wenn Sie kein Dokument mit Makros erwartet haben, rufen Sie den Absender an.',
  },
  'stomped-macro': {
    title: 'Der lesbare Teil des Makros wurde entfernt',
    found: {
      sourceMissing: 'Office würde das Makro ausführen, aber sein lesbarer Code wurde entfernt oder ersetzt.',
      startsUnseen:
        'Office würde „{procedure}“ von selbst ausführen und „{means}“ verwenden, aber der lesbare Code des Makros wurde entfernt oder ersetzt.',
    },
    why: 'Das geschieht nur, um Sicherheitsprogramme und Menschen, die nachsehen wollen, zu täuschen.',
    honest: 'Office speichert ein Makro immer in beiden Formen, der lesbaren und der, die es ausführt.',
  },
  'templates-folder-lure': {
    title: 'Das Dokument soll in einen bestimmten Ordner verschoben werden',
    found: { asksToCopy: 'Im Dokument steht: „{phrase}“' },
    why: 'Aus diesem Ordner führt Office Makros ohne jede Warnung aus. Emotet nutzte diesen Trick im November 2022.',
    honest: 'Ein übliches Dokument müssen Sie nie in einen Office-Ordner kopieren, um es zu lesen.',
  },
  'written-script': {
    title: 'Ein Makro schreibt ein Programm auf Ihre Festplatte',
    found: {
      writesAndStarts: 'Das Makro schreibt die Datei „{file}“ und kann sie starten.',
      writesScript: 'Das Makro schreibt die Datei „{file}“, die Windows ausführen würde.',
    },
    why: 'Diese Datei ist die nächste Stufe des Angriffs.',
    honest: 'Übliche Makros speichern Tabellen, Dokumente und PDF-Dateien.',
  },
  'onenote-double-click': {
    title: 'Eine Notiz fordert zum Doppelklick auf',
    found: {
      invitation: 'Die Notiz „{name}“ fordert Sie auf, auf ein Bild doppelzuklicken, das über einer Datei liegt.',
    },
    why: 'Der Doppelklick öffnet nicht das Bild. Er startet, was darunter versteckt ist.',
    honest: 'Übliche Notizen zeigen ihren Inhalt sofort, ohne Klick.',
  },
  'onenote-script': {
    title: 'Eine Notiz mit einem versteckten Programm',
    found: { script: 'In der Notiz „{section}“ ist das Programm „{name}“ versteckt.' },
    why: 'Ein Doppelklick auf die Notiz startet das Programm. Emotet verschickte solche Notizen im März 2023.',
    honest: 'Übliche Notizen enthalten Text, Bilder und Dokumente, keine Programme.',
  },
  'shortcut-command': {
    title: 'Eine Verknüpfung, die einen Befehl ausführt',
    found: {
      startsCommand: 'Die Verknüpfung „{name}“ führt mit dem Windows-Programm „{program}“ eigene Befehle aus.',
      hidesCommand: 'Die Verknüpfung „{name}“ verbirgt einen langen Befehl dort, wo Sie ihn nicht sehen.',
      carriesScript: 'Am Ende der Verknüpfung „{name}“ ist etwas versteckt.',
    },
    why: 'Eine Verknüpfung kann aussehen wie ein Dokument, aber ein Doppelklick darauf führt den Befehl aus.',
    honest: 'Es gibt keinen guten Grund, Ihnen eine Verknüpfung zu schicken, die Befehle ausführt.',
  },
  'encrypted-document': {
    title: 'Eine gesperrte Office-Datei',
    found: {
      locked: 'Die Datei „{name}“ ist mit einem Kennwort gesperrt. Wir konnten nicht hineinsehen.',
      opened:
        'Die Datei „{name}“ ist mit einem Kennwort gesperrt. Eines der Kennwörter, die Emotet Guard ausprobiert, hat sie geöffnet.',
      opensByItself:
        'Die Datei „{name}“ ist verschlüsselt, aber Office öffnet sie, ohne nach einem Kennwort zu fragen.',
    },
    why: 'Sicherheitsprogramme können nicht in gesperrte Dateien sehen. Angreifer nutzen das, um an ihnen vorbeizukommen.',
    honest: 'Wenn Sie keine gesperrte Datei erwartet haben, rufen Sie den Absender an.',
  },
  'excel4-macro-sheet': {
    title: 'Eine Arbeitsmappe mit alten Excel-4-Makros',
    found: {
      holdsMacroSheet: 'Das Blatt „{sheet}“ enthält Makros in einer Sprache von 1992.',
      startsMacroSheet:
        'Das Blatt „{sheet}“ enthält Makros in einer Sprache von 1992. Der Name „{name}“ startet sie von selbst.',
    },
    why: '2022 verbarg Emotet seine Befehle in solchen Blättern, weil viele Sicherheitsprogramme sie nicht lesen.',
    honest: 'Heute braucht keine Arbeitsmappe diese Sprache. Nur sehr alte Mappen verwenden sie noch.',
  },
  'hidden-macro-sheet': {
    title: 'Das Makroblatt ist versteckt',
    found: {
      hiddenSheet: 'Das Makroblatt „{sheet}“ ist ausgeblendet.',
      veryHiddenSheet:
        'Das Makroblatt „{sheet}“ ist so gut versteckt, dass Excel es nicht einmal unter „Einblenden“ auflistet.',
    },
    why: 'Sie sollen nur das Bild sehen, das zum Klick auf „Inhalt aktivieren“ auffordert, nicht die Befehle.',
    honest: 'Makros mit einer gewöhnlichen Aufgabe muss niemand verstecken.',
  },
  'macro-sheet-command': {
    title: 'Diese Arbeitsmappe startet ein verstecktes Programm',
    found: {
      startsProgram: '{when}, startet eine Formel das Programm „{program}“.',
      fetchesFile: '{when}, lädt eine Formel eine Datei aus dem Internet ({means}).',
      callsWindows: '{when}, ruft eine Formel die Windows-Funktion „{function}“ auf.',
    },
    why: 'So kommt Emotet herein: Das Programm lädt die Schadsoftware, und diese stiehlt Ihre E-Mails.',
    honest: 'Übliche Formeln rechnen. Sie starten keine Programme und laden keine Dateien herunter.',
  },
  'self-starting-macro-sheet': {
    title: 'Das Makroblatt startet von selbst',
    found: {
      startsAtOpening:
        'Aufgrund des definierten Namens „{name}“ führt Excel das Makroblatt aus, sobald Sie auf „Inhalt aktivieren“ klicken.',
      startsLater:
        'Aufgrund des definierten Namens „{name}“ führt Excel das Makroblatt aus, wenn Sie zur Arbeitsmappe zurückkehren oder sie schließen.',
    },
    why: 'Ein Klick genügt: Sie werden nicht noch einmal gefragt.',
    honest: 'Übliche Makros warten meist, bis Sie auf eine Schaltfläche klicken.',
  },
  'program-starting-pdf': {
    title: 'Die PDF-Datei startet ein Programm',
    found: {
      starts: '„{name}“ startet beim Öffnen oder bei einem Klick: {program}',
      opensEmbedded: '„{name}“ öffnet die darin versteckte Datei „{file}“.',
    },
    why: 'Ein PDF ist zum Lesen da. Ein Klick auf „Öffnen“ oder „Zulassen“ lässt dem Programm freie Hand.',
    honest: 'Übliche PDF-Dateien zeigen Seiten und verlinken auf Websites. Sie starten nichts.',
  },
};
