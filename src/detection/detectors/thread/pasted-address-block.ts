import { defineDetector } from '../../contract';
import { sameAddress } from '../../text/mailboxes';
import { isSamePerson } from '../../facts/thread/names';

/** Characters of a text that says next to nothing. */
const SHORT = 300;

/** Line breaks in a row with which Emotet pushes the stolen mail down. */
const GAP = 4;

export default defineDetector({
  id: 'pasted-address-block',
  group: 'thread',
  weight: 4,
  needs: ['thread', 'body'],
  subjects: ['quoted'],
  messages: { block: ['name', 'address'] },
  why: "Emotet's messages are one short line, then the name and the true address of your contact, a hand of empty lines, and the stolen mail.",
  looksLikeButIsNot:
    'A short answer with a signature: there the address is the one that the message comes from. A mailing list prints its own name, not that of the sender.',
  references: ['https://github.com/pan-unit42/iocs/tree/master/Emotet-thread-hijacking'],
  attack: ['T1566'],
  *detect({ sender, thread, body }) {
    if (thread.newestText.length > SHORT || body.longestGap < GAP || thread.quoted.length === 0) return;
    if (thread.newestAddresses.some(({ address }) => sameAddress(address, sender.address))) return;
    const block = thread.newestAddresses.find(({ name }) => name !== '' && isSamePerson(sender.name, name));
    if (block !== undefined)
      yield { message: 'block', values: { name: block.name, address: block.address }, where: { in: 'body' } };
  },
});
