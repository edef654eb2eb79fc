/** What could not be looked at, and where in the message something is. */

/** Why something could not be looked at. A gap is shown to the reader and never counts as clean. */
export type Gap = 'not-supported-here' | 'encrypted' | 'too-large' | 'damaged' | 'time-up' | 'denied';

export const gapKinds: readonly Gap[] = [
  'not-supported-here',
  'encrypted',
  'too-large',
  'damaged',
  'time-up',
  'denied',
];

/** Readers answer with data or with a Gap; this tells which. */
export function isGap(value: unknown): value is Gap {
  return typeof value === 'string' && (gapKinds as readonly string[]).includes(value);
}

/** Where in the message something is. A part's path runs from the attachment inwards. */
export type Where =
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'body' }
  | { readonly in: 'part'; readonly path: readonly string[] };

export interface GapAt {
  readonly gap: Gap;
  readonly where: Where;
  /** A file of a kind that nobody opens: bytes that nobody knows, a container whose writing is not read here, or a whole mailbox. */
  readonly kind?: 'unknown' | 'sealed' | 'mailbox';
}
