import { shownDomain, shownFileName } from '../../../src/detection/facts/link/link-text';

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
