import { readDay } from '../../../src/detection/facts/thread/quoted-dates';

describe('the day above a quote', () => {
  it.each([
    ['2021-11-05', '2021-11-05'],
    ['2021/1/5 10:00', '2021-01-05'],
    ['2021.11.5.', '2021-11-05'],
    ['2021年11月5日(金) 10:00', '2021-11-05'],
    ['2021년 11월 5일 금요일', '2021-11-05'],
    ['２０２１年１１月５日', '2021-11-05'],
    ['1999-12-31', '1999-12-31'],
    ['5.11.2021 10:00', '2021-11-05'],
    ['05.11.21, 10:00', '2021-11-05'],
    ['5. 11. 2021', '2021-11-05'],
    ['5/11/2021 10:00', '2021-11-05'],
    ['11/5/2021 10:00 AM', '2021-11-05'],
    ['11/5/2021 10:00 a.m.', '2021-11-05'],
    ['11-5-2021 10:00 AM', '2021-05-11'],
    ['11/13/2021', '2021-11-13'],
    ['11/12/2021', '2021-12-11'],
    ['13/11/2021 10:00 PM', '2021-11-13'],
    ['12/11/2021 10:00 PM', '2021-12-11'],
    ['Friday, November 5, 2021', '2021-11-05'],
    ['Freitag, 5. November 2021', '2021-11-05'],
    ['5 de noviembre de 2021', '2021-11-05'],
    ['5th of November 2021', '2021-11-05'],
    ['1er novembre 2021', '2021-11-01'],
    ['mar. 9 nov. 2021', '2021-11-09'],
    ['mercredi 1 juin 2022', '2022-06-01'],
    ['5 juil. 2021', '2021-07-05'],
    ['5 juni 2021', '2021-06-05'],
    ['31 dec 2021', '2021-12-31'],
    ['11/5/2021 10:00AM', '2021-11-05'],
    ['11/5/2021, the team', '2021-05-11'],
    ['No 45, 5 November 2021', '2021-11-05'],
    ['5. června 2021', '2021-06-05'],
    ['5. července 2021', '2021-07-05'],
    ['5 czerwca 2021', '2021-06-05'],
    ['5 января 2021 г.', '2021-01-05'],
    ['5 novemberxxxx 2021', '2021-11-05'],
    ['On Fri, Nov 5, 2021 at 10:00 AM Hanako', '2021-11-05'],
    ['(Nov 5 2021)', '2021-11-05'],
    ['5 novembro de 1990', '1990-11-05'],
  ])('%j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '',
    'Friday',
    'November 2021',
    'November 5',
    '2021-13-05',
    '2021-00-05',
    '2021-11-32',
    '2021-11-00',
    '1989-11-05',
    '12021-11-05',
    '2021-11-055',
    '32 November 2021',
    '5 no 2021',
    '5x November 2021',
    '5 November 2021st',
    '5 novemberxxxxx 2021',
    '5 November-the-grey 2021',
    'marvellous things of 2021',
    '5 foo 2021',
    'x2021-1',
    '32.12.2021',
  ])('is not in %j', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('stands within two words in front of the month and four behind it', () => {
    expect(readDay('2021 5 November')).toBe('2021-11-05');
    expect(readDay('5 x y November 2021')).toBeUndefined();
    expect(readDay('November a b 5 2021')).toBe('2021-11-05');
    expect(readDay('November, a, b, 5, 2021')).toBe('2021-11-05');
    expect(readDay('November a b c 5 2021')).toBeUndefined();
  });

  it('is looked for in two hundred characters and thirty words', () => {
    expect(readDay(`${'x'.repeat(189)} 2021-11-05`)).toBe('2021-11-05');
    expect(readDay(`${'x'.repeat(192)} 2021-11-05`)).toBeUndefined();
    expect(readDay(`${'x '.repeat(27)}5 Nov 2021`)).toBe('2021-11-05');
    expect(readDay(`${'x '.repeat(28)}5 Nov 2021`)).toBeUndefined();
  });

  it('keeps the last that is whole', () => {
    expect(readDay('5 Nov 2021 and 6 Dec 2021')).toBe('2021-12-06');
    expect(readDay('5 Nov 2021, x x x x x May')).toBe('2021-11-05');
    expect(readDay('5 Nov 2021 x x x x 0 May 2022')).toBe('2021-11-05');
  });
});
