import addressInName from '../../../src/detection/detectors/sender/address-in-name';
import { message } from '../../../src/specimens/mail/message';
import { withoutSender } from '../../builders/unread';
import { testDetector } from '../test-detector';

const from = (name: string, address: string) => ({ ...message(), from: { name, address } });

testDetector(addressInName, {
  fires: [
    {
      name: "the contact's address as the name of a stranger",
      mail: from('suzuki@partner.example', 'v.silva@hospital.example'),
      finds: [
        { message: 'otherAddress', values: { shown: 'suzuki@partner.example', from: 'v.silva@hospital.example' } },
      ],
    },
    {
      name: 'name and address in the name',
      mail: from('"鈴木花子" <suzuki@partner.example>', 'a@b.example'),
      finds: [{ message: 'otherAddress' }],
    },
    {
      name: 'with the full-width sign',
      mail: from('suzuki＠partner.example', 'a@b.example'),
      finds: [{ message: 'otherAddress' }],
    },
    {
      name: 'in full-width letters, with characters that nobody sees',
      mail: from('ｓｕｚｕｋｉ＠part\u200bner．example', 'a@b.example'),
      finds: [{ message: 'otherAddress', values: { shown: 'suzuki@partner.example' } }],
    },
    {
      name: "the reader's own address",
      mail: from('yamada@reader.example', 'v.silva@hospital.example'),
      finds: [{ message: 'otherAddress', values: { shown: 'yamada@reader.example' } }],
    },
    {
      name: 'in front of a megabyte of blanks',
      mail: from(`suzuki@partner.example${' '.repeat(1_000_000)}`, 'a@b.example'),
      finds: [{ message: 'otherAddress' }],
    },
    {
      name: 'the contact’s mailbox in front of the stranger’s in From',
      mail: {
        ...message({ headers: { From: 'Hanako <suzuki@partner.example>, x <vendas@loja.invalid>' } }),
        from: { name: 'Hanako', address: 'suzuki@partner.example' },
      },
      finds: [{ message: 'otherAddress', values: { shown: 'suzuki@partner.example', from: 'vendas@loja.invalid' } }],
    },
    {
      name: '"via" in a mail that goes to its reader alone',
      mail: from('suzuki@partner.example via Tasks', 'noreply@tasks.example'),
      finds: [{ message: 'otherAddress' }],
    },
    {
      name: 'list headers of the hacked mailbox’s domain in a mail that goes to its reader alone',
      mail: {
        ...message({ headers: { 'List-Id': 'Friends <friends.shop.example>' } }),
        from: { name: 'suzuki@partner.example', address: 'info@shop.example' },
      },
      finds: [{ message: 'otherAddress' }],
    },
  ],
  silent: [
    { name: 'the own address as name', mail: from('suzuki@partner.example', 'suzuki@partner.example') },
    { name: 'another mailbox of the same firm', mail: from('sales@partner.example', 'suzuki@mail.partner.example') },
    {
      name: 'a service that says so and takes the answers',
      mail: {
        ...message({ replyTo: 'reply+1@tasks.example' }),
        from: { name: 'suzuki@partner.example via Tasks', address: 'noreply@tasks.example' },
      },
    },
    {
      name: 'a mailing list that rewrites its senders',
      mail: {
        ...message({ to: ['friends@lists.example'], headers: { 'List-Id': 'Friends <friends.lists.example>' } }),
        from: { name: 'suzuki@partner.example', address: 'friends@lists.example' },
      },
    },
    { name: 'a name with a stray sign', mail: from('Hanako @ Partner', 'suzuki@partner.example') },
  ],
  unchecked: [{ name: 'no sender', mail: withoutSender(message()), gap: 'not-supported-here' }],
});
