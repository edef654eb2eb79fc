import { defineDetector } from '../../contract';
import type { Address, Facts } from '../../contract';
import { domainOf, sameAddress } from '../../text/mailboxes';
import { isListPost } from '../../facts/message/mailing-list';
import { isElsewhere } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'stranger-in-thread',
  group: 'sender',
  weight: 10,
  needs: ['sender', 'thread'],
  messages: { newDomain: ['from', 'known'] },
  proof: 'mailboxes',
  why: 'Emotet answers in a stolen conversation from a mailbox that was never part of it.',
  looksLikeButIsNot:
    'Somebody whom a participant brought in: then a participant is usually still among the recipients. Mailing lists, where strangers answer every day: their headers name the list, and the mail goes to it.',
  references: [
    'https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking',
    'https://attack.mitre.org/techniques/T1656/',
  ],
  attack: ['T1656'],
  *detect(facts) {
    const { sender, thread } = facts;
    if (thread.kind !== 'reply' || sender.internal || sender.relayed || sender.domain === '' || isListMail(facts))
      return;
    const others = participantsBesideMe(facts);
    const [known] = others;
    if (known === undefined) return;
    const recipients = [...facts.message.to, ...facts.message.cc];
    if (others.some(({ address }) => recipients.some((recipient) => sameAddress(recipient.address, address)))) return;
    // The sender's own signature, in the new text, is no part of what was there before.
    if (thread.addresses.some(({ address }) => !isElsewhere(domainOf(address), sender.domain))) return;
    yield {
      message: 'newDomain',
      values: { from: sender.address, known: known.address },
      where: { in: 'header', name: 'From' },
      proof: { kind: 'mailboxes', known: known.address, here: sender.address, seen: 'conversation' },
    };
  },
});

/** The others in a quoted mail of which the reader was a part, as far as the quote gives addresses. */
function participantsBesideMe({ message, settings, thread }: Facts): readonly Address[] {
  const mine = settings.reader === undefined ? [...message.to, ...message.cc] : [settings.reader];
  const isMe = ({ address }: Address): boolean => mine.some((own) => sameAddress(own.address, address));
  for (const { from, to, cc } of thread.quoted) {
    const all = [...(from === undefined ? [] : [from]), ...to, ...cc].filter(({ address }) => address !== '');
    if (from !== undefined && from.address !== '' && to.length > 0 && all.some(isMe))
      return all.filter((one) => !isMe(one));
  }
  return [];
}

function isListMail({ headers, message: { to, cc }, sender: { replyTo }, settings: { reader } }: Facts): boolean {
  return isListPost(headers, { to, cc, replyTo }, reader);
}
