import type { PaneTexts } from '../pane-texts';
import { banners } from './banners';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  labelled: '{label}: {value}',
  office: {
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    visio: 'Visio',
    publisher: 'Publisher',
    access: 'Access',
    enableContent: 'Inhalt aktivieren',
    enableEditing: 'Bearbeitung aktivieren',
    securityWarning: 'SICHERHEITSWARNUNG',
    macrosDisabled: 'Makros wurden deaktiviert.',
    protectedView: 'GESCHÜTZTE ANSICHT',
    protectedViewText: 'Vorsicht – Dateien aus dem Internet können Viren enthalten.',
  },
  headings: {
    danger: 'Gefährlich: Öffnen Sie weder den Anhang noch den Link',
    caution: 'Vorsicht bei dieser E-Mail',
    notice: 'Ein Hinweis zu dieser E-Mail',
    'no-signs': 'Keine Anzeichen von Emotet gefunden',
    unchecked: 'Nicht alles konnte geprüft werden',
  },
  headingsOfDanger: {
    attachment: 'Gefährlich: Öffnen Sie den Anhang nicht',
    link: 'Gefährlich: Klicken Sie nicht auf den Link',
  },
  warning: {
    document:
      'Öffnen Sie den Anhang nicht. Ist er schon offen, schließen Sie ihn, ohne auf „{enableContent}“ oder einen Link darin zu klicken.',
    link: 'Klicken Sie nicht auf den Link. Schon geklickt? Installieren Sie nichts, und schließen Sie ein geöffnetes Dokument, ohne auf „{enableContent}“ zu klicken.',
    both: 'Öffnen Sie weder den Anhang noch den Link. Ist ein Dokument schon offen, schließen Sie es, ohne auf „{enableContent}“ zu klicken.',
    program:
      'Öffnen Sie den Anhang nicht, auch nicht per Doppelklick. Schon geöffnet? Trennen Sie den Computer vom Netzwerk, und rufen Sie sofort Ihr Sicherheitsteam an.',
    'program-and-link':
      'Doppelklicken Sie nicht auf den Anhang, und klicken Sie nicht auf den Link. Schon geschehen? Trennen Sie den Computer vom Netzwerk, und rufen Sie sofort Ihr Sicherheitsteam an.',
  },
  caution: {
    document:
      'Bevor Sie etwas öffnen, rufen Sie den Absender unter einer Nummer an, die Sie schon haben. Verlangt ein Dokument den Klick auf „{enableContent}“, schließen Sie es.',
    program:
      'Bevor Sie etwas öffnen, rufen Sie den Absender unter einer Nummer an, die Sie schon haben. Öffnen Sie den Anhang bis dahin nicht, auch nicht per Doppelklick. Schon geöffnet? Rufen Sie sofort Ihr Sicherheitsteam an.',
  },
  advice: {
    notice: 'Das allein ist kein Grund zur Sorge.',
    'no-signs': 'Trotzdem kann sie gefährlich sein. Öffnen Sie keine Anhänge oder Links, die Sie nicht erwartet haben.',
    unchecked:
      'Öffnen Sie nichts, was Sie nicht erwartet haben. Rufen Sie zuerst den Absender an, unter einer Nummer, die Sie schon haben.',
  },
  banners,
  picture: {
    heading: 'Klicken Sie nicht auf diese Schaltflächen',
    redBar:
      'Stattdessen eine rote Leiste? Sie meldet, dass Makros blockiert wurden. Lassen Sie es dabei: Heben Sie die Blockierung in den Eigenschaften der Datei nicht auf.',
    description:
      'Zeichnung von {application} mit den gelben Leisten. Die Schaltflächen „{editing}“ und „{content}“ sind durchgestrichen.',
  },
  pattern: {
    carriers: {
      A: 'Link zu einer gehackten Website',
      B: 'PDF mit einem Link zu einer gehackten Website',
      C: 'Dokument, das ein Programm startet',
      D: 'ZIP-Datei mit einem Dokument, das ein Programm startet',
    },
    line: '{carrier}: bekannte Masche von Emotet (Muster {letter})',
    stolen: 'Antwort auf einen gestohlenen E-Mail-Verlauf + {carrier}: bekannte Masche von Emotet (Muster {letter})',
    other: 'Diese E-Mail zeigt Anzeichen eines Angriffs. Sie deuten aber nicht speziell auf Emotet hin.',
  },
  mailServer: {
    danger: 'Der Mailserver Ihrer Organisation hat diese E-Mail geprüft: Sie ist gefährlich.',
    caution: 'Der Mailserver Ihrer Organisation hat diese E-Mail geprüft: Fragen Sie zuerst beim Absender nach.',
  },
  evidence: {
    heading: 'Warum wir warnen',
    noticed: 'Was uns aufgefallen ist',
    why: 'Warum das wichtig ist',
    honest: 'So ist es bei echten E-Mails',
    more: { one: '{count} weiteres anzeigen', other: '{count} weitere anzeigen' },
    fewer: 'Weniger anzeigen',
    wholeExcerpt: 'Alle Zeilen anzeigen',
    lessExcerpt: 'Weniger Zeilen anzeigen',
    addressKnown: 'Im bisherigen Verlauf',
    addressShown: 'Im angezeigten Namen',
    addressRemembered: 'Bisher in Ihren E-Mails',
    addressHere: 'Diese E-Mail',
    linkShows: 'Sie sehen',
    linkLeads: 'Der Link führt zu',
    when: {
      opening: 'Sobald Sie auf „{enableContent}“ klicken',
      click: 'Wenn Sie auf die Schaltfläche im Dokument klicken',
      closing: 'Wenn Sie nach „{enableContent}“ das Dokument schließen',
      editing: 'Wenn Sie nach „{enableContent}“ das Dokument bearbeiten, speichern oder drucken',
    },
    runs: {
      opening: 'Ein Klick auf „{enableContent}“ würde Folgendes ausführen:',
      click: 'Ein Klick auf die Schaltfläche im Dokument würde Folgendes ausführen:',
      closing: 'Nach „{enableContent}“ würde beim Schließen des Dokuments Folgendes ausgeführt:',
      editing: 'Nach „{enableContent}“ würde beim Bearbeiten, Speichern oder Drucken Folgendes ausgeführt:',
    },
    fetches: 'Von hier würde etwas geladen:',
    lockedFile: 'Die gesperrte Datei',
    itsPassword: 'Wo ihr Kennwort steht',
    place: 'Wo',
    excerpt: 'Zeilen aus der Datei',
    showProgram: 'Programm anzeigen',
    wroteBefore: 'Wer bisher schrieb',
    writesNow: 'Wer jetzt schreibt',
    changed: 'Was sich geändert hat',
    changes: {
      address: 'Adresse',
      subject: 'Betreff',
      language: 'Sprache',
      clock: 'Zeitzone',
      age: 'Alter',
      reference: 'Bezug zu Ihrer E-Mail',
    },
    moreReasons: 'Mehr zu diesen Änderungen',
    calm: {
      heading: 'Was anders sein müsste, damit nichts auffällt',
      groups: {
        sender: 'Die E-Mail kommt von der Adresse, die Sie kennen, und Ihr E-Mail-System kann das bestätigen.',
        thread: 'Sie ist mit der früheren E-Mail verknüpft und zitiert sie so, wie E-Mail-Programme es tun.',
        carrier: 'Der Anhang ist, was sein Name sagt, ist nicht gesperrt und kann nichts ausführen.',
        link: 'Der Link führt zu einer Website des Absenders.',
        content: 'Der Text sagt, worum es geht, und drängt nicht.',
        document: 'Das Dokument enthält kein Programm und fordert zu keinem Klick auf.',
      },
    },
  },
  details: {
    heading: 'Technische Einzelheiten',
    detector: 'Prüfung',
    weight: 'Gewicht (Deziban)',
    techniques: 'MITRE ATT&CK',
    score: 'Punktzahl (Deziban)',
    rules: 'Regeln',
    version: 'Version',
    failed: 'Fehlgeschlagene Prüfungen',
    copyText: 'Als Text kopieren',
    copyJson: 'Als JSON kopieren',
    copied: 'Kopiert',
    copyByHand: 'Outlook erlaubt Add-Ins hier nicht, etwas zu kopieren. Der Text ist markiert: Drücken Sie Strg+C.',
  },
  gaps: {
    'not-supported-here': 'kann hier nicht gelesen werden',
    encrypted: 'mit einem Kennwort gesperrt',
    'too-large': 'zu groß für die Prüfung',
    damaged: 'beschädigt',
    'time-up': 'die Prüfung dauerte zu lange',
    denied: 'von Outlook nicht bereitgestellt',
  },
  unopened: {
    unknown: 'unbekannter Dateityp, kann hier nicht gelesen werden',
    sealed: 'dieser Dateityp kann hier nicht geöffnet werden',
    mailbox: 'ein ganzes Postfach, wird hier nicht geöffnet',
  },
  encryptedMessage: 'verschlüsselt',
  notChecked: 'Nicht geprüft:',
  notCheckedHint:
    'Hier konnten wir nicht hineinsehen. Den Absender zu kennen genügt nicht: Haben Sie genau das erwartet?',
  checkFailed: {
    'time-up': 'Die Prüfung dauerte zu lange und wurde abgebrochen.',
    'not-supported-here': 'Die Prüfung konnte hier nicht beginnen.',
  },
  places: {
    body: 'Text der E-Mail',
    headers: 'Verborgene Kopfzeilen der E-Mail',
    header: 'Verborgene Kopfzeile {name}',
  },
  stages: {
    checking: 'Diese E-Mail wird geprüft …',
    soFar: {
      nothing: 'Öffnen Sie bis zum Ende der Prüfung nichts.',
      notice: 'Etwas ist schon aufgefallen: Öffnen Sie noch nichts.',
    },
    rest: 'Wird noch geprüft: {stage}',
    checked: 'Was geprüft wurde',
    names: 'Absender und Betreff',
    body: 'Text und Links',
    headers: 'Verborgene Kopfzeilen',
    attachments: 'Anhänge',
    attachmentsDone: 'Anhänge ({done} von {count})',
    noAttachments: 'Keine Anhänge',
    states: { waiting: 'wartet', running: 'wird geprüft', done: 'geprüft', gap: 'nicht vollständig geprüft' },
  },
  stale: 'Outlook zeigt jetzt eine andere E-Mail. Dies gilt für die unten genannte.',
  pin: {
    press: 'Klicken Sie auf die Stecknadel, damit auch die nächste E-Mail geprüft wird.',
    forgets: 'Outlook merkt sich das nur bis zum nächsten Neustart.',
    hide: 'Hinweis ausblenden',
  },
  states: {
    starting: { heading: 'Wird gestartet …', text: 'Emotet Guard wird geladen.' },
    noMessage: {
      heading: 'Keine E-Mail ausgewählt',
      text: 'Wählen Sie eine E-Mail aus, und Emotet Guard prüft sie.',
    },
    notSupported: {
      heading: 'Emotet Guard funktioniert hier nicht',
      text: 'In dieser Version von Outlook können Add-Ins keine E-Mails lesen. Nichts wurde geprüft: Öffnen Sie nichts, was Sie nicht erwartet haben.',
    },
    offline: {
      heading: 'Emotet Guard konnte nicht geladen werden',
      text: 'Ein Teil fehlt, daher wurde nichts geprüft. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es noch einmal.',
    },
  },
  partMissing:
    'Dieser Teil konnte nicht geladen werden. Am Ergebnis für diese E-Mail ändert das nichts. Prüfen Sie die Netzwerkverbindung.',
  settings: {
    missing: 'Die Einstellungen Ihrer Organisation konnten nicht geladen werden. Es gelten die Standardeinstellungen.',
    broken:
      'Ein Teil der Einstellungen Ihrer Organisation enthält einen Fehler und wird nicht verwendet. Bitte sagen Sie Ihrem Administrator Bescheid.',
  },
  actions: {
    heading: 'Was Sie tun können',
    send: 'An das Sicherheitsteam senden',
    sending: 'Outlook öffnet eine neue E-Mail …',
    sendFailed:
      'Outlook konnte hier keine neue E-Mail öffnen. Bitte leiten Sie diese E-Mail als Anhang an {address} weiter.',
    otherWay: 'Kein neues Fenster? Leiten Sie diese E-Mail als Anhang an {address} weiter.',
    copyReport: 'Bericht für den IT-Support kopieren',
    alreadyClicked: 'Schon geklickt oder geöffnet',
    checkAgain: 'Noch einmal prüfen',
    tryAgain: 'Noch einmal versuchen',
    howDoIKnow: 'Ist das wirklich Emotet Guard?',
    back: 'Zurück',
    settings: 'Einstellungen',
    language: 'Sprache',
    banner: 'Auch über der E-Mail warnen',
    remember: 'Merken, wer von welcher Adresse schreibt',
  },
  report: {
    subject: 'Verdächtige E-Mail: {subject}',
    opening: 'Ich habe die angehängte E-Mail erhalten. Ergebnis von Emotet Guard: {heading}',
    openingCopied: 'Ich habe eine verdächtige E-Mail erhalten. Ergebnis von Emotet Guard: {heading}',
    found: 'Das wurde gefunden:',
    closing: 'Die E-Mail ist angehängt. Bitte öffnen Sie ihre Dateien nicht auf einem normalen Arbeitscomputer.',
    clicked: 'Ich habe schon etwas angeklickt oder die Datei geöffnet.',
  },
  clicked: {
    heading: 'Geklickt oder geöffnet? Das sollten Sie jetzt tun',
    opening: 'Gut, dass Sie hier nachsehen. Wer schnell handelt, hält den Schaden klein.',
    steps: [
      'Trennen Sie den Computer vom Netzwerk: Ziehen Sie das Netzwerkkabel, und schalten Sie das WLAN aus.',
      'Lassen Sie den Computer eingeschaltet. Starten Sie ihn nicht neu.',
      'Rufen Sie sofort Ihr Sicherheitsteam oder Ihren IT-Support an. Senden Sie von diesem Computer keine E-Mails.',
      'Notieren Sie die Uhrzeit, den Dateinamen und was Sie geöffnet oder angeklickt haben.',
      'Ändern Sie Kennwörter nur auf einem anderen Gerät und nach Rücksprache mit Ihrem Team. Geben Sie auf diesem Computer keine ein.',
      'Ihr Team kann den Computer mit EmoCheck prüfen (kostenlos von JPCERT/CC, nur Windows, auf einem anderen Computer herunterladen: github.com/JPCERTCC/EmoCheck). Wird nichts gefunden, beweist das nicht, dass der Computer sauber ist.',
    ],
    contact: 'Ihr Kontakt:',
    noContact:
      'Fragen Sie jemanden im Büro nach der Nummer Ihres IT-Supports. Kein IT-Support? Rufen Sie von einem anderen Gerät aus die Firma an, die Ihre Computer betreut, oder fragen Sie das BSI oder Ihre nationale Behörde für Cybersicherheit, und ändern Sie dort Ihre Kennwörter.',
    closing:
      'Emotet verschickt womöglich E-Mails in Ihrem Namen: Klären Sie mit Ihrem Team, wie Sie Ihre Kontakte warnen. Machen Sie sich keine Vorwürfe: Diese E-Mails sind darauf angelegt zu täuschen.',
  },
  drill: {
    heading: 'Das war eine Übung',
    text: 'Ihre Organisation hat diese E-Mail zur Übung geschickt. Sie ist harmlos, und nichts wurde gemeldet oder gesendet.',
    gaveAway: 'Woran man es erkennt',
  },
  trust: {
    heading: 'So erkennen Sie Emotet Guard',
    bar: 'So sieht die Leiste über der E-Mail aus:',
    points: [
      'Emotet Guard meldet sich nur hier, im Bereich neben der E-Mail, und in der Leiste, die Outlook über der E-Mail anzeigt. Was in der E-Mail selbst steht, stammt nie von uns.',
      'Es verlangt nie ein Kennwort, Geld oder einen Anruf bei einer unbekannten Nummer.',
      'Es fordert Sie nie auf, auf „Inhalt aktivieren“, „Bearbeitung aktivieren“ oder einen Link zu klicken.',
      'Es sendet niemandem etwas. „An das Sicherheitsteam senden“ öffnet nur eine neue E-Mail: Auf „Senden“ klicken Sie selbst.',
      'Text aus der E-Mail steht immer in einem Rahmen oder ist gekennzeichnet. Fragen Sie im Zweifel Ihren IT-Support.',
    ],
  },
  version: 'Version {version}',
};
