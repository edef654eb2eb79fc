import { defineDetector } from '../../contract';
import { namesProgram } from '../../facts/file/named-programs';

export default defineDetector({
  id: 'dde-field',
  group: 'document',
  // Two clicks on harmless-looking questions are all that stands between the reader and the program.
  weight: 30,
  needs: ['parts'],
  subjects: ['document', 'rtf'],
  messages: { startsProgram: ['command'] },
  proof: 'code',
  why: 'A DDE field starts a program without any macro; the question that Office asks first sounds harmless ("update linked data?").',
  looksLikeButIsNot:
    'Word tables linked to a workbook and live stock prices use DDE as well, but name Excel or the price service, not a program.',
  references: ['https://attack.mitre.org/techniques/T1559/002/'],
  attack: ['T1559.002'],
  *detect({ parts }) {
    for (const { path, document, rtf } of parts) {
      for (const instruction of [...(document?.dde ?? []), ...(rtf?.dde ?? [])]) {
        if (!namesProgram(instruction)) continue;
        const command = instruction.slice(0, 2_000);
        yield {
          message: 'startsProgram',
          values: { command: command.slice(0, 200) },
          where: { in: 'part', path },
          proof: { kind: 'code', lines: command },
        };
      }
    }
  },
});
