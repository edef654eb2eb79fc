import fc from 'fast-check';
import { inspect } from '../../src/detection';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import { readMessage } from '../../src/detection/formats/mail/message';
import { hostileMailFiles } from '../builders/hostile-mail-files';
import { attachment, message } from '../../src/specimens/mail/message';
import { testHost } from '../host';
import { searched } from './searched';

const MEGABYTE = 1_024 * 1_024;
/** Loop turns that no machine needs a second for. */
const STEPS = 40_000_000;

const line = fc.constantFrom(
  'From: a@b.example, "c" <d@e.example> <f@g.example>',
  'Subject: =?utf-8?B?QUJD?= =?iso-2022-jp?Q?=1B$B?=',
  'Content-Type: multipart/mixed; boundary=x; boundary="x y"',
  'Content-Type: multipart/alternative; boundary=""',
  'Content-Type: text/html; charset=_iso-2022-jp$ESC',
  'Content-Type: message/rfc822',
  'Content-Type: message/partial; number=1; total=2',
  'Content-Type: text/calendar',
  'BEGIN:VCALENDAR',
  'ATTACH;ENCODING=BASE64:QUJD',
  'Content-Disposition: attachment; filename*0*=utf-8\'\'a%; filename="b.doc".exe',
  'Content-Transfer-Encoding: (x) base64',
  'Content-Transfer-Encoding: x-uuencode',
  'Content-Transfer-Encoding: quoted-printable',
  '--x',
  '--x--',
  '--',
  '',
  ' folded',
  'begin 644 a.doc',
  '#86)C',
  '=ybegin line=128 size=3 name=a.js',
  '(This file must be converted with BinHex 4.0)',
  ':$f*TEQKPH#jdH3:',
  'QUJDREVG=',
);
const mail = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\r\n', '\n', '\r', '\r\r\n').map((end) => Buffer.from(lines.join(end), 'latin1')))
  .map((buffer) => new Uint8Array(buffer));

describe('a message file', () => {
  it('of any lines is read the same twice, and never throws', () => {
    fc.assert(
      fc.property(mail, (bytes) => {
        const read = () => readMessage(bytes, testHost, new Budget(defaultLimits, () => 0));
        const once = read();
        expect(read()).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('of any bytes is mail or damaged, and stays as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const before = Uint8Array.from(bytes);
        const read = readMessage(bytes, testHost, new Budget(defaultLimits, () => 0));
        expect(isGap(read) || read.rawHeaders.length > 0).toBe(true);
        expect(bytes).toEqual(before);
      }),
    );
  });

  it('that is attached brings no detector down', () => {
    fc.assert(
      fc.property(mail, (bytes) => {
        const attached = attachment('a.eml', bytes, 'message/rfc822');
        const { outcomes } = inspect(message({ attachments: [attached] }), { host: testHost });
        expect(outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(hostileMailFiles(MEGABYTE))('made to be slow is read inside the budget: a megabyte of %s', (_name, build) => {
    const bytes = build();
    const attached = attachment('a.eml', bytes, 'message/rfc822');
    const look = () => inspect(message({ attachments: [attached] }), { host: testHost, limits: { steps: STEPS } });
    const { gaps } = look();
    expect(gaps.filter(({ gap }) => gap === 'time-up')).toEqual([]);
    expect(searched(look)).toBeLessThan(20 * bytes.length + 1_000_000);
  });

  it('that a small budget cuts says so', () => {
    const [, build] = hostileMailFiles(MEGABYTE)[0] ?? ['', () => new Uint8Array()];
    const read = readMessage(build(), testHost, new Budget({ ...defaultLimits, steps: 1_000 }, () => 0));
    expect(isGap(read) ? read : read.gaps.length).toBeTruthy();
  });
});
