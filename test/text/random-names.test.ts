import { looksRandom } from '../../src/detection/text/random-names';

describe('names that a program made up', () => {
  it.each([
    'sQ7xB2kPw',
    'aB3xY9qLmZ7tRw',
    'KoInT88rVQniBk',
    'dzT7ynK',
    'xJNWQO0Xdek',
    'Ykvmm83hBTKLePm',
    'jRuvwww7BhFEdtKK',
  ])('%s', (name) => {
    expect(looksRandom(name)).toBe(true);
  });

  it.each([
    'mobileCommerce',
    'qualityOfEarningsData',
    'PyTorch',
    'GitHubActions',
    'DotNetCentric',
    'FsiAnyCpu',
    'CVE-2020-7315-McAfee-Agent',
    'OtherMSBinaries',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'D41D8CD98F00B204E9800998ECF8427E',
    'd41d8cd98f00b204e9800998ecf8427e',
    'B0827QNDNT',
    '978-4-87311-778-2',
    'index',
    'README',
    'a1b2c3',
    'Newmark_v_Turner',
    'iPhone15Pro',
    'Q3-2024-Report',
    '日本語',
    'aB1',
    `a${'B1c'.repeat(100)}`,
  ])('people write %s', (name) => {
    expect(looksRandom(name)).toBe(false);
  });
});
