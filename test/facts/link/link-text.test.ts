import { newestLinks, shownDomain, shownFileName } from '../../../src/detection/facts/link/link-text';

it.each([
  ['https://www.partner.example/a', 'partner.example'],
  ['詳細は https://www.partner.example/a まで', 'partner.example'],
  ['www.partner.co.jp', 'partner.co.jp'],
  ['partner.co.jp/login', 'partner.co.jp'],
  ['http://192.0.2.1/a', '192.0.2.1'],
  ['Node.js', undefined],
  ['e.g.', undefined],
  ['here', undefined],
  ['a@partner.example', undefined],
  ['partner.example is our site', undefined],
])('%j shows %s', (text, expected) => {
  expect(shownDomain(text)).toBe(expected);
});

it.each([
  ['Invoice 4711.pdf', true],
  ['請求書.xlsx', true],
  ['report.html', false],
  ['https://a.example/report.pdf', false],
  ['the file report.pdf and more', false],
])('%j is a file name: %s', (text, expected) => {
  expect(shownFileName(text) !== undefined).toBe(expected);
});

describe('a link of the newest text', () => {
  const link = (text: string, href = 'https://a.example/x') =>
    ({ text, href }) as Parameters<ReturnType<typeof newestLinks>>[0];
  const isNew = newestLinks({ newestText: 'Please see\nthe plan: https://b.example/y', quoted: [] }, () => true);

  it('is told by its words, or by its address', () => {
    expect(isNew(link('see the plan'))).toBe(true);
    expect(isNew(link('other', 'https://b.example/y'))).toBe(true);
    expect(isNew(link('our web site'))).toBe(false);
  });

  it('is each that shows no words, and each of a text that is too long to search', () => {
    expect(isNew(link(''))).toBe(true);
    expect(newestLinks({ newestText: 'x'.repeat(30_000), quoted: [] }, () => true)(link('our web site'))).toBe(true);
  });
});
