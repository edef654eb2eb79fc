/** Evidence of what a macro does, and the place in the code that it hangs on. */
import type { MacroWord } from './calls';
import type { MacroModule } from './procedures';
import { isNameCharacter } from './statements';
import type { Statement } from './statements';

export type Technique =
  | 'shell'
  | 'script-host'
  | 'wmi'
  | 'computed-object'
  | 'split-word'
  | 'system-program'
  | 'native-process'
  | 'native-memory'
  | 'native-callback'
  | 'native-download'
  | 'download'
  | 'written-script'
  | 'macro-sheet'
  | 'package'
  | 'shell-object'
  | 'persistence'
  | 'code-injection'
  | 'script-engine'
  | 'hidden-payload'
  | 'keystrokes'
  | 'mac-script';

/** Half of a technique: which object was made, which member was called. */
export type Sign =
  | 'script-host-object'
  | 'wmi-object'
  | 'web-object'
  | 'shell-application'
  | 'run-call'
  | 'create-call'
  | 'show-window'
  | 'saved-bytes'
  | 'computed-getobject'
  | 'script-control'
  | 'schedule-service'
  | 'script-call'
  | 'task-call'
  | 'shell-verb'
  | 'temporary-folder';

export interface Evidence {
  readonly technique: Technique | Sign;
  readonly weight: number;
  readonly module: MacroModule;
  readonly statement: Statement;
  readonly procedure: number;
  /** The word or text that gave it away, for the sentence. */
  readonly what: string;
}

export interface Context {
  /** The whole statement. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** A dot stands in front. */
  readonly isMember: boolean;
}

/** Characters on either side of a word that its meaning may hang on. */
const CONTEXT = 400;

export function contextOf({ module, statement, at, end }: MacroWord): Context {
  const { code } = module.statements;
  return {
    text: code.slice(statement.start, Math.min(statement.end, statement.start + CONTEXT)),
    before: code.slice(Math.max(statement.start, at - CONTEXT), at),
    after: code.slice(end, Math.min(statement.end, end + CONTEXT)),
    isMember: code[at - 1] === '.',
  };
}

/** A word that is called, not declared, assigned or asked for a member. */
export function isCall({ after, before }: Context): boolean {
  const next = after[0];
  if (next === '(') return true;
  if (next !== ' ' && next !== '"') return false;
  const argument = after.charCodeAt(1);
  if (next === ' ' && /^ (?:as|in|to|then|is|and|or|mod|xor|like|from)\b/.test(after)) return false;
  return next === '"' || argument === 34 || argument === 46 || isNameCharacter(argument) || before === '';
}

/** The first argument of a call, brackets matched; from a place behind the opening one on. */
export function argumentOf(after: string, from: number): string {
  let depth = 0;
  for (let at = from; at < after.length; at++) {
    const character = after[at];
    if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) return after.slice(from, at).trim();
    else if (character === ',' && depth === 0) return after.slice(from, at).trim();
  }
  return after.slice(from).trim();
}
