import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: 'A "reply" to no earlier message',
    found: {
      noThreadHeaders: 'The subject begins with "{prefix}", but this message is not linked to any earlier one.',
    },
    why: 'Emotet puts "Re:" in front of a stolen subject so that its message looks like part of your conversation.',
    honest: 'A real reply contains hidden information that links it to the earlier message.',
  },
  'date-zone-mismatch': {
    title: 'The time zones do not match',
    found: {
      zones: 'The message was written in the time zone {date}, but sent by a server in the time zone {server}.',
    },
    why: 'Emotet runs on hacked computers, often in a different country from the mailbox it misuses.',
    honest: 'Messages from people who are traveling look like this too.',
  },
  'doubled-reply-prefix': {
    title: '"Re:" twice',
    found: {
      doubled: 'The subject begins with "{prefixes}".',
    },
    why: 'Emotet puts its own "Re:" in front of a stolen subject that already has one.',
    honest: 'Most email apps write "Re:" once, no matter how long the conversation is.',
  },
  'foreign-html-document': {
    title: 'A whole message pasted in',
    found: {
      pasted: 'Below the new text is a complete second page, as if an earlier message had been pasted in whole.',
    },
    why: 'Emotet does not quote the way an email app does. It pastes the whole stolen message below its own line.',
    honest: 'An email app quotes only the content of the earlier message.',
  },
  'hyphenated-boundary': {
    title: "Built like Emotet's own messages",
    found: {
      boundary: 'The technical line that separates the parts of this message is "{boundary}".',
    },
    why: "Emotet's sending program separated the parts of its messages with two hyphens and a long string of digits. This never occurred in 10,172 other messages.",
    honest: 'Ordinary email apps mix letters and digits there.',
  },
  'old-conversation': {
    title: 'A reply to an old conversation',
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
    why: 'Emotet replies to messages that it stole months or years ago.',
    honest: 'After such a long time, people usually say why they are writing again.',
  },
  'pasted-address-block': {
    title: 'A short line, a name, an address',
    found: {
      block: 'Below a short text there is only {name} and {address}, then empty lines and an old message.',
    },
    why: "This is how Emotet builds its messages: one line, your contact's name and real address, a gap, and the stolen message.",
    honest: 'A genuine signature shows the address that the message was sent from.',
  },
};
