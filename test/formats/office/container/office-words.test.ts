import { OfficeWords } from '../../../../src/detection/formats/office/container/office-words';

const store = (words: OfficeWords, kind: 'form' | 'cell', count: number): void => {
  for (let index = 0; index < count; index++) words.store(kind, `T${String(index)}`, 'a text');
};

describe('the words of a document with macros', () => {
  it.each([
    [
      'captions of a form',
      (words: OfficeWords) => {
        store(words, 'form', 2_001);
      },
    ],
    [
      'texts of cells',
      (words: OfficeWords) => {
        store(words, 'cell', 20_001);
      },
    ],
    [
      'visible characters',
      (words: OfficeWords) => {
        words.say('a'.repeat(500_001));
      },
    ],
    [
      'characters in hidden places',
      (words: OfficeWords) => {
        words.store('form', 'T', 'a'.repeat(1_000_001));
      },
    ],
  ])('are too many to be kept, which is told: %s', (_name, fill) => {
    const words = new OfficeWords();
    expect(words.gap).toBeUndefined();
    fill(words);
    expect(words.gap).toBe('too-large');
  });

  it('are kept whole in an ordinary document', () => {
    const words = new OfficeWords();
    store(words, 'form', 100);
    store(words, 'cell', 5_000);
    words.say('a'.repeat(100_000));
    expect(words.stored).toHaveLength(5_100);
    expect(words.gap).toBeUndefined();
  });

  it('matter to nobody where nothing runs', () => {
    const words = new OfficeWords();
    words.storesTexts = false;
    words.say('a'.repeat(600_000));
    expect(words.gap).toBeUndefined();
  });
});
