import { defineDetector } from '../../contract';
import { endingOf } from '../../facts/file/runnable';
import { systemPrograms } from '../../facts/words/system-programs';

/** Explorer, too, runs what a field hands to it. */
const PROGRAMS: ReadonlySet<string> = new Set(systemPrograms.map(({ name }) => name));

export default defineDetector({
  id: 'dde-field',
  group: 'document',
  // Two clicks on harmless-looking questions are all that stands between the reader and the program.
  weight: 30,
  needs: ['parts'],
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

function namesProgram(instruction: string): boolean {
  // Carets and quotes inside a word are the command line's way of hiding it.
  const plain = instruction
    .slice(0, 8_000)
    .toLowerCase()
    .replace(/[\^"'`]/g, '');
  if (plain.includes('..\\') || plain.includes('://')) return true;
  // A cell's topic is what the program is started with: services for prices know no switches ("cmd| /c …").
  if (/\|\s{0,9}\/[a-z]{1,12}(?:\s|$)/.test(plain)) return true;
  let before = '';
  for (const word of plain.split(/([^a-z0-9]+)/)) {
    if (PROGRAMS.has(word) || (before.endsWith('.') && endingOf(word).runs)) return true;
    before = word;
  }
  return false;
}
