/** What a server answered to a request for one file. */
export interface Sent {
  readonly status: number;
  /** Values by name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Why there is no answer to judge. */
export interface Unanswered {
  readonly failure: 'time-up' | 'too-large' | 'unreachable' | 'redirected';
  /** The address that a redirection names, or an error in Node's or the browser's own words. */
  readonly detail?: string;
}

/**
 * Asks for an address. Follows no redirection, sends no cookie, never rejects, and never reads more than `most` bytes.
 * @param address absolute
 */
export type Ask = (address: string, most: number) => Promise<Sent | Unanswered>;

/** Milliseconds for one file: a server that trickles is told of, and never waited for. */
export const DEADLINE = 15_000;

export function isSent(answer: Sent | Unanswered): answer is Sent {
  return 'status' in answer;
}

/** The bytes of an answer that is the file itself; undefined for everything else. */
export function contentOf(answer: Sent | Unanswered): Uint8Array | undefined {
  return isSent(answer) && answer.status === 200 ? answer.bytes : undefined;
}
