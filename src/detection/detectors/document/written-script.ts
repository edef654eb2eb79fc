import { defineDetector } from '../../contract';
import { proofOf, macroDocuments } from '../../facts/macro/startup';

const STARTS: ReadonlySet<string> = new Set([
  'shell',
  'script-host',
  'wmi',
  'shell-object',
  'native-process',
  'computed-object',
]);

export default defineDetector({
  id: 'written-script',
  group: 'document',
  weight: 15,
  needs: ['parts'],
  messages: { writesAndStarts: ['file'], writesScript: ['file'] },
  proof: 'code',
  why: 'Many droppers first write a script or program to the disk and then start it; Emotet of 2021 and 2022 left .bat and .vbs files in ProgramData.',
  looksLikeButIsNot: 'Workbooks export text, CSV and PDF; hardly any writes files that Windows runs.',
  references: ['https://attack.mitre.org/techniques/T1059/'],
  attack: ['T1059.005', 'T1105'],
  *detect(facts) {
    for (const { part, anywhere, starter } of macroDocuments(facts)) {
      const writing = anywhere.find(({ technique }) => technique === 'written-script');
      if (writing === undefined) continue;
      const starting = anywhere.filter(({ technique }) => STARTS.has(technique));
      yield {
        message: starting.length > 0 ? 'writesAndStarts' : 'writesScript',
        values: { file: writing.what.slice(-80) },
        where: { in: 'part', path: part.path },
        proof: proofOf(starter, [writing, ...starting]),
        ...(starting.length === 0 && { weight: 6 }),
      };
    }
  },
});
