import { defineDetector } from '../../contract';

/** Programs that run what they are told. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'bitsadmin',
  'certutil',
  'cmd',
  'conhost',
  'cscript',
  'curl',
  'explorer',
  'forfiles',
  'msbuild',
  'mshta',
  'msiexec',
  'msdt',
  'powershell',
  'pwsh',
  'regsvr32',
  'rundll32',
  'schtasks',
  'wmic',
  'wscript',
]);
/** Endings of files that are programs. */
const ENDINGS: ReadonlySet<string> = new Set([
  'bat',
  'cmd',
  'com',
  'exe',
  'hta',
  'js',
  'jse',
  'lnk',
  'ps1',
  'scr',
  'vbe',
  'vbs',
  'wsf',
]);

export default defineDetector({
  id: 'dde-field',
  group: 'document',
  // Two clicks on harmless-looking questions are all that stands between the reader and the program.
  weight: 30,
  needs: ['parts'],
  messages: { startsProgram: ['command'] },
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
          excerpt: command,
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
    if (PROGRAMS.has(word) || (before.endsWith('.') && ENDINGS.has(word))) return true;
    before = word;
  }
  return false;
}
