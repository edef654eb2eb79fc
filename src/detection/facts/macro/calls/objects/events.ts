/** Events that code brings about: of forms that it shows, of classes that it makes, and those that it raises. */
import { unknownValue } from '../../values/make';
import type { Value } from '../../values/value';
import type { Frame } from '../frame';
import { givenValues, NOTHING_GIVEN } from '../given';
import { invoke } from '../invoke';
import type { Machine } from '../machine';
import type { Procedure, ProjectModule } from '../project';

/** Events of controls and forms that wait for a person. */
const WAITS = /_(?:dbl)?click$|_mouse(?:down|up|move)$|_key(?:down|up|press)$|_beforedragover$|_beforedroporpaste$/;

/** A form that is named is loaded, and runs what it does by itself; once. */
export function loadForm(machine: Machine, { module, procedures }: ProjectModule, frame: Frame): void {
  if (module.kind !== 'form') return;
  for (const [name, namesakes] of procedures)
    if (name.includes('_') && !WAITS.test(name)) bringAbout(machine, namesakes, frame);
}

/** Class_Initialize, and Class_Terminate when the object goes. */
export function makeObject(machine: Machine, module: ProjectModule, frame: Frame): void {
  if (module.module.kind === 'form') loadForm(machine, module, frame);
  for (const name of ['class_initialize', 'class_terminate'])
    bringAbout(machine, module.procedures.get(name) ?? [], frame);
}

/** RaiseEvent: the handlers of every variable that listens to objects of the class. */
export function raiseEvent(
  machine: Machine,
  event: string,
  values: readonly (Value | undefined)[],
  frame: Frame,
): void {
  for (const { module, variable } of machine.project.listenersOf(frame.home.name)) {
    const handlers = module.procedures.get(`${variable}_${event}`) ?? [];
    if (handlers.length > 0) invoke(machine, handlers, givenValues(values), frame, false);
  }
}

/** `Set app = Application` with `WithEvents app`: from now on its handlers run, as Office raises its events. */
export function listen(machine: Machine, module: ProjectModule, variable: string, frame: Frame): void {
  // Said again and again in a class of ten thousand procedures, it is paid for each of them.
  machine.pay(10 * module.procedures.size);
  for (const [name, namesakes] of module.procedures)
    if (name.startsWith(`${variable}_`) && !WAITS.test(name)) bringAbout(machine, namesakes, frame);
}

/** Once: its own arguments are not known, and what it does the second time it did the first. */
function bringAbout(machine: Machine, procedures: readonly Procedure[], frame: Frame): void {
  for (const procedure of procedures) {
    machine.recorder.leadsTo(frame.procedure, procedure);
    if (machine.followed.has(procedure)) continue;
    const given =
      procedure.code.parameters.length === 0
        ? NOTHING_GIVEN
        : givenValues(procedure.code.parameters.map(() => unknownValue('parameter')));
    invoke(machine, [procedure], given, frame, false);
  }
}
