import type { GroupTexts } from '../catalogue';

export const sender: GroupTexts<'sender'> = {
  'address-in-name': {
    title: 'A different address inside the name',
    found: {
      otherAddress: 'The name shows {shown}, but the message comes from {from}.',
    },
    why: "Phones and message lists often show only the name. Emotet puts your contact's address there and sends from a stranger's mailbox.",
    honest: "A genuine message has a person's name there, or the same address that it was sent from.",
  },
  'authentication-failure': {
    title: 'The sender could not be confirmed',
    found: {
      failed: 'Your mail system could not confirm that this message was sent by {domain}.',
    },
    why: 'Anyone can put any address in a message. Your mail system checks whether it is real, and this check failed.',
    honest:
      'Genuine messages usually pass this check. Passing proves nothing, though: Emotet sends from real mailboxes that were hacked.',
  },
  'colleague-from-outside': {
    title: "A colleague's name, an outside mailbox",
    found: {
      ownName: 'This message carries your own name, {name}, but comes from {from}.',
      colleagueName: '{name} is a name from your organization, but the message comes from {from}.',
    },
    why: 'Emotet steals address books and impersonates people you work with.',
    honest: "Colleagues write from your organization's own addresses.",
  },
  'contact-from-elsewhere': {
    title: "Your contact's name, a stranger's mailbox",
    found: {
      otherDomain: '{name} writes from {known} in this conversation. This message comes from {from}.',
      otherDomainWithoutThread:
        '{name} writes from {known} in this conversation. This message comes from {from}, and it is not linked to any earlier message.',
    },
    why: 'Emotet steals whole conversations and replies in them. The name and the quoted messages are real, but the mailbox belongs to someone else who was hacked.',
    honest:
      'A real reply comes from the address you know. Not sure? Call the person, but not on a number from this message.',
  },
  'reply-to-elsewhere': {
    title: 'Replies go to a different address',
    found: {
      otherDomain: 'The message comes from {from}, but a reply would go to {replyTo}.',
    },
    why: "With a second address, a stranger collects the replies to a message sent in someone else's name.",
    honest: 'Newsletters and ticket systems do this too. Between people it is unusual.',
  },
  'stranger-in-thread': {
    title: 'A stranger has replied in this conversation',
    found: {
      newDomain: 'This conversation was with {known}. The reply comes from {from}, which was never part of it.',
    },
    why: 'Emotet replies in stolen conversations from hacked mailboxes that had nothing to do with them.',
    honest: 'A new person is usually introduced by someone in the conversation, who is then among the recipients.',
  },
  'lookalike-domain': {
    title: 'A sender address that imitates another',
    found: {
      sameToTheEye: "The sender's domain {domain} looks the same as {known}, but it is a different one.",
      oneLetter: "The sender's domain {domain} differs from {known} by one letter.",
      addedWord: "The sender's domain {domain} is {known} with a word added.",
    },
    why: 'Attackers register domains that look like those of people you know and write from them.',
    honest: 'Your contacts write from the domain they have always used.',
  },
  'unfamiliar-address': {
    title: 'A known name, a new address',
    found: {
      firstTime:
        'In this mailbox, {name} has written from {known} on {count} days. From {from}, this is the first message that Emotet Guard knows of.',
      fewTimes:
        'In this mailbox, {name} has written from {known} on {count} days, but from {from} only very recently or rarely.',
    },
    why: 'Emotet writes in the names of people you know, from the mailboxes of strangers.',
    honest:
      'People do change jobs or write from a private address. Not sure? Call the person, but not on a number from this message.',
  },
};
