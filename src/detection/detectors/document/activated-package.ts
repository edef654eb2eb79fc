import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';

export default defineDetector({
  id: 'activated-package',
  group: 'document',
  weight: 10,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { opensPackage: [] },
  proof: 'code',
  why: 'A file embedded in the document is opened by the macro, as if the reader had double-clicked it.',
  looksLikeButIsNot:
    'Reports that refresh an embedded chart do the same with an object of Office; they seldom do it without a click.',
  references: ['https://attack.mitre.org/techniques/T1559/'],
  attack: ['T1204.002', 'T1027.009'],
  *detect({ macros }) {
    for (const one of macros) {
      const opening = one.techniques.find(({ does }) => does === 'opens-package');
      if (opening === undefined) continue;
      const started = one.reached.some(({ does }) => does === 'opens-package');
      yield {
        message: 'opensPackage',
        values: {},
        where: { in: 'part', path: one.part.path },
        proof: proofOf(one, [opening]),
        ...(!started && { weight: 3 }),
      };
    }
  },
});
