import fc from 'fast-check';
import { checkUp } from '../../src/checkup/check-up';
import { judgeHeaders } from '../../src/checkup/headers';
import { readManifest } from '../../src/checkup/manifest';
import { readRelease } from '../../src/checkup/release';
import type { Ask } from '../../src/checkup/sent';
import { checkupTexts } from '../../src/checkup/texts';
import { says, todo } from '../../src/checkup/words';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { headers } from '../../src/packaging/headers.mjs';

/* Whatever a server says is told, and never more than that. */

const wanted = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const now = new Date('2026-11-30T00:00:00Z');

const word = fc.constantFrom(
  "'none'",
  "'self'",
  '*',
  'https:',
  'default-src',
  'script-src',
  'frame-ancestors',
  'sandbox',
  'trusted-types',
  'default',
  'require-trusted-types-for',
  "'script'",
  'max-age=',
  '1e99',
  '-1',
  'no-cache',
  ';',
  ',',
  ' ',
  '\t',
  '=',
  '"',
  'nosniff',
);
const header = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
);
const sentHeaders = fc
  .dictionary(
    fc.oneof(fc.constantFrom(...wanted.keys(), 'cache-control', 'content-type', 'x-frame-options'), fc.string()),
    header,
  )
  .map((all) => new Map(Object.entries(all)));

it('judges any headers at all the same way twice', () => {
  fc.assert(
    fc.property(sentHeaders, fc.constantFrom('taskpane.html', 'worker.js', 'assets/a.png', 'x'), (all, name) => {
      const sent = { status: 200, headers: all, bytes: new Uint8Array() };
      expect(judgeHeaders(name, sent, wanted)).toEqual(judgeHeaders(name, sent, wanted));
    }),
  );
});

it('reads no list and no manifest out of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect([readRelease(bytes), readManifest(bytes)]).toEqual([undefined, undefined]);
    }),
  );
});

it('asks for nothing outside the folder, whatever a list names', async () => {
  const digest = `sha256-${'A'.repeat(43)}=`;
  for (const name of [
    '../a',
    '/a',
    'https://evil.example/a',
    'a/../../b',
    '//evil.example',
    'a?b',
    'a#b',
    '%2e%2e/a',
    '',
    '.git/a',
    'a\\b',
  ]) {
    const list = {
      product: 'emotet-guard',
      version: '1.0.0',
      cloud: 'worldwide',
      headers: {},
      files: { [name]: digest },
    };
    const asked: string[] = [];
    const ask: Ask = (address) => {
      asked.push(address);
      const bytes = new TextEncoder().encode(address.endsWith('/release.json') ? JSON.stringify(list) : '');
      return Promise.resolve({ status: 200, headers: new Map(), bytes });
    };
    const remarks = await checkUp(ask, {
      folder: 'https://guard.example.com/mail/',
      org: undefined,
      catalogue: en,
      now,
    });
    expect([name, remarks.map(({ id }) => id)]).toEqual([name, expect.arrayContaining(['listDamaged'])]);
    expect(asked.filter((address) => !/^https:\/\/guard\.example\.com\/mail\/[\w.-]+$/.test(address))).toEqual([]);
  }
});

it('tells anything that a server may answer, in both languages', async () => {
  const answer = fc.oneof(
    fc.record({
      status: fc.integer({ min: 0, max: 999 }),
      headers: sentHeaders,
      bytes: fc.uint8Array({ maxLength: 100 }),
    }),
    fc.record({ failure: fc.constantFrom('time-up', 'too-large', 'unreachable', 'redirected'), detail: fc.string() }),
  ) as fc.Arbitrary<Awaited<ReturnType<Ask>>>;
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 8 }), async (answers) => {
      let next = 0;
      const ask: Ask = () => Promise.resolve(answers[next++ % answers.length]!);
      const remarks = await checkUp(ask, { folder: 'https://guard.example.com/', org: 'contoso', catalogue: en, now });
      expect(remarks.length).toBeGreaterThan(0);
      for (const words of [
        { catalogue: en, texts: checkupTexts.en },
        { catalogue: ja, texts: checkupTexts.ja },
      ])
        for (const one of remarks) {
          const text = says(words, one) + (todo(words, one) ?? '');
          // Nothing stands in it that is not seen.
          expect(text).not.toMatch(/[\0-\u001f\u007f-\u009f\u202a-\u202e]/);
        }
    }),
    { numRuns: 50 },
  );
});
