import { isSame } from '../values/combine';
import { unknownValue } from '../values/make';
import type { Value } from '../values/value';
import type { MacroCall, NativeFunction, StartKind } from '../understanding';
import { share } from './arrays';
import type { Frame } from './frame';
import type { Given } from './given';
import type { Procedure } from './project';

/** Ways in which one call of the source is kept; more of them are one with unknown arguments. */
const MOST_WAYS = 8;
/** Calls of one project that are kept; a megabyte of honest code has some 60,000. */
const MOST_CALLS = 150_000;

const UNANSWERED = unknownValue('computed');

type OpenCall = { -readonly [Field in keyof MacroCall]: MacroCall[Field] };

/** A call that was met, with everything but what it answers. */
export function openCall(
  { kind, name, object, natives = NO_NATIVES }: Called,
  { values, named }: Pick<Given, 'values' | 'named'>,
  frame: Frame,
): OpenCall {
  return { kind, name, object, natives, arguments: values, named, result: UNANSWERED, place: frame.place };
}

type Called = Pick<MacroCall, 'kind' | 'name' | 'object'> & Partial<Pick<MacroCall, 'natives'>>;
const NO_NATIVES: readonly NativeFunction[] = [];

/** A procedure that was handed to Office by its name, and when Office will run it. */
export interface HandedOver {
  readonly procedure: Procedure;
  readonly by: Procedure | undefined;
  readonly kind: StartKind;
  /** "OnKey", "OnAction". */
  readonly name: string;
}

/** What is met on the way: calls with their arguments, and which procedure leads to which. */
export class Recorder {
  /** Calls that were kept or looked up: what they cost is paid by whoever follows the code. */
  uses = 0;
  readonly calls: MacroCall[] = [];
  /** From each procedure (undefined: the module's own statements) to those that it calls. */
  readonly edges = new Map<Procedure | undefined, Set<Procedure>>();
  /** Procedures that call by a name nobody knows. */
  readonly callsAnything = new Set<Procedure | undefined>();
  /** Procedures that write into cells. */
  readonly changesCells = new Set<Procedure | undefined>();
  /** What Office will run later, each by whom and under which name once. */
  readonly handedOver: HandedOver[] = [];
  /** Some calls were left out. */
  cut = false;
  /** Rises with every call that does something. */
  effects = 0;
  private readonly ways = new Map<object, Way>();
  private readonly given = new Map<Procedure, Map<Procedure | undefined, Set<string>>>();

  /**
   * Keeps a call of the source, the same one once: `node` tells which it is. `answer` gets its result, which may point back at
   * the call that made it.
   */
  keep(node: object, call: OpenCall, answer: (call: MacroCall) => Value): Value {
    return this.meet(node, call) ?? (call.result = answer(call));
  }

  /** As `keep`; answers the result of the same call, if it was met before, and otherwise leaves it to whoever met it now. */
  meet(node: object, call: OpenCall): Value | undefined {
    this.uses++;
    if (call.kind !== 'read') this.effects++;
    for (const value of call.arguments) share(value);
    const known = this.ways.get(node);
    let kept = 0;
    for (let way = known; way !== undefined; way = way.before) {
      if (isSameCall(way.call, call)) return way.call.result;
      kept++;
    }
    if (known !== undefined) call.place = known.call.place;
    if (this.calls.length >= MOST_CALLS) this.cut = true;
    else if (kept < MOST_WAYS) this.add(node, known, call);
    else if (kept === MOST_WAYS) this.add(node, known, withoutArguments(call));
    return undefined;
  }

  /** A call that nobody needs to know of. */
  pass({ kind }: OpenCall, frame: Frame): void {
    if (kind !== 'write') return;
    this.effects++;
    this.changesCells.add(frame.procedure);
  }

  /** 5,000 procedures that are each handed over would cost a second if the list were searched. */
  handOver(start: HandedOver): void {
    const { procedure, by, name } = start;
    const ofAll = this.given.get(procedure) ?? new Map<Procedure | undefined, Set<string>>();
    this.given.set(procedure, ofAll);
    const names = ofAll.get(by) ?? new Set();
    ofAll.set(by, names);
    if (names.has(name)) return;
    names.add(name);
    this.handedOver.push(start);
  }

  leadsTo(from: Procedure | undefined, to: Procedure): void {
    const known = this.edges.get(from);
    if (known === undefined) this.edges.set(from, new Set([to]));
    else known.add(to);
  }

  private add(node: object, before: Way | undefined, call: OpenCall): void {
    this.calls.push(call);
    this.ways.set(node, { call, before });
  }
}

/** The ways in which one call of the source was met, the last one first. */
interface Way {
  readonly call: OpenCall;
  readonly before: Way | undefined;
}

function withoutArguments(call: OpenCall): OpenCall {
  return { ...call, arguments: call.arguments.map((value) => value && unknownValue('computed')), named: new Map() };
}

function isSameCall(a: MacroCall, b: MacroCall): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    isSameOrNone(a.object, b.object) &&
    a.arguments.length === b.arguments.length &&
    a.arguments.every((value, index) => isSameOrNone(value, b.arguments[index])) &&
    (a.named === b.named ||
      (a.named.size === b.named.size && [...a.named].every(([name, value]) => isSameOrNone(value, b.named.get(name)))))
  );
}

function isSameOrNone(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a, b);
}
