/**
 * A tokenizer of HTML (Living Standard §13.2.5) with the calls of htmlparser2 that `html.ts` makes, at a tenth of its size: for
 * the event handler. `test/property/html-parser.test.ts` holds the two against each other.
 */
import { decodeEntities } from './html-entities';

interface Calls {
  readonly onopentag: (name: string, attributes: Record<string, string>) => void;
  readonly onclosetag: () => void;
  readonly ontext: (data: string) => void;
  readonly oncomment: (data: string) => void;
  readonly onprocessinginstruction: (name: string) => void;
}

/** §13.1.2: elements without content. */
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** §13.2.5.1 to 13.2.5.5: elements whose content is no markup; references count in the first two. */
const ESCAPABLE = words('title textarea');
const RAW = words('script style xmp iframe noembed noframes');
/** §13.1.2.4: elements that end where one of these begins. */
const CONTROLS = words('input option optgroup select button datalist textarea');
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('a'),
  li: words('li'),
  dd: words('dd dt'),
  dt: words('dd dt'),
  tr: words('tr th td'),
  td: words('thead th td'),
  th: words('th'),
  tbody: words('thead tbody'),
  tfoot: words('thead tbody'),
  option: words('option'),
  optgroup: words('optgroup option'),
  body: words('head link script'),
  rt: words('rt rp'),
  rp: words('rt rp'),
  select: CONTROLS,
  input: CONTROLS,
  output: CONTROLS,
  button: CONTROLS,
  datalist: CONTROLS,
  textarea: CONTROLS,
};
const HEADING = /^h[1-6]$/;
const ENDS_BEFORE_HEADING = words('p h1 h2 h3 h4 h5 h6');
const PARAGRAPH = words('p');
const ENDS_PARAGRAPH = words(
  'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p ' +
    'pre section table ul',
);
const FOREIGN = words('svg math');

/** Characters of a reference that may be cut in two. */
const LONGEST_WAIT = 40;

export class HtmlParser {
  private readonly calls: Calls;
  private buffer = '';
  /** Where the search for the end of an unfinished token goes on: searching anew with each slice would be quadratic. */
  private searched = 0;
  private readonly stack: string[] = [];
  /** How many of each element are open: searching the stack for a closing tag that closes nothing would be quadratic. */
  private readonly openNames = new Map<string, number>();
  /** Length from which on an unfinished tag is read once more. */
  private patience = 0;
  private foreign = 0;
  private rawName = '';

  constructor(calls: Calls) {
    this.calls = calls;
  }

  write(text: string): void {
    this.buffer += text;
    this.process(false);
  }

  end(): void {
    this.process(true);
    while (this.stack.length > 0) this.pop();
  }

  reset(): void {
    this.stack.length = 0;
    this.openNames.clear();
    this.patience = 0;
    this.buffer = '';
    this.searched = 0;
    this.foreign = 0;
    this.rawName = '';
  }

  private process(final: boolean): void {
    let at = 0;
    while (at < this.buffer.length) {
      const next = this.rawName === '' ? this.token(at, final) : this.rawText(at, final);
      if (next === -1) break;
      at = next;
      this.searched = 0;
      this.patience = 0;
    }
    this.buffer = this.buffer.slice(at);
    this.searched = Math.max(0, this.searched - at);
  }

  /** Reads one token; answers where the next one begins, -1 where this one has no end yet. */
  private token(at: number, final: boolean): number {
    const { buffer } = this;
    if (buffer.charCodeAt(at) !== 0x3c) {
      const end = buffer.indexOf('<', at);
      return this.text(at, end, final, true);
    }
    if (at + 1 >= buffer.length) return final ? this.say('<', at + 1) : -1;
    const mark = buffer.charAt(at + 1);
    if (mark === '!' && !final && buffer.length - at < 4) return -1;
    if (buffer.startsWith('<!--', at)) return this.comment(at, final);
    if (mark === '!' || mark === '?') return this.instruction(at, final);
    if (mark === '/') return this.closing(at, final);
    return isLetter(buffer.charCodeAt(at + 1)) ? this.opening(at, final) : this.say('<', at + 1);
  }

  private text(at: number, end: number, final: boolean, decode: boolean): number {
    let to = end;
    if (end === -1) {
      // A reference may be cut in two: what could still become one waits.
      const open = this.buffer.lastIndexOf('&');
      to = !final && decode && open >= at && this.buffer.length - open < LONGEST_WAIT ? open : this.buffer.length;
      if (to === at) return -1;
    }
    const data = this.buffer.slice(at, to);
    return this.say(decode ? decodeEntities(data, false) : data, to);
  }

  private say(text: string, next: number): number {
    if (text !== '') this.calls.ontext(text);
    return next;
  }

  private rawText(at: number, final: boolean): number {
    const { buffer, rawName } = this;
    const decode = ESCAPABLE.has(rawName);
    const mark = `</${rawName}`;
    const lower = buffer.slice(at).toLowerCase();
    let end = lower.indexOf(mark);
    while (end !== -1 && end + mark.length < lower.length && !isTagEnd(lower.charCodeAt(end + mark.length)))
      end = lower.indexOf(mark, end + 1);
    if (end !== -1 && (final || end + mark.length < lower.length)) {
      this.rawName = '';
      return this.text(at, at + end, true, decode);
    }
    if (final) {
      this.rawName = '';
      return this.text(at, -1, true, decode);
    }
    // Handed on in pieces; what could begin the closing tag waits.
    const safe = at + (end === -1 ? Math.max(0, lower.length - mark.length) : end);
    const cut = decode ? buffer.lastIndexOf('&', safe) : -1;
    const to = cut >= at && safe - cut < LONGEST_WAIT ? cut : safe;
    return to > at ? this.text(at, to, true, decode) : -1;
  }

  private comment(at: number, final: boolean): number {
    const { buffer } = this;
    // "<!-->" and "<!--->" are comments that end at once.
    let end = buffer.startsWith('>', at + 4) ? at + 4 : buffer.startsWith('->', at + 4) ? at + 5 : -1;
    if (end !== -1) {
      this.calls.oncomment('');
      return end + 1;
    }
    const from = Math.max(at + 4, this.searched);
    end = buffer.indexOf('-->', from);
    const bang = buffer.slice(0, end === -1 ? buffer.length : end).indexOf('--!>', from);
    if (bang !== -1) end = bang;
    if (end === -1) {
      this.searched = Math.max(at + 4, buffer.length - 3);
      if (!final) return -1;
      // Dashes at the very end belong to the closing mark that never came.
      this.calls.oncomment(buffer.slice(at + 4).replace(/-{1,2}!?$/, ''));
      return buffer.length;
    }
    this.calls.oncomment(buffer.slice(at + 4, end));
    return end + (bang === -1 ? 3 : 4);
  }

  private instruction(at: number, final: boolean): number {
    const end = this.endOf(at, final);
    if (end === -1) return -1;
    const name = /^[^\s>]*/.exec(this.buffer.slice(at + 1, Math.min(end, at + 40)))?.[0] ?? '';
    this.calls.onprocessinginstruction(name.toLowerCase());
    return end + 1;
  }

  private endOf(at: number, final: boolean): number {
    const end = this.buffer.indexOf('>', Math.max(at, this.searched));
    if (end !== -1) return end;
    this.searched = this.buffer.length;
    return final ? this.buffer.length : -1;
  }

  private closing(at: number, final: boolean): number {
    const { buffer } = this;
    if (at + 2 >= buffer.length && !final) return -1;
    const end = this.endOf(at, final);
    if (end === -1 || !isLetter(buffer.charCodeAt(at + 2))) return end === -1 ? -1 : end + 1;
    if (end === buffer.length) return end;
    let stop = at + 2;
    while (stop < end && !isTagEnd(buffer.charCodeAt(stop))) stop++;
    this.close(buffer.slice(at + 2, stop).toLowerCase());
    return end + 1;
  }

  private opening(at: number, final: boolean): number {
    const { buffer } = this;
    if (!final && buffer.length - at < this.patience) return -1;
    let stop = at + 1;
    while (stop < buffer.length && !isTagEnd(buffer.charCodeAt(stop))) stop++;
    const read = readAttributes(buffer, stop);
    // A tag that never ends is none.
    if (read === undefined) {
      this.patience = (buffer.length - at) * 2;
      return final ? buffer.length : -1;
    }
    const name = buffer.slice(at + 1, stop).toLowerCase();
    this.open(name, read.attributes, read.selfClosing);
    return read.next;
  }

  private open(name: string, attributes: Record<string, string>, selfClosing: boolean): void {
    const isForeign = this.foreign > 0;
    const ends = endsBefore(name);
    while (ends?.has(this.stack[this.stack.length - 1] ?? '')) this.pop();
    this.calls.onopentag(name, attributes);
    if (!isForeign && VOID.has(name)) {
      this.calls.onclosetag();
      return;
    }
    if (selfClosing && (isForeign || FOREIGN.has(name))) {
      this.calls.onclosetag();
      return;
    }
    this.stack.push(name);
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
    if (FOREIGN.has(name)) this.foreign++;
    if (!isForeign && (RAW.has(name) || ESCAPABLE.has(name))) this.rawName = name;
  }

  private close(name: string): void {
    if ((this.openNames.get(name) ?? 0) > 0) {
      while (this.pop() !== name);
    } else if (this.foreign === 0 && (name === 'p' || name === 'br')) {
      // §13.2.6.4.7: these two stand for an empty element of their own.
      this.calls.onopentag(name, {});
      this.calls.onclosetag();
    }
  }

  private pop(): string {
    const name = this.stack.pop() ?? '';
    this.openNames.set(name, (this.openNames.get(name) ?? 1) - 1);
    if (FOREIGN.has(name)) this.foreign--;
    this.calls.onclosetag();
    return name;
  }
}

function endsBefore(name: string): ReadonlySet<string> | undefined {
  if (Object.prototype.hasOwnProperty.call(ENDS, name)) return ENDS[name];
  if (ENDS_PARAGRAPH.has(name)) return PARAGRAPH;
  return HEADING.test(name) ? ENDS_BEFORE_HEADING : undefined;
}

interface Attributes {
  readonly attributes: Record<string, string>;
  readonly selfClosing: boolean;
  readonly next: number;
}

/** §13.2.5.32 to 13.2.5.40; undefined where the tag has no end. */
function readAttributes(text: string, start: number): Attributes | undefined {
  const attributes: Record<string, string> = {};
  let at = start;
  let selfClosing = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return { attributes, selfClosing, next: at + 1 };
    if (code === 0x2f || isBlank(code)) {
      selfClosing = code === 0x2f;
      at++;
      continue;
    }
    selfClosing = false;
    const from = at;
    at++;
    while (at < text.length && !isTagEnd(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x3d) at++;
    const name = text.slice(from, at).toLowerCase();
    let equals = at;
    while (equals < text.length && isBlank(text.charCodeAt(equals))) equals++;
    let value = '';
    if (text.charCodeAt(equals) === 0x3d) {
      at = equals + 1;
      while (at < text.length && isBlank(text.charCodeAt(at))) at++;
      const quote = text.charAt(at);
      if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        if (end === -1) return undefined;
        value = text.slice(at + 1, end);
        at = end + 1;
      } else {
        const first = at;
        while (at < text.length && text.charCodeAt(at) !== 0x3e && !isBlank(text.charCodeAt(at))) at++;
        value = text.slice(first, at);
      }
    }
    // The first of two attributes of one name counts.
    if (!Object.prototype.hasOwnProperty.call(attributes, name)) attributes[name] = decodeEntities(value, true);
  }
  return undefined;
}

function isTagEnd(code: number): boolean {
  return code === 0x2f || code === 0x3e || isBlank(code);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
