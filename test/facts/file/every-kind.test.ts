import { inspectWithFacts } from '../../../src/detection';
import { kinds } from '../../../src/detection/contract';
import type { Gap, Kind } from '../../../src/detection/contract';
import { openers } from '../../../src/detection/facts/file/openers';
import { sniff } from '../../../src/detection/formats/sniff';
import { catalogues } from '../../../src/locales';
import { reasonOf } from '../../../src/locales/format';
import { zip } from '../../../src/specimens/archive/zip';
import { attachment, message } from '../../../src/specimens/mail/message';
import { png } from '../../../src/specimens/picture';
import { fixtures } from '../../fixtures';
import { testHost } from '../../host';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 3)) & 0xff);

/** Kinds that nobody looks into, each with why that hides nothing. A new one is a decision, and stands here or has an opener. */
const unopened: Readonly<Partial<Record<Kind, string>>> = {
  empty: 'nothing is in it',
  script: 'its kind tells all',
  unread: 'nobody could look',
};

const look = (name: string, bytes: Uint8Array, inline = false) =>
  inspectWithFacts(message({ attachments: [{ ...attachment(name, bytes), inline }] }), { host: testHost });

describe('every kind of file', () => {
  it.each(kinds)('is opened, or there is a reason why not: %s', (kind) => {
    const opener = openers[kind];
    expect(typeof opener === 'function' ? undefined : opener).toBe(unopened[kind]);
  });

  it('is told by one of the fixtures, so that what lies behind it is looked for', () => {
    const told = new Set(fixtures.map(({ bytes }) => sniff(bytes)));
    expect(kinds.filter((kind) => !told.has(kind) && kind !== 'empty' && kind !== 'unread')).toEqual([]);
  });
});

describe('a file of fewer bytes than any signature', () => {
  const gapsOf = (name: string) => look('a.zip', zip([{ name, data: utf8('x') }])).verdict.gaps.map(({ gap }) => gap);

  it.each(['invoice.html', 'invoice.mdb', 'invoice.msg', 'invoice.vhdx', 'invoice.tmp'])(
    'is no proof that nothing is in it where its name promises more: %s',
    (name) => {
      expect(gapsOf(name)).toEqual(['not-supported-here']);
    },
  );

  it.each(['notes.txt', 'list.csv', 'LICENSE', '.nvmrc'])('is what it is: %s', (name) => {
    expect(gapsOf(name)).toEqual([]);
  });
});

const words = utf8('Prices of this year. '.repeat(60));

/** Changes a field of the first entry in both of its headers. */
function lying(at: { readonly local: number; readonly central: number }, value: number, width: 2 | 4): Uint8Array {
  const bytes = zip([{ name: 'words.doc', data: words }]).slice();
  const view = new DataView(bytes.buffer);
  const central = bytes.findIndex((byte, index) => byte === 0x50 && view.getUint32(index, true) === 0x02014b50);
  for (const place of [at.local, central + at.central])
    if (width === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
  return bytes;
}

const hidden: readonly (readonly [what: string, name: string, bytes: Uint8Array, gap: Gap, kind?: string])[] = [
  ['bytes that nobody knows', 'prices.dat', noise(5_000), 'not-supported-here', 'unknown'],
  ['bytes that nobody knows, without an ending', 'prices', noise(5_000), 'not-supported-here', 'unknown'],
  ['Word 1', 'prices.wri', Uint8Array.of(0x9b, 0xa5, ...noise(500)), 'not-supported-here', 'unknown'],
  [
    "Outlook's data file",
    'mails.pst',
    Uint8Array.of(0x21, 0x42, 0x44, 0x4e, ...noise(600)),
    'not-supported-here',
    'mailbox',
  ],
  ['an archive of a kind that nobody opens', 'files.sitx', utf8('StuffIt (c)1997'), 'not-supported-here', 'sealed'],
  ['a text encrypted for its reader', 'words.asc', utf8('-----BEGIN PGP MESSAGE-----\n\nhQEMA'), 'encrypted'],
  [
    'an archive whose entry names a method that is not its own',
    'a.zip',
    lying({ local: 8, central: 10 }, 97, 2),
    'not-supported-here',
  ],
];

describe('what nobody could look into', () => {
  it.each(hidden.map(([what, name, bytes, gap, kind]) => ({ what, name, bytes, gap, kind })))(
    'is told, and the message is not called clean: $what',
    ({ name, bytes, gap, kind }) => {
      const { verdict } = look(name, bytes);
      const told = verdict.gaps.filter(({ where }) => where.in === 'part');
      expect(told.map((one) => one.gap)).toContain(gap);
      expect(verdict.level).not.toBe('no-signs');
      if (kind === undefined) return;
      expect(told[0]?.kind).toBe(kind);
      for (const catalogue of catalogues)
        expect(reasonOf(catalogue, told[0]!)).not.toBe(catalogue.pane.gaps['not-supported-here']);
    },
  );

  it.each([
    ['is said to be stored', lying({ local: 8, central: 10 }, 0, 2)],
    ['is longer than it says', lying({ local: 22, central: 24 }, 7, 4)],
    ['is shorter than it says', lying({ local: 22, central: 24 }, 5_000, 4)],
  ])('is not the entry of an archive that %s: all of it is read', (_what, bytes) => {
    const entry = look('a.zip', bytes).facts.parts[1];
    expect(entry).toMatchObject({ name: 'words.doc', kind: 'text', size: words.length });
    expect(entry).not.toHaveProperty('gap');
  });

  it('is told of a document that says it belongs to the text', () => {
    const { verdict, facts } = look('prices.doc', noise(5_000), true);
    expect(facts.parts[0]).toMatchObject({ inline: false, gap: 'not-supported-here' });
    expect(verdict.level).not.toBe('no-signs');
  });

  it.each([
    ['a picture', 'logo.png', png(20, 20)],
    ['a picture that is damaged', 'logo.png', noise(900)],
    ['one without an ending', 'image001', noise(900)],
  ])('is not told of %s in the text: every second signature has one', (_what, name, bytes) => {
    expect(look(name, bytes, true).verdict.gaps.filter(({ where }) => where.in === 'part')).toEqual([]);
  });

  it('is told of headers that were cut', () => {
    const rawHeaders = `From: a@b.example\r\n${'X-A: b\r\n'.repeat(60_000)}In-Reply-To: <a@b.example>\r\n`;
    const { gaps } = inspectWithFacts({ ...message(), rawHeaders }, { host: testHost }).verdict;
    expect(gaps).toContainEqual({ gap: 'too-large', where: { in: 'header', name: '' } });
  });
});
