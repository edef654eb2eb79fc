import replyToElsewhere from '../../../src/detection/detectors/sender/reply-to-elsewhere';
import { message } from '../../../src/specimens/mail/message';
import { withoutSender } from '../../builders/unread';
import { testDetector } from '../test-detector';

testDetector(replyToElsewhere, {
  fires: [
    {
      name: 'answers go to another domain',
      mail: message({ replyTo: 'a@b.example' }),
      finds: [{ message: 'otherDomain', values: { replyTo: 'a@b.example' } }],
    },
  ],
  silent: [
    { name: 'another mailbox of the firm', mail: message({ replyTo: 'sales@mail.partner.example' }) },
    { name: 'no Reply-To', mail: message() },
    {
      name: 'a list',
      mail: message({
        from: 'Hanako via Friends <f@lists.example>',
        to: ['f@lists.example'],
        replyTo: 'suzuki@partner.example',
      }),
    },
  ],
  unchecked: [{ name: 'no sender', mail: withoutSender(message()), gap: 'not-supported-here' }],
});
