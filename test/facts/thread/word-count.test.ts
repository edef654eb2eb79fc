import { countWords } from '../../../src/detection/facts/thread/word-count';

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['Please see attached.', 3],
    ['  two -- words\n', 2],
    ['a1 2b 34', 3],
    ['Az Za 09', 3],
    ["it's", 2],
    ['Élodie ñ', 2],
    ['×', 1],
    ['@[`{/:', 0],
    ['ご確認', 1],
    ['ご確認ください', 3],
    ['添付 file をご確認', 4],
    ['word添付word', 3],
    ['\u2e7f\u2e80\u2e80', 2],
    ['\udfff\ue000', 1],
  ])('of %j are %d', (text, words) => {
    expect(countWords(text, 100)).toBe(words);
  });

  it.each(['0', '9', 'A', 'Z', 'a', 'z', 'À', '\u2e7f', '\ue000', 'ｗ'])('may be one letter: %j', (letter) => {
    expect(countWords(letter, 100)).toBe(1);
  });

  it.each(['/', ':', '@', '[', '`', '{', '¿', '添', '\u2e80', '\udfff'])('are none in %j', (sign) => {
    expect(countWords(sign, 100)).toBe(0);
  });

  it('are counted up to one more than is asked for', () => {
    expect(countWords('a b c', 3)).toBe(3);
    expect(countWords('a b c d e f', 3)).toBe(4);
    expect(countWords('添'.repeat(100), 3)).toBe(4);
    expect(countWords('a b '.concat('添'.repeat(100)), 3)).toBe(4);
  });
});
