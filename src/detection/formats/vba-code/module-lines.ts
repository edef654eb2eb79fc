/** Declarations of a module outside its procedures ([MS-VBAL] 5.2). */
import { DeclarationReader } from './declarations';
import type { Token } from './tokens';
import type { DeclareCode, Expression, VariableDeclaration } from './tree';

/** What the lines of a module declare, gathered one line after the other. */
export class ModuleDeclarations {
  readonly declares: DeclareCode[] = [];
  readonly variables: VariableDeclaration[] = [];
  readonly events: string[] = [];
  readonly interfaces: string[] = [];
  base: 0 | 1 = 0;
  /** Inside `Enum` or `Type`, up to its End. */
  private block: 'enum' | 'type' | undefined;
  /** The member of the enumeration before this one; the next is one more. */
  private member: string | undefined;

  /** Takes a line, where it is a declaration; false leaves it to whoever reads statements. */
  readLine(tokens: readonly Token[]): boolean {
    const [first, second] = tokens;
    if (this.block !== undefined) {
      if (first?.word === 'end' && (second?.word === 'enum' || second?.word === 'type')) this.block = undefined;
      else if (this.block === 'enum') this.readMember(new LineOfModule(tokens));
      return true;
    }
    return this.readDeclaration(new LineOfModule(tokens), tokens);
  }

  private readDeclaration(line: LineOfModule, tokens: readonly Token[]): boolean {
    const scoped = line.skipScope();
    const { keyword } = line;
    const end = tokens[tokens.length - 1]?.end ?? 0;
    switch (keyword) {
      case 'declare': {
        const declared = line.readDeclare(tokens[0]?.at ?? 0, end);
        if (declared !== undefined) this.declares.push(declared);
        return true;
      }
      case 'const':
      case 'dim':
        this.variables.push(...line.readVariables(1));
        return true;
      case 'enum':
      case 'type':
        this.block = keyword;
        this.member = undefined;
        return true;
      case 'event':
        this.events.push(tokens[line.place + 1]?.word ?? '');
        return true;
      case 'implements':
        this.interfaces.push(line.readDotted(1));
        return true;
      case 'option':
        if (tokens[1]?.word === 'base' && tokens[2]?.word === '1') this.base = 1;
        return true;
      case 'attribute':
        return true;
      default:
        if (!scoped) return /^def[a-z]{3,6}$/.test(keyword);
        this.variables.push(...line.readVariables(0));
        return true;
    }
  }

  private readMember(line: LineOfModule): void {
    const [variable] = line.readVariables(0);
    if (variable === undefined) return;
    const one: Expression = { kind: 'literal', value: 1 };
    const counted: Expression =
      this.member === undefined
        ? { kind: 'literal', value: 0 }
        : { kind: 'operation', operators: ['+'], operands: [{ kind: 'name', name: this.member }, one] };
    this.variables.push({ ...variable, value: variable.value ?? counted });
    this.member = variable.name;
  }
}

class LineOfModule extends DeclarationReader {
  constructor(tokens: readonly Token[]) {
    super(tokens, false);
  }

  get place(): number {
    return this.index;
  }

  get keyword(): string {
    return this.token?.kind === 'name' ? this.word : '';
  }

  /** Goes behind Public, Private, Global, Friend and Static. */
  skipScope(): boolean {
    const before = this.index;
    while (['public', 'private', 'global', 'friend', 'static'].includes(this.keyword)) this.index++;
    return this.index > before;
  }

  readDeclare(at: number, end: number): DeclareCode | undefined {
    this.index++;
    return this.declare(at, end);
  }

  readVariables(skipped: number): VariableDeclaration[] {
    this.index += skipped;
    return this.variables();
  }

  readDotted(skipped: number): string {
    this.index += skipped;
    return this.dottedName();
  }
}
