/** CreateObject, GetObject and CallByName: objects by a name, and members by one. */
import type { MacroCall } from '../../understanding';
import { argumentOf } from '../../understanding';
import { oneOf } from '../../values/combine';
import { alternativesOf, objectValue, textsOf, unknownValue } from '../../values/make';
import type { Value } from '../../values/value';
import { classOfMoniker, classOfName } from './classes';
import { defaultOf } from './defaults';
import type { Frame } from '../frame';
import type { Given } from '../given';
import type { Machine } from '../machine';
import { useMember } from './members';

/** What CreateObject makes; of unknown class where its name is not known to the end. */
export function createObject(call: MacroCall): Value {
  return objectOf(argumentOf(call, 0, 'class'), classOfName, call);
}

/** GetObject(moniker), GetObject(, class). */
export function getObject(call: MacroCall): Value {
  const className = argumentOf(call, 1, 'class');
  if (className !== undefined) return objectOf(className, classOfName, call);
  return objectOf(argumentOf(call, 0, 'pathname'), classOfMoniker, call);
}

function objectOf(name: Value | undefined, classOf: (text: string) => string, call: MacroCall): Value {
  if (name === undefined) return objectValue('', call);
  return oneOf(
    alternativesOf(name).map((one) => {
      if (one.kind === 'text') return objectValue(classOf(one.text), call);
      const [first] = one.kind === 'unknown' ? one.pieces : [];
      // `"winmgmts:" & x`: the scheme alone says what it is.
      const scheme =
        typeof first === 'string' ? /^\s*(winmgmts|new|script|scriptlet|soap):/i.exec(first)?.[1] : undefined;
      return objectValue(scheme === undefined || scheme.toLowerCase() === 'new' ? '' : scheme.toLowerCase(), call);
    }),
  );
}

/** VbGet, VbLet and VbSet of its third argument. */
const READS = 2;
const WRITES = [4, 8];

/** CallByName object, "member", kind, arguments…: as if the member were written out. */
export function callByName(machine: Machine, node: object, given: Given, frame: Frame): Value {
  const [object = given.named.get('object') ?? unknownValue('computed'), name, kind, ...values] = given.values;
  const member = name ?? given.named.get('procname');
  const [number] = kind?.kind === 'number' ? [kind.number] : [undefined];
  const manner = number === READS ? 'read' : number !== undefined && WRITES.includes(number) ? 'write' : 'call';
  const names = textsOf(member === undefined ? undefined : defaultOf(machine, member));
  const inner = { ...given, values, written: given.written.slice(3), named: new Map<string, Value>() };
  if (names.length === 0) return useMember(machine, object, { name: '', manner: 'call', node }, inner, frame);
  return oneOf(
    names.map((text) => useMember(machine, object, { name: text.trim().toLowerCase(), manner, node }, inner, frame)),
  );
}
