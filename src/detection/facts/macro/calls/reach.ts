/** What a start reaches: what it calls, and the events that its calls bring about. */
import { classesOf } from '../values/make';
import type { MacroCall, MacroProcedure } from '../understanding';
import type { Procedure } from './project';
import type { Recorder } from './recorder';

/** Events by the calls that bring them about: endings of the names of handlers in modules of documents. */
const CAUSES: readonly (readonly [RegExp, (call: MacroCall) => boolean])[] = [
  [
    /_(?:sheet)?activate$|_(?:sheet)?deactivate$|_window(?:de)?activate$/,
    ({ name }) => name === 'activate' || name === 'select' || name === 'goto',
  ],
  [/_(?:sheet)?selectionchange$/, ({ name }) => name === 'select' || name === 'activate' || name === 'goto'],
  [/_(?:sheet)?change$|_(?:sheet)?calculate$/, changesCells],
  [/_newsheet$/, ({ name, object }) => name === 'add' && classesOf(object).includes('sheets')],
  [
    /_before(?:save)$|_aftersave$|^document_beforesave$/,
    ({ name }) => name === 'save' || name === 'saveas' || name === 'saveas2',
  ],
  [
    /_beforeclose$|^document_close$|^auto_?close$/,
    ({ name, object }) => (name === 'close' && object !== undefined) || name === 'quit',
  ],
  [/_beforeprint$/, ({ name }) => name === 'printout' || name === 'printpreview'],
  [/_contentcontrol(?:afteradd|onenter|onexit)$/, ({ name }) => name === 'contentcontrols' || name === 'add'],
  [/_(?:sheet)?followhyperlink$/, ({ name }) => name === 'follow' || name === 'followhyperlink'],
  [
    /^workbook_(?:open|activate)$|^document_open$/,
    ({ name, object }) =>
      name === 'open' && classesOf(object).some((one) => one === 'workbooks' || one === 'documents'),
  ],
];

/** The entry of `CAUSES` that writing into cells is. */
const CELLS_CHANGE = 2;

const CHANGES: ReadonlySet<string> = new Set(
  'clear clearcontents insert delete paste pastespecial copy autofill calculate replace formulaarray fill filldown sort refresh refreshall removeduplicates calculatefull'.split(
    ' ',
  ),
);

function changesCells({ kind, name, object }: MacroCall): boolean {
  if (
    !classesOf(object).some(
      (one) => one === 'range' || one === 'worksheet' || one === 'application' || one === 'selection',
    )
  )
    return false;
  return kind === 'write'
    ? /^(?:value2?|formula|formular1c1|formulalocal|_default|text)$/.test(name)
    : CHANGES.has(name);
}

/** Finds what starts reach; made once for a project. */
export class Reach {
  private readonly callsOf = new Map<MacroProcedure | undefined, MacroCall[]>();
  private readonly all: ReadonlySet<Procedure>;
  /** Handlers in modules of documents, with the cause that each has. */
  private readonly handlers: readonly { readonly procedure: Procedure; readonly causes: readonly number[] }[];

  constructor(
    private readonly recorder: Recorder,
    private readonly procedures: readonly Procedure[],
  ) {
    this.all = new Set(procedures);
    for (const call of recorder.calls) {
      const calls = this.callsOf.get(call.place.procedure);
      if (calls === undefined) this.callsOf.set(call.place.procedure, [call]);
      else calls.push(call);
    }
    this.handlers = procedures.flatMap((procedure) => {
      const { kind } = procedure.module;
      if (kind !== 'document' && kind !== 'unknown') return [];
      if (!procedure.lower.includes('_') && !procedure.lower.startsWith('auto')) return [];
      const causes = CAUSES.flatMap(([pattern], index) => (pattern.test(procedure.lower) ? index : []));
      return causes.length === 0 ? [] : { procedure, causes };
    });
  }

  /** Everything that `from` leads to, itself included. */
  of(from: Procedure): ReadonlySet<Procedure> {
    const reached = new Set<Procedure>();
    const waiting = [from];
    const caused = new Set<number>();
    for (let procedure = waiting.pop(); procedure !== undefined; procedure = waiting.pop()) {
      if (reached.has(procedure)) continue;
      reached.add(procedure);
      if (this.recorder.callsAnything.has(procedure)) return this.all;
      for (const next of this.recorder.edges.get(procedure) ?? []) waiting.push(next);
      if (this.handlers.length === 0) continue;
      if (this.recorder.changesCells.has(procedure)) this.bring(CELLS_CHANGE, caused, waiting);
      for (const call of this.callsOf.get(procedure) ?? []) {
        CAUSES.forEach(([, brings], index) => {
          if (!caused.has(index) && brings(call)) this.bring(index, caused, waiting);
        });
      }
    }
    return reached;
  }

  /** The handlers of an event, once. */
  private bring(cause: number, caused: Set<number>, waiting: Procedure[]): void {
    if (caused.has(cause)) return;
    caused.add(cause);
    for (const handler of this.handlers) if (handler.causes.includes(cause)) waiting.push(handler.procedure);
  }

  /** Calls of some procedures, in the order in which they were followed. */
  callsIn(procedures: ReadonlySet<MacroProcedure>): readonly MacroCall[] {
    if (procedures === this.all) return this.recorder.calls;
    if (procedures.size * 4 < this.procedures.length) {
      const calls: MacroCall[] = [];
      for (const procedure of procedures) for (const call of this.callsOf.get(procedure) ?? []) calls.push(call);
      return calls;
    }
    return this.recorder.calls.filter(
      ({ place: { procedure } }) => procedure !== undefined && procedures.has(procedure),
    );
  }
}
