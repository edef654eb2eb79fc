import { inspect } from '../../../../src/detection';
import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../../src/detection/contract';
import type { Part } from '../../../../src/detection/contract';
import { openParts } from '../../../../src/detection/facts/file/parts';
import { attachment, message } from '../../../../src/specimens/mail/message';
import { msg } from '../../../../src/specimens/mail/msg';
import { zip } from '../../../../src/specimens/archive/zip';
import { enveloped, signed } from '../../../builders/smime';
import { storedRtf, tnef } from '../../../builders/tnef';
import { testHost } from '../../../host';

const script = new TextEncoder().encode('CreateObject("WScript.Shell").Run "notreal.exe", 0\r\nWScript.Quit\r\nDim a');
const letter = new TextEncoder().encode('Please see https://shop.example/wp-content/sHpp6WBO6d/');

function open(name: string, bytes: Uint8Array): readonly Part[] {
  return openParts(message({ attachments: [attachment(name, bytes)] }), {
    settings: defaultInspectionSettings,
    host: testHost,
    budget: new Budget(defaultLimits, () => 0),
    passwords: () => ({ stated: [], likely: [], guesses: [] }),
  });
}

const shown = (parts: readonly Part[]) => parts.map(({ path, kind, gap }) => [path.join(' > '), kind, gap]);

describe('a message inside a message', () => {
  const inner = { ...base('Inner'), text: 'hello', attachments: [{ name: 'a.vbs', bytes: script }] };

  it('is a part of its own, with what is attached to it', () => {
    const outer = msg({ ...base('Outer'), text: 'hello', attachments: [{ name: 'Inner', message: inner }] });
    expect(shown(open('outer.msg', outer))).toEqual([
      ['outer.msg', 'message', undefined],
      ['outer.msg > Inner', 'message', undefined],
      ['outer.msg > Inner > a.vbs', 'script', undefined],
    ]);
  });

  it.each([
    [
      'in the text of a .msg inside a .msg',
      'outer.msg',
      msg({
        ...base('Outer'),
        attachments: [{ name: 'Inner', message: { ...base('I'), text: Buffer.from(letter).toString() } }],
      }),
    ],
    ['in winmail.dat', 'winmail.dat', tnef({ body: letter })],
    [
      'in a signed message',
      'smime.p7m',
      signed(Buffer.concat([Buffer.from('Content-Type: text/plain\r\n\r\n'), letter])),
    ],
  ])('leads where its text leads: %s', (_where, name, bytes) => {
    const { outcomes } = inspect(message({ attachments: [attachment(name, bytes)] }), { host: testHost });
    const found = outcomes.find(({ detector }) => detector === 'hacked-wordpress-link');
    expect(found).toMatchObject({ state: 'found' });
  });
});

describe('winmail.dat', () => {
  it.each([
    ['attached', 'winmail.dat', (bytes: Uint8Array) => bytes],
    ['under any name', 'ATT00001', (bytes: Uint8Array) => bytes],
    ['in a ZIP', 'a.zip', (bytes: Uint8Array) => zip([{ name: 'winmail.dat', data: bytes }])],
  ])('shows a script that it carries: %s', (_where, name, wrap) => {
    const bytes = wrap(tnef({ attachments: [{ longName: 'invoice.vbs', bytes: script }] }));
    const parts = open(name, bytes);
    expect(parts[parts.length - 1]).toMatchObject({ name: 'invoice.vbs', kind: 'script' });
  });

  it('that is an ordinary letter leaves neither a finding nor a gap', () => {
    const bytes = tnef({
      rtf: storedRtf('{\\rtf1\\ansi See you on Monday.}'),
      attachments: [{ title: 'notes.txt', bytes: letter.subarray(0, 10) }],
    });
    expect(open('winmail.dat', bytes).every(({ gap }) => gap === undefined)).toBe(true);
  });
});

describe('a signed file', () => {
  it('is what was signed, under its own name', () => {
    expect(shown(open('fattura.xml.p7m', signed(new TextEncoder().encode('<?xml version="1.0"?><Fattura/>'))))).toEqual(
      [
        ['fattura.xml.p7m', 'smime', undefined],
        ['fattura.xml.p7m > fattura.xml', 'text', undefined],
      ],
    );
  });

  it('that is only a signature is nothing more', () => {
    expect(shown(open('smime.p7s', signed()))).toEqual([['smime.p7s', 'smime', undefined]]);
  });

  it('that is encrypted says so', () => {
    expect(shown(open('smime.p7m', enveloped()))).toEqual([['smime.p7m', 'smime', 'encrypted']]);
  });
});

function base(subject: string) {
  const from = { name: 'Hanako Suzuki', address: 'suzuki@partner.example' };
  return { subject, from, to: [{ name: 'Taro Yamada', address: 'yamada@reader.example' }] };
}
