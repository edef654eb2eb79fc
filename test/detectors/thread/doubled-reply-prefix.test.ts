import doubledReplyPrefix from '../../../src/detection/detectors/thread/doubled-reply-prefix';
import { message } from '../../../src/specimens/mail/message';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

testDetector(doubledReplyPrefix, {
  fires: [
    {
      name: 'Re: Re:',
      mail: message({ subject: 'Re: Re: Invoice' }),
      finds: [{ message: 'doubled', values: { prefixes: 'Re: Re:' } }],
    },
    { name: 'Re: RE:', mail: message({ subject: 'Re: RE: Invoice' }), finds: [{ message: 'doubled' }] },
    { name: 'full width', mail: message({ subject: 'Re: ＲＥ：請求書' }), finds: [{ message: 'doubled' }] },
    {
      name: 'behind the tag of a gateway',
      mail: message({ subject: '[EXTERNAL] Re: Re: Invoice' }),
      finds: [{ message: 'doubled' }],
    },
  ],
  silent: [
    { name: 'one', mail: message({ subject: 'Re: Invoice' }) },
    { name: 'two languages', mail: message({ subject: 'Re: AW: Rechnung' }) },
    { name: 'a mailer that counts', mail: message({ subject: 'Re: Re[2]: Invoice' }) },
    { name: 'a list between', mail: message({ subject: 'Re: [list] Re: Invoice' }) },
    { name: 'a forwarded answer', mail: message({ subject: 'Fwd: Re: Invoice' }) },
    { name: 'the word', mail: message({ subject: 'Re: Re-organisation' }) },
    { name: 'groupware that answers a forward', mail: message({ subject: 'Re: 【転送】 見積書' }) },
  ],
  unchecked: [{ name: 'nothing has come yet', mail: withoutBody(message()), gap: 'not-supported-here' }],
});
