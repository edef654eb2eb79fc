/** Programs in the words of instructions that are no code: fields, cells, the actions of a PDF. */

import { systemPrograms } from '../words/system-programs';
import { endingOf } from './runnable';

/** Explorer, too, runs what a field hands to it. */
const PROGRAMS: ReadonlySet<string> = new Set(systemPrograms.map(({ name }) => name));

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
    if (PROGRAMS.has(word) || (before.endsWith('.') && endingOf(word).runs)) return true;
    before = word;
  }
  return false;
}
