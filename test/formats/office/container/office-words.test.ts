import { OfficeWords } from '../../../../src/detection/formats/office/container/office-words';

const store = (words: OfficeWords, kind: 'form' | 'cell', count: number, text = 'a text'): void => {
  for (let index = 0; index < count; index++) words.store(kind, `T${String(index)}`, text);
};

describe('the words of a document with macros', () => {
  it.each([
    ['captions of a form', 'form', 2_001, 'a text'],
    ['texts of cells', 'cell', 20_001, 'a text'],
    ['characters in hidden places', 'form', 1, 'a'.repeat(1_000_001)],
  ] as const)('are too many to be kept, which is told: %s', (_name, kind, count, text) => {
    const words = new OfficeWords();
    expect(words.gap).toBeUndefined();
    store(words, kind, count, text);
    expect(words.gap).toBe('too-large');
  });

  it('are too many to be shown, which is told', () => {
    const words = new OfficeWords();
    words.say('a'.repeat(500_001));
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
