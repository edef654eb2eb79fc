import pastedAddressBlock from '../../../src/detection/detectors/thread/pasted-address-block';
import { message } from '../../../src/specimens/mail/message';
import { clients, honestReply } from '../../builders/thread';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const old = 'Dear Hanako,\nthe drawings will be ready on Friday.';

testDetector(pastedAddressBlock, {
  fires: [
    {
      name: 'line, gap, name, address, gap, stolen mail',
      mail: message({
        from: 'Hanako Suzuki <v.silva@hospital.example>',
        html: `Re: x<br><br><br><br><br>Hanako Suzuki<br>suzuki@partner.example<br><br><br><br><pre>${old}</pre>`,
      }),
      finds: [{ message: 'block', values: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' } }],
    },
  ],
  silent: [
    ...clients.map((client) => ({ name: `an honest answer from ${client}`, mail: honestReply({ client }) })),
    {
      name: 'the same with the address that it comes from',
      mail: message({
        from: 'Hanako Suzuki <suzuki@partner.example>',
        text: `Yes.\n\n\n\n\nHanako Suzuki\nsuzuki@partner.example\n\n\n\n\n${old}`,
      }),
    },
    {
      name: 'the footer of a list',
      mail: message({ text: `Yes.\n\n\n\n\nFriends mailing list\nfriends@lists.example\n\n\n\n\n${old}` }),
    },
  ],
  unchecked: [{ name: 'the body has not come', mail: withoutBody(message()), gap: 'not-supported-here' }],
});
