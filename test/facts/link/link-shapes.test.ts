import {
  dangerOfDownload,
  downloadedFile,
  hackedCgiDirectory,
  hackedWordPressDirectory,
  invoiceDirectory,
  isDirectoryLike,
  numberQuery,
  randomDirectory,
} from '../../../src/detection/facts/link/link-shapes';

describe('directories that WordPress does not have', () => {
  it.each([
    ['/wp-content/aB3xY9q/', '', { directory: 'wp-content/aB3xY9q', likeness: 'random' }],
    ['/wp-content/aB3xY9q', '', { directory: 'wp-content/aB3xY9q', likeness: 'random' }],
    ['/blog/WP-Admin/k/', '', { directory: 'wp-admin/k', likeness: 'random' }],
    ['/wp-includes/DOC/x9T4bq/', '', { directory: 'wp-includes/DOC', likeness: 'random' }],
    ['/wp-content/%61B3xY9q/', '', { directory: 'wp-content/aB3xY9q', likeness: 'random' }],
    ['/wp-content/album/', '', { directory: 'wp-content/album', likeness: 'word' }],
    ['/wp-content/uploads/2024/05/', '', undefined],
    ['/wp-content/uploads/aB3xY9q/', '', undefined],
    ['/wp-includes/js/jquery/', '', undefined],
    ['/wp-content/aB3xY9q/a.php', '', undefined],
    ['/wp-content/x/', '?i=1', { directory: 'wp-content/x', likeness: 'random' }],
    ['/wp-admin/aB3xY9q/', '?i=1&c=2', { directory: 'wp-admin/aB3xY9q', likeness: 'random' }],
    ['/wp-content/aB3xY9q', '?i=1', undefined],
    ['/wp-content/album/', '?page=2', undefined],
    ['/wp-content/uploads/x/', '?i=1', undefined],
    ['/wp-content/x/style.css', '?ver=1', undefined],
    ['/wp-admin/', '?reauth=1', undefined],
    ['/wp-content/', '', undefined],
    ['/my-wp-content/aB3xY9q/', '', undefined],
    ['', '', undefined],
  ])('%s%s', (path, query, expected) => {
    expect(hackedWordPressDirectory(path, query)).toEqual(expected);
  });
});

it.each([
  ['/cgi-bin/aB/', 'cgi-bin/aB'],
  ['/old/cgi-bin/a/b/', 'cgi-bin/a'],
  ['/cgi-bin/a.cgi/b/', undefined],
  ['/cgi-bin/a', undefined],
  ['/cgi-bin/', undefined],
])('a directory under cgi-bin: %s', (path, expected) => {
  expect(hackedCgiDirectory(path, '')).toBe(expected);
});

it.each([
  ['/cgi-bin/aB3xY9qLmZ/', '?i=1', 'cgi-bin/aB3xY9qLmZ'],
  ['/cgi-bin/search/', '?i=1', undefined],
])('a directory under cgi-bin with a query: %s%s', (path, query, expected) => {
  expect(hackedCgiDirectory(path, query)).toBe(expected);
});

it.each([
  ['/files/a.js', 'runs'],
  ['/files/a.hta', 'runs'],
  ['/files/a.url', 'runs'],
  ['/wp-includes/a/b.zip', 'misplaced'],
  ['/.well-known/a.zip', 'misplaced'],
  ['/wp-content/uploads/2024/a.zip', undefined],
  ['/downloads/setup.exe', undefined],
  ['/wp-includes.zip', undefined],
])('how much a downloaded file says: %s', (path, expected) => {
  expect(dangerOfDownload(path)).toBe(expected);
});

it.each([
  ['/b/aB3xY9qLmZ/', { directory: 'aB3xY9qLmZ', underSystem: false, long: true }],
  ['/b/aB3xY9q/', { directory: 'aB3xY9q', underSystem: false, long: false }],
  ['/css/aB3xY9q/', { directory: 'aB3xY9q', underSystem: true, long: false }],
  ['/sites/default/files/aB3xY9q/', { directory: 'aB3xY9q', underSystem: true, long: false }],
  ['/typo3conf/aB3xY9q/', { directory: 'aB3xY9q', underSystem: true, long: false }],
  ['/pub/media/aB3xY9q/', { directory: 'aB3xY9q', underSystem: true, long: false }],
  ['/media/pub/aB3xY9q/', { directory: 'aB3xY9q', underSystem: false, long: false }],
  ['/wp-content/uploads/aB3xY9q/', { directory: 'aB3xY9q', underSystem: true, long: false }],
  ['/b/aB3xY9qLmZ', undefined],
  ['/b/qualityOfEarnings/', undefined],
  ['/', undefined],
])('a random directory: %s', (path, expected) => {
  expect(randomDirectory(path, '')).toEqual(expected);
});

it.each([
  ['/Invoice-10232338/', 'Invoice-10232338'],
  ['/DOC/Past-Due-invoice/', 'Past-Due-invoice'],
  ['/FILE/US/Overdue-payment', 'Overdue-payment'],
  ['/invoice/', undefined],
  ['/blog/Why-every-Invoice-has-a-story/', undefined],
  ['/DOC/Plans/', undefined],
  ['/Invoice.pdf', undefined],
])('a directory named like an invoice: %s', (path, expected) => {
  expect(invoiceDirectory(path, '')).toBe(expected);
});

it.each([
  ['/a/', '?123456', '?123456'],
  ['/a/', '?123456&c=1', '?123456&c=1'],
  ['/a/', '?12345', undefined],
  ['/a', '?123456', undefined],
  ['/', '?123456', undefined],
])('a number behind a directory: %s%s', (path, query, expected) => {
  expect(numberQuery(path, query)).toBe(expected);
});

it.each([
  ['/a/b.ZIP', 'b.ZIP'],
  ['/b.doc', 'b.doc'],
  ['/%e8%ab%8b.xlsm', '請.xlsm'],
  ['/b.docx', undefined],
  ['/b.zip/', undefined],
  ['/zip', undefined],
])('a file that can carry the attack: %s', (path, expected) => {
  expect(downloadedFile(path)).toBe(expected);
});

it('a directory shows no file name and asks nothing', () => {
  expect(isDirectoryLike('/a/', '')).toBe(true);
  expect(isDirectoryLike('/a/', '?123456')).toBe(true);
  expect(isDirectoryLike('/a/b.html', '')).toBe(false);
  expect(isDirectoryLike('/a/', '?id=1')).toBe(false);
  expect(isDirectoryLike('/', '')).toBe(false);
});
