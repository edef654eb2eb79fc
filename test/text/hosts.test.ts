import { decodePercent, isPublicHost, readHost, registrableDomain } from '../../src/detection/text/hosts';
import { decodePunycode } from '../../src/detection/text/punycode';

describe('a host is read as a browser reads it', () => {
  it.each([
    ['Example.COM', 'example.com', []],
    ['example.com.', 'example.com', []],
    ['ｅｘａｍｐｌｅ．com', 'example.com', []],
    ['ex\u00adam\u200bple。com', 'example.com', []],
    ['exa%6Dple.com', 'example.com', []],
    ['192.0.2.1', '192.0.2.1', ['ip']],
    ['3221225985', '192.0.2.1', ['ip', 'numeric']],
    ['0xC0000201', '192.0.2.1', ['ip', 'hex', 'numeric']],
    ['0xc0.0x0.0x2.0x1', '192.0.2.1', ['ip', 'hex']],
    ['0300.0.02.1', '192.0.2.1', ['ip', 'octal']],
    ['192.0.513', '192.0.2.1', ['ip']],
    ['[2001:DB8::0:1]', '[2001:db8::1]', ['ip']],
    ['[1:0:0:2:0:0:0:3]', '[1:0:0:2::3]', ['ip']],
    ['[::ffff:192.0.2.1]', '[::ffff:c000:201]', ['ip']],
    ['xn--bcher-kva.example', 'bücher.example', ['punycode']],
    ['xn--wgv71a119e.jp', '日本語.jp', ['punycode']],
    ['xn--pple-43d.com', 'аpple.com', ['punycode', 'mixed-scripts']],
    ['аpple.com', 'аpple.com', ['mixed-scripts']],
    ['日本語.jp', '日本語.jp', []],
    ['xn--999999999.example', 'xn--999999999.example', []],
  ])('%s', (written, host, disguises) => {
    expect(readHost(written)).toMatchObject({ host, disguises });
  });

  it.each([
    '',
    '.',
    'a..b',
    'a b',
    'a/b',
    '256.1.1.1',
    '1.2.3.4.5',
    '4294967296',
    '0x',
    '[::',
    '[1::2::3]',
    '[1:2:3]',
    '[::g]',
    'a'.repeat(2_000),
  ])('%j is none', (written) => {
    // "0x" alone is zero to a browser.
    expect(readHost(written)?.host).toBe(written === '0x' ? '0.0.0.0' : undefined);
  });
});

describe('the registrable domain', () => {
  it.each([
    ['www.a.example.co.jp', 'example.co.jp'],
    ['a.b.sakura.ne.jp', 'b.sakura.ne.jp'],
    ['sakura.ne.jp', ''],
    ['a.github.io', 'a.github.io'],
    ['mail.partner.example', 'partner.example'],
    ['192.0.2.1', ''],
    ['[2001:db8::1]', ''],
    ['localhost', ''],
    ['', ''],
  ])('of %j is %j', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

it.each([
  ['www.nhk.or.jp', true],
  ['a.example', true],
  ['files.corp.local', false],
  ['fileserver', false],
  ['192.168.1.2', false],
  ['172.20.0.1', false],
  ['172.32.0.1', true],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['[fe80::1]', false],
  ['[2001:db8::1]', true],
])('%s can be reached from anywhere: %s', (host, expected) => {
  expect(isPublicHost(host)).toBe(expected);
});

it('decodes percent sequences, and keeps those that are no UTF-8', () => {
  expect(decodePercent('%E6%97%A5%2f')).toBe('日/');
  expect(decodePercent('%41%FF%zz')).toBe('A%FF%zz');
});

it.each([
  ['bcher-kva', 'bücher'],
  ['wgv71a119e', '日本語'],
  ['80ak6aa92e', 'аррӏе'],
  ['', undefined],
  ['!', undefined],
  ['999999999', undefined],
])('punycode %j is %j', (encoded, decoded) => {
  expect(decodePunycode(encoded)).toBe(decoded);
});
