import { parseAddress, refang } from '../../src/detection/text/urls';

describe('an address is taken apart as a browser does', () => {
  it.each([
    ['http://a.example', { scheme: 'http', host: 'a.example', path: '/', query: '' }],
    [
      'HTTPS://A.Example:443/X/?q=1#part',
      { scheme: 'https', host: 'a.example', port: undefined, path: '/X/', query: '?q=1' },
    ],
    ['http://a.example:8080/', { port: 8080, disguises: ['odd-port'] }],
    ['http:\\\\a.example\\b\\c', { host: 'a.example', path: '/b/c' }],
    ['http:a.example/b', { host: 'a.example', path: '/b' }],
    ['http://a.example/x/../y/./z/%2e%2e/', { path: '/y/' }],
    ['http://a.example/..', { path: '/' }],
    [' \u0000http://a.exa\nmple/b\tc', { host: 'a.example', path: '/bc' }],
    ['http://bank.example@evil.invalid/', { host: 'evil.invalid', disguises: ['userinfo'] }],
    ['http://bank.example:pw@x@evil.invalid/', { host: 'evil.invalid', disguises: ['userinfo'] }],
    ['http://bank.example\\@evil.invalid/', { host: 'bank.example', path: '/@evil.invalid/' }],
    ['www.a.example/b', { scheme: 'http', host: 'www.a.example', path: '/b' }],
    ['\\\\server.example\\share\\a.doc', { scheme: 'file', host: 'server.example', path: '/share/a.doc' }],
    [
      '\\\\server.example@SSL@8443\\DavWWWRoot\\a.exe',
      { scheme: 'file', host: 'server.example', path: '/DavWWWRoot/a.exe' },
    ],
    ['file://server.example/share/a.doc', { scheme: 'file', host: 'server.example', path: '/share/a.doc' }],
    ['file:///C:/nowhere/a.doc', { scheme: 'file', host: '', path: '/C:/nowhere/a.doc' }],
    ['mailto:a@b.example', { scheme: 'mailto', host: '', path: '' }],
    ['java\nscript:alert(1)', { scheme: 'javascript', host: '' }],
  ])('%j', (written, expected) => {
    expect(parseAddress(written)).toMatchObject(expected);
  });

  it.each([
    '',
    'a/b',
    '/b',
    '#top',
    'http://',
    'http://a..example/',
    'http://a b.example/',
    'http://1.2.3.4.5/',
    'no scheme: at all',
  ])('%j leads nowhere', (written) => {
    expect(parseAddress(written)).toBeUndefined();
  });

  it('reads no more than 8,192 characters', () => {
    expect(parseAddress(`http://a.example/${'x'.repeat(20_000)}`)?.href).toHaveLength(8_192);
  });
});

describe('addresses that start a program name the host that it would ask', () => {
  it.each([
    [
      'ms-appinstaller:?source=https://a.invalid/x.appinstaller',
      { scheme: 'ms-appinstaller', host: 'a.invalid', path: '/x.appinstaller' },
    ],
    ['ms-word:ofe|u|https://a.invalid/x.docm', { scheme: 'ms-word', host: 'a.invalid', path: '/x.docm' }],
    ['ms-excel:ofv%7Cu%7Chttps%3A%2F%2Fa.invalid%2Fx.xlsm', { scheme: 'ms-excel', host: 'a.invalid', path: '/x.xlsm' }],
    [
      'search-ms:query=x&crumb=location:\\\\a.invalid\\share&displayname=y',
      { scheme: 'search-ms', host: 'a.invalid', path: '/share' },
    ],
    ['onenote:https://a.invalid/x.one', { scheme: 'onenote', host: 'a.invalid', path: '/x.one' }],
    ['search-ms:query=holiday', { scheme: 'search-ms', host: '' }],
    ['ms-word:ofe|u|ms-word:ofe|u|https://a.invalid/', { host: 'a.invalid' }],
  ])('%s', (written, expected) => {
    expect(parseAddress(written)).toMatchObject(expected);
  });
});

describe('addresses made unclickable are read all the same', () => {
  it.each([
    ['hxxp://a[.]example/b', 'http://a.example/b'],
    ['hXXps://a[.]b[.]example', 'https://a.b.example'],
    ['h**p://a(.)example/', 'http://a.example/'],
    ['hxxps[:]//a{dot}example/', 'https://a.example/'],
    ['hxxp[://]a[dot]example/', 'http://a.example/'],
    ['http://a.example/x[1].html', 'http://a.example/x[1].html'],
    ['http://[::1]/', 'http://[::1]/'],
  ])('%s is %s', (written, expected) => {
    expect(refang(written)).toBe(expected);
  });

  it('says so', () => {
    expect(parseAddress('hxxp://a[.]example/')).toMatchObject({ defanged: true });
    expect(parseAddress('http://a.example/')).toMatchObject({ defanged: false });
  });
});
