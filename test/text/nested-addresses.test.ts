import { nestedAddresses } from '../../src/detection/text/nested-addresses';
import { parseAddress } from '../../src/detection/text/urls';

function nestedIn(href: string): readonly string[] {
  const address = parseAddress(href);
  return address === undefined ? [] : nestedAddresses(address);
}

const inner = 'http://evil.invalid/a/?b=1';
const encoded = encodeURIComponent(inner);
const base64 = btoa(inner);

describe('an address inside another', () => {
  it.each([
    ['a parameter of any name', `https://shop.example/track?id=3&dest=${encoded}`],
    ['a parameter that was encoded twice', `https://shop.example/track?dest=${encodeURIComponent(encoded)}`],
    ['the whole query', `https://shop.example/go?${encoded}`],
    ['base64 in a parameter', `https://shop.example/track?t=${encodeURIComponent(base64)}`],
    ['base64 for addresses in a parameter', `https://shop.example/track?t=${base64.replace(/=+$/, '')}`],
    ['base64 in the path', `https://clicks.example/r/${base64.replace(/=+$/, '')}/x`],
    ['the path', `https://clicks.example/r/${encoded}`],
    ['behind the number sign', `https://clicks.example/#${inner}`],
  ])('is found in %s', (_, href) => {
    expect(nestedIn(href)).toContain(inner);
  });

  it('is found where a server folded its slashes', () => {
    expect(nestedIn('https://clicks.example/r/http:/evil.invalid/a')).toEqual(['http://evil.invalid/a']);
  });

  it.each([
    'https://a.example/?q=how+http+works',
    'https://a.example/http-errors/',
    'https://a.example/?id=aHR0cHNhcmVub3RoaW5nYXRhbGw',
    'https://a.example/?next=/login',
    'mailto:a@b.example?body=http://c.example/',
  ])('is none in %s', (href) => {
    expect(nestedIn(href)).toEqual([]);
  });

  it('is looked for a bounded number of times', () => {
    const many = Array.from({ length: 300 }, (_, index) => `a${String(index)}=http%3A%2F%2Fe${String(index)}.invalid`);
    expect(nestedIn(`https://a.example/?${many.join('&')}`).length).toBeLessThanOrEqual(5);
  });
});
