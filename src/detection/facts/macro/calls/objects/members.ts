/** Members of objects: what is called on them, and what they answer. */
import { foldName } from '../../../../formats/vba-code/characters';
import type { MacroCall } from '../../understanding';
import { oneOf } from '../../values/combine';
import { alternativesOf, classesOf, hole, objectValue, textsOf, unknownText, unknownValue } from '../../values/make';
import type { ObjectValue, Value } from '../../values/value';
import { classOfMember, classOfName } from './classes';
import { textOfMember } from './defaults';
import { isDull } from './dull';
import { listen, loadForm, makeObject } from './events';
import type { Frame } from '../frame';
import { NOTHING_GIVEN } from '../given';
import type { Given } from '../given';
import { handOver, handOverNamed, runNamed, runsByName } from './handing-over';
import { invoke } from '../invoke';
import type { Machine } from '../machine';
import { classOfModule } from './office';
import type { Procedure, ProjectModule } from '../project';
import { openCall } from '../recorder';
import { keyOf } from '../resolve';

/** How a member is met: called, read within an expression, or assigned (the new value is then the last argument). */
type Manner = 'call' | 'read' | 'write';

export interface MemberUse {
  readonly name: string;
  readonly manner: Manner;
  /** Which place of the source it is. */
  readonly node: object;
}

/** What `object.name(…)` answers, with all that it brings about. */
export function useMember(machine: Machine, object: Value, use: MemberUse, given: Given, frame: Frame): Value {
  if (object.kind !== 'alternatives') {
    const own = ownMember(machine, object, use, given, frame);
    return own ?? useOther(machine, object, use, given, frame, NONE_OWN);
  }
  const own = object.values.map((one) => ownMember(machine, one, use, given, frame));
  if (own.every((answer) => answer !== undefined)) return oneOf(own);
  return useOther(machine, object, use, given, frame, own);
}

const NONE_OWN: readonly undefined[] = [];

/** A member that the project does not define; `own`: what those alternatives of the object answer for which it does. */
function useOther(
  machine: Machine,
  object: Value,
  use: MemberUse,
  given: Given,
  frame: Frame,
  own: readonly (Value | undefined)[],
): Value {
  const { name, manner, node } = use;
  const { recorder } = machine;
  bringAbout(machine, object, use, given, frame);
  const ran = runsByName(name) ? runNamed(machine, classesOf(object), name, given, frame) : undefined;
  const held = object.kind === 'object' ? machine.containers.use(object, name, given.values, frame.exact) : undefined;
  const call = openCall({ kind: manner, name, object }, given, frame);
  const isUntold = isDull(call);
  if (isUntold) recorder.pass(call, frame);
  const met = isUntold ? undefined : recorder.meet(node, call);
  const kept = met ?? (call.result = answersOf(machine, object, call, own));
  return held ?? ran ?? kept;
}

function answersOf(machine: Machine, object: Value, call: MacroCall, own: readonly (Value | undefined)[]): Value {
  if (object.kind !== 'alternatives') return answerOf(machine, object, call);
  return oneOf(object.values.map((one, index) => own[index] ?? answerOf(machine, one, call)));
}

/** Names that hand a procedure over, forms that are loaded by their name. */
function bringAbout(machine: Machine, object: Value, { name, manner }: MemberUse, given: Given, frame: Frame): void {
  handOver(machine, name, given.values, frame);
  if (name === 'add' || name === 'load') {
    for (const className of classesOf(object)) {
      if (className === 'userforms') {
        for (const form of textsOf(given.values[0])) {
          const module = machine.project.moduleNamed(foldName(form));
          if (module !== undefined) loadForm(machine, module, frame);
        }
      } else if (className.endsWith('keybindings'))
        handOverNamed(
          machine,
          'KeyBindings',
          [...given.values.flatMap((value) => value ?? []), ...given.named.values()],
          frame,
        );
    }
  }
  if (manner === 'write' || (object.kind === 'object' && object.className !== '')) return;
  if (!machine.project.hasNamesakes(name) || !classesOf(object).includes('')) return;
  // An object that nobody knows may be one of the project's own.
  for (const procedure of machine.project.namesakes(name)) {
    const { kind } = procedure.module;
    if (kind !== 'class' && kind !== 'form') continue;
    if (machine.followed.has(procedure)) machine.recorder.leadsTo(frame.procedure, procedure);
    else invoke(machine, [procedure], given, frame, true);
  }
}

/** A member that the project itself defines; undefined for every other. */
function ownMember(machine: Machine, object: Value, use: MemberUse, given: Given, frame: Frame): Value | undefined {
  if (object.kind !== 'object' || object.module === undefined) return undefined;
  const module = machine.project.moduleNamed(object.module);
  if (module === undefined) return undefined;
  const { name, manner } = use;
  const procedures = [...(module.procedures.get(name) ?? []), ...implementations(machine, module, name)];
  const meant = procedures.filter(({ code: { kind } }) => (manner === 'write') === (kind === 'let' || kind === 'set'));
  if (meant.length > 0) return invoke(machine, meant, given, frame, true);
  const variable = module.variables.get(name);
  if (variable !== undefined) {
    const key = keyOf(module, name);
    const value = given.values[given.values.length - 1];
    if (manner === 'write' && value !== undefined) {
      machine.setGlobal(key, value);
      if (variable.withEvents) listen(machine, module, name, frame);
    }
    machine.reads++;
    // `Public Tool As New Class2`: what it is declared as, until something is assigned.
    const kept = machine.globals.get(key) ?? machine.declare(variable, module, frame);
    return manner === 'call' && kept.kind === 'array' ? undefined : kept;
  }
  if (module.module.kind === 'form') loadForm(machine, module, frame);
  return undefined;
}

/** Interfaces of one class that are looked at; nobody needs a dozen. */
const MOST_INTERFACES = 20;

function interfacesOf({ code }: ProjectModule): readonly string[] {
  return code.interfaces.slice(0, MOST_INTERFACES);
}

/** `Implements IWork`: what IWork_Go of the class does, whether its object is known as one of the class or of the interface. */
function implementations(machine: Machine, module: ProjectModule, name: string): readonly Procedure[] {
  if (module.module.kind === 'document' || module.module.kind === 'standard') return [];
  const own = interfacesOf(module).flatMap(
    (one) => module.procedures.get(`${one.slice(one.lastIndexOf('.') + 1)}_${name}`) ?? [],
  );
  const others = machine.project
    .namesakes(`${module.name}_${name}`)
    .filter(({ home }) => interfacesOf(home).includes(module.name));
  return [...own, ...others];
}

/** What a member of an object that is not the project's answers. */
function answerOf(machine: Machine, object: Value, call: MacroCall): Value {
  const { name } = call;
  if (object.kind !== 'object') return objectValue(classOfMember('', name, call.arguments.length > 0), call);
  const special = SPECIAL.get(name);
  const answer = special?.(object, call, machine);
  if (answer !== undefined) return answer;
  if (call.arguments.length === 0) {
    const text = textOfMember(machine, object, name);
    if (text !== undefined) return text;
  }
  if (object.className === 'userform' && object.module !== undefined) {
    if (name === 'caption' || name === 'tag') return textOfMember(machine, object, name) ?? unknownValue('document');
    return objectValue('control', call);
  }
  const className = classOfMember(object.className, name, call.arguments.length > 0);
  // A member that does not lead away: `Range("a").Cells` is still some range.
  return objectValue(className, keepsPlace(object, name) ? object.made : call);
}

/** `Bookmarks("x").Range`, `Variables("x")`: what it is of stays at hand. */
function keepsPlace({ className }: ObjectValue, name: string): boolean {
  return name === 'item' && className !== 'sheets';
}

type Special = (object: ObjectValue, call: MacroCall, machine: Machine) => Value | undefined;

const texts = (value: Value | undefined, make: (text: string) => Value): Value | undefined => {
  const known = textsOf(value);
  return known.length === 0 ? undefined : oneOf(known.map(make));
};

/** Members whose answer hangs on an argument. */
const SPECIAL: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['createobject', (_, call) => texts(call.arguments[0], (name) => objectValue(classOfName(name), call))],
  [
    'get',
    ({ className }, call) =>
      className.startsWith('winmgmts')
        ? texts(call.arguments[0], (name) => objectValue(`winmgmts/${name.toLowerCase().slice(0, 60)}`, call))
        : undefined,
  ],
  [
    'connectserver',
    ({ className }, call) => (className.startsWith('wbemscripting') ? objectValue('winmgmts', call) : undefined),
  ],
  [
    'expandenvironmentstrings',
    (_, { arguments: [text] }) => texts(text, (known) => unknownText([hole('environment', known)], 0)),
  ],
  ['specialfolders', (_, { arguments: [name] }) => texts(name, folder)],
  [
    'getspecialfolder',
    (_, { arguments: [name] }) => texts(name, (number) => folder(number === '2' ? 'temp' : 'windows')),
  ],
  ['inputbox', ({ className }) => (className.endsWith('application') ? unknownValue('person') : undefined)],
  ['offset', ({ className }) => (className === 'range' ? objectValue('range') : undefined)],
]);

function folder(name: string): Value {
  return unknownText([hole('environment', `%${name.toUpperCase()}%`)], 0);
}

/** The object that a module is the code of, as `Me` and as its name mean it. */
export function objectOfModule(machine: Machine, { module, name }: ProjectModule): ObjectValue {
  return objectValue(classOfModule(module, machine.application), undefined, name);
}

/** `New`, and a variable that is declared with it. */
export function newObject(machine: Machine, type: string, node: object, frame: Frame): Value {
  const module = machine.project.moduleNamed(foldName(type.slice(type.lastIndexOf('.') + 1)));
  const className = module === undefined ? classOfName(type) : module.name;
  const call = openCall({ kind: 'new', name: className, object: undefined }, NOTHING_GIVEN, frame);
  const object = machine.recorder.keep(node, call, (made) =>
    objectValue(module?.module.kind === 'form' ? 'userform' : className, made, module?.name),
  );
  if (module !== undefined) makeObject(machine, module, frame);
  return object;
}

/** `object(…)`: Item, or what the project's class says it is by default (VB_UserMemId = 0). */
export function useDefault(machine: Machine, object: Value, node: object, given: Given, frame: Frame): Value {
  const defaults: Procedure[] = [];
  for (const one of alternativesOf(object)) {
    if (one.kind !== 'object' || one.module === undefined) continue;
    const module = machine.project.moduleNamed(one.module);
    for (const namesakes of module?.procedures.values() ?? [])
      defaults.push(...namesakes.filter(({ code }) => code.isDefault && code.kind !== 'let' && code.kind !== 'set'));
  }
  if (defaults.length > 0) return invoke(machine, defaults, given, frame, true);
  return useMember(machine, object, { name: 'item', manner: 'call', node }, given, frame);
}
