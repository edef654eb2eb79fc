/** Procedures that code names in a text, so that Office runs them: at once, later, or at a click. */
import { foldName } from '../../../../formats/vba-code/characters';
import { kindOfKey } from '../../starts';
import type { StartKind } from '../../understanding';
import { alternativesOf } from '../../values/make';
import type { Value } from '../../values/value';
import { defaultOf } from './defaults';
import type { Frame } from '../frame';
import { givenValues } from '../given';
import type { Given } from '../given';
import { invoke } from '../invoke';
import type { Machine } from '../machine';
import type { Procedure } from '../project';

/** Members that run what they name, and those that name what a click or key will run. */
const RUNS: ReadonlySet<string> = new Set([
  'run',
  'ontime',
  'macrorun',
  'runmacro',
  'runcode',
  'evaluate',
  'executeexcel4macro',
  'ontimer',
]);
const HANDS_OVER: ReadonlyMap<string, readonly [StartKind, string]> = new Map([
  // What kind of start a key is depends on the key.
  ['onkey', ['event', 'OnKey']],
  ['onaction', ['click', 'OnAction']],
  ['ondoubleclick', ['click', 'OnDoubleClick']],
  ['onsheetactivate', ['event', 'OnSheetActivate']],
  ['onsheetdeactivate', ['event', 'OnSheetDeactivate']],
  ['onwindow', ['event', 'OnWindow']],
  ['oncalculate', ['event', 'OnCalculate']],
  ['ondata', ['event', 'OnData']],
  ['onentry', ['editing', 'OnEntry']],
  ['onrepeat', ['click', 'OnRepeat']],
  ['onundo', ['click', 'OnUndo']],
]);

/** Classes on which these members are Office's: not the Run of WScript.Shell or of the project's own object. */
const OFFICE =
  /^(?:|application|docmd|worksheet|workbook|(?:excel|word|powerpoint|access|visio|outlook)\.application)$/;

/** Does a member of this name run a procedure that it is given by name? */
export function runsByName(name: string): boolean {
  return RUNS.has(name);
}

/** `Application.Run "Main", x`: follows what it names; answers what that answers. */
export function runNamed(
  machine: Machine,
  classNames: readonly string[],
  name: string,
  { values, named }: Given,
  frame: Frame,
): Value | undefined {
  if (!classNames.some((className) => OFFICE.test(className))) return undefined;
  const target = values[name === 'ontime' || name === 'ontimer' ? 1 : 0] ?? namedTarget(named);
  if (target === undefined) return undefined;
  let answer: Value | undefined;
  let isNamed = false;
  for (const one of alternativesOf(defaultOf(machine, target))) {
    const text = one.kind === 'text' ? macroIn(one.text, name) : nameAtItsEnd(machine, one);
    if (text === undefined) continue;
    const procedures = namedIn(machine, text);
    // A name that nobody here has belongs to another file, or to a macro sheet.
    isNamed = true;
    if (procedures.length > 0) answer = invoke(machine, procedures, givenValues(values.slice(1)), frame, true);
  }
  if (!isNamed && name !== 'evaluate' && name !== 'executeexcel4macro')
    machine.recorder.callsAnything.add(frame.procedure);
  return answer;
}

/** `RUN("Main")` is a command of Excel 4 that leads back to VBA; any other text is the name itself. */
function macroIn(text: string, name: string): string {
  if (name !== 'executeexcel4macro') return text;
  return /^\s{0,8}=?\s{0,8}run\s?\(\s{0,8}"([^"]{1,300})"/i.exec(text.slice(0, 400))?.[1] ?? text;
}

/** What names the procedure: Macro and Procedure in Excel, MacroName and Name in Word. */
function namedTarget(named: Given['named']): Value | undefined {
  return named.get('macro') ?? named.get('macroname') ?? named.get('procedure') ?? named.get('name');
}

/** `"'" & ThisWorkbook.Name & "'!Main"`: what is unknown is the book, not the procedure. */
function nameAtItsEnd(machine: Machine, value: Value): string | undefined {
  if (value.kind !== 'unknown') return value.kind === 'number' ? '' : undefined;
  const last = value.pieces[value.pieces.length - 1];
  return typeof last === 'string' && (last.includes('!') || namedIn(machine, last).length > 0) ? last : undefined;
}

/** OnKey, OnAction and their kind: what they name starts later. */
export function handOver(machine: Machine, name: string, values: readonly (Value | undefined)[], frame: Frame): void {
  const how = HANDS_OVER.get(name);
  if (how === undefined) return;
  const [, shown] = how;
  const kind = name === 'onkey' ? kindOfTypedKey(values[0] && defaultOf(machine, values[0])) : how[0];
  for (const value of values) {
    for (const one of value === undefined ? [] : alternativesOf(defaultOf(machine, value))) {
      if (one.kind !== 'text') continue;
      for (const procedure of namedIn(machine, one.text))
        machine.recorder.handOver({ procedure, by: frame.procedure, kind, name: shown });
    }
  }
}

/** `OnKey "^+{F5}", "Main"`: the keys as SendKeys writes them, ^ for Ctrl, % for Alt, + for Shift. */
function kindOfTypedKey(key: Value | undefined): StartKind {
  if (key?.kind !== 'text') return 'event';
  const modifiers = /^[\^%+]{0,3}/.exec(key.text)?.[0] ?? '';
  const rest = key.text.slice(modifiers.length).replace(/[{}]/g, '');
  return kindOfKey(
    `${modifiers.includes('^') ? 'Ctrl+' : ''}${modifiers.includes('%') ? 'Alt+' : ''}${modifiers.includes('+') ? 'Shift+' : ''}${rest}`,
  );
}

/** KeyBindings.Add, MacroOptions: any of their texts may name a procedure. */
export function handOverNamed(machine: Machine, shown: string, values: Iterable<Value>, frame: Frame): void {
  for (const value of values) {
    for (const one of alternativesOf(value)) {
      if (one.kind !== 'text') continue;
      for (const procedure of namedIn(machine, one.text))
        machine.recorder.handOver({ procedure, by: frame.procedure, kind: 'event', name: shown });
    }
  }
}

/** Procedures that a text names: "Main", "Module1.Main", "'Book 1.xlsm'!Module1.Main", "Main()". */
export function namedIn(machine: Machine, text: string): readonly Procedure[] {
  if (text.length > 300) return [];
  const behindBook = text.slice(text.lastIndexOf('!') + 1).trim();
  const name = foldName((behindBook.replace(/^=/, '').split('(', 1)[0] ?? '').replace(/^'|'$/g, ''));
  const at = name.lastIndexOf('.');
  const procedures = machine.project.namesakes(name.slice(at + 1));
  if (at === -1) return procedures.filter(({ code: { kind } }) => kind === 'sub' || kind === 'function');
  const module = name.slice(name.lastIndexOf('.', at - 1) + 1, at);
  return machine.project.moduleNamed(module)?.procedures.get(name.slice(at + 1)) ?? procedures;
}
