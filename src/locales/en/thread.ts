import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'A reply that answers nothing',
    found: {
      noThreadHeaders: 'The subject begins with "{prefix}", but this message is not linked to any earlier one.',
    },
    why: 'Emotet puts "Re:" in front of a stolen subject so that its mail looks like part of your conversation.',
    honest: 'A real reply carries a hidden mark that links it to the message it answers.',
  },
  'date-zone-mismatch': {
    title: 'Two clocks that disagree',
    found: {
      zones: 'The message was written in the time zone {date}, but sent by a server in the time zone {server}.',
    },
    why: 'Emotet runs on hacked computers, often in another country than the mailbox it misuses.',
    honest: 'Mail from people who travel looks like this too.',
  },
  'doubled-reply-prefix': {
    title: '"Re:" twice',
    found: {
      doubled: 'The subject begins with "{prefixes}".',
    },
    why: 'Emotet puts its own "Re:" in front of a stolen subject that already has one.',
    honest: 'Most mail programs write "Re:" once, however long the conversation is.',
  },
  'foreign-html-document': {
    title: 'A whole message pasted in',
    found: {
      pasted: 'Below the new text is a complete second page, as if an earlier message had been pasted in whole.',
    },
    why: 'Emotet does not quote as a mail program does. It pastes the whole stolen message below its own line.',
    honest: 'A mail program quotes only the content of the earlier message.',
  },
  'hyphenated-boundary': {
    title: "Built like Emotet's own mail",
    found: {
      boundary: 'The technical line that separates the parts of this message is "{boundary}".',
    },
    why: "Emotet's mailing program separated its messages with two hyphens and a long row of digits. In 10,172 other messages this was never seen.",
    honest: 'Ordinary mail programs mix letters and digits there.',
  },
  'old-conversation': {
    title: 'An old conversation comes back',
    found: {
      monthsOld: {
        one: 'The newest message quoted here is {count} month old.',
        other: 'The newest message quoted here is {count} months old.',
      },
      yearsOld: {
        one: 'The newest message quoted here is {count} year old.',
        other: 'The newest message quoted here is {count} years old.',
      },
    },
    why: 'Emotet answers mail that it stole months or years ago.',
    honest: 'After such a long time, people usually say why they write again.',
  },
  'pasted-address-block': {
    title: 'A short line, a name, an address',
    found: {
      block: 'Below a short text there are only {name} and {address}, then empty lines and an old message.',
    },
    why: 'This is how Emotet builds its mail: one line, the name and true address of your contact, a gap, and the stolen message.',
    honest: 'An honest signature shows the address that the message comes from.',
  },
};
