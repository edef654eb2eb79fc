import { findChromium } from '../browser/find-chromium.mjs';

describe('the search for a browser', () => {
  const only = (there: string) => (place: string) => place === there;

  it('takes the one that is named, and no other when that is not there', () => {
    expect(findChromium({ CHROME_PATH: '/my/chrome' }, 'linux', only('/my/chrome'))).toBe('/my/chrome');
    expect(findChromium({ CHROME_PATH: '/my/chrome' }, 'linux', only('/usr/bin/chromium'))).toBeUndefined();
  });

  it.each([
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/home/me/bin' }, '/home/me/bin/google-chrome'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['darwin', { HOME: '/Users/me' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('on %s with %j finds %s', (platform, environment, there) => {
    expect(findChromium(environment, platform, only(there))).toBe(there);
  });

  it('says so when there is none', () => {
    expect(findChromium({}, 'linux', () => false)).toBeUndefined();
  });
});
