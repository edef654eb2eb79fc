import dateZoneMismatch from '../../../src/detection/detectors/thread/date-zone-mismatch';
import { message } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const clocks = (date: string, server: string) =>
  message({
    headers: {
      Received: `from a.example by b.example; Thu, 3 Sep 2020 10:00:00 ${server}`,
      Date: `Thu, 03 Sep 2020 10:00:00 ${date}`,
    },
  });

testDetector(dateZoneMismatch, {
  fires: [
    {
      name: 'the clock of another country',
      mail: clocks('-0400', '-0300 (BRT)'),
      finds: [{ message: 'zones', values: { date: '-0400', server: '-0300' } }],
    },
  ],
  silent: [
    { name: 'one clock', mail: clocks('+0900', '+0900 (JST)') },
    { name: 'a server in universal time', mail: clocks('+0900', '+0000') },
    { name: 'no Received', mail: message({ headers: { Date: 'Thu, 03 Sep 2020 10:00:00 -0400' } }) },
  ],
  unchecked: [{ name: 'Outlook hands over no headers', mail: message({ headers: null }), gap: 'not-supported-here' }],
});
