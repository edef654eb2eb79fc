import { defineDetector } from '../../contract';
import { SETTLED_DAYS } from '../../facts/correspondent/correspondent';
import { impersonatedContact } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'unfamiliar-address',
  group: 'sender',
  weight: 12,
  needs: ['sender'],
  messages: { firstTime: ['name', 'from', 'known', 'count'], fewTimes: ['name', 'from', 'known', 'count'] },
  proof: 'mailboxes',
  why:
    'Emotet writes in the name of somebody who has written to the reader before, from the mailbox of a stranger. What this mailbox ' +
    'remembers shows it even where the message quotes nothing.',
  looksLikeButIsNot:
    'People with two addresses, people who moved to another firm, and two people of the same name: after three calm days the new ' +
    'address counts as theirs. Without a memory, which is off until somebody switches it on, nothing is found.',
  references: ['https://attack.mitre.org/techniques/T1656/', 'https://attack.mitre.org/techniques/T1586/002/'],
  attack: ['T1656', 'T1586.002'],
  *detect(facts) {
    const { correspondent, sender } = facts;
    if (correspondent?.elsewhere === undefined || sender.internal || correspondent.daysHere >= SETTLED_DAYS) return;
    const { place, days } = correspondent.elsewhere;
    const isFirst = correspondent.daysHere === 0;
    // Where the conversation names another address of theirs too, that is the same fact once more.
    const isSaid = impersonatedContact(facts) !== undefined;
    yield {
      message: isFirst ? 'firstTime' : 'fewTimes',
      values: { name: sender.name, from: sender.address, known: place, count: days },
      where: { in: 'header', name: 'From' },
      proof: { kind: 'mailboxes', known: place, here: sender.address, seen: 'mailbox' },
      weight: isSaid ? 3 : isFirst ? 12 : 6,
    };
  },
});
