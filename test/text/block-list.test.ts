import { buildBlockList } from '../../src/cli/blocklist/build';
import { readFeed } from '../../src/cli/blocklist/feeds';
import { isGap } from '../../src/detection/contract';
import { isTooOld, lookUp, parseBlockList } from '../../src/detection/text/block-list';
import type { BlockList } from '../../src/detection/contract';
import { expressionsOf } from '../../src/detection/text/block-list-expressions';
import { parseAddress } from '../../src/detection/text/urls';

const meta = {
  created: '2026-03-01T00:00:00.000Z',
  expires: '2026-03-31T00:00:00.000Z',
  source: '試験',
  licence: 'CC0',
};

const bytesOf = (lines: string): Uint8Array => buildBlockList(readFeed(lines).rows, meta);

function listOf(lines: string): BlockList {
  const list = parseBlockList(bytesOf(lines));
  if (isGap(list)) throw new Error(list);
  return list;
}

const listedAs = (lines: string, written: string) => lookUp(listOf(lines), parseAddress(written)!)?.as;

describe('a block list', () => {
  it('comes back as it was written', () => {
    expect(listOf('http://evil.invalid/a/\nbad.invalid')).toMatchObject({ ...meta, count: 2 });
  });

  it.each([
    ['the very address', 'http://evil.invalid/a/b.doc', 'address'],
    ['over the other scheme', 'https://EVIL.invalid:443/a/b.doc', 'address'],
    ['with a query behind it', 'http://evil.invalid/a/b.doc?123456', 'address'],
    ['with needless percent signs and slashes', 'http://evil.invalid//%61/b%2Edoc', 'address'],
    ['behind dots', 'http://evil.invalid/x/../a/b.doc', 'address'],
    ['another page of the site', 'http://evil.invalid/', undefined],
    ['another port', 'http://evil.invalid:8080/a/b.doc', undefined],
    ['a file in a listed directory', 'http://dir.invalid/x/y.zip', 'site'],
    ['the listed directory itself, with a number', 'http://dir.invalid/x/?123456', 'address'],
    ['a page of a listed site', 'http://bad.invalid/anything', 'site'],
    ['a page below a listed site', 'http://www.bad.invalid/', 'site'],
    ['a listed name in another', 'http://bad.invalid.example/', undefined],
    ['a listed port', 'http://192.0.2.7:81/x', 'site'],
    ['the same number without the port', 'http://192.0.2.7/x', undefined],
  ])('finds %s', (_, written, expected) => {
    const lines = 'http://evil.invalid/a/b.doc\nhttp://dir.invalid/x/\nbad.invalid\n192.0.2.7:81';
    expect(listedAs(lines, written)).toBe(expected);
  });

  it('a listed home page is an address, not its whole site', () => {
    expect(listedAs('http://evil.invalid/', 'http://evil.invalid/')).toBe('address');
    expect(listedAs('http://evil.invalid/', 'http://evil.invalid/b')).toBeUndefined();
    expect(listedAs('evil.invalid', 'http://evil.invalid/')).toBe('site');
  });

  it('names of other alphabets are listed in either spelling', () => {
    expect(listedAs('http://xn--wgv71a119e.jp/日', 'http://日本語.jp/%e6%97%a5')).toBe('address');
  });

  it('nothing is found for an address without a host', () => {
    expect(listedAs('evil.invalid', 'mailto:a@evil.invalid')).toBeUndefined();
  });

  it('asks about six forms of an address at most', () => {
    const address = parseAddress('http://a.b.c.d.e.example:81/1/2/3/4/5/6/7?q')!;
    expect(expressionsOf(address).length).toBeLessThanOrEqual(7);
  });

  it('is the same whatever the order of its rows', () => {
    expect(bytesOf('http://a.invalid/1\nhttp://b.invalid/2\nc.invalid')).toEqual(
      bytesOf('c.invalid\nhttp://b.invalid/2\nhttp://a.invalid/1'),
    );
  });

  it('finds each of 60,000 addresses in less than 500 kB', () => {
    const addresses = Array.from({ length: 60_000 }, (_, index) => `http://h${index % 9_000}.invalid/${index}/`);
    const bytes = bytesOf(addresses.join('\n'));
    expect(bytes.length).toBeLessThan(500_000);
    const list = parseBlockList(bytes);
    if (isGap(list)) throw new Error(list);
    for (const address of addresses.filter((_, index) => index % 97 === 0)) {
      expect(lookUp(list, parseAddress(address)!)?.as).toBe('address');
    }
  });

  it('is refused when cut, foreign, unsorted or of another version', () => {
    const bytes = bytesOf('http://a.invalid/1\nb.invalid\nc.invalid');
    expect(parseBlockList(bytes.slice(0, -1))).toBe('damaged');
    expect(parseBlockList(new Uint8Array(0))).toBe('damaged');
    expect(parseBlockList(Uint8Array.from([1, ...bytes.slice(1)]))).toBe('damaged');
    const later = bytes.slice();
    later[4] = 2;
    expect(parseBlockList(later)).toBe('not-supported-here');
    const swapped = bytes.slice();
    swapped.set(bytes.slice(-8), bytes.length - 24);
    swapped.set(bytes.slice(-24, -16), bytes.length - 8);
    expect(parseBlockList(swapped)).toBe('damaged');
  });

  it.each([
    ['2026-03-10', false],
    ['2026-03-30T23:00:00Z', false],
    ['2026-04-01', true],
    ['no day', false],
  ])('on %s it is too old: %s', (day, old) => {
    expect(isTooOld(listOf('a.invalid'), day)).toBe(old);
  });

  it('counts 30 days at most, whatever its own header claims', () => {
    expect(isTooOld({ ...listOf('a.invalid'), expires: '2099-01-01' }, '2026-04-05')).toBe(true);
  });
});
