import { Budget, defaultLimits } from '../../src/detection/budget';
import { findAddresses } from '../../src/detection/text/web-addresses';

const found = (text: string, most = 100): string[] =>
  findAddresses(text, new Budget(defaultLimits, () => 0), most).map(({ written }) => written);

describe('addresses in running text', () => {
  it.each([
    ['詳細はhttps://a.example/b/をご覧ください。', ['https://a.example/b/']],
    ['資料（https://a.example/b）です', ['https://a.example/b']],
    ['「http://a.example/」と', ['http://a.example/']],
    ['http://日本語.example/あ', ['http://日本語.example/']],
    ['https://a.exampleをご覧', ['https://a.example']],
    [
      'See http://a.example/b, http://a.example/c. And (http://a.example/d_(e)).',
      ['http://a.example/b', 'http://a.example/c', 'http://a.example/d_(e)'],
    ],
    ['seehttp://a.example/', ['http://a.example/']],
    ['<http://a.example/b>', ['http://a.example/b']],
    ['"http://a.example/b"', ['http://a.example/b']],
    ['http://user:pw@a.example/b', ['http://user:pw@a.example/b']],
    ['hxxp://a[.]example/b/ and hxxps[:]//b[.]example', ['hxxp://a[.]example/b/', 'hxxps[:]//b[.]example']],
    ['www.a.example, awww.b.example', ['www.a.example']],
    ['\\\\server.example\\share\\a.doc', ['\\\\server.example\\share\\a.doc']],
    ['ms-appinstaller:?source=https://a.invalid/x', ['ms-appinstaller:?source=https://a.invalid/x']],
    ['ms-word:ofe|u|https://a.invalid/x.docm', ['ms-word:ofe|u|https://a.invalid/x.docm']],
    ['search-ms:query=a&crumb=location:\\\\a.invalid\\b', ['search-ms:query=a&crumb=location:\\\\a.invalid\\b']],
    ['開く:onenote:https://a.invalid/x.one', ['onenote:https://a.invalid/x.one']],
    ['research: nothing, http alone, ftp too', []],
    ['ftp://a.example/b.zip', ['ftp://a.example/b.zip']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('says where each stands', () => {
    expect(findAddresses('a http://b.example/.', new Budget(defaultLimits, () => 0), 1)).toEqual([
      { written: 'http://b.example/', start: 2, end: 19 },
    ]);
  });

  it('finds no more than asked, and none without budget', () => {
    expect(found('http://a.example '.repeat(10), 3)).toHaveLength(3);
    expect(findAddresses('http://a.example', new Budget({ ...defaultLimits, steps: 0 }, () => 0), 9)).toEqual([]);
  });
});
