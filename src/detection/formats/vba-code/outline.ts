/**
 * Where the procedures of a module lie, found by the beginnings of its lines alone ([MS-VBAL] 5.3.1: a head begins a line): a
 * hundred times cheaper than reading the code, so that of 64 MB only what starts, and what that reaches, need be read.
 */
import { isBlank, isLineEnd, isNameCharacter, plainOf, UNDERSCORE } from './characters';
import type { Names } from './characters';
import { DeclarationReader } from './declarations';
import type { Purse } from './purse';
import { behindLineEnd } from './tokens';
import type { LineReader, Token } from './tokens';
import type { Parameter, ProcedureCode } from './tree';

export interface OutlinedProcedure {
  readonly name: string;
  readonly kind: ProcedureCode['kind'];
  readonly parameters: readonly Parameter[];
  readonly returns: string | undefined;
  readonly at: number;
  /** Behind its head; the body goes up to `bodyEnd`, where its End stands. */
  readonly bodyAt: number;
  readonly bodyEnd: number;
  readonly end: number;
}

export interface Outline {
  readonly procedures: readonly OutlinedProcedure[];
  /** Stretches of source outside all procedures. */
  readonly outside: readonly { readonly from: number; readonly to: number }[];
  /** The purse was spent before the end. */
  readonly cut: boolean;
}

/** Procedures of one project; the fullest honest one met has some thousands. */
const MOST_PROCEDURES = 100_000;
const HEADS: ReadonlySet<string> = new Set('public private friend static global sub function property'.split(' '));
const PROCEDURES: ReadonlySet<string> = new Set(['sub', 'function', 'property']);
const SCOPES: ReadonlySet<string> = new Set(['public', 'private', 'friend', 'static', 'global']);

/** `lines`: what heads are read with. */
export function outlineModule(source: string, lines: LineReader, names: Names, purse: Purse): Outline {
  const procedures: OutlinedProcedure[] = [];
  const outside: { from: number; to: number }[] = [];
  let open: Head | undefined;
  let outsideFrom = 0;
  let cut = false;
  const close = (bodyEnd: number, end: number): void => {
    if (open === undefined) return;
    const { name, kind, parameters, returns, at, bodyAt } = open;
    procedures.push({ name, kind, parameters, returns, at, bodyAt, bodyEnd, end });
    open = undefined;
    outsideFrom = end;
  };

  const heads = new HeadReader();
  const starts = new LineStarts(source, purse);
  for (let at = starts.next(); at !== -1; at = starts.next()) {
    const line = source.charCodeAt(at) | 32;
    // e, f, g, p, s, and the full-width forms: what no head or End begins with is passed over.
    if (line !== 101 && line !== 102 && line !== 103 && line !== 112 && line !== 115 && line < 128) continue;
    const word = wordAt(source, at, names);
    if (word === 'end') {
      const end = endOfProcedure(source, at, names);
      if (end === undefined) continue;
      if (open !== undefined) close(at, end);
      else outsideFrom = end;
      continue;
    }
    if (!HEADS.has(word)) continue;
    if (procedures.length >= MOST_PROCEDURES || !purse.takeSteps(100)) {
      cut = true;
      break;
    }
    const head = readHead(source, at, lines, heads);
    if (head === undefined) continue;
    if (open !== undefined) close(at, at);
    else if (at > outsideFrom) outside.push({ from: outsideFrom, to: at });
    open = head;
    if (head.inlineEnd !== undefined) close(head.inlineEnd, head.lineEnd);
  }
  if (open !== undefined) close(source.length, source.length);
  if (outsideFrom < source.length) outside.push({ from: outsideFrom, to: source.length });
  return { procedures, outside, cut };
}

/** Where each logical line begins, behind its blanks. */
class LineStarts {
  private at = 0;
  private paid = 0;
  private isFirst = true;

  constructor(
    private readonly source: string,
    private readonly purse: Purse,
  ) {}

  /** -1 behind the last one, and once the purse is spent. */
  next(): number {
    if (this.isFirst) this.isFirst = false;
    else this.skipLine();
    if (this.at - this.paid >= 4_096) {
      if (!this.purse.takeSteps(this.at - this.paid)) return -1;
      this.paid = this.at;
    }
    const { source } = this;
    if (this.at >= source.length) return -1;
    while (isBlank(source.charCodeAt(this.at))) this.at++;
    return this.at;
  }

  /** Goes behind the end of the line, and of those that continue it. */
  private skipLine(): void {
    const { source } = this;
    const { length } = source;
    let { at } = this;
    for (;;) {
      while (at < length && !isLineEnd(source.charCodeAt(at))) at++;
      let last = at - 1;
      while (last > 0 && isBlank(source.charCodeAt(last))) last--;
      const continued = source.charCodeAt(last) === UNDERSCORE && isBlank(source.charCodeAt(last - 1));
      at = behindLineEnd(source, at);
      if (!continued || at >= length) break;
    }
    this.at = at;
  }
}

function wordAt(source: string, at: number, names: Names): string {
  let end = at;
  while (end - at < 10 && isNameCharacter(plainOf(source.charCodeAt(end)))) end++;
  return end === at ? '' : names.fold(source.slice(at, end));
}

/** `End Sub`: where it ends; undefined for every other End. */
function endOfProcedure(source: string, at: number, names: Names): number | undefined {
  let next = at + 3;
  while (isBlank(source.charCodeAt(next))) next++;
  const word = wordAt(source, next, names);
  return PROCEDURES.has(word) ? next + word.length : undefined;
}

interface Head extends Omit<OutlinedProcedure, 'bodyEnd' | 'end'> {
  /** `Sub a(): b: End Sub`: where its End stands. */
  readonly inlineEnd: number | undefined;
  readonly lineEnd: number;
}

function readHead(source: string, at: number, lines: LineReader, heads: HeadReader): Head | undefined {
  const tokens = lines.open(source, at).next();
  if (tokens === undefined) return undefined;
  const head = heads.read(tokens);
  if (head === undefined) return undefined;
  const end = tokens.findIndex(
    (token, index) => token.word === 'end' && token.kind === 'name' && PROCEDURES.has(tokens[index + 1]?.word ?? ''),
  );
  const { name, kind, parameters, returns, bodyAt } = head;
  // `Sub [AutoOpen]()` is AutoOpen.
  const bracket = name.kind === 'foreign' ? 1 : 0;
  return {
    name: source.slice(name.at + bracket, name.end - bracket),
    kind,
    parameters,
    returns,
    bodyAt,
    at,
    inlineEnd: end === -1 ? undefined : tokens[end]?.at,
    lineEnd: lines.end,
  };
}

class HeadReader extends DeclarationReader {
  constructor() {
    super([], false);
  }

  /** 5.3.1: `Public Static Property Get Name(…) As Type`; undefined where the line is another declaration. */
  read(
    tokens: readonly Token[],
  ): (Pick<OutlinedProcedure, 'kind' | 'parameters' | 'returns' | 'bodyAt'> & { readonly name: Token }) | undefined {
    this.tokens = tokens;
    this.index = 0;
    while (this.token?.kind === 'name' && SCOPES.has(this.word)) this.index++;
    let kind: ProcedureCode['kind'];
    if (this.take('sub')) kind = 'sub';
    else if (this.take('function')) kind = 'function';
    else if (this.take('property')) {
      const { word } = this;
      if (word !== 'get' && word !== 'let' && word !== 'set') return undefined;
      kind = word;
      this.index++;
    } else return undefined;
    const name = this.token;
    if (name?.kind !== 'name' && name?.kind !== 'foreign') return undefined;
    this.index++;
    // `Sub Name = 1`: a variable of that name in bent code.
    if (this.isSign('=') || this.isSign('.')) return undefined;
    const parameters = this.parameters();
    const returns = this.takeAs() ? this.typeName() : undefined;
    this.take('static');
    return { kind, name, parameters, returns, bodyAt: this.tokens[this.index - 1]?.end ?? name.end };
  }
}
