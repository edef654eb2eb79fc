import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

/** Of 26 honest macro workbooks, 6 had this many joined literals and 2 this many calls of Chr: worth little alone. */
const MANY_CONCATENATIONS = 8;
const MANY_CHARACTER_CALLS = 10;

export default defineDetector({
  id: 'obfuscated-macro',
  group: 'document',
  weight: 15,
  needs: ['parts'],
  messages: { hasRandomNames: [], isTornApart: ['count'], isSpeltOut: ['count'] },
  proof: 'code',
  why: 'Emotet’s builder gives its macros random names and tears their strings apart, anew for every victim.',
  looksLikeButIsNot:
    'Long SQL or HTML texts are joined from pieces too; people abbreviate names, but they do not roll dice for them.',
  references: ['https://attack.mitre.org/techniques/T1027/010/'],
  attack: ['T1027.010'],
  *detect(facts) {
    for (const { part, code, starter, startName, anywhere, startsProgram, scrambled } of macroDocuments(facts)) {
      const where = { in: 'part', path: part.path } as const;
      const split = anywhere.filter(({ technique }) => technique === 'split-word');
      if (code.oddNames && !scrambled) {
        const values = {};
        yield { message: 'hasRandomNames', values, where, proof: proofOf(code.procedures[0], []) };
      } else if (split.length > 0 && !startsProgram) {
        const values = { count: code.counts.concatenations + code.counts.characterCalls };
        yield { message: 'isTornApart', values, where, proof: proofOf(undefined, split), weight: 12 };
      } else if (startName !== undefined && code.counts.characterCalls >= MANY_CHARACTER_CALLS) {
        const values = { count: code.counts.characterCalls };
        yield { message: 'isSpeltOut', values, where, proof: proofOf(starter, []), weight: 3 };
      } else if (startName !== undefined && code.counts.concatenations >= MANY_CONCATENATIONS) {
        const values = { count: code.counts.concatenations };
        yield { message: 'isTornApart', values, where, proof: proofOf(starter, []), weight: 3 };
      }
    }
  },
});
