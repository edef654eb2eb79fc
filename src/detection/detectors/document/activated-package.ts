import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

export default defineDetector({
  id: 'activated-package',
  group: 'document',
  weight: 10,
  needs: ['parts'],
  messages: { opensPackage: [] },
  proof: 'code',
  why: 'A file embedded in the document is opened by the macro, as if the reader had double-clicked it.',
  looksLikeButIsNot:
    'Reports that refresh an embedded chart do the same with an object of Office; they seldom do it without a click.',
  references: ['https://attack.mitre.org/techniques/T1559/'],
  attack: ['T1204.002', 'T1027.009'],
  *detect(facts) {
    for (const { part, anywhere, reached, starter } of macroDocuments(facts)) {
      const opening = anywhere.find(({ technique }) => technique === 'package');
      if (opening === undefined) continue;
      const started = reached.some(({ technique }) => technique === 'package');
      yield {
        message: 'opensPackage',
        values: {},
        where: { in: 'part', path: part.path },
        proof: proofOf(starter, [opening]),
        ...(!started && { weight: 3 }),
      };
    }
  },
});
