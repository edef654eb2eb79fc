/** Profile files, as GetPrivateProfileString (Win32) and the setup API read them: sections in brackets, keys and values below. */
import type { Budget } from '../../budget';

export interface IniEntry {
  /** Lower case, without brackets; '' above the first section. */
  readonly section: string;
  /** Lower case; '' on a line without an equals sign. */
  readonly key: string;
  /** Without blanks and quotation marks around it. */
  readonly value: string;
}

/** Every line that says something, top to bottom; read as far as the budget goes. */
export function readIni(text: string, budget: Budget): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  for (const written of text.split(/\r\n?|\n/)) {
    if (!budget.takeSteps(1 + (written.length >>> 4))) break;
    const line = written.trim();
    if (line === '' || line.startsWith(';')) continue;
    if (line.startsWith('[')) {
      section = line.slice(1).split(']', 1)[0]?.trim().toLowerCase() ?? '';
      continue;
    }
    const equals = line.indexOf('=');
    const value = (equals === -1 ? line : line.slice(equals + 1)).trim();
    entries.push({
      section,
      key: equals === -1 ? '' : line.slice(0, equals).trim().toLowerCase(),
      value: /^".*"$/.test(value) ? value.slice(1, -1) : value,
    });
  }
  return entries;
}
