import { defineDetector } from '../../contract';
import { proofOf } from '../../facts/macro/proof';

export default defineDetector({
  id: 'written-script',
  group: 'document',
  weight: 15,
  needs: ['macros'],
  subjects: ['macros'],
  messages: { writesAndStarts: ['file'], writesScript: ['file'] },
  proof: 'code',
  why: 'Many droppers first write a script or program to the disk and then start it; Emotet of 2021 and 2022 left .bat and .vbs files in ProgramData.',
  looksLikeButIsNot: 'Workbooks export text, CSV and PDF; hardly any writes files that Windows runs.',
  references: ['https://attack.mitre.org/techniques/T1059/'],
  attack: ['T1059.005', 'T1105'],
  *detect({ macros }) {
    for (const one of macros) {
      const writing = one.techniques.find(({ does }) => does === 'writes');
      if (writing === undefined) continue;
      const starting = one.techniques.filter(({ does }) => does === 'starts');
      yield {
        message: starting.length > 0 ? 'writesAndStarts' : 'writesScript',
        values: { file: writing.what.text.slice(-80) },
        where: { in: 'part', path: one.part.path },
        proof: proofOf(one, [writing, ...starting]),
        ...(starting.length === 0 && { weight: 6 }),
      };
    }
  },
});
