import { defineDetector } from '../../contract';
import { domainOf } from '../../text/mailboxes';
import { isElsewhere } from '../../facts/thread/correspondents';

export default defineDetector({
  id: 'address-in-name',
  group: 'sender',
  weight: 12,
  needs: ['sender'],
  messages: { otherAddress: ['shown', 'from'] },
  proof: 'mailboxes',
  why: 'Emotet sends from hacked mailboxes and writes the address of your contact into the display name, which is all that many phones show.',
  looksLikeButIsNot:
    'Services that write for a person say so ("a@b via Tasks"), and mailing lists send from the domain of their list headers. In 3,900 genuine messages no other name held a foreign address.',
  references: ['https://attack.mitre.org/techniques/T1656/'],
  attack: ['T1656', 'T1672'],
  *detect({ sender }) {
    if (sender.relayed) return;
    const shown = sender.addressesInName.find((address) => isElsewhere(domainOf(address), sender.domain));
    if (shown === undefined) return;
    yield {
      message: 'otherAddress',
      values: { shown, from: sender.address },
      where: { in: 'header', name: 'From' },
      proof: { kind: 'mailboxes', known: shown, here: sender.address, seen: 'name' },
    };
  },
});
