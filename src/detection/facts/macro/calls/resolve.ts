/** What a bare name means ([MS-VBAL] 5.6.10). Whatever the project itself declares wins over the words of its libraries. */
import type { OfficeApplication } from '../../../contract';
import { constant } from '../values/constants';
import { functionNamed } from '../values/functions';
import type { ValueFunction } from '../values/text-functions';
import type { Value } from '../values/value';
import type { NativeFunction } from '../understanding';
import { ACTIONS, officeObject, ownerOfBareName } from './objects/office';
import type { Project, Procedure, ProjectModule } from './project';

export type Binding =
  /** A variable or constant of a module. */
  | { readonly is: 'variable'; readonly key: string; readonly owner: ProjectModule }
  | { readonly is: 'callable'; readonly procedures: readonly Procedure[]; readonly natives: readonly NativeFunction[] }
  | { readonly is: 'module'; readonly module: ProjectModule }
  | { readonly is: 'function'; readonly function: ValueFunction }
  | { readonly is: 'constant'; readonly value: Value }
  | { readonly is: 'object'; readonly className: string }
  /** A member of the module's own object or of the application. */
  | { readonly is: 'member'; readonly of: 'me' | 'application' }
  | { readonly is: 'action'; readonly answers: 'computed' | 'file' | 'person' }
  /** CreateObject, GetObject, CallByName. */
  | { readonly is: 'maker' }
  | { readonly is: 'nothing' };

const MAKERS: ReadonlySet<string> = new Set(['createobject', 'getobject', 'callbyname']);

/** Bindings of the names of one project, each found once for each module. */
export class Bindings {
  private readonly known = new Map<ProjectModule, Map<string, Binding>>();

  constructor(
    private readonly project: Project,
    readonly application: OfficeApplication,
  ) {}

  of(home: ProjectModule, name: string): Binding {
    let names = this.known.get(home);
    if (names === undefined) this.known.set(home, (names = new Map<string, Binding>()));
    let binding = names.get(name);
    if (binding === undefined) names.set(name, (binding = this.find(home, name)));
    return binding;
  }

  private find(home: ProjectModule, name: string): Binding {
    const { project } = this;
    const owner = project.variableOwner(home, name);
    if (owner === home) return { is: 'variable', key: keyOf(home, name), owner };
    const procedures = project.visibleFrom(home, name);
    const natives = project.natives(home, name);
    if (procedures.length > 0 || natives.length > 0) return { is: 'callable', procedures, natives };
    if (owner !== undefined) return { is: 'variable', key: keyOf(owner, name), owner };
    const module = project.moduleNamed(name);
    if (module !== undefined) return { is: 'module', module };
    return this.officeBinding(home, name) ?? libraryBinding(name) ?? { is: 'nothing' };
  }

  private officeBinding(home: ProjectModule, name: string): Binding | undefined {
    const className = officeObject(name);
    if (className !== undefined) return { is: 'object', className };
    const of = ownerOfBareName(name, home.module);
    return of === undefined ? undefined : { is: 'member', of };
  }
}

/** What VBA's own libraries mean by a name, whatever the project declares: `VBA.Shell`. */
export function libraryBinding(name: string): Binding | undefined {
  const found = functionNamed(name);
  if (found !== undefined) return { is: 'function', function: found };
  if (MAKERS.has(name)) return { is: 'maker' };
  const answers = ACTIONS.get(name);
  if (answers !== undefined) return { is: 'action', answers };
  const value = constant(name);
  return value === undefined ? undefined : { is: 'constant', value };
}

/** Under which the values of a module's variables are kept. */
export function keyOf(owner: ProjectModule, name: string): string {
  return `${owner.name}.${name}`;
}
