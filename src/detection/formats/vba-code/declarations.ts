/** What declarations name ([MS-VBAL] 5.2.3 and 5.3.1): variables, constants, parameters, functions of libraries, events. */
import { ExpressionReader } from './expressions';
import type { Bounds, DeclareCode, Expression, Parameter, VariableDeclaration } from './tree';

/** Names of one declaration; honest code has a few in a line. */
const MOST_NAMES = 2_000;
const NO_PARAMETERS: readonly Parameter[] = [];

/** Reads the declarations of a line; statements are read by what extends it. */
export class DeclarationReader extends ExpressionReader {
  /** `a, b() As Long, WithEvents c As New X = 1`, behind its Dim, Const or ReDim. */
  protected variables(): VariableDeclaration[] {
    const variables: VariableDeclaration[] = [];
    while (!this.ended && variables.length < MOST_NAMES) {
      const withEvents = this.take('withevents');
      this.take('shared');
      const name = this.declaredName();
      if (name === undefined) {
        this.index++;
        continue;
      }
      // ReDim of a member (`ReDim x.a(9)`) declares nothing that could be followed.
      while (this.isSign('.')) this.index += 2;
      const bounds = this.isSign('(') ? this.bounds() : undefined;
      const isNew = this.takeAs() && this.take('new');
      const type = this.typeName();
      const value = this.take('=') ? this.expression() : undefined;
      variables.push({ name, type, isNew, withEvents, bounds, value });
      if (!this.take(',')) break;
    }
    return variables;
  }

  /** 5.3.1.5, brackets included; empty where there are none. */
  protected parameters(): readonly Parameter[] {
    if (!this.take('(') || this.take(')')) return NO_PARAMETERS;
    const parameters: Parameter[] = [];
    while (!this.ended && !this.isSign(')') && parameters.length < MOST_NAMES) {
      const before = this.index;
      const optional = this.take('optional');
      const byValue = this.take('byval');
      const byReference = this.take('byref');
      const list = this.take('paramarray');
      const name = this.declaredName();
      if (this.take('(')) this.take(')');
      const type = this.takeAs() ? this.typeName() : undefined;
      const standard = this.take('=') ? this.expression() : undefined;
      if (name !== undefined) parameters.push({ name, type, byValue, byReference, optional, list, standard });
      this.take(',');
      if (this.index === before) this.index++;
    }
    this.take(')');
    return parameters;
  }

  /** Behind Declare: `PtrSafe Function name Lib "library" Alias "alias" (…)`. */
  protected declare(at: number, end: number): DeclareCode | undefined {
    this.take('ptrsafe');
    if (!this.take('sub') && !this.take('function')) return undefined;
    const name = this.declaredName();
    if (name === undefined) return undefined;
    this.take('cdecl');
    const library = this.take('lib') ? this.literalText() : '';
    const alias = this.take('alias') ? this.literalText() : undefined;
    return { name, library, alias, parameters: this.parameters(), at, end };
  }

  /** `As String * 5`, behind its As. */
  protected typeName(): string | undefined {
    const type = this.dottedName();
    if (this.isSign('(')) {
      this.index++;
      this.take(')');
    }
    if (this.take('*')) this.expression();
    return type === '' ? undefined : type;
  }

  protected takeAs(): boolean {
    return this.take('as');
  }

  protected declaredName(): string | undefined {
    const { token } = this;
    if (token?.kind !== 'name' && token?.kind !== 'foreign') return undefined;
    this.index++;
    return token.kind === 'name' ? token.word : token.word.toLowerCase();
  }

  private literalText(): string {
    const { token } = this;
    if (token?.kind !== 'text') return '';
    this.index++;
    return token.word.slice(1, -1).split('""').join('"');
  }

  /** `(1 To 5, 3)`, brackets included. */
  private bounds(): Bounds[] {
    const bounds: Bounds[] = [];
    this.index++;
    while (!this.ended && !this.isSign(')')) {
      const before = this.index;
      const first = this.expression();
      const upper: Expression | undefined = this.take('to') ? this.expression() : undefined;
      if (upper !== undefined) bounds.push({ lower: first, upper });
      else if (first !== undefined) bounds.push({ lower: undefined, upper: first });
      this.take(',');
      if (this.index === before) this.index++;
    }
    this.take(')');
    return bounds;
  }
}
