/** What a scan of XML looks at: a document whole, or as long as it is a piece at a time, so that no text of 16 MB has to be made. */

/** The next piece of a text each time, undefined behind the last one. */
export type TextPieces = () => string | undefined;

/** A document as text: short ones whole. */
export type XmlText = string | TextPieces;

/** Characters that the first window holds at least, where the document has as many: its head declares the namespaces. */
export const HEAD = 1_024;

/** The stretch of a document that a scan stands in. What a piece cuts is carried into the next window, so that nothing is ever read in halves. */
export class XmlWindow {
  source: string;
  /** Where `source` begins in the document. */
  base = 0;
  /** The first window. */
  readonly head: string;
  private readonly next: TextPieces;

  constructor(document: XmlText) {
    const isWhole = typeof document === 'string';
    this.source = isWhole ? document : '';
    this.next = isWhole ? () => undefined : document;
    this.advance(0);
    this.head = this.source;
  }

  /**
   * Moves to `at` and looks as far beyond the old end as what is kept is long, for a tag of 16 MB may not be looked through once a
   * piece. False, and nothing has changed, where the document has no more.
   */
  advance(at: number): boolean {
    let piece = this.next();
    if (piece === undefined) return false;
    let source = this.source.slice(at);
    const wanted = Math.max(HEAD, source.length * 2);
    for (; piece !== undefined; piece = source.length < wanted ? this.next() : undefined) source += piece;
    this.source = source;
    this.base += at;
    return true;
  }
}
