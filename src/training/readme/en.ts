import type { ReadmeTexts } from './readme-texts';

export const en: ReadmeTexts = {
  title: 'Emotet Guard: training messages',
  intro:
    'Made-up messages for a test mailbox: what Emotet’s mail looks like, and genuine messages beside it. All addresses end in .example or .invalid, which belong to nobody; no macro, shortcut or script in the files leads to a program that exists. Each message carries the header `X-Emotet-Guard-Training`, by which mail rules can recognize it.',
  sections: [
    {
      title: 'How to import them',
      lines: [
        'Use a separate mailbox for training, never one that someone works with.',
        'Classic Outlook, new Outlook and Outlook on the web: drag the .eml files onto a folder of the mailbox.',
        'Thunderbird: drag the files into a folder of an account (IMAP accounts pass them on to the server).',
        'Apple Mail: open each file and move the message, or use File, Import Mailboxes.',
      ],
    },
    {
      title: 'What may stop them',
      lines: [
        'The files look like attacks, on purpose. Mail gateways, Microsoft Defender and other virus scanners may delete or quarantine them. That is good to know, and not a fault.',
        'Do not send them by email through a gateway: import them. If a scanner removes files from this folder, ask your security team for an exclusion for it, and remove the exclusion after the training.',
        'Tell your security team before you begin.',
        'Email apps may warn of senders that cannot be verified: the messages were never sent.',
      ],
    },
    {
      title: 'Without a mailbox',
      lines: [
        '`npm start` opens the same messages in a simulated Outlook, with presenter mode, quiz and handout.',
        '`emotet-guard scan` with the name of this folder prints what Emotet Guard says about each.',
      ],
    },
  ],
  key: 'The messages (for the trainer)',
  columns: ['File', 'It is', 'Emotet Guard says', 'Title'],
  attack: 'an attack',
  honest: 'genuine',
};
