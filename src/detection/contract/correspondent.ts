/** What the mailbox itself has shown of the name that a message carries; see `facts/correspondent`. */
export interface CorrespondentFacts {
  /** Days before this message's own on which the name wrote from where this message comes from. */
  readonly daysHere: number;
  /** The pair of name and place has been seen often and for long enough to vouch for the sender, though for nothing else. */
  readonly longKnown: boolean;
  /** Elsewhere, where nearly everything came from that the name wrote before. */
  readonly elsewhere?: {
    /** A registrable domain ("partner.example"); a whole address where anybody can have a mailbox. */
    readonly place: string;
    readonly days: number;
  };
}
