import hyphenatedBoundary from '../../../src/detection/detectors/thread/hyphenated-boundary';
import { message } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const typed = (boundary: string) =>
  message({ headers: { 'Content-Type': `multipart/mixed;\r\n boundary="${boundary}"` } });

testDetector(hyphenatedBoundary, {
  fires: [
    {
      name: 'two hyphens and 34 digits',
      mail: typed('--2721644617813540782547331541442470'),
      finds: [{ message: 'boundary' }],
    },
  ],
  silent: [
    { name: 'letters among them', mail: typed('----=_NextPart_000_0001_01D7D2A1') },
    { name: 'too few digits', mail: typed('--1234567890') },
    { name: 'digits without hyphens', mail: typed('2721644617813540782547331541442470') },
    { name: 'four hyphens, as some mailers write', mail: typed('----2721644617813540782547331541442470') },
    { name: 'no boundary', mail: message({ headers: { 'Content-Type': 'text/plain' } }) },
  ],
  unchecked: [{ name: 'Outlook hands over no headers', mail: message({ headers: null }), gap: 'not-supported-here' }],
});
