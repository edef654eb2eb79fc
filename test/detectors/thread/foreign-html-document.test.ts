import foreignHtmlDocument from '../../../src/detection/detectors/thread/foreign-html-document';
import { message } from '../../../src/specimens/mail/message';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const pasted =
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><html><head><title>x</title></head><body>old</body></html>';

testDetector(foreignHtmlDocument, {
  fires: [
    {
      name: 'a whole document in <pre>',
      mail: message({ subject: 'Re: x', html: `See attached.<br><pre>${pasted}</pre>` }),
      finds: [{ message: 'pasted' }],
    },
  ],
  silent: [
    {
      name: 'an ordinary quote',
      mail: message({
        subject: 'Re: x',
        html: '<html><body>Yes<blockquote type="cite">When?</blockquote></body></html>',
      }),
    },
    {
      name: 'a warning that a gateway put on top',
      mail: message({ subject: 'Re: x', html: `<p>CAUTION: external</p>${pasted}` }),
    },
    {
      name: 'a newsletter of two pages',
      mail: message({ subject: 'News', html: `<html><body>a</body></html>${pasted}` }),
    },
  ],
  unchecked: [
    { name: 'the body has not come', mail: withoutBody(message({ subject: 'Re: x' })), gap: 'not-supported-here' },
  ],
});
