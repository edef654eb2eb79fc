import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

export default defineDetector({
  id: 'self-starting-macro',
  group: 'document',
  weight: 10,
  needs: ['parts'],
  messages: { startsAtOpening: ['procedure'] },
  proof: 'code',
  why: 'All 81 Emotet documents with VBA that were read for this product define a procedure that Office runs at opening.',
  looksLikeButIsNot:
    'One business workbook in ten does so too, to set up its sheets. By itself this is only worth knowing.',
  references: ['https://attack.mitre.org/techniques/T1204/002/'],
  attack: ['T1059.005', 'T1204.002'],
  *detect(facts) {
    for (const { part, starter, startName, startsProgram, scrambled, signed } of macroDocuments(facts)) {
      // A stronger finding says this and more.
      if (startName === undefined || startsProgram || scrambled) continue;
      if (starter !== undefined && starter.start !== 'open') continue;
      yield {
        message: 'startsAtOpening',
        values: { procedure: startName },
        where: { in: 'part', path: part.path },
        proof: proofOf(starter, []),
        ...(signed && { dampener: 'signed' as const }),
      };
    }
  },
});
