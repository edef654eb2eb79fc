/** Programs in the words of instructions that are no code: fields, cells, the actions of a PDF. */

/** Does an instruction, a field's or a cell's, name a program or tell one what to do? */
export function namesProgram(instruction: string): boolean {
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
