/**
 * Tags and text of HTML: htmlparser2's tokenizer (HTML Living Standard §13.2.5) under a stack of open elements (of §13.2.6 what
 * mail can be written in), within the Budget.
 */
import { Tokenizer } from 'htmlparser2';
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { breaksOut, contentOf, elementsEndedBy, isVoid } from './html-nesting';
import type { Content } from './html-nesting';

export interface HtmlEvents {
  /** The first of two attributes of one name is kept, as in browsers. Every `open` has its `close`. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Closes the innermost open element. */
  readonly close: () => void;
  /** Never empty. A long text comes in pieces, which may begin and end anywhere. */
  readonly text: (data: string) => void;
  readonly comment: (data: string) => void;
  readonly doctype: () => void;
}

/** Open elements. Outlook and browsers give up on such nesting too: Blink flattens below 512. */
const DEEPEST = 2_000;

/** Of one tag; Outlook writes a dozen. A million of them in one tag took 2.4 s and 60 MB. */
const MOST_ATTRIBUTES = 256;

/** Characters between two looks at the clock. */
const PIECE = 16_384;

/** What an element costs here and in what listens, and a piece, above their characters: about 0.2 µs once the code is warm. */
const EXTRA_STEPS = 100;
/** Elements of one page: 5 MB of text in a page have 140,000, and two and a half million took 3 s. */
const MOST_ELEMENTS = 600_000;

const CDATA = '<![CDATA[';

/**
 * Reads a page to its end.
 * @returns why something of it was left out: `time-up` from where on the Budget was spent; `too-large` from where on there are too
 * many elements, where a tag has too many attributes, or where elements lie too deep (they are all closed then, and reading goes on)
 */
export function parseHtml(html: string, events: HtmlEvents, budget: Budget): Gap | undefined {
  const page = new Elements(html, events, budget);
  const tokenizer = new Tokenizer({}, page);
  let gap: Gap | undefined;
  for (const piece of piecesOf(html)) {
    if (!budget.takeSteps(EXTRA_STEPS + piece.length)) {
      gap = budget.gap ?? 'time-up';
      break;
    }
    if (page.elements > MOST_ELEMENTS) {
      gap = 'too-large';
      break;
    }
    // §13.2.5.42: in HTML this is a comment up to the next ">"; the tokenizer would skip, unseen, everything up to "]]>".
    tokenizer.write(piece.startsWith(CDATA) && !page.isInForeignContext() ? `<!-${piece.slice(3)}` : piece);
    page.flush();
  }
  tokenizer.end();
  return gap ?? (page.leftOut ? 'too-large' : undefined);
}

/** Cut before every CDATA mark. */
function* piecesOf(html: string): Generator<string> {
  let mark = html.indexOf(CDATA);
  for (let at = 0; at < html.length;) {
    if (mark === at) mark = html.indexOf(CDATA, at + 1);
    let end = Math.min(at + PIECE, mark === -1 ? html.length : mark);
    // One line end, not two.
    if (html.startsWith('\r\n', end - 1)) end++;
    yield html.slice(at, end);
    at = end;
  }
}

/** Listens to the tokenizer, whose offsets are those of the page. */
class Elements {
  leftOut = false;
  /** Opened so far. */
  elements = 0;
  private readonly html: string;
  private readonly events: HtmlEvents;
  private readonly budget: Budget;
  private readonly stack: { readonly name: string; readonly content: Content }[] = [];
  /** How many of each name are open: a search for what a closing tag closes would cost by the depth. */
  private readonly openNames = new Map<string, number>();
  /** "<<<<" and "&amp;&amp;" come a character at a time: handed on so, 10 MB held 300. */
  private text = '';
  private name = '';
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attribute = '';
  private value = '';

  constructor(html: string, events: HtmlEvents, budget: Budget) {
    this.html = html;
    this.events = events;
    this.budget = budget;
  }

  flush(): void {
    const { text } = this;
    this.text = '';
    if (text !== '') this.events.text(text);
  }

  isInForeignContext(): boolean {
    return this.content !== 'html';
  }

  ontext(start: number, end: number): void {
    this.text += this.html.slice(start, end);
  }

  ontextentity(code: number): void {
    this.text += String.fromCodePoint(code);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeCount++;
    if (this.attributeCount <= MOST_ATTRIBUTES) this.attribute = this.html.slice(start, end).toLowerCase();
    else this.leftOut = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeCount <= MOST_ATTRIBUTES) this.value += this.html.slice(start, end);
  }

  onattribentity(code: number): void {
    if (this.attributeCount <= MOST_ATTRIBUTES) this.value += String.fromCodePoint(code);
  }

  onattribend(): void {
    const { attributes, attribute, value } = this;
    this.value = '';
    if (this.attributeCount > MOST_ATTRIBUTES) return;
    if (!Object.prototype.hasOwnProperty.call(attributes, attribute)) attributes[attribute] = value;
  }

  onopentagend(): void {
    this.open(this.name, this.attributes, false);
  }

  onselfclosingtag(): void {
    this.open(this.name, this.attributes, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    // §13.2.6.5: these two leave SVG and MathML; §13.2.6.4.7: without an element to close they stand for an empty one.
    const isOpening = name === 'br' || name === 'p';
    if (isOpening) this.leaveForeign();
    if ((this.openNames.get(name) ?? 0) > 0) while (this.pop() !== name);
    else if (isOpening) this.open(name, {}, false, true);
  }

  oncomment(start: number, end: number, offset: number): void {
    this.flush();
    this.events.comment(this.html.slice(start, end - offset));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.isInForeignContext()) this.ontext(start, end - offset);
  }

  ondeclaration(): void {
    this.flush();
    this.events.doctype();
  }

  onprocessinginstruction(): void {
    // In HTML there are none: "<?" begins a comment.
  }

  onend(): void {
    this.flush();
    this.closeAll();
  }

  private get content(): Content {
    return this.stack[this.stack.length - 1]?.content ?? 'html';
  }

  private open(
    written: string,
    attributes: Readonly<Record<string, string>>,
    selfClosing: boolean,
    empty = false,
  ): void {
    this.flush();
    this.budget.takeSteps(EXTRA_STEPS);
    this.elements++;
    if (breaksOut(written, attributes)) this.leaveForeign();
    const around = this.content;
    const name = written === 'image' && around === 'html' ? 'img' : written;
    // §13.2.6.4.7: a form in a form is ignored.
    if (around === 'html' && name === 'form' && (this.openNames.get(name) ?? 0) > 0) return;
    const ended = around === 'html' ? elementsEndedBy(name) : undefined;
    while (ended?.has(this.stack[this.stack.length - 1]?.name ?? '') === true) this.pop();
    if (this.stack.length === DEEPEST) {
      // Reading on keeps what an attacker put below it.
      this.leftOut = true;
      this.closeAll();
    }
    this.events.open(name, attributes);
    const isForeign = around !== 'html' || name === 'svg' || name === 'math';
    if (empty || (isForeign ? selfClosing : isVoid(name))) {
      this.events.close();
      return;
    }
    this.stack.push({ name, content: contentOf(name, attributes, around) });
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
  }

  private closeAll(): void {
    while (this.stack.length > 0) this.pop();
  }

  private leaveForeign(): void {
    while (this.isInForeignContext()) this.pop();
  }

  private pop(): string {
    this.flush();
    const name = this.stack.pop()?.name ?? '';
    this.openNames.set(name, (this.openNames.get(name) ?? 1) - 1);
    this.events.close();
    return name;
  }
}
