/** Where things stand in a JSON text (RFC 8259). */
export interface JsonLines {
  /** Line of each value and key, counted from 1, by its path as JSON ("[\"contact\",\"mail\"]"). */
  readonly lines: ReadonlyMap<string, number>;
  /** Fields that one object names more than once. */
  readonly twice: readonly Path[];
  /** Commas in front of a closing bracket, the first of them first: JavaScript takes them, JSON does not. */
  readonly trailingCommas: readonly CommaPlace[];
  /** Line at which the text stops being JSON, trailing commas aside; undefined: it is JSON to its end. */
  readonly broken: number | undefined;
}

/** Where a comma has to go. */
interface CommaPlace {
  readonly line: number;
  /** Characters from the beginning of the line, counted from 1; what takes two UTF-16 units is one. */
  readonly column: number;
  /** What closes behind it. */
  readonly bracket: '}' | ']';
}

type Path = readonly (string | number)[];

/** Deeper than any settings file; whoever nests further gets the line at which they did. */
const DEEPEST = 50;

/** Reads the text once, from the beginning to its end or to the first mistake. */
export function jsonLines(text: string): JsonLines {
  const reader = new Reader(text);
  const whole = reader.value([]) && reader.atEnd();
  const { lines, twice, trailingCommas, line } = reader;
  return { lines, twice: [...twice.values()], trailingCommas, broken: whole ? undefined : line };
}

/** The line of the value itself, or of the nearest thing around it, the whole text left out. */
export function lineOf(lines: JsonLines['lines'], path: Path): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(JSON.stringify(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

class Reader {
  readonly lines = new Map<string, number>();
  readonly twice = new Map<string, Path>();
  readonly trailingCommas: CommaPlace[] = [];
  line = 1;
  #at: number;

  constructor(private readonly text: string) {
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** @returns false at a mistake, with `line` on it */
  value(path: Path): boolean {
    this.#blanks();
    const key = JSON.stringify(path);
    if (!this.lines.has(key)) this.lines.set(key, this.line);
    if (path.length > DEEPEST) return false;
    if (this.#takes('{')) return this.#members(path);
    if (this.#takes('[')) return this.#items(path);
    return this.#string() !== undefined || this.#takesPattern(/(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y);
  }

  atEnd(): boolean {
    this.#blanks();
    return this.#at === this.text.length;
  }

  #members(path: Path): boolean {
    if (this.#takes('}')) return true;
    const names = new Set<string>();
    do {
      this.#blanks();
      const started = this.line;
      const name = this.#string();
      if (name === undefined || !this.#takes(':')) return false;
      const place = [...path, name];
      const key = JSON.stringify(place);
      if (names.has(name)) this.twice.set(key, place);
      names.add(name);
      // Of a name that stands twice the later one counts, as in JSON.parse.
      this.lines.set(key, started);
      if (!this.value(place)) return false;
    } while (this.#takesComma('}'));
    return this.#takes('}');
  }

  #items(path: Path): boolean {
    if (this.#takes(']')) return true;
    let index = 0;
    do {
      if (!this.value([...path, index++])) return false;
    } while (this.#takesComma(']'));
    return this.#takes(']');
  }

  #string(): string | undefined {
    const written = this.#pattern(/"(?:[^"\\\u0000-\u001f]|\\.)*"/y);
    if (written === undefined) return undefined;
    try {
      return String(JSON.parse(written));
    } catch {
      return undefined;
    }
  }

  #takes(character: string): boolean {
    this.#blanks();
    const found = this.text[this.#at] === character;
    if (found) this.#at++;
    return found;
  }

  /** @returns whether something follows the comma; one that is followed by the bracket is kept in mind */
  #takesComma(bracket: CommaPlace['bracket']): boolean {
    if (!this.#takes(',')) return false;
    const before = this.text.slice(this.text.lastIndexOf('\n', this.#at - 1) + 1, this.#at);
    const column = before.replace(/^\uFEFF/, '').replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ' ').length;
    const place = { line: this.line, column, bracket };
    this.#blanks();
    if (this.text[this.#at] !== bracket) return true;
    this.trailingCommas.push(place);
    return false;
  }

  #takesPattern(pattern: RegExp): boolean {
    return this.#pattern(pattern) !== undefined;
  }

  #pattern(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #blanks(): void {
    for (; /[ \t\r\n]/.test(this.text.charAt(this.#at)); this.#at++) if (this.text[this.#at] === '\n') this.line++;
  }
}
