import { isHostingHost, isPopularHost, isSharedHost } from '../../src/detection/text/popular-hosts';

it.each(['www.google.com', 'google.com', 'www.nta.go.jp', 'news.yahoo.co.jp', 'en.wikipedia.org'])(
  '%s is popular',
  (host) => {
    expect(isPopularHost(host)).toBe(true);
  },
);

it.each([
  'google.com.evil.invalid',
  'notgoogle.com',
  'docs.google.com',
  'sites.google.com',
  'someone.sharepoint.com',
  'someone.github.io',
  'x.sakura.ne.jp',
  'page.s3.amazonaws.com',
  '1drv.ms',
  'a.example',
  '',
])('%s is not: strangers write there, or nobody knows it', (host) => {
  expect(isPopularHost(host)).toBe(false);
});

it('knows where strangers keep pages, and which host is no single person', () => {
  expect(isHostingHost('x.sakura.ne.jp')).toBe(true);
  expect(isHostingHost('a.example')).toBe(false);
  expect(isSharedHost('docs.google.com')).toBe(true);
  expect(isSharedHost('sakura.ne.jp')).toBe(true);
  expect(isSharedHost('x.sakura.ne.jp')).toBe(false);
  expect(isSharedHost('192.0.2.1')).toBe(false);
});
