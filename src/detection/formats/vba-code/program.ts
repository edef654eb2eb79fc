/**
 * The code of a module ([MS-VBAL] 4.2 and 5.2): its procedures and declarations. Bodies are read when somebody asks for them,
 * so that a project of 64 MB costs what its starting procedures and those they reach cost.
 */
import { BlockBuilder } from './blocks';
import { Names } from './characters';
import { ModuleDeclarations } from './module-lines';
import { outlineModule } from './outline';
import type { Outline, OutlinedProcedure } from './outline';
import type { Purse } from './purse';
import { StatementReader } from './statements';
import { LineReader } from './tokens';
import type { Block, ModuleCode, Parameter, ProcedureCode } from './tree';

type Declared = Omit<ModuleCode, 'procedures' | 'outside'>;

/** Reads modules of one project under one purse, and knows whether all that was asked for was read. */
export class ProgramReader {
  /** Something was too long, or the purse was spent. */
  cut = false;
  private readonly names = new Names();
  private readonly lines: LineReader;
  private readonly builder = new BlockBuilder();
  private readonly statements = new StatementReader(this.builder);

  constructor(private readonly purse: Purse) {
    this.lines = new LineReader(this.names, purse);
  }

  readModule(source: string): ModuleCode {
    const outline = outlineModule(source, this.lines, this.names, this.purse);
    if (outline.cut) this.cut = true;
    const hasDefault = source.includes('VB_UserMemId = 0');
    const read: ReadBlock = (from, to) => this.readBlock(source, from, to);
    const procedures = outline.procedures.map(
      (outlined) => new UnreadProcedure(outlined, hasDefault && isDefault(source, outlined), read),
    );
    let declarations: Declared | undefined;
    const declared = (): Declared => (declarations ??= this.readDeclarations(source, outline.outside));
    return {
      procedures,
      outside: outline.outside.reduce((sum, { from, to }) => sum + to - from, 0),
      get declares() {
        return declared().declares;
      },
      get variables() {
        return declared().variables;
      },
      get events() {
        return declared().events;
      },
      get interfaces() {
        return declared().interfaces;
      },
      get base() {
        return declared().base;
      },
      get loose() {
        return declared().loose;
      },
    };
  }

  private readBlock(source: string, from: number, to: number): Block {
    const { builder, statements } = this;
    const lines = this.lines.open(source, from, to);
    for (let tokens = lines.next(); tokens !== undefined; tokens = lines.next()) statements.readLine(tokens);
    if (lines.cut) this.cut = true;
    return builder.finish(to);
  }

  private readDeclarations(source: string, outside: Outline['outside']): Declared {
    const declarations = new ModuleDeclarations();
    const { builder, statements } = this;
    for (const { from, to } of outside) {
      const lines = this.lines.open(source, from, to);
      for (let tokens = lines.next(); tokens !== undefined; tokens = lines.next())
        if (!declarations.readLine(tokens)) statements.readLine(tokens);
      if (lines.cut) this.cut = true;
    }
    const { declares, variables, events, interfaces, base } = declarations;
    return { declares, variables, events, interfaces, base, loose: builder.finish(source.length) };
  }
}

type ReadBlock = (from: number, to: number) => Block;

/** A procedure of which only the head was read. A class, of which there may be 100,000: V8 takes 20 times as long for a literal with a getter. */
class UnreadProcedure implements ProcedureCode {
  readonly name: string;
  readonly kind: ProcedureCode['kind'];
  readonly parameters: readonly Parameter[];
  readonly returns: string | undefined;
  readonly at: number;
  readonly end: number;
  private read: Block | undefined;

  constructor(
    private readonly outlined: OutlinedProcedure,
    readonly isDefault: boolean,
    private readonly readBlock: ReadBlock,
  ) {
    const { name, kind, parameters, returns, at, end } = outlined;
    this.name = name;
    this.kind = kind;
    this.parameters = parameters;
    this.returns = returns;
    this.at = at;
    this.end = end;
  }

  get body(): Block {
    return (this.read ??= this.readBlock(this.outlined.bodyAt, this.outlined.bodyEnd));
  }
}

/** `Attribute Name.VB_UserMemId = 0` stands at the beginning of the body. */
function isDefault(source: string, { bodyAt, bodyEnd }: OutlinedProcedure): boolean {
  const beginning = source.slice(bodyAt, Math.min(bodyAt + 400, bodyEnd));
  return /^[ \t]{0,20}attribute \S{1,255}\.vb_usermemid = 0\b/im.test(beginning);
}
