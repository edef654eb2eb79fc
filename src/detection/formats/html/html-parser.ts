/**
 * Tags and text of HTML (HTML Living Standard §13.2.5 and, of §13.2.6, what ends what), by htmlparser2, within the Budget. A page
 * is fed in pieces; between two the clock is asked and the depth looked at.
 */
import { Parser } from 'htmlparser2';
import type { Handler } from 'htmlparser2';
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';

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

/** htmlparser2 searches its stack for every closing tag: 200,000 open elements cost it 4 to 8 seconds, 2,000 nothing. */
const DEEPEST = 2_000;

/** Characters between two looks at the clock; a piece can open 5,461 elements. */
const PIECE = 16_384;

/** Of one tag; Outlook writes a dozen. A million of them in one tag took 2.4 s and 6 bytes of memory for each of the page. */
const MOST_ATTRIBUTES = 256;

/** Steps of the Budget that an element costs here and in what listens, above those of its characters: about 0.3 µs. */
const ELEMENT_STEPS = 100;

/**
 * Reads a page to its end.
 * @returns why something of it was left out: `time-up` behind the place where the Budget was spent, `too-large` where a tag has too
 * many attributes, or where elements lie too deep (which are then all closed, and reading goes on)
 */
export function parseHtml(html: string, events: HtmlEvents, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  let depth = 0;
  let text = '';
  // "<<<<" and "&amp;&amp;" come a character at a time: a listener called for each holds thirty times the page.
  const flush = (): void => {
    const data = text;
    text = '';
    if (data !== '') events.text(data);
  };
  const close = (): void => {
    flush();
    if (depth > 0) depth--;
    events.close();
  };
  // Its stack has its top in the first place: opening costs by its depth, and so does a closing tag that closes nothing.
  const parser = new BoundedParser(
    {
      onopentag(name, attributes) {
        flush();
        depth++;
        budget.takeSteps(ELEMENT_STEPS + (depth >>> 3));
        events.open(name, attributes);
      },
      onclosetag: close,
      ontext(data) {
        text += data;
      },
      oncomment(data) {
        flush();
        events.comment(data);
      },
      onprocessinginstruction(name) {
        flush();
        if (name === '!doctype') events.doctype();
      },
    },
    () => void budget.takeSteps(depth >>> 1),
  );
  for (let at = 0; at < html.length;) {
    let piece = html.slice(at, at + PIECE);
    // Cut behind a tag where there is one, so that a parser that must begin anew begins with a whole one.
    if (at + PIECE < html.length) piece = piece.slice(0, piece.lastIndexOf('>') + 1 || PIECE);
    at += piece.length;
    if (!budget.takeSteps(piece.length)) {
      gap ??= budget.gap ?? 'time-up';
      break;
    }
    parser.write(piece);
    flush();
    if (depth > DEEPEST) {
      // The reader's mail program gives up on such nesting too; reading on keeps what an attacker put below it.
      gap ??= 'too-large';
      parser.reset();
      while (depth > 0) close();
    }
  }
  parser.end();
  flush();
  return gap ?? (parser.leftOut ? 'too-large' : undefined);
}

/** Overrides what the tokenizer calls: an update that renames one of these does not compile. */
class BoundedParser extends Parser {
  leftOut = false;
  private attributes = 0;
  private readonly onsearch: () => void;

  /** @param onsearch called for each closing tag, before the open elements are searched for what it closes */
  constructor(handler: Partial<Handler>, onsearch: () => void) {
    super(handler);
    this.onsearch = onsearch;
  }

  override onopentagname(start: number, end: number): void {
    this.attributes = 0;
    super.onopentagname(start, end);
  }

  override onattribname(start: number, end: number): void {
    this.attributes++;
    if (this.attributes <= MOST_ATTRIBUTES) super.onattribname(start, end);
    else this.leftOut = true;
  }

  override onattribdata(start: number, end: number): void {
    if (this.attributes <= MOST_ATTRIBUTES) super.onattribdata(start, end);
  }

  override onattribentity(code: number): void {
    if (this.attributes <= MOST_ATTRIBUTES) super.onattribentity(code);
  }

  override onattribend(quote: Parameters<Parser['onattribend']>[0], end: number): void {
    if (this.attributes <= MOST_ATTRIBUTES) super.onattribend(quote, end);
  }

  override onclosetag(start: number, end: number): void {
    this.onsearch();
    super.onclosetag(start, end);
  }
}
