import { addressOf, readAddress, writeAddress } from '../../src/demo/page-address';

describe('the address of the page', () => {
  it('says what to show', () => {
    expect(
      readAddress('?lang=ja&message=invoice-pdf&profile=classic&fault=hang,late&latency=200&theme=dark&dev', 'en-GB'),
    ).toEqual({
      language: 'ja',
      room: 'mail',
      message: 'invoice-pdf',
      month: undefined,
      step: 0,
      notes: false,
      draw: undefined,
      group: false,
      profile: 'classic',
      faults: ['hang', 'late'],
      latency: 200,
      pilot: false,
      longestHeld: 15_000,
      theme: 'dark',
      developer: true,
      memory: false,
    });
  });

  it('names a step of a presentation, and the draw of a quiz', () => {
    expect(readAddress('?room=present&message=invoice-pdf&step=3&notes', 'en')).toMatchObject({
      room: 'present',
      message: 'invoice-pdf',
      step: 3,
      notes: true,
    });
    expect(readAddress('?room=quiz&draw=k7m2p', 'en')).toMatchObject({ room: 'quiz', draw: 'k7m2p' });
    expect(readAddress('?quiz=k7m2p', 'en')).toMatchObject({ room: 'quiz', draw: 'k7m2p', group: true });
    expect(readAddress('?room=cellar&step=-1&draw=', 'en')).toMatchObject({ room: 'mail', step: 0, draw: undefined });
  });

  it('names a month of the time machine, which no other room keeps', () => {
    const asked = readAddress('?lang=ja&room=time&month=2021-11', 'en');
    expect(asked).toMatchObject({ room: 'time', month: '2021-11' });
    expect(writeAddress(asked)).toBe('?lang=ja&room=time&month=2021-11');
    expect(addressOf(asked, 'training')).toBe('?lang=ja&room=training');
  });

  it('of another room keeps the language, and nothing of this room', () => {
    const asked = readAddress('?lang=ja&room=present&message=invoice-pdf&step=3&notes&theme=dark', 'en');
    expect(addressOf(asked, 'quiz')).toBe('?lang=ja&room=quiz&notes=&theme=dark');
    expect(addressOf(asked, 'present', { message: 'ppap-zip' })).toBe(
      '?lang=ja&room=present&message=ppap-zip&notes=&theme=dark',
    );
  });

  it('asks for the pilot’s add-in, and for an Outlook that waits for it less long than the real one', () => {
    expect(readAddress('?pilot&hold=3000', 'en')).toMatchObject({ pilot: true, longestHeld: 3_000 });
    for (const hold of ['0', '-1', '60000', 'long'])
      expect(readAddress(`?hold=${hold}`, 'en')).toMatchObject({ pilot: false, longestHeld: 15_000 });
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
    expect(readAddress('', 'de-AT').language).toBe('de');
    expect(readAddress('?lang=fr', 'it-CH').language).toBe('fr');
    expect(readAddress('?lang=pt', 'es').language).toBe('en');
  });

  it('is written the way it is read', () => {
    for (const query of [
      '?lang=en',
      '?lang=ja&room=present&message=ppap-zip&step=2&notes=',
      '?lang=en&room=quiz&draw=k7m2p',
      '?lang=en&quiz=k7m2p',
      '?lang=en&room=group&step=1&draw=k7m2p',
      '?lang=ja&message=ppap-zip&profile=mobile&fault=empty%2Cbusy&latency=5&theme=light&dev=',
      '?lang=en&profile=new&pilot=&hold=3000',
    ]) {
      expect(writeAddress(readAddress(query, 'en'))).toBe(query);
    }
  });
});
