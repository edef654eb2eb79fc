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
import type { Block, ModuleCode, ProcedureCode } from './tree';

type Declared = Omit<ModuleCode, 'procedures' | 'outside'>;

/** Reads modules of one project under one purse, and knows whether all that was asked for was read. */
export class ProgramReader {
  /** Something was too long, or the purse was spent. */
  cut = false;
  private readonly names = new Names();

  constructor(private readonly purse: Purse) {}

  readModule(source: string): ModuleCode {
    const outline = outlineModule(source, this.names, this.purse);
    if (outline.cut) this.cut = true;
    const hasDefault = source.includes('VB_UserMemId = 0');
    const procedures = outline.procedures.map((outlined) => this.procedure(source, outlined, hasDefault));
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

  private procedure(source: string, outlined: OutlinedProcedure, hasDefault: boolean): ProcedureCode {
    const { name, kind, parameters, returns, at, bodyAt, bodyEnd, end } = outlined;
    const isDefault =
      hasDefault &&
      /^[ \t]{0,20}attribute \S{1,255}\.vb_usermemid = 0\b/im.test(
        source.slice(bodyAt, Math.min(bodyAt + 400, bodyEnd)),
      );
    const read = (): Block => this.readBlock(source, bodyAt, bodyEnd);
    let body: Block | undefined;
    return {
      name,
      kind,
      parameters,
      returns,
      at,
      end,
      isDefault,
      get body() {
        return (body ??= read());
      },
    };
  }

  private readBlock(source: string, from: number, to: number): Block {
    const builder = new BlockBuilder();
    const statements = new StatementReader(builder);
    const lines = this.lines(source, from, to);
    for (let tokens = lines.next(); tokens !== undefined; tokens = lines.next()) statements.readLine(tokens);
    if (lines.cut) this.cut = true;
    return builder.finish(to);
  }

  private readDeclarations(source: string, outside: Outline['outside']): Declared {
    const declarations = new ModuleDeclarations();
    const builder = new BlockBuilder();
    const statements = new StatementReader(builder);
    for (const { from, to } of outside) {
      const lines = this.lines(source, from, to);
      for (let tokens = lines.next(); tokens !== undefined; tokens = lines.next())
        if (!declarations.readLine(tokens)) statements.readLine(tokens);
      if (lines.cut) this.cut = true;
    }
    const { declares, variables, events, interfaces, base } = declarations;
    return { declares, variables, events, interfaces, base, loose: builder.finish(source.length) };
  }

  private lines(source: string, from: number, to: number): LineReader {
    return new LineReader(source, from, to, this.names, this.purse);
  }
}
