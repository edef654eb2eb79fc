import replyWithoutThread from '../../../src/detection/detectors/thread/reply-without-thread';
import { message } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

testDetector(replyWithoutThread, {
  fires: [
    {
      name: 'Re: without In-Reply-To and References',
      mail: message({ subject: 'Re: Invoice for March' }),
      finds: [{ message: 'noThreadHeaders', values: { prefix: 'Re:' } }],
    },
  ],
  silent: [
    {
      name: 'a reply with In-Reply-To',
      mail: message({ subject: 'Re: Invoice', headers: { 'In-Reply-To': '<a@b.example>' } }),
    },
    { name: 'a new message', mail: message({ subject: 'Invoice' }) },
  ],
  unchecked: [
    {
      name: 'Outlook hands over no headers',
      mail: message({ subject: 'Re: Invoice', headers: null }),
      gap: 'not-supported-here',
    },
  ],
});
