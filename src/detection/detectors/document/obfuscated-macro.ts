import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';
import { isScrambled } from '../../facts/macro/standing';

/** Of 26 honest macro workbooks, 6 had this many joined literals and 2 this many calls of Chr: worth little alone. */
const MANY_CONCATENATIONS = 8;
const MANY_CHARACTER_CALLS = 10;

export default defineDetector({
  id: 'obfuscated-macro',
  group: 'document',
  weight: 15,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { hasRandomNames: [], isTornApart: ['count'], isSpeltOut: ['count'] },
  proof: 'code',
  why: 'Emotet’s builder gives its macros random names and tears their strings apart, again for every victim.',
  looksLikeButIsNot:
    'Long SQL or HTML texts are joined from pieces too; people abbreviate names, but they do not roll dice for them.',
  references: ['https://attack.mitre.org/techniques/T1027/010/'],
  attack: ['T1027.010'],
  *detect({ macros }) {
    for (const one of macros) {
      const { starts, techniques, startsProgram, oddNames, pieces } = one;
      const where = { in: 'part', path: one.part.path } as const;
      const split = techniques.filter(({ id }) => id === 'split-word');
      const starter = starts.find(({ kind }) => kind !== 'click');
      if (oddNames && !isScrambled(one)) {
        const values = {};
        yield { message: 'hasRandomNames', values, where, proof: proofOf(one, []) };
      } else if (split.length > 0 && !startsProgram) {
        const values = { count: pieces.joined + pieces.characters };
        yield { message: 'isTornApart', values, where, proof: proofOf(one, split, ''), weight: 12 };
      } else if (starter !== undefined && pieces.characters >= MANY_CHARACTER_CALLS) {
        const values = { count: pieces.characters };
        yield { message: 'isSpeltOut', values, where, proof: proofOf(one, []), weight: 3 };
      } else if (starter !== undefined && pieces.joined >= MANY_CONCATENATIONS) {
        const values = { count: pieces.joined };
        yield { message: 'isTornApart', values, where, proof: proofOf(one, []), weight: 3 };
      }
    }
  },
});
