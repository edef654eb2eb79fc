/**
 * HTML as mail programs write it and as attachments carry it (HTML Living Standard §13.2), read in one pass without a tree:
 * what a person sees, where its links lead, and which parts of it are quoted from earlier mail.
 */
import type { Budget } from '../../budget';
import type { Anchor, Gap } from '../../contract';
import { addressesOpened, builtFileNames, fileBuildingSigns, MOST_OF_SCRIPT } from './html-file-building';
import { hidesText, isBlockElement, refreshTarget, resolveAgainst } from './html-elements';
import { parseHtml } from './html-parser';
import { quotationOf } from './html-quotations';
import type { QuotationKind } from './html-quotations';
import { unfoldScript } from './script-unfolding';

/** A stretch of `HtmlContent.text` that a mail program marks as earlier mail. */
interface Quotation {
  readonly kind: QuotationKind;
  /** Offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface HtmlContent {
  /** Visible text. Lines are kept, blanks folded, characters without width dropped. */
  readonly text: string;
  /** Links in order of the source, those of Outlook's conditional comments last. */
  readonly anchors: readonly Anchor[];
  readonly quotations: readonly Quotation[];
  /** Complete HTML documents that begin inside this one. */
  readonly foreignDocuments: number;
  /** Signs that a script or link builds a file in the browser, each named once. */
  readonly fileBuilding: readonly string[];
  /** Names of the files that a script or link offers for saving. */
  readonly builtFiles: readonly string[];
  /** A script that is made of codes or base64 on the spot and run. */
  readonly hidesScript: boolean;
  /** Addresses that the page opens without a click: frames, refreshes, scripts. */
  readonly leadsOn: readonly string[];
  /** Titles and alternative texts, each cut and the first of them. */
  readonly hints: readonly string[];
  readonly gap?: Gap;
}

const MOST_ANCHORS = 20_000;
const MOST_QUOTATIONS = 20_000;
const LONGEST_ANCHOR_TEXT = 2_000;
/** Elements that show another page, by the attribute that says which. */
const FRAMES: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };
const MOST_FRAMES = 100;
/** A newsletter has a hundred; behind more than anybody draws, a password may hide. */
const MOST_HINTS = 5_000;
const LONGEST_HINT = 200;
const MOST_COMMENT_CHARACTERS = 2_000_000;

/** Pieces of text that are made one at a time: millions of single characters hold eight times their text. */
const PIECES_JOINED = 4_096;

/** Reads a body or an HTML file. Never throws; what was read before a limit stopped it is kept beside `gap`. */
export function readHtml(html: string, budget: Budget): HtmlContent {
  const page = new Page(budget);
  page.read(html, false);
  // Classic Outlook draws with Word, which shows what stands in <!--[if mso]> … <![endif]-->: a link there is a link.
  const outlookOnly = page.outlookOnly.join('\n');
  if (outlookOnly !== '') page.read(outlookOnly, true);
  return page.content();
}

interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly inSvg: boolean;
  readonly inCite: boolean;
  readonly anchor: number;
  readonly quotation: number;
}

interface AnchorInProgress {
  readonly href: string;
  readonly element: Anchor['element'];
  text: string;
}

const outside: OpenElement = {
  name: '',
  hidden: false,
  preformatted: false,
  inSvg: false,
  inCite: false,
  anchor: -1,
  quotation: -1,
};

/** Holds the state of the one pass. */
class Page {
  readonly outlookOnly: string[] = [];
  private readonly budget: Budget;
  private readonly pieces: string[] = [];
  private readonly joined: string[] = [];
  private length = 0;
  private lineHasText = false;
  private blankPending = false;
  private stack: OpenElement[] = [];
  private readonly anchors: AnchorInProgress[] = [];
  private readonly quotations: { kind: QuotationKind; start: number; end: number }[] = [];
  private readonly scripts: string[] = [];
  private readonly linkSigns: string[] = [];
  private readonly linkFiles: string[] = [];
  private readonly leadsOn: string[] = [];
  private readonly hints: string[] = [];
  private commentCharacters = 0;
  private base = '';
  private foreignDocuments = 0;
  /** Does this text have a document of its own already (a doctype, <html>, <head> or <body>)? */
  private ownDocument = false;
  /** Between a document's first mark and its text: doctype, html and title there are one document, not three. */
  private inPrologue = true;
  private linksOnly = false;
  private gap: Gap | undefined;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  read(html: string, linksOnly: boolean): void {
    this.linksOnly = linksOnly;
    const gap = parseHtml(
      html,
      {
        open: (name, attributes) => {
          this.open(name, attributes);
        },
        close: () => {
          this.close();
        },
        text: (data) => {
          this.addText(data);
        },
        comment: (data) => {
          this.comment(data);
        },
        doctype: () => {
          this.documentMark('doctype');
        },
      },
      this.budget,
    );
    this.gap ??= gap;
  }

  content(): HtmlContent {
    const { foreignDocuments } = this;
    for (const quotation of this.quotations) if (quotation.end < 0) quotation.end = this.length;
    const { text: script, hidesScript } = unfoldScript(this.scripts.join('\n'), this.budget);
    const built = builtFileNames(script);
    const opened = addressesOpened(script);
    const gap = this.gap ?? (Math.max(built.length, opened.length) >= MOST_OF_SCRIPT ? 'too-large' : undefined);
    return {
      text: this.joined.concat(this.pieces).join(''),
      anchors: this.anchors.map(({ href, text, element }) => ({ href, text: text.trim(), element })),
      quotations: this.quotations,
      foreignDocuments,
      fileBuilding: fileBuildingSigns(script, this.linkSigns),
      builtFiles: [...this.linkFiles, ...built],
      hidesScript,
      leadsOn: [...this.leadsOn, ...opened],
      hints: this.hints,
      ...(gap && { gap }),
    };
  }

  private get inside(): OpenElement {
    return this.stack[this.stack.length - 1] ?? outside;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    const around = this.inside;
    if (isBlockElement(name)) this.endLine();
    if (name === 'br') this.breakLine();
    if (name === 'html' || name === 'head' || name === 'body' || (name === 'title' && !around.inSvg))
      this.documentMark(name);
    if (name in FRAMES) this.frame(attributes[FRAMES[name] ?? ''] ?? '');
    if (name === 'base' && this.base === '') this.base = attributes['href'] ?? '';
    const kind = this.linksOnly ? undefined : quotationOf(name, attributes);
    const quotation = kind === undefined ? -1 : this.openQuotation(kind);
    for (const attribute in attributes) {
      if (attribute.startsWith('on')) this.script(attributes[attribute] ?? '');
    }
    this.stack.push({
      name,
      hidden: around.hidden || hidesText(name, attributes),
      preformatted: name === 'pre' || name === 'listing' || name === 'xmp' || (around.preformatted && name !== 'td'),
      inSvg: around.inSvg || name === 'svg',
      inCite: around.inCite || name === 'blockquote',
      anchor: this.openAnchor(name, attributes, around.anchor),
      quotation,
    });
    if (name === 'img' && attributes['alt'] !== undefined) this.addToAnchor(attributes['alt']);
    this.hint(attributes['title']);
    this.hint(attributes['alt']);
  }

  private hint(text: string | undefined): void {
    if (text === undefined || text === '') return;
    if (this.hints.length < MOST_HINTS) this.hints.push(text.slice(0, LONGEST_HINT));
    else this.gap ??= 'too-large';
  }

  private close(): void {
    const element = this.stack.pop();
    if (element === undefined) return;
    if (element.name === 'td' || element.name === 'th') this.blankPending = this.lineHasText;
    if (isBlockElement(element.name)) {
      // An empty paragraph is a blank line to the reader.
      if (element.name === 'p' && !this.lineHasText) this.breakLine();
      this.endLine();
    }
    const quotation = element.quotation === -1 ? undefined : this.quotations[element.quotation];
    // A divider has no end: all that follows it is earlier mail.
    if (quotation !== undefined && quotation.kind !== 'divider') quotation.end = this.length;
  }

  /** @returns its place among the quotations, -1 when there are too many */
  private openQuotation(kind: QuotationKind): number {
    if (this.quotations.length === MOST_QUOTATIONS) {
      this.gap ??= 'too-large';
      return -1;
    }
    return this.quotations.push({ kind, start: this.length, end: -1 }) - 1;
  }

  private openAnchor(name: string, attributes: Readonly<Record<string, string>>, around: number): number {
    let element: Anchor['element'] = 'a';
    let href = attributes['href'] ?? attributes['xlink:href'];
    if (name === 'area') element = 'area';
    else if (name === 'form') {
      element = 'form';
      href = attributes['action'];
    } else if (name === 'button' || name === 'input') {
      element = 'button';
      href = attributes['formaction'];
    } else if (name === 'meta') href = refreshTarget(attributes);
    else if (name !== 'a' && !name.startsWith('v:')) return around;
    if (href === undefined || href.trim() === '') return around;
    if (this.anchors.length === MOST_ANCHORS) {
      this.gap ??= 'too-large';
      return -1;
    }
    if (name === 'meta') this.frame(href);
    if (attributes['download'] !== undefined) {
      this.linkSigns.push('download');
      this.linkFiles.push(attributes['download']);
    }
    if (href.trimStart().slice(0, 5).toLowerCase() === 'data:') this.linkSigns.push('data:');
    const text =
      element === 'area' ? (attributes['alt'] ?? '') : element === 'button' ? (attributes['value'] ?? '') : '';
    const index =
      this.anchors.push({ href: resolveAgainst(this.base, href), element, text: text.slice(0, LONGEST_ANCHOR_TEXT) }) -
      1;
    return element === 'form' || name === 'area' || name === 'input' || name === 'meta' ? around : index;
  }

  /** What a page shows in itself, or goes on to, without a click. */
  private frame(address: string): void {
    const target = resolveAgainst(this.base, address.trim());
    if (target.slice(0, 5).toLowerCase() === 'data:') this.linkSigns.push('data:');
    else if (/^(?:https?:)?\/\//i.test(target)) {
      if (this.leadsOn.length < MOST_FRAMES) this.leadsOn.push(target);
      else this.gap ??= 'too-large';
    }
  }

  private addText(data: string): void {
    const { hidden, preformatted, name } = this.inside;
    if (name === 'script') this.script(data);
    if (hidden) return;
    const visible = data.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').replace(/\u00a0/g, ' ');
    if (visible === '') return;
    if (preformatted) this.addLines(visible.replace(/\r\n/g, '\n'));
    else this.addToLine(visible.replace(/[ \t\n\r\f]+/g, ' '));
  }

  /** Preformatted text, whole: line by line, 8 MB of line ends took 2 s and 24 bytes of memory each. */
  private addLines(text: string): void {
    this.addToAnchor(text);
    if (this.linksOnly) return;
    if (text.trim() !== '') this.inPrologue = false;
    this.lineHasText = !text.endsWith('\n');
    if (text.includes('\n')) this.blankPending = false;
    this.push(text);
  }

  private addToLine(text: string): void {
    this.addToAnchor(text);
    if (this.linksOnly) return;
    let line = text;
    if (line.startsWith(' ')) {
      this.blankPending = this.blankPending || this.lineHasText;
      line = line.slice(1);
    }
    if (line === '') return;
    if (this.blankPending) line = ` ${line}`;
    this.blankPending = line.endsWith(' ');
    if (this.blankPending) line = line.slice(0, -1);
    if (line === '') return;
    if (line.trim() !== '') this.inPrologue = false;
    this.lineHasText = true;
    this.push(line);
  }

  private breakLine(): void {
    this.addToAnchor(' ');
    if (this.linksOnly || this.inside.hidden) return;
    this.lineHasText = false;
    this.blankPending = false;
    this.push('\n');
  }

  /** A block begins or ends: what follows starts a line, but two blocks in a row do not leave an empty one. */
  private endLine(): void {
    if (this.lineHasText) this.breakLine();
  }

  private push(text: string): void {
    if (!this.budget.takeBytes(text.length)) {
      this.gap ??= this.budget.gap ?? 'too-large';
      return;
    }
    if (this.pieces.push(text) === PIECES_JOINED) this.joined.push(this.pieces.splice(0).join(''));
    this.length += text.length;
  }

  private addToAnchor(text: string): void {
    const { anchor: place, hidden } = this.inside;
    // Asking an array for its place -1 is ten times slower than not asking.
    const anchor = place === -1 || hidden ? undefined : this.anchors[place];
    if (anchor === undefined || anchor.text.length >= LONGEST_ANCHOR_TEXT) return;
    const folded = text.replace(/\s+/g, ' ');
    const joined = anchor.text.endsWith(' ') || anchor.text === '' ? folded.replace(/^ /, '') : folded;
    anchor.text = (anchor.text + joined).slice(0, LONGEST_ANCHOR_TEXT);
  }

  private comment(data: string): void {
    if (this.linksOnly || !data.startsWith('[if') || this.commentCharacters + data.length > MOST_COMMENT_CHARACTERS)
      return;
    this.commentCharacters += data.length;
    this.outlookOnly.push(data.slice(data.indexOf('>') + 1));
  }

  private script(code: string): void {
    if (code !== '' && this.budget.takeBytes(code.length)) this.scripts.push(code);
  }

  private documentMark(mark: 'doctype' | 'html' | 'head' | 'title' | 'body'): void {
    if (this.linksOnly) return;
    const { preformatted, inCite } = this.inside;
    // Apple Mail and phones leave <html> and <title> inside what they cite; a doctype there is somebody's paste.
    const telling = mark === 'doctype' || ((mark === 'html' || mark === 'title') && !inCite);
    // Gateways put a warning above the message's own <html>: only a second document is foreign.
    if (!this.inPrologue && telling) {
      if (this.ownDocument || preformatted || inCite) {
        this.foreignDocuments++;
        this.openQuotation('divider');
      }
      this.inPrologue = true;
    }
    if (mark !== 'title') this.ownDocument = true;
  }
}
