import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'Wat Emotet Guard over deze berichten zou zeggen',
  judged: {
    one: '{count} bericht, op {day} beoordeeld door versie {version}. Niets daarvan heeft deze computer verlaten.',
    other: '{count} berichten, op {day} beoordeeld door versie {version}. Niets daarvan heeft deze computer verlaten.',
  },
  levels: {
    danger: 'gevaar',
    caution: 'voorzichtig',
    notice: 'melding',
    unchecked: 'niet volledig gecontroleerd',
    'no-signs': 'geen aanwijzingen',
  },
  headings: {
    levels: 'Hoeveel op elk niveau',
    checks: 'Welke controle de doorslag gaf',
    loudest: 'De opvallendste eerst',
    unread: 'Niet gelezen',
  },
  columns: {
    level: 'Niveau',
    messages: 'Berichten',
    share: 'Aandeel',
    check: 'Controle',
    without: 'Zonder',
    score: 'Score',
    message: 'Bericht',
    file: 'Bestand',
    why: 'Waarom',
  },
  noChecks: 'Geen enkele controle vond iets wat lezers te zien zouden krijgen.',
  checksHint:
    'Zonder: wat er zou veranderen als de controle uitgeschakeld was of, als ze in bestanden kijkt, tot de helft van haar gewicht verlaagd was (detectors in de instellingen).',
  change: '{from} → {to}: {count}',
  between: ', ',
  nothingChanges: 'er zou niets veranderen',
  noLoud: 'Over geen van deze berichten zouden lezers iets te zien krijgen.',
  quieter: {
    one: '… en nog {count} minder opvallend bericht.',
    other: '… en nog {count} minder opvallende berichten.',
  },
  moreFindings: 'en nog {count}',
  moreUnread: '… en nog {count}.',
  noSubject: '(geen onderwerp)',
  asReported: 'Zoals gemeld door versie {version}. Het bericht zelf is hier niet gecontroleerd.',
  shortened: 'De melding is ingekort: niet alles wat gevonden is, staat erin.',
  unread: {
    empty: 'Het bestand is leeg: er was niets te controleren.',
    noMail: 'Dit is geen bericht.',
    notMbox: 'Dit is geen mbox-bestand: geen enkele regel begint met “From”.',
    notMessage: 'Dit is geen leesbaar berichtbestand.',
    notOutlookMessage: 'Dit is geen leesbaar berichtbestand van Outlook.',
    mailbox:
      'Dit is een heel postvak van Outlook (.pst, .ost, .dbx). Het wordt niet geopend: exporteer de berichten als .eml-, .msg- of mbox-bestanden.',
    notReadable: 'Het bestand kon niet worden gelezen.',
    tooLarge: 'Het bestand is groter dan {megabytes} MB.',
    tooSlow: 'De controle duurde langer dan {seconds} seconden.',
    outOfMemory: 'De controle had te weinig geheugen.',
    brokenOff: 'De controle is afgebroken.',
    failed: 'De controle is mislukt.',
  },
};
