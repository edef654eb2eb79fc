import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'A different address inside the name',
    found: {
      otherAddress: 'The name shows {shown}, but the message comes from {from}.',
    },
    why: "Many phones and mail lists show only the name. Emotet writes your contact's address there and sends from a stranger's mailbox.",
    honest: "Honest mail has a person's name there, or the same address that it comes from.",
  },
  'authentication-failure': {
    title: 'The sender could not be confirmed',
    found: {
      failed: 'Your mail system could not confirm that this message was sent by {domain}.',
    },
    why: 'Anyone can write any address into a message. Your mail system checks whether it is true, and here the check failed.',
    honest: 'Honest mail usually passes this check. Passing proves nothing: Emotet sends from real, hacked mailboxes.',
  },
  'colleague-from-outside': {
    title: 'A familiar name, a mailbox outside',
    found: {
      ownName: 'This message carries your own name, {name}, but comes from {from}.',
      colleagueName: '{name} is a name from your organisation, but the message comes from {from}.',
    },
    why: 'Emotet steals address books and writes in the name of people you work with.',
    honest: "Colleagues write from your organisation's own addresses.",
  },
  'contact-from-elsewhere': {
    title: "Your contact's name, a stranger's mailbox",
    found: {
      otherDomain: '{name} writes from {known} in this conversation. This message comes from {from}.',
      otherDomainWithoutThread:
        '{name} writes from {known} in this conversation. This message comes from {from}, and it is not linked to any earlier message.',
    },
    why: 'Emotet steals whole conversations and answers in them. The name and the quoted mail are real; the mailbox belongs to somebody else who was hacked.',
    honest:
      'A real answer comes from the address you know. Not sure? Call the person, but not on a number from this message.',
  },
  'reply-to-elsewhere': {
    title: 'Answers go somewhere else',
    found: {
      otherDomain: 'The message comes from {from}, but an answer would go to {replyTo}.',
    },
    why: "With a second address, a stranger collects the answers to a message sent in somebody else's name.",
    honest: 'Newsletters and ticket systems do this too. Between people it is unusual.',
  },
  'stranger-in-thread': {
    title: 'A stranger answers in this conversation',
    found: {
      newDomain: 'This conversation was with {known}. The answer comes from {from}, which was never part of it.',
    },
    why: 'Emotet answers in stolen conversations from hacked mailboxes that had nothing to do with them.',
    honest: 'A new person is usually brought in by somebody in the conversation, who is then among the recipients.',
  },
  'lookalike-domain': {
    title: 'A sender that imitates another domain',
    found: {
      sameToTheEye: "The sender's domain {domain} looks the same as {known}, but is another one.",
      oneLetter: "The sender's domain {domain} differs from {known} by one letter.",
      addedWord: "The sender's domain {domain} is {known} with a word added.",
    },
    why: 'Attackers register domains that look like those of people you know, and write from there.',
    honest: 'Your contacts write from the domain they have always used.',
  },
};
