import { checkupTexts } from '../../src/checkup/texts';
import type { RemarkId } from '../../src/checkup/remark';
import type { Sentence } from '../../src/locales/sentence';

/** The values that a sentence names, in each of its forms; `count` may be said in a word. */
function valuesIn(sentence: Sentence | undefined): readonly string[] {
  const forms = sentence === undefined ? [] : typeof sentence === 'string' ? [sentence] : Object.values(sentence);
  const named = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return [...new Set(named)].filter((name) => name !== 'count').sort();
}

const ids = Object.keys(checkupTexts.en.remarks) as RemarkId[];

it.each(ids)('what is said of "%s" names the same values in both languages', (id) => {
  const [en, ja] = [checkupTexts.en.remarks[id], checkupTexts.ja.remarks[id]];
  expect(valuesIn(ja.says)).toEqual(valuesIn(en.says));
  expect(valuesIn(ja.todo)).toEqual(valuesIn(en.todo));
  expect(ja.todo === undefined).toBe(en.todo === undefined);
});

it('no text calls anything safe', () => {
  expect(JSON.stringify(checkupTexts.en)).not.toMatch(/\bsafe\b/i);
  expect(JSON.stringify(checkupTexts.ja)).not.toMatch(/安全/);
});
