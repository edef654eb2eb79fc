/** What the compiled code of a project names, whatever its source says. */
import type { VbaProject } from '../../contract';
import { startOf } from './starts';
import { techniques } from './techniques';

/** Calls that start a program, fetch, or run memory; names that every macro uses are left out. */
const STARTING: ReadonlySet<string> = new Set([
  ...techniques.filter(({ on, does }) => on === 'library' && does !== 'hides').flatMap(({ calls }) => calls),
  ...['shell', 'shellexecute'],
]);
/** Calls that may start one. */
const MAKING: ReadonlySet<string> = new Set(['createobject', 'getobject', 'callbyname']);
const ANYWHERE = { name: '', kind: 'unknown' } as const;

export interface CompiledStart {
  readonly start: string;
  readonly means: string;
}

/** What starts the compiled code, and what that starts. */
export function compiledStart({ compiledNames = [] }: VbaProject): CompiledStart | undefined {
  return startAmong(compiledNames, (name) => isStarting(name) || MAKING.has(name));
}

/** As `compiledStart`, where no line of the source has the word: a decoy stands in its place, or the code was changed later. */
export function unseenStart({ compiledNames = [], modules }: VbaProject): CompiledStart | undefined {
  const hidden = (name: string): boolean => !modules.some(({ source }) => source.toLowerCase().includes(name));
  return startAmong(compiledNames, (name) => isStarting(name) && hidden(name));
}

function startAmong(names: readonly string[], isMeans: (name: string) => boolean): CompiledStart | undefined {
  const means = names.find((name) => isMeans(name.toLowerCase()));
  if (means === undefined) return undefined;
  const start = names.find((name) => startOf(name.toLowerCase(), ANYWHERE, []) !== undefined);
  return start === undefined ? undefined : { start, means };
}

function isStarting(name: string): boolean {
  return STARTING.has(name) || STARTING.has(name.replace(/[aw]$/, ''));
}
