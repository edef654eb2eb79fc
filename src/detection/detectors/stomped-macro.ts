import { defineDetector } from '../contract';
import { macroDocuments } from '../facts/macro-startup';

export default defineDetector({
  id: 'stomped-macro',
  group: 'document',
  weight: 12,
  needs: ['parts'],
  messages: { sourceMissing: [] },
  why: 'Office runs the compiled form of a macro; whoever removes or swaps the readable form hides it from every scanner that reads source.',
  looksLikeButIsNot:
    'Documents repaired or written by other programs hold source without compiled code, never the other way round.',
  references: ['https://attack.mitre.org/techniques/T1564/007/'],
  attack: ['T1564.007'],
  *detect(facts) {
    for (const { part, stomped } of macroDocuments(facts)) {
      if (stomped) yield { message: 'sourceMissing', values: {}, where: { in: 'part', path: part.path } };
    }
  },
});
