import authenticationFailure from '../../../src/detection/detectors/sender/authentication-failure';
import { message } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const received = {
  Received: 'from mail.partner.example by mx.reader.example with ESMTPS; Mon, 2 Mar 2026 18:00:00 +0900',
};
const results = (value: string) =>
  message({ headers: { ...received, 'Authentication-Results': `mx.reader.example; ${value}` } });

testDetector(authenticationFailure, {
  fires: [
    {
      name: 'DMARC fails',
      mail: results('spf=pass; dkim=fail; dmarc=fail'),
      finds: [{ message: 'failed', values: { domain: 'partner.example' } }],
    },
    {
      name: 'SPF fails and nothing is signed',
      mail: results('spf=fail smtp.mailfrom=partner.example; dkim=none'),
      finds: [{ message: 'failed' }],
    },
  ],
  silent: [
    { name: 'all pass, which counts nothing', mail: results('spf=pass; dkim=pass; dmarc=pass') },
    { name: 'forwarded: SPF fails, the signature holds', mail: results('spf=fail; dkim=pass; dmarc=pass') },
    { name: 'only softfail', mail: results('spf=softfail; dkim=none; dmarc=none') },
    {
      name: 'a failure that came with the message',
      mail: message({ headers: { ...received, 'Authentication-Results': 'mx.other.example; dmarc=fail' } }),
    },
  ],
  unchecked: [{ name: 'Outlook hands over no headers', mail: message({ headers: null }), gap: 'not-supported-here' }],
});
