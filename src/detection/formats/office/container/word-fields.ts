/**
 * Fields of Word documents (ECMA-376-1, 17.16; [MS-DOC] 2.8.25): an instruction, then what it produced last. Instructions
 * may be split over many runs and hold fields of their own, which is how DDE attacks hide their command.
 */

/** Fields inside fields: Word allows 20. */
const DEEPEST_FIELD = 20;
/** Words made by SET that are kept. */
const MOST_BOOKMARKS = 20_000;
export const LONGEST_CODE = 8_000;

interface OpenField {
  code: string;
  result: string;
  inResult: boolean;
}

/** Puts the pieces of fields together as a document is read from front to back. */
export class FieldReader {
  private readonly open: OpenField[] = [];
  /** Fields begun below the deepest level: their ends have to be skipped too. */
  private tooDeep = 0;
  private readonly found: (code: string) => void;
  /** Bookmarks that SET fields made (17.16.5.59): REF brings their words into another field's code. */
  private readonly bookmarks = new Map<string, string>();

  constructor(found: (code: string) => void) {
    this.found = found;
  }

  begin(): void {
    if (this.open.length < DEEPEST_FIELD) this.open.push({ code: '', result: '', inResult: false });
    else this.tooDeep++;
  }

  separate(): void {
    const field = this.open[this.open.length - 1];
    if (this.tooDeep === 0 && field) field.inResult = true;
  }

  end(): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const field = this.open.pop();
    if (!field) return;
    this.found(field.code);
    this.remember(field.code);
    const outer = this.open[this.open.length - 1];
    if (outer) add(outer, quotedText(field.code) ?? this.referred(field.code) ?? field.result);
  }

  private remember(code: string): void {
    const [first = '', name = '', ...values] = words(code);
    if (first.toUpperCase() === 'SET' && this.bookmarks.size < MOST_BOOKMARKS)
      this.bookmarks.set(name.toUpperCase(), values.join(' '));
  }

  /** REF name, or the name alone (17.16.5.51). */
  private referred(code: string): string | undefined {
    const [first = '', name = ''] = words(code);
    const bookmark = first.toUpperCase() === 'REF' ? name : name === '' || name.startsWith('\\') ? first : '';
    return this.bookmarks.get(bookmark.toUpperCase());
  }

  /** Text of an instruction. */
  instruction(text: string): void {
    const field = this.open[this.open.length - 1];
    if (field) add(field, text);
  }

  /** Text of the document; answers whether a reader sees it. */
  text(text: string): boolean {
    const field = this.open[this.open.length - 1];
    if (field) add(field, text);
    return this.open.every(({ inResult }) => inResult);
  }

  /** Reports the fields that the document never ends. */
  finish(): void {
    this.tooDeep = 0;
    while (this.open.length > 0) this.end();
  }
}

function add(field: OpenField, text: string): void {
  if (field.inResult) field.result = joined(field.result, text);
  else field.code = joined(field.code, text);
}

/** Blanks are what a command can be pushed out of sight with: of a long code they count as one. */
function joined(before: string, text: string): string {
  if (before.length >= LONGEST_CODE) return before;
  const whole = before + text;
  return whole.length < LONGEST_CODE ? whole : whole.replace(/\s+/g, ' ').slice(0, LONGEST_CODE);
}

/** What a field does, as far as it concerns the outside world. */
export type FieldCode =
  | { readonly does: 'dde' }
  | { readonly does: 'macro'; readonly macro: string }
  | { readonly does: 'link'; readonly target: string }
  | { readonly does: 'fetch'; readonly field: string; readonly target: string }
  | { readonly does: 'nothing' };

export function readFieldCode(code: string): FieldCode {
  const [first = '', ...rest] = words(code);
  const field = first.toUpperCase();
  if (field === 'DDE' || field === 'DDEAUTO') return { does: 'dde' };
  // MACROBUTTON name text: a double-click on the text runs it.
  if (field === 'MACROBUTTON') return { does: 'macro', macro: rest[0] ?? '' };
  // \* \# \@ take the word behind them in every field, \c of pictures and \l \o \t of HYPERLINK too (17.16.4.3, 17.16.5).
  const own = field === 'HYPERLINK' ? /^\\[*#@lot]$/i : /^\\[*#@c]$/i;
  const values = rest.filter((word, index) => !/^\\[a-z*#@!]$/i.test(word) && !own.test(rest[index - 1] ?? ''));
  const target = values[0] ?? '';
  if (field === 'HYPERLINK') return target === '' ? { does: 'nothing' } : { does: 'link', target };
  if (field === 'INCLUDEPICTURE' || field === 'INCLUDETEXT' || field === 'IMPORT') {
    return { does: 'fetch', field: field.toLowerCase(), target };
  }
  // LINK ClassName "file" …
  if (field === 'LINK' && values[1] !== undefined) return { does: 'fetch', field: 'link', target: values[1] };
  return { does: 'nothing' };
}

/** QUOTE "text" or QUOTE 99 109 100 (17.16.5.46): character codes are the usual disguise of a DDE command. */
function quotedText(code: string): string | undefined {
  const [first = '', ...values] = words(code);
  if (first.toUpperCase() !== 'QUOTE') return undefined;
  return values.map((value) => (/^\d{1,5}$/.test(value) ? String.fromCharCode(Number(value)) : value)).join('');
}

/** Splits an instruction at its blanks, quoted arguments whole, "\\" and "\"" resolved inside quotes. */
function words(code: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at < code.length && found.length < 2_000) {
    while (at < code.length && isBlank(code.charCodeAt(at))) at++;
    if (at >= code.length) break;
    let word = '';
    const opening = code.charAt(at);
    if (isQuote(opening)) {
      at++;
      while (at < code.length && !isQuote(code.charAt(at))) {
        if (code.charAt(at) === '\\' && (code.charAt(at + 1) === '\\' || code.charAt(at + 1) === '"')) at++;
        word += code.charAt(at);
        at++;
      }
      at++;
    } else {
      const start = at;
      while (at < code.length && !isBlank(code.charCodeAt(at)) && !isQuote(code.charAt(at))) at++;
      word = code.slice(start, at);
    }
    found.push(word);
  }
  return found;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000;
}

/** Word turns straight quotes into typographic ones while one types, and reads both. */
function isQuote(character: string): boolean {
  return character === '"' || character === '“' || character === '”';
}
