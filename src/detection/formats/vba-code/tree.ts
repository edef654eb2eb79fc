/**
 * The syntax tree of VBA code ([MS-VBAL] 5): what a procedure says, read but not run. Names are lower case, without type
 * characters and brackets; offsets count characters of the module's source.
 */

/** The operators of [MS-VBAL] 5.6.9, lower case. */
export type Operator =
  | '^'
  | '*'
  | '/'
  | '\\'
  | 'mod'
  | '+'
  | '-'
  | '&'
  | '='
  | '<>'
  | '<'
  | '>'
  | '<='
  | '>='
  | 'like'
  | 'is'
  | 'and'
  | 'or'
  | 'xor'
  | 'eqv'
  | 'imp';

export type Expression =
  /** A literal: text, number, boolean, Nothing and Empty (undefined), Null. */
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined }
  /** A date between number signs, as written. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  /** `object.name`, `object!name` (`bang`); without an object it belongs to the innermost With. */
  | { readonly kind: 'member'; readonly object: Expression | undefined; readonly name: string; readonly bang: boolean }
  /** Brackets behind an expression: a call or an index, which VBA writes alike. */
  | Invocation
  /** `[B1]`, `[Sheet1!B1]`: text that the application evaluates. */
  | { readonly kind: 'evaluate'; readonly text: string }
  /** Operators of one precedence from left to right: one operand more than operators, so a thousand "&" are no depth. */
  | { readonly kind: 'operation'; readonly operators: readonly Operator[]; readonly operands: readonly Expression[] }
  | { readonly kind: 'sign'; readonly operator: '-' | 'not'; readonly operand: Expression }
  | { readonly kind: 'new'; readonly className: string }
  | { readonly kind: 'address-of'; readonly procedure: Expression }
  | { readonly kind: 'type-of'; readonly operand: Expression; readonly className: string }
  /** Too deep or too bent to be read. */
  | { readonly kind: 'unreadable' };

export interface Invocation {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
  /** Where it begins in the source. */
  readonly at: number;
}

/** One argument; left out (`f , 2`) it has no value. */
export interface Argument {
  readonly name?: string;
  readonly value: Expression | undefined;
}

/** Where a statement stands in the source of its module; `end` exclusive. */
interface Placed {
  readonly at: number;
  readonly end: number;
}

export type Statement = Placed &
  (
    | {
        readonly kind: 'assignment';
        /** `mid` is the statement `Mid$(target, start, length) = value`. */
        readonly how: 'let' | 'set' | 'lset' | 'rset' | 'mid';
        readonly target: Expression;
        readonly value: Expression;
      }
    /** An expression that stands alone: `Shell x`, `Call f(1)`, `o.Run "x", 0`. */
    | { readonly kind: 'call'; readonly call: Expression }
    | {
        readonly kind: 'variables';
        readonly how: 'dim' | 'static' | 'const' | 'redim' | 'redim-preserve';
        readonly variables: readonly VariableDeclaration[];
      }
    | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Block | undefined }
    | {
        readonly kind: 'select';
        readonly subject: Expression;
        readonly cases: readonly Case[];
        readonly otherwise: Block | undefined;
      }
    | {
        readonly kind: 'for';
        readonly variable: Expression;
        readonly from: Expression;
        readonly to: Expression;
        readonly step: Expression | undefined;
        readonly body: Block;
      }
    | { readonly kind: 'for-each'; readonly variable: Expression; readonly group: Expression; readonly body: Block }
    | {
        readonly kind: 'loop';
        readonly condition: Expression | undefined;
        /** Goes on until the condition holds, instead of while it does. */
        readonly until: boolean;
        readonly tested: 'before' | 'after';
        readonly body: Block;
      }
    | { readonly kind: 'with'; readonly object: Expression; readonly body: Block }
    | { readonly kind: 'label'; readonly label: string }
    | {
        readonly kind: 'jump';
        readonly how: 'goto' | 'gosub' | 'on-error' | 'resume' | 'on-value';
        readonly labels: readonly string[];
        readonly value?: Expression;
      }
    | { readonly kind: 'exit'; readonly what: 'procedure' | 'for' | 'do' | 'return' | 'end' }
    /** `Open path For Output Access Write As #1`. */
    | {
        readonly kind: 'open';
        readonly path: Expression;
        readonly mode: OpenMode;
        readonly number: Expression | undefined;
      }
    /** Statements of files whose words are no call: `Print #1, x`, `Put #1, , b`, `Name a As b`. */
    | { readonly kind: 'file'; readonly name: FileStatement; readonly arguments: readonly (Expression | undefined)[] }
    | { readonly kind: 'raise-event'; readonly event: string; readonly arguments: readonly Argument[] }
    | { readonly kind: 'erase'; readonly targets: readonly Expression[] }
  );

export type OpenMode = 'append' | 'binary' | 'input' | 'output' | 'random';

export type FileStatement =
  'put' | 'get' | 'print' | 'write' | 'input' | 'line-input' | 'close' | 'name' | 'seek' | 'lock' | 'width';

export type Block = readonly Statement[];

export interface Branch {
  readonly condition: Expression;
  readonly body: Block;
}

export interface Case {
  /** `Case 1, 2 To 4, Is > 9`: any of them. */
  readonly tests: readonly CaseTest[];
  readonly body: Block;
}

export type CaseTest =
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly value: Expression };

export interface VariableDeclaration {
  readonly name: string;
  /** `As Word.Application`, lower case, dots and all. */
  readonly type: string | undefined;
  readonly isNew: boolean;
  readonly withEvents: boolean;
  /** Of an array: its bounds; empty where they come later. */
  readonly bounds: readonly Bounds[] | undefined;
  /** Of a constant. */
  readonly value: Expression | undefined;
}

export interface Bounds {
  readonly lower: Expression | undefined;
  readonly upper: Expression;
}

export interface Parameter {
  readonly name: string;
  readonly type: string | undefined;
  readonly byValue: boolean;
  readonly optional: boolean;
  readonly list: boolean;
  readonly standard: Expression | undefined;
}

export interface ProcedureCode {
  /** As written, type character taken off. */
  readonly name: string;
  readonly kind: 'sub' | 'function' | 'get' | 'let' | 'set';
  readonly parameters: readonly Parameter[];
  readonly returns: string | undefined;
  /** Where its head begins and its End ends. */
  readonly at: number;
  readonly end: number;
  /** `Attribute name.VB_UserMemId = 0`: what an object of the class is when nothing is asked of it. */
  readonly isDefault: boolean;
  /** Its statements; read when first asked for, and empty once the Budget is spent. */
  readonly body: Block;
}

/** [MS-VBAL] 5.2.3.5, `Declare PtrSafe Function name Lib "library" Alias "alias" (…)`. */
export interface DeclareCode extends Placed {
  readonly name: string;
  readonly library: string;
  readonly alias: string | undefined;
  readonly parameters: readonly Parameter[];
}

/** What a module holds, all branches of `#If` alike: both are in every honest macro, and only one of them need be hostile. */
export interface ModuleCode {
  readonly procedures: readonly ProcedureCode[];
  /** Characters of source outside procedures: what reading the rest of this costs. */
  readonly outside: number;
  readonly declares: readonly DeclareCode[];
  /** Variables and constants of the module, with the enumerations' members as constants. */
  readonly variables: readonly VariableDeclaration[];
  readonly events: readonly string[];
  readonly interfaces: readonly string[];
  /** Option Base: the index of the first item of an array whose bounds do not say it. */
  readonly base: 0 | 1;
  /** Statements that stand outside all procedures: bent code, which some hosts still run. */
  readonly loose: Block;
}
