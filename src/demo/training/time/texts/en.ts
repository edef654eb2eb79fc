import type { TimeTexts } from './time-texts';

export const en: TimeTexts = {
  month: 'Month',
  earlier: 'Previous change',
  later: 'Next change',
  messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
  legend: { sends: 'Emotet sends', begins: 'something new', pauses: 'pause' },
  news: 'What was new',
  goesOn: 'Still going on',
  pause: 'Pause',
  source: 'Source:',
  emptyMailbox: 'Nothing from Emotet this month.',
  openOne: 'Open a message from the list: Emotet Guard judges it here and now.',
  backToNews: (month) => `Back to ${month}`,
  translated: 'All waves are told in English here, whatever language they came in.',
  verdict: 'What Emotet Guard says',
  checks: {
    title: 'Checks over time',
    toMailbox: 'To the mailbox',
    intro:
      'Which checks find something in the first message of each wave. Nothing is stored: every message is judged now.',
    check: 'Check',
    lit: 'found',
    dark: 'not found',
    judging: (done, of) => `Judging wave ${done} of ${of}`,
  },
  waves: {
    'invoice-link': {
      name: 'Links to “invoices”',
      what: 'A bill in the name of someone from a stolen address book. The link leads to a Word document on a hacked website.',
    },
    'invoice-doc': {
      name: 'Invoices in Word',
      what: 'The document is one picture that asks for “Enable Content”. Its macro starts PowerShell, which downloads Emotet.',
    },
    'invoice-pdf': {
      name: 'A PDF with a link',
      what: 'The PDF is harmless and empty. It only leads to the Word document, so that mail filters see nothing but a PDF.',
    },
    'word-xml': {
      name: 'XML that calls itself .doc',
      what: 'Eight in ten files are XML with the ending .doc. Word opens them all the same; many filters look for something else.',
    },
    'reply-chain': {
      name: 'Replies in stolen conversations',
      what: 'Emotet has stolen whole mailboxes since October 2018. Now it replies: a real subject, a real thread, a stranger’s address.',
    },
    wmi: {
      name: 'Back, with hidden windows',
      what: 'After the summer it writes in more languages, Japanese among them from October. The macro starts its program through Windows itself (WMI), with no window to be seen.',
    },
    script: {
      name: 'A script instead of a document',
      what: 'For a few weeks a JavaScript file is attached. It needs no “Enable Content”: a double-click is enough.',
    },
    bonus: {
      name: 'Topics of the season',
      what: 'Bonus payments in Japan, Christmas parties elsewhere: whatever people expect to read in December.',
    },
    virus: {
      name: 'The coronavirus as bait',
      what: 'Days after the first reports, Japanese “health offices” write about infections nearby.',
    },
    'stolen-files': {
      name: 'Stolen files come along',
      what: 'Back after five months. Next to the macro document lie genuine attachments of the stolen message, so that all looks familiar.',
    },
    'password-zip': {
      name: 'Locked ZIP, password beside it',
      what: 'Mail filters cannot look inside; the reader can. In Japan, where locked ZIP files are common, hardly anyone is surprised.',
    },
    return: {
      name: 'The return',
      what: 'Ten months after the takedown TrickBot installs Emotet again. On the first day come Word, Excel and locked ZIP files in stolen threads.',
    },
    'hacked-site': {
      name: 'Links into hacked WordPress sites',
      what: 'Random letters in a system folder of WordPress: a path that no honest website has.',
    },
    installer: {
      name: '“Preview PDF” installs an app',
      what: 'The link opens the App Installer of Windows with a false Adobe component. No document, no macro.',
    },
    'macro-sheet': {
      name: 'Macros from 1992',
      what: 'Excel 4 macro sheets, hidden in a workbook. Many scanners knew only the newer kind.',
    },
    excel: {
      name: 'Excel 4 macros in .xls',
      what: 'The old format carries the old macros. Addresses are written as hexadecimal or octal numbers, so that nobody recognizes them.',
    },
    'excel-zip': {
      name: 'The peak in Japan',
      what: 'The workbook in a locked ZIP. In March, five times as many .jp addresses send Emotet as at the peak of 2020.',
    },
    shortcut: {
      name: 'Shortcuts in place of documents',
      what: 'Microsoft begins to block macros from the internet. So the ZIP holds a Windows shortcut that runs a command.',
    },
    templates: {
      name: '“Copy me into Templates”',
      what: 'Nine days in November. The workbook asks to be copied into a folder that Office trusts, where macros run without a question.',
    },
    padded: {
      name: 'Half a gigabyte of nothing',
      what: 'A small ZIP, in it a document blown up with zeros to more than 500 MB. Scanners skip large files.',
    },
    onenote: {
      name: 'OneNote with a button',
      what: 'Under “View” lies a script. OneNote has no macros, so no macro block applies: the last trick so far.',
    },
  },
  pauses: {
    'autumn-2018': {
      name: 'Little to be seen',
      what: 'At the end of the month Emotet learns to steal whole emails, not only addresses. What for is seen in April.',
    },
    'summer-2019': { name: 'Summer break', what: 'The servers are silent for almost four months, until 16 September.' },
    'spring-2020': {
      name: 'Five months of rest',
      what: 'No messages from 7 February to 17 July: the longest pause up to then.',
    },
    'autumn-2020': {
      name: 'Rest before Christmas',
      what: 'Almost two months without messages. On 21 December it is back.',
    },
    takedown: {
      name: 'Takedown: nothing',
      what: 'On 27 January 2021 police forces of eight countries take over Emotet’s servers. On 25 April it deletes itself from all infected computers.',
    },
    'summer-2022': { name: 'Another summer break', what: 'No messages from 13 July until 2 November.' },
    'winter-2022': { name: 'Winter break', what: 'After nine days of mail, silence again, until 7 March.' },
    silence: {
      name: 'Silence',
      what: 'No new messages since the beginning of April 2023. The tricks live on with others: that is what the practice is for.',
    },
  },
};
