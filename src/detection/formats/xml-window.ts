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
  /** Nothing follows. */
  isLast: boolean;
  /** The first window. */
  readonly head: string;
  private readonly next: TextPieces;

  constructor(document: XmlText) {
    this.isLast = typeof document === 'string';
    this.source = typeof document === 'string' ? document : '';
    this.next = typeof document === 'string' ? () => undefined : document;
    if (!this.isLast) this.advance(0);
    this.head = this.source;
  }

  /**
   * Moves to `at` and looks as far beyond the old end as what is kept is long, for a tag of 16 MB may not be looked through once a
   * piece.
   */
  advance(at: number): void {
    let source = this.source.slice(at);
    const wanted = Math.max(HEAD, source.length * 2 + 1);
    while (!this.isLast && source.length < wanted) {
      const piece = this.next();
      if (piece === undefined) this.isLast = true;
      else source += piece;
    }
    this.source = source;
    this.base += at;
  }
}
