import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { defaultInspectionSettings, isGap } from '../../src/detection/contract';
import { gatherFacts } from '../../src/detection/facts';
import {
  hackedWordPressDirectory,
  invoiceDirectory,
  randomDirectory,
} from '../../src/detection/facts/link/link-shapes';
import { parseBlockList } from '../../src/detection/text/block-list';
import { findAddresses } from '../../src/detection/text/web-addresses';
import { likenessOf } from '../../src/detection/text/lookalikes';
import { decodePunycode } from '../../src/detection/text/punycode';
import { unwrap } from '../../src/detection/text/unwrap';
import { parseAddress } from '../../src/detection/text/urls';
import { inspect } from '../../src/detection';
import { message } from '../../src/specimens/mail/message';
import { testHost } from '../host';

/** Pieces of which hostile addresses are made, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'http://',
      'hxxps[:]//',
      'www.',
      '\\\\',
      '//',
      '@',
      ':',
      '[',
      ']',
      '[.]',
      '%',
      '%2e',
      '..',
      '/',
      '?',
      '#',
      '&url=',
      'u=',
      'a.example',
      '0x7f',
      '1.2.3.4',
      'xn--',
      'ms-word:ofe|u|',
      'search-ms:',
      'https://urldefense.com/v3/__',
      '__;',
      '*',
      '**',
      'safelinks.protection.outlook.com/?url=',
      '日本語',
      '。',
      '\u0000',
      '\n',
      '\ud800',
      'wp-content/',
      'aB3xY9q/',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  { maxLength: 24 },
);
const hostile = pieces.map((parts) => parts.join(''));
const budget = (): Budget => new Budget(defaultLimits, () => 0);

describe('whatever a message holds', () => {
  it('an address is read or left, the same twice', () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const address = parseAddress(written);
        expect(parseAddress(written)).toEqual(address);
        if (address === undefined) return;
        expect(address.host).toBe(address.host.toLowerCase());
        if (address.host !== '') expect(address.path.startsWith('/')).toBe(true);
        const { target } = unwrap(address);
        hackedWordPressDirectory(target.path, target.query);
        randomDirectory(target.path, target.query);
        invoiceDirectory(target.path, target.query);
      }),
    );
  });

  it('what is read agrees with the browser where both read it', () => {
    const host = fc.stringMatching(/^[a-z0-9-]{1,10}(\.[a-z0-9-]{1,10}){0,3}$/);
    // No names that begin with a dot: Node 20 leaves the last dot of "//.a/." where WHATWG URL drops it.
    const path = fc.stringMatching(/^(\/(\.\.?|[a-zA-Z0-9_~-][a-zA-Z0-9._~-]{0,7})?){0,4}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('http', 'https'),
        host,
        path,
        fc.option(fc.integer({ min: 1, max: 65_535 })),
        (scheme, name, tail, port) => {
          const written = `${scheme}://${name}${port === null ? '' : `:${port}`}${tail}`;
          const browser = URL.canParse(written) ? new URL(written) : undefined;
          // Labels that only a browser refuses ("xn--" without punycode) do not matter here.
          if (browser === undefined || name.includes('xn--')) return;
          expect(parseAddress(written)).toMatchObject({ host: browser.hostname, path: browser.pathname });
        },
      ),
    );
  });

  it('addresses found in text stand there, in order, without overlap', () => {
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary' }), (one, other) => {
        const text = `${other}${one} ${other}`;
        let before = 0;
        for (const { written, start, end } of findAddresses(text, budget(), 100)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });

  it('names are compared, labels decoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        expect(likenessOf(one, one)).toBeUndefined();
        likenessOf(one, other);
        expect(typeof (decodePunycode(other) ?? '')).toBe('string');
      }),
    );
  });

  it('any bytes are a block list or a gap', () => {
    const magic = Uint8Array.from([0x45, 0x47, 0x42, 0x4c, 1, 0, 0, 0]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (rest, genuine) => {
        const list = parseBlockList(genuine ? Uint8Array.from([...magic, ...rest]) : rest);
        expect(isGap(list) || list.hashes.length === list.count * 8).toBe(true);
      }),
    );
  });

  it('the whole message is inspected', () => {
    fc.assert(
      fc.property(hostile, hostile, (href, text) => {
        const mail = message({ html: `<a href="${href.replace(/"/g, '&quot;')}">${text}</a> ${text}` });
        const verdict = inspect(mail, { host: testHost });
        expect(verdict.outcomes.filter(({ state }) => state === 'failed')).toEqual([]);
        expect(JSON.parse(JSON.stringify(inspect(mail, { host: testHost }))) as unknown).toEqual(
          JSON.parse(JSON.stringify(verdict)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('very long messages stay within a part of the budget', () => {
  it.each([
    [
      '10,000 links',
      {
        html: Array.from(
          { length: 10_000 },
          (_, index) => `<a href="http://h${index}.invalid/wp-content/aB3xY9q/">x</a>`,
        ).join(''),
      },
    ],
    ['5 MB of addresses', { text: 'http://a.invalid/bcd '.repeat(240_000) }],
    ['5 MB of beginnings', { text: 'http:\\\\ms-word:www.'.repeat(260_000) }],
    ['5 MB of slashes', { text: '\\'.repeat(5_000_000) }],
    ['one address of 5 MB', { text: `http://a.invalid/${'('.repeat(5_000_000)}` }],
    ['5 MB of Japanese', { text: 'http://資'.repeat(700_000) }],
  ])('%s', (_, parts) => {
    const spent = budget();
    const facts = gatherFacts(message(parts), defaultInspectionSettings, testHost, spent);
    expect(facts.links.length).toBeLessThanOrEqual(5_000);
    expect(spent.gap).toBeUndefined();
  });
});
