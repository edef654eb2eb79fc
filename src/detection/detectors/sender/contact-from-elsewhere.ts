import { defineDetector } from '../../contract';
import { impersonatedContact } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'contact-from-elsewhere',
  group: 'sender',
  weight: 12,
  needs: ['sender', 'thread'],
  messages: { otherDomain: ['name', 'from', 'known'], otherDomainWithoutThread: ['name', 'from', 'known'] },
  proof: 'mailboxes',
  why:
    'Emotet takes the name and the true address of your contact from stolen mail, writes both into its own, and sends it from the ' +
    'mailbox of a stranger (the pair published by Unit 42 in 2020, and reports of Japanese victims since 2019).',
  looksLikeButIsNot:
    'People with two addresses, and people who moved to another firm: their mail is rarely also a reply without thread headers. ' +
    'Name with another address: 0.18 % of 3,900 genuine messages; without thread headers too: 1 of them.',
  references: [
    'https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking',
    'https://attack.mitre.org/techniques/T1656/',
    'https://attack.mitre.org/techniques/T1586/002/',
  ],
  attack: ['T1656', 'T1586.002'],
  *detect(facts) {
    const { sender, thread } = facts;
    const contact = impersonatedContact(facts);
    if (contact === undefined) return;
    const values = { name: sender.name, from: sender.address, known: contact.address };
    const where = { in: 'header', name: 'From' } as const;
    const proof = { kind: 'mailboxes', known: contact.address, here: sender.address, seen: 'conversation' } as const;
    // Fields that the sender writes prove nothing: one that leads to a machine of nobody's is as good as none.
    if (thread.kind === 'reply' && (thread.hasThreadHeaders === false || thread.answersStrangers)) {
      yield {
        message: 'otherDomainWithoutThread',
        values,
        where,
        proof,
        weight: 25,
        replaces: ['reply-without-thread'],
      };
    } else yield { message: 'otherDomain', values, where, proof };
  },
});
