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
    danger: 'Gefährlich: Klicken Sie nicht auf „Inhalt aktivieren“',
    caution: 'Vorsicht bei dieser E-Mail',
    notice: 'Ein Hinweis zu dieser E-Mail',
    'no-signs': 'Keine Anzeichen von Emotet gefunden',
    unchecked: 'Nicht alles konnte geprüft werden',
  },
  headingsOfProgram: {
    program: 'Gefährlich: Öffnen Sie den Anhang nicht',
    'program-and-link': 'Gefährlich: Öffnen Sie weder den Anhang noch den Link',
  },
  warning: {
    document:
      'Öffnen Sie den Anhang nicht. Ist er schon offen: Klicken Sie nicht auf „{enableContent}“, schließen Sie ihn.',
    link: 'Klicken Sie nicht auf den Link. Hat er ein Dokument geöffnet: Klicken Sie nicht auf „{enableContent}“, schließen Sie es.',
    both: 'Öffnen Sie weder den Anhang noch den Link. Ist ein Dokument schon offen: Klicken Sie nicht auf „{enableContent}“, schließen Sie es.',
    program:
      'Doppelklicken Sie nicht darauf. Schon geöffnet? Trennen Sie den Computer vom Netzwerk, und rufen Sie sofort Ihr Sicherheitsteam an.',
    'program-and-link':
      'Doppelklicken Sie nicht auf den Anhang, und klicken Sie nicht auf den Link. Schon geschehen? Trennen Sie den Computer vom Netzwerk, und rufen Sie sofort Ihr Sicherheitsteam an.',
  },
  caution: {
    document:
      'Bevor Sie etwas öffnen, rufen Sie den Absender unter einer Nummer an, die Sie schon haben. Verlangt ein Dokument den Klick auf „{enableContent}“, schließen Sie es.',
    program:
      'Bevor Sie etwas öffnen, rufen Sie den Absender unter einer Nummer an, die Sie schon haben. Doppelklicken Sie bis dahin nicht auf den Anhang. Schon geöffnet? Rufen Sie sofort Ihr Sicherheitsteam an.',
  },
  advice: {
    notice: 'Das allein ist kein Grund zur Sorge.',
    'no-signs': 'Das heißt nicht, dass die E-Mail harmlos ist.',
    unchecked: 'In dem, was gelesen werden konnte, fanden sich keine Anzeichen von Emotet.',
  },
  banners,
  picture: {
    heading: 'Klicken Sie nicht auf diese Schaltflächen',
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
    line: '{carrier}: Emotets Muster {letter}',
    stolen: 'Antwort auf einen gestohlenen E-Mail-Verlauf + {carrier}: Emotets Muster {letter}',
    other: 'Diese E-Mail hat Merkmale gefährlicher E-Mails. Sie deuten nicht allein auf Emotet.',
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
    addressHere: 'Diese E-Mail',
    linkShows: 'Sie sehen',
    linkLeads: 'Der Link führt zu',
    lockedFile: 'Die gesperrte Datei',
    itsPassword: 'Wo ihr Kennwort steht',
    place: 'Wo',
    excerpt: 'Zeilen aus der Datei',
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
    denied: 'Outlook gab es nicht heraus',
  },
  unopened: {
    unknown: 'unbekannter Dateityp, kann hier nicht gelesen werden',
    sealed: 'dieser Dateityp kann hier nicht geöffnet werden',
  },
  encryptedMessage: 'verschlüsselt',
  notChecked: 'Nicht geprüft:',
  notCheckedHint: 'Diese Dateien wurden nicht untersucht. Öffnen Sie sie nur, wenn Sie sie erwartet haben.',
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
    soFar: { nothing: 'Bisher nichts Verdächtiges.', notice: 'Bisher ist etwas aufgefallen.' },
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
  states: {
    starting: { heading: 'Wird gestartet …', text: 'Emotet Guard wird geladen.' },
    noMessage: {
      heading: 'Keine E-Mail ausgewählt',
      text: 'Wählen Sie eine E-Mail aus, und Emotet Guard prüft sie.',
    },
    notSupported: {
      heading: 'Emotet Guard funktioniert hier nicht',
      text: 'In dieser Version von Outlook können Add-Ins keine E-Mails lesen. Nichts wurde geprüft: Bleiben Sie bitte vorsichtig.',
    },
    offline: {
      heading: 'Emotet Guard konnte nicht geladen werden',
      text: 'Ein Teil konnte nicht geladen werden, daher wurde nichts geprüft. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es noch einmal.',
    },
  },
  partMissing:
    'Dieser Teil konnte nicht geladen werden. Was zur Nachricht gesagt ist, gilt weiter. Prüfen Sie die Netzwerkverbindung.',
  settings: {
    missing: 'Die Einstellungen Ihrer Organisation konnten nicht geladen werden. Es gelten die Standardeinstellungen.',
    broken:
      'Ein Teil der Einstellungen Ihrer Organisation enthält einen Fehler und wird nicht verwendet. Bitte sagen Sie Ihrem Administrator Bescheid.',
  },
  actions: {
    heading: 'Was Sie tun können',
    send: 'An das Sicherheitsteam senden',
    sending: 'Outlook öffnet eine neue Nachricht …',
    sendFailed:
      'Outlook konnte hier keine neue E-Mail öffnen. Bitte leiten Sie diese E-Mail als Anhang an {address} weiter.',
    copyReport: 'Bericht für den IT-Support kopieren',
    alreadyClicked: 'Ich habe schon geklickt',
    checkAgain: 'Noch einmal prüfen',
    tryAgain: 'Noch einmal versuchen',
    howDoIKnow: 'Ist das wirklich Emotet Guard?',
    back: 'Zurück',
    language: 'Sprache',
    banner: 'Auch über der E-Mail warnen',
  },
  report: {
    subject: 'Verdächtige E-Mail: {subject}',
    opening: 'Ich habe die angehängte E-Mail erhalten. Emotet Guard sagt dazu: {heading}',
    openingCopied: 'Ich habe eine verdächtige E-Mail erhalten. Emotet Guard sagt dazu: {heading}',
    found: 'Das wurde gefunden:',
    closing: 'Die E-Mail ist angehängt. Bitte öffnen Sie ihre Dateien nicht auf einem normalen Computer.',
  },
  clicked: {
    heading: 'Schon geklickt? Tun Sie jetzt dies',
    opening: 'Es war richtig, hier nachzusehen. Schnelle Hilfe hält den Schaden klein.',
    steps: [
      'Trennen Sie den Computer vom Netz: Ziehen Sie das Kabel heraus, schalten Sie das WLAN aus.',
      'Fahren Sie den Computer nicht herunter. Lassen Sie ihn, wie er ist.',
      'Rufen Sie Ihr Sicherheitsteam oder Ihren IT-Support an. Schreiben Sie von diesem Computer keine E-Mails.',
      'Die Fachleute können mit EmoCheck, einem kostenlosen Programm von JPCERT/CC (github.com/JPCERTCC/EmoCheck), nach Emotet suchen.',
    ],
    contact: 'Ihr Kontakt:',
    noContact: 'Fragen Sie jemanden im Büro nach der Nummer Ihres IT-Supports.',
    closing: 'Niemand sollte Ihnen Vorwürfe machen: Diese E-Mails sollen täuschen.',
  },
  trust: {
    heading: 'So erkennen Sie Emotet Guard',
    bar: 'So sieht die Leiste über der E-Mail aus:',
    points: [
      'Emotet Guard spricht nur hier, im Bereich neben der E-Mail, und in der Leiste, die Outlook über der E-Mail zeigt. Worte in der E-Mail selbst sind nie von uns.',
      'Es verlangt nie ein Kennwort, Geld oder einen Anruf bei einer unbekannten Nummer.',
      'Es fordert Sie nie auf, auf „Inhalt aktivieren“, „Bearbeitung aktivieren“ oder einen Link zu klicken.',
      'Es sendet niemandem etwas. „An das Sicherheitsteam senden“ öffnet nur eine neue E-Mail: Auf „Senden“ klicken Sie selbst.',
      'Text aus der E-Mail steht immer in einem Rahmen oder ist gekennzeichnet. Fragen Sie im Zweifel Ihren IT-Support.',
    ],
  },
  version: 'Version {version}',
};
