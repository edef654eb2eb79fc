import { defineDetector } from '../../contract';
import { domainOf } from '../../text/mailboxes';
import { isElsewhere } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'reply-to-elsewhere',
  group: 'sender',
  weight: 2,
  needs: ['sender'],
  messages: { otherDomain: ['replyTo', 'from'] },
  why: 'An answer would go to another domain than the one that the message claims to come from.',
  looksLikeButIsNot:
    'Newsletters, ticket systems and mailing lists do this all the time; Emotet itself seldom does. It weighs next to nothing.',
  references: ['https://attack.mitre.org/techniques/T1672/'],
  attack: ['T1672'],
  *detect({ sender }) {
    if (sender.relayed) return;
    const elsewhere = sender.replyTo.find(({ address }) => isElsewhere(domainOf(address), sender.domain));
    if (elsewhere === undefined) return;
    yield {
      message: 'otherDomain',
      values: { replyTo: elsewhere.address, from: sender.address },
      where: { in: 'header', name: 'Reply-To' },
    };
  },
});
