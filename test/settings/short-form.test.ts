import fc from 'fast-check';
import { readSettings as whole } from '../../src/settings/read';
import { readSettings as short } from '../../src/settings/read.short';
import type { Settings } from '../../src/settings/defaults';
import { utf8Bytes } from '../../src/detection/formats/codec/utf8';
import { decodeSettings } from '../../src/events/organisation';
import { checkIds } from '../../src/settings/switches';

/** What the event handler takes of the settings. */
function ofHandler({ language, banners, inspection }: Settings) {
  const written = Object.entries(banners).flatMap(([code, words]) =>
    Object.entries(words).map(([kind, text]) => `${code} ${kind} ${text}`),
  );
  return { language, banners: written.sort(), inspection };
}

const word = fc.constantFrom<unknown>(
  'Example.co.jp',
  'partner.example',
  'co.jp',
  'gmail.com',
  '@partner.example',
  '@gmail.com',
  'News@Partner.example',
  '鈴木 花子',
  'turned \u202e around',
  ' blank',
  '',
  'x'.repeat(151),
  'x'.repeat(400),
  '<b>bold</b>',
  5,
  null,
  true,
  [],
  {},
);
// A file of more than a hundred mistakes is refused as a whole by the pane, which says so; here nobody would hear it.
const list = fc.oneof(word, fc.array(word, { maxLength: 6 }));
const longList = fc.oneof(list, fc.constant(Array.from({ length: 1_001 }, () => 'partner.example')));
const banner = fc.oneof(
  word,
  fc.dictionary(fc.constantFrom('emotet', 'danger', 'caution', 'other', '__proto__'), word),
);
const file = fc.record(
  {
    version: fc.constantFrom<unknown>(1, 2, '1'),
    language: fc.oneof(fc.constantFrom('en', 'ja', 'de', 'fr', 'it', 'es', 'tlh', 'constructor'), word),
    internalDomains: list,
    imitatedDomains: longList,
    colleagueNames: longList,
    trustedSenders: list,
    passwords: list,
    banners: fc.oneof(word, fc.dictionary(fc.constantFrom('en', 'ja', 'es', 'xx', '__proto__', 'toString'), banner)),
    detectors: fc.oneof(
      word,
      fc.dictionary(
        fc.constantFrom(...checkIds.filter((_, index) => index % 6 === 0), 'nothing', 'constructor', '__proto__'),
        fc.constantFrom<unknown>('off', 'lowered', 'on', 1),
      ),
    ),
    unknown: word,
  },
  { requiredKeys: ['version'] },
);

describe('the settings that the event handler reads', () => {
  it('are those that the pane reads, whatever stands in the file', () => {
    fc.assert(
      fc.property(file, (content) => {
        const text = utf8Bytes(JSON.stringify(content));
        expect(ofHandler(short(text).settings)).toEqual(ofHandler(whole(text).settings));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '',
    'no settings',
    '[]',
    'null',
    '5',
    '{',
    `{"language":"ja","x":"${'x'.repeat(300_000)}"}`,
    Buffer.from('{"version":1,"language":"ja","colleagueNames":["M\xfcller"]}', 'latin1'),
    Buffer.from('{"version":1,"language":"ja"}', 'utf16le'),
  ])('are the defaults where the file is none: %#', (text) => {
    const bytes = typeof text === 'string' ? utf8Bytes(text) : text;
    expect(ofHandler(short(bytes, decodeSettings).settings)).toEqual(ofHandler(whole(bytes).settings));
  });
});
