import { readAddress, writeAddress } from '../../src/demo/page-address';

describe('the address of the page', () => {
  it('says what to show', () => {
    expect(
      readAddress('?lang=ja&message=invoice-pdf&profile=classic&fault=hang,late&latency=200&theme=dark&dev', 'en-GB'),
    ).toEqual({
      language: 'ja',
      message: 'invoice-pdf',
      profile: 'classic',
      faults: ['hang', 'late'],
      latency: 200,
      theme: 'dark',
      developer: true,
    });
  });

  it('falls back on what is ordinary where it makes no sense', () => {
    expect(readAddress('?lang=xx&profile=lotus&fault=fire,hang&latency=-1&theme=pink', 'ja-JP')).toMatchObject({
      language: 'en',
      profile: 'web',
      faults: ['hang'],
      theme: undefined,
      developer: false,
    });
    expect(readAddress('', 'ja-JP').language).toBe('ja');
  });

  it('is written the way it is read', () => {
    for (const query of [
      '?lang=en',
      '?lang=ja&message=ppap-zip&profile=mobile&fault=empty%2Cbusy&latency=5&theme=light&dev=',
    ]) {
      expect(writeAddress(readAddress(query, 'en'))).toBe(query);
    }
  });
});
