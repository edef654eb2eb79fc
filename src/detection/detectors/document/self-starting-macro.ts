import { defineDetector } from '../../contract';
import type { DocumentMacros } from '../../contract';
import { isHarmless, isScrambled } from '../../facts/macro/standing';
import { proofOfRun } from '../../facts/macro/proof';

/** Half a technique behind it: a file written where programs lie, an object whose name nobody can read. */
const BEFORE_HALF = 20;

/** So much macro code beside it that nobody read its own to the end: of 628 documents no honest one takes a quarter of what there is for all. */
const CROWDED = 30;

/** All of its code was read, and nothing in it is even half a technique. */
const HARMLESS = 4;

export default defineDetector({
  id: 'self-starting-macro',
  group: 'document',
  weight: 10,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { startsAtOpening: ['procedure'] },
  proof: 'code',
  why: 'All 81 Emotet documents with VBA that were read for this product define a procedure that Office runs at opening.',
  looksLikeButIsNot:
    'One business workbook in ten does so too, to set up its sheets. By itself this is only worth knowing.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1059.005', 'T1204.002'],
  *detect({ macros }) {
    for (const one of macros) {
      const { part, starts, startsProgram, reached } = one;
      const [starter] = starts;
      // A stronger finding says this and more.
      if (starter?.kind !== 'opening' || startsProgram || isScrambled(one)) continue;
      yield {
        message: 'startsAtOpening',
        values: { procedure: starter.name },
        where: { in: 'part', path: part.path },
        proof: proofOfRun(one, reached),
        ...weightOf(one),
        ...(part.document?.vba?.signed === true && { dampener: 'signed' as const }),
      };
    }
  },
});

function weightOf(one: DocumentMacros): { readonly weight?: number } {
  if (one.crowded === true) return { weight: CROWDED };
  if (one.reached.length > 0) return { weight: BEFORE_HALF };
  return isHarmless(one) ? { weight: HARMLESS } : {};
}
