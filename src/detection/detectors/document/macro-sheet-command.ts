import { defineDetector } from '../../contract';
import type { MacroSheets } from '../../contract';
import { proofOfFormulas } from '../../facts/macro-sheet/actions';

export default defineDetector({
  id: 'macro-sheet-command',
  group: 'document',
  weight: 25,
  needs: ['macroSheets'],
  subjects: ['macroSheets'],
  messages: { startsProgram: ['when', 'program'], fetchesFile: ['when', 'means'], callsWindows: ['when', 'function'] },
  proof: 'code',
  why: 'Emotet\'s macro sheets of 2022 fetch a file with CALL("urlmon","URLDownloadToFileA",…) and start it with EXEC("regsvr32.exe …"); those of December 2021 call mshta, spelt with carets.',
  looksLikeButIsNot: 'Old macro sheets that format cells, ask questions or print use none of these commands.',
  references: ['https://attack.mitre.org/software/S0367/', 'https://attack.mitre.org/techniques/T1218/010/'],
  attack: ['T1059.005', 'T1105', 'T1218.010', 'T1218.005'],
  *detect({ macroSheets }) {
    for (const one of macroSheets) {
      const { part, commands, runs, fetches } = one;
      const { path } = part;
      const when = startOf(one);
      for (const kind of ['fetchesFile', 'startsProgram', 'callsWindows'] as const) {
        const same = commands.filter((command) => command.kind === kind);
        const [first] = same;
        if (first === undefined) continue;
        const { sheet } = first.formula;
        const where = { in: 'part', path: sheet === '' ? path : [...path, sheet] } as const;
        const proof = {
          ...proofOfFormulas(same.map(({ formula }) => formula)),
          ...(kind === 'startsProgram' && runs.length > 0 && { runs }),
          ...(kind === 'fetchesFile' && fetches.length > 0 && { fetches }),
          ...(when !== 'opening' && { needs: when }),
        };
        const { what } = first;
        const [means, program, windows] = [
          { when, means: what },
          { when, program: what },
          { when, function: what },
        ];
        if (kind === 'fetchesFile') yield { message: kind, values: means, where, proof };
        else if (kind === 'startsProgram') yield { message: kind, values: program, where, proof };
        else yield { message: kind, values: windows, where, proof };
      }
    }
  },
});

/** What the sheet waits for; one that neither a name nor a button starts may be run by a macro as the workbook opens. */
function startOf({ starters, button }: MacroSheets): 'opening' | 'closing' | 'click' {
  if (button !== undefined) return 'click';
  return starters.length > 0 && starters.every(({ startup }) => startup === 'close') ? 'closing' : 'opening';
}
