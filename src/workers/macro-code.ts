/** The code of macros as a person may look at it: only what starts lead to, nothing in it to be clicked or to steer a terminal. */
import type { DocumentMacros } from '../detection/contract';
import { defangWithin, visibleLines } from '../locales/visible';

/** Characters of one document's code that are told: what a person reads in an hour. */
const MOST_CHARACTERS = 100_000;

export interface MacroCode {
  readonly modules: readonly { readonly name: string; readonly source: string }[];
  /** Lines of these modules that were left out. */
  readonly linesLeftOut: number;
  /** Modules that nothing which starts leads to. */
  readonly modulesLeftOut: number;
}

export function macroCode({ part, reachedModules }: DocumentMacros): MacroCode {
  let left = MOST_CHARACTERS;
  let linesLeftOut = 0;
  const modules: { name: string; source: string }[] = [];
  for (const { name, source } of reachedModules) {
    const kept = source.slice(0, Math.max(0, left));
    const rest = source.slice(kept.length);
    left -= kept.length;
    if (rest !== '') linesLeftOut += rest.split(/\r\n|\r|\n/).length;
    if (kept !== '') modules.push({ name, source: defangWithin(visibleLines(kept)) });
  }
  const all = part.document?.vba?.modules.length ?? 0;
  return { modules, linesLeftOut, modulesLeftOut: Math.max(0, all - reachedModules.length) };
}
