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
    enableContent: 'Enable Content',
    enableEditing: 'Enable Editing',
    securityWarning: 'SECURITY WARNING',
    macrosDisabled: 'Macros have been disabled.',
    protectedView: 'PROTECTED VIEW',
    protectedViewText: 'Be careful—files from the Internet can contain viruses.',
  },
  headings: {
    danger: 'Dangerous: do not open the attachment or the link',
    caution: 'Be careful with this message',
    notice: 'About this message',
    'no-signs': 'No signs of Emotet found',
    unchecked: 'Not everything could be checked',
  },
  headingsOfDanger: {
    attachment: 'Dangerous: do not open the attachment',
    link: 'Dangerous: do not click the link',
  },
  warning: {
    document:
      'Do not open the attachment. If it is already open, close it without clicking "{enableContent}" or a link in it.',
    link: 'Do not click the link. If you already did, install nothing, and close any document without clicking "{enableContent}".',
    both: 'Do not open the attachment or the link. If a document is already open, close it without clicking "{enableContent}".',
    program:
      'Do not open or double-click the attachment. If you already have, disconnect from the network and call your security team now.',
    'program-and-link':
      'Do not double-click the attachment or click the link. If you already have, disconnect from the network and call your security team now.',
  },
  caution: {
    document:
      'Before you open anything, call the sender on a number you already have. If a document asks you to click "{enableContent}", close it.',
    program:
      'Before you open anything, call the sender on a number you already have. Until then, do not open or double-click the attachment. If you already have, call your security team now.',
  },
  advice: {
    notice: 'This alone is no reason to worry.',
    'no-signs': 'It may still be dangerous. Do not open attachments or links that you were not expecting.',
    unchecked:
      'Some of it could not be checked. If you were not expecting it, do not open it: call the sender first, on a number you already have.',
  },
  banners,
  picture: {
    heading: 'Do not click these buttons',
    redBar:
      'A red bar instead? It says that macros were blocked. Leave it that way: never select "Unblock" in the properties of the file.',
    description:
      'Drawing of {application} with its yellow bars. The buttons "{editing}" and "{content}" are struck out.',
  },
  pattern: {
    carriers: {
      A: 'Link to a hacked website',
      B: 'PDF with a link to a hacked website',
      C: 'Document that runs a program',
      D: 'ZIP file with a document that runs a program',
    },
    line: '{carrier}: a known Emotet tactic (pattern {letter})',
    stolen: 'Reply to a stolen conversation + {carrier}: a known Emotet tactic (pattern {letter})',
    other: 'This message shows signs of an attack, though not of Emotet in particular.',
  },
  evidence: {
    heading: 'Why we are warning you',
    noticed: 'What we noticed',
    why: 'Why it matters',
    honest: 'What a genuine message looks like',
    more: { one: 'Show {count} more', other: 'Show {count} more' },
    fewer: 'Show fewer',
    wholeExcerpt: 'Show all lines',
    lessExcerpt: 'Show fewer lines',
    addressKnown: 'In the conversation',
    addressShown: 'In the displayed name',
    addressHere: 'This message',
    linkShows: 'You see',
    linkLeads: 'It leads to',
    lockedFile: 'The locked file',
    itsPassword: 'Where its password is',
    place: 'Where',
    excerpt: 'Lines from the file',
  },
  details: {
    heading: 'Technical details',
    detector: 'Detector',
    weight: 'Weight (decibans)',
    techniques: 'MITRE ATT&CK',
    score: 'Score (decibans)',
    rules: 'Rules',
    version: 'Version',
    failed: 'Detectors that failed',
    copyText: 'Copy as text',
    copyJson: 'Copy as JSON',
    copied: 'Copied',
    copyByHand: 'Outlook does not let add-ins copy here. The text is selected: press Ctrl+C.',
  },
  gaps: {
    'not-supported-here': 'cannot be read here',
    encrypted: 'locked with a password',
    'too-large': 'too large to check',
    damaged: 'damaged',
    'time-up': 'took too long to check',
    denied: 'Outlook did not provide it',
  },
  encryptedMessage: 'encrypted',
  notChecked: 'Not checked:',
  notCheckedHint: 'We could not look inside. Knowing the sender is not enough: were you expecting exactly this?',
  checkFailed: {
    'time-up': 'The check took too long and was stopped.',
    'not-supported-here': 'The check could not start here.',
  },
  places: { body: 'Text of the message', headers: 'Hidden headers of the message', header: 'Hidden header {name}' },
  stages: {
    checking: 'Checking this message …',
    soFar: {
      nothing: 'Do not open anything until the check is done.',
      notice: 'Something already stands out: do not open anything yet.',
    },
    rest: 'Still checking: {stage}',
    checked: 'What was checked',
    names: 'Sender and subject',
    body: 'Text and links',
    headers: 'Hidden headers',
    attachments: 'Attachments',
    attachmentsDone: 'Attachments ({done} of {count})',
    noAttachments: 'No attachments',
    states: { waiting: 'waiting', running: 'checking now', done: 'checked', gap: 'not fully checked' },
  },
  states: {
    starting: { heading: 'Starting …', text: 'Emotet Guard is being loaded.' },
    noMessage: { heading: 'No message selected', text: 'Select a message, and Emotet Guard will check it.' },
    notSupported: {
      heading: 'Emotet Guard cannot work here',
      text: 'This version of Outlook does not let add-ins read messages. Nothing was checked: do not open anything you were not expecting.',
    },
    offline: {
      heading: 'Emotet Guard could not be loaded',
      text: 'Part of it is missing, so nothing was checked. Check your network connection, then try again.',
    },
  },
  partMissing:
    'This part could not be loaded. The result for this message has not changed. Check your network connection.',
  settings: {
    missing: "Your organization's settings could not be loaded. The default settings are used.",
    broken: "Part of your organization's settings contains an error and is not used. Please tell your administrator.",
  },
  actions: {
    heading: 'What you can do',
    send: 'Send to the security team',
    sending: 'Outlook is opening a new message …',
    sendFailed: 'Outlook could not open a new message here. Please forward this one to {address} as an attachment.',
    copyReport: 'Copy a report for your IT help desk',
    alreadyClicked: 'I clicked or opened it',
    checkAgain: 'Check again',
    tryAgain: 'Try again',
    howDoIKnow: 'Is this really Emotet Guard?',
    back: 'Back',
    language: 'Language',
    banner: 'Also show the warning above the message',
  },
  report: {
    subject: 'Suspicious message: {subject}',
    opening: 'I received the attached message. Result of Emotet Guard: {heading}',
    openingCopied: 'I received a suspicious message. Result of Emotet Guard: {heading}',
    found: 'What it found:',
    closing: 'The message is attached. Please do not open its files on a regular work computer.',
  },
  clicked: {
    heading: 'Clicked or opened it? Do this now',
    opening: 'You did the right thing by looking here. Acting fast limits the damage.',
    steps: [
      'Disconnect from the network: unplug the cable and turn off Wi-Fi.',
      'Leave the computer on. Do not restart it.',
      'Call your security team or IT help desk now. Do not send email from this computer.',
      'Note the time, the name of the file, and what you opened or clicked.',
      'Change passwords only on another device, and after speaking to your team. Do not type any on this computer.',
      'Your team can check the computer with EmoCheck, free from JPCERT/CC (Windows only, download it on another computer: github.com/JPCERTCC/EmoCheck). "Not detected" does not prove that it is clean.',
    ],
    contact: 'Your contact:',
    noContact:
      'Ask a colleague for the number of your IT help desk. No IT department? From another device, call the company that looks after your computers or ask your national cybersecurity agency, and change your passwords.',
    closing:
      'Emotet may send messages in your name: decide with your team how to warn your contacts. This is not your fault. These messages are built to fool people.',
  },
  trust: {
    heading: 'How to tell that this is Emotet Guard',
    bar: 'Its bar above the message looks like this:',
    points: [
      'Emotet Guard only ever appears here, in the pane beside the message, and in the bar that Outlook shows above it. Nothing inside the message itself comes from us.',
      'It never asks for a password or money, and never asks you to call a number you do not know.',
      'It never asks you to click Enable Content, Enable Editing, or a link.',
      'It sends nothing to anyone. "Send to the security team" only opens a new message: you press Send.',
      'Text from the message always appears in a frame or in quotation marks. If in doubt, ask your IT help desk.',
    ],
  },
  version: 'Version {version}',
};
