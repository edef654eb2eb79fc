/** The names of a VBA project ([MS-VBAL] 4.2, 5.6.10): all procedures of one name, all variables, all declared functions. */
import type { VbaModule, VbaProject } from '../../../contract';
import { foldName } from '../../../formats/vba-code/characters';
import type { ProgramReader } from '../../../formats/vba-code/program';
import type {
  Block,
  DeclareCode,
  ModuleCode,
  ProcedureCode,
  VariableDeclaration,
} from '../../../formats/vba-code/tree';
import type { MacroProcedure, NativeFunction } from '../understanding';

export interface ProjectModule {
  readonly module: VbaModule;
  /** Folded. */
  readonly name: string;
  readonly code: ModuleCode;
  readonly procedures: ReadonlyMap<string, readonly Procedure[]>;
  /** Its variables and constants by name; read when first asked for. */
  readonly variables: ReadonlyMap<string, VariableDeclaration>;
}

export class Procedure implements MacroProcedure {
  /** Folded. */
  readonly lower: string;
  private declared: ReadonlySet<string> | undefined;

  constructor(
    readonly home: ProjectModule,
    readonly code: ProcedureCode,
  ) {
    this.lower = foldName(code.name);
  }

  get module(): VbaModule {
    return this.home.module;
  }

  get name(): string {
    return this.code.name;
  }

  /** Names that it declares itself; read when first asked for. */
  get locals(): ReadonlySet<string> {
    return (this.declared ??= localsOf(this.code));
  }
}

/** Characters of declarations that are read to find out what a name is; junk of megabytes comes last. */
const MOST_DECLARATIONS = 1_500_000;
/** Procedures of one name that are followed, of standard modules and of all others each. */
const MOST_NAMESAKES = 40;

export class Project {
  readonly modules: readonly ProjectModule[];
  readonly procedures: readonly Procedure[];
  /** Declarations of some modules were left out. */
  cut = false;
  private readonly byName = new Map<string, Procedure[]>();
  private readonly modulesByName = new Map<string, ProjectModule>();
  private shared: Shared | undefined;

  constructor({ modules }: VbaProject, reader: ProgramReader) {
    const all: Procedure[] = [];
    this.modules = modules.map((module) => readModule(module, reader, all));
    this.procedures = all;
    for (const module of this.modules)
      if (!this.modulesByName.has(module.name)) this.modulesByName.set(module.name, module);
    for (const procedure of all) {
      const namesakes = this.byName.get(procedure.lower);
      if (namesakes === undefined) this.byName.set(procedure.lower, [procedure]);
      else if (namesakes.filter((one) => isAlike(one, procedure)).length < MOST_NAMESAKES) namesakes.push(procedure);
    }
  }

  moduleNamed(name: string): ProjectModule | undefined {
    return this.modulesByName.get(name);
  }

  hasNamesakes(name: string): boolean {
    return this.byName.has(name);
  }

  /** Procedures of this name in any module. */
  namesakes(name: string): readonly Procedure[] {
    return this.byName.get(name) ?? NOBODY;
  }

  /** Procedures that a bare name means in a module: its own, else those of standard modules. */
  visibleFrom(home: ProjectModule, name: string): readonly Procedure[] {
    return home.procedures.get(name) ?? this.namesakes(name).filter(({ home: { module } }) => isStandard(module));
  }

  /** Functions of libraries that a name means: those that its module declares, else those of other modules. */
  natives(home: ProjectModule, name: string): readonly NativeFunction[] {
    const all = this.sharedNames().natives.get(name) ?? [];
    const own = all.filter(({ module }) => module === home.module);
    return own.length > 0 ? own : all;
  }

  allNatives(): readonly NativeFunction[] {
    return [...this.sharedNames().natives.values()].flat();
  }

  /** The module whose variable a bare name means. */
  variableOwner(home: ProjectModule, name: string): ProjectModule | undefined {
    if (home.variables.has(name)) return home;
    return this.sharedNames().variables.get(name);
  }

  /** Modules with a variable `WithEvents … As` this class. */
  listenersOf(className: string): readonly { readonly module: ProjectModule; readonly variable: string }[] {
    return this.sharedNames().listeners.filter(({ type }) => type === className);
  }

  private sharedNames(): Shared {
    return (this.shared ??= this.readShared());
  }

  private readShared(): Shared {
    const natives = new Map<string, NativeFunction[]>();
    const variables = new Map<string, ProjectModule>();
    const listeners: { module: ProjectModule; variable: string; type: string }[] = [];
    let left = MOST_DECLARATIONS;
    for (const module of [...this.modules].sort((a, b) => a.code.outside - b.code.outside)) {
      left -= module.code.outside;
      if (left < 0) {
        this.cut = true;
        break;
      }
      for (const declare of module.code.declares) {
        const native = nativeOf(declare, module.module);
        const before = natives.get(native.name);
        if (before === undefined) natives.set(native.name, [native]);
        else if (before.length < MOST_NAMESAKES) before.push(native);
      }
      for (const [name, { withEvents, type }] of module.variables) {
        if (isStandard(module.module) && !variables.has(name)) variables.set(name, module);
        if (withEvents) listeners.push({ module, variable: name, type: type ?? '' });
      }
    }
    return { natives, variables, listeners };
  }
}

interface Shared {
  readonly natives: ReadonlyMap<string, readonly NativeFunction[]>;
  readonly variables: ReadonlyMap<string, ProjectModule>;
  readonly listeners: readonly { readonly module: ProjectModule; readonly variable: string; readonly type: string }[];
}

const NOBODY: readonly Procedure[] = [];

/** Its procedures can be called by their bare names from anywhere. */
function isStandard({ kind }: VbaModule): boolean {
  return kind === 'standard' || kind === 'unknown';
}

/** Forty classes with a method of the name hide no procedure that a bare name means. */
function isAlike(one: Procedure, other: Procedure): boolean {
  return isStandard(one.module) === isStandard(other.module);
}

function readModule(module: VbaModule, reader: ProgramReader, all: Procedure[]): ProjectModule {
  const code = reader.readModule(module.source);
  const procedures = new Map<string, Procedure[]>();
  let variables: ReadonlyMap<string, VariableDeclaration> | undefined;
  const home: ProjectModule = {
    module,
    name: foldName(module.name),
    code,
    procedures,
    get variables() {
      return (variables ??= new Map(code.variables.map((variable) => [variable.name, variable])));
    },
  };
  for (const procedureCode of code.procedures) {
    const procedure = new Procedure(home, procedureCode);
    all.push(procedure);
    const namesakes = procedures.get(procedure.lower);
    if (namesakes === undefined) procedures.set(procedure.lower, [procedure]);
    else namesakes.push(procedure);
  }
  return home;
}

/** Parameters, and all that Dim, Static, Const and ReDim declare, wherever in the procedure. */
function localsOf({ parameters, body }: ProcedureCode): ReadonlySet<string> {
  const locals = new Set<string>();
  for (const { name } of parameters) locals.add(name);
  const waiting: Block[] = [body];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    for (const statement of block) {
      switch (statement.kind) {
        case 'variables':
          // ReDim of what is declared elsewhere declares nothing.
          if (!statement.how.startsWith('redim')) for (const { name } of statement.variables) locals.add(name);
          break;
        case 'if':
          for (const branch of statement.branches) waiting.push(branch.body);
          if (statement.otherwise !== undefined) waiting.push(statement.otherwise);
          break;
        case 'select':
          for (const one of statement.cases) waiting.push(one.body);
          if (statement.otherwise !== undefined) waiting.push(statement.otherwise);
          break;
        case 'for':
        case 'for-each':
        case 'loop':
        case 'with':
          waiting.push(statement.body);
          break;
      }
    }
  }
  return locals;
}

function nativeOf({ name, library, alias, at, end }: DeclareCode, module: VbaModule): NativeFunction {
  const api = (alias ?? name)
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z]{4})[aw]$/, '');
  return { name, api, library, module, at, end };
}
