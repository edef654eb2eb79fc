import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'What Emotet Guard would say about this mail',
  judged: {
    one: '{count} message, judged on {day} by version {version}. Nothing in it left this computer.',
    other: '{count} messages, judged on {day} by version {version}. Nothing in them left this computer.',
  },
  levels: {
    danger: 'danger',
    caution: 'caution',
    notice: 'notice',
    unchecked: 'not checked in full',
    'no-signs': 'no signs',
  },
  headings: {
    levels: 'How many at each level',
    checks: 'Which check did it',
    loudest: 'The loudest first',
    unread: 'Not read',
  },
  columns: {
    level: 'Level',
    messages: 'Messages',
    share: 'Share',
    check: 'Check',
    without: 'Without it',
    score: 'Score',
    message: 'Message',
    file: 'File',
    why: 'Why',
  },
  noChecks: 'No check found anything that a reader would be told.',
  checksHint:
    'Without it: what would change if the check were off or, where it looks into files, lowered to half its weight (detectors in the settings).',
  change: '{count} from {from} to {to}',
  between: ', ',
  nothingChanges: 'nothing would change',
  noLoud: 'Readers would be told about none of these messages.',
  quieter: { one: '… and {count} quieter one.', other: '… and {count} quieter ones.' },
  moreFindings: 'and {count} more',
  moreUnread: '… and {count} more.',
  noSubject: '(no subject)',
  unread: {
    empty: 'It is empty: there was nothing to check.',
    noMail: 'This is not a message.',
    notMbox: 'This is not an mbox file: it has no "From " line.',
    notMessage: 'This is not a readable message file.',
    notOutlookMessage: 'This is not a readable Outlook message file.',
    mailbox:
      'This is a whole mailbox of Outlook (.pst, .ost, .dbx). It is not opened: export its messages as .eml, .msg or mbox files.',
    notReadable: 'The file could not be read.',
    tooLarge: 'The file is larger than {megabytes} MB.',
    tooSlow: 'The check took longer than {seconds} seconds.',
    outOfMemory: 'The check ran out of memory.',
    brokenOff: 'The check broke off.',
    failed: 'The check failed.',
  },
};
