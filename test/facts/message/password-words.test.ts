import { passwordWords, spelledDigits } from '../../../src/detection/facts/message/password-words';

describe('digits that are spelled', () => {
  it.each([
    ['one two three', '123'],
    ['two zero four eight', '2048'],
    ['it is: four, four. three-two', '4432'],
    ['eins zwei drei', '123'],
    ['二〇四八', '2048'],
    ['は二〇四八です', '2048'],
    ['一、二、三', '123'],
    ['one two', ''],
    ['one two or three four', ''],
    ['one two three or four five six seven', '4567'],
    ['four five six seven or one two three', '4567'],
    ['one two three or four five six', '123'],
    ['nothing', ''],
    ['', ''],
  ])('of %j are %j', (text, digits) => {
    expect(spelledDigits(text)).toBe(digits);
  });
});

describe('the words for a password', () => {
  it('come longest first, so that none is found inside another', () => {
    const lengths = passwordWords.map(({ word }) => word.length);
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  });

  it('tell those that announce one from those that only may', () => {
    const plain = (word: string) => passwordWords.find((known) => known.word === word)?.plain;
    expect(['password', 'パスワード', 'пароль', 'code:', 'code :'].map(plain)).toEqual([true, true, true, true, true]);
    expect(['code', 'key', '鍵'].map(plain)).toEqual([false, false, false]);
  });
});
