import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'Was Emotet Guard zu diesen E-Mails sagen würde',
  judged: {
    one: '{count} E-Mail, beurteilt am {day} von Version {version}. Nichts daraus hat diesen Computer verlassen.',
    other: '{count} E-Mails, beurteilt am {day} von Version {version}. Nichts daraus hat diesen Computer verlassen.',
  },
  levels: {
    danger: 'Gefahr',
    caution: 'Vorsicht',
    notice: 'Hinweis',
    unchecked: 'nicht vollständig geprüft',
    'no-signs': 'keine Anzeichen',
  },
  headings: {
    levels: 'Wie viele auf jeder Stufe',
    checks: 'Welche Prüfung den Ausschlag gab',
    loudest: 'Die auffälligsten zuerst',
    unread: 'Nicht gelesen',
  },
  columns: {
    level: 'Stufe',
    messages: 'E-Mails',
    share: 'Anteil',
    check: 'Prüfung',
    without: 'Ohne sie',
    score: 'Punkte',
    message: 'E-Mail',
    file: 'Datei',
    why: 'Warum',
  },
  noChecks: 'Keine Prüfung hat etwas gefunden, das man den Lesern sagen würde.',
  checksHint:
    'Ohne sie: was sich ändern würde, wenn die Prüfung ausgeschaltet oder – falls sie in Dateien hineinsieht – auf ihr halbes Gewicht gesenkt wäre (detectors in den Einstellungen).',
  change: '{from} → {to}: {count}',
  between: ', ',
  nothingChanges: 'nichts würde sich ändern',
  noLoud: 'Zu keiner dieser E-Mails würde den Lesern etwas gesagt.',
  quieter: { one: '… und {count} weniger auffällige.', other: '… und {count} weniger auffällige.' },
  moreFindings: 'und {count} weitere',
  moreUnread: '… und {count} weitere.',
  noSubject: '(kein Betreff)',
  unread: {
    empty: 'Die Datei ist leer: Es gab nichts zu prüfen.',
    noMail: 'Das ist keine E-Mail.',
    notMbox: 'Das ist keine mbox-Datei: Ihr fehlt die Zeile, die mit „From“ beginnt.',
    notMessage: 'Das ist keine lesbare E-Mail-Datei.',
    notOutlookMessage: 'Das ist keine lesbare E-Mail-Datei von Outlook.',
    mailbox:
      'Das ist ein ganzes Postfach von Outlook (.pst, .ost, .dbx). Es wird nicht geöffnet: Exportieren Sie die E-Mails daraus als .eml-, .msg- oder mbox-Dateien.',
    notReadable: 'Die Datei konnte nicht gelesen werden.',
    tooLarge: 'Die Datei ist größer als {megabytes} MB.',
    tooSlow: 'Die Prüfung dauerte länger als {seconds} Sekunden.',
    outOfMemory: 'Der Prüfung ging der Speicher aus.',
    brokenOff: 'Die Prüfung brach ab.',
    failed: 'Die Prüfung ist fehlgeschlagen.',
  },
};
