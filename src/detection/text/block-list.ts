/** Hashed addresses of sites known to serve malware, searched in memory: no address leaves the client. */
export interface BlockList {
  /** ISO 8601. */
  readonly created: string;
  readonly expires: string;
  readonly source: string;
  readonly licence: string;
  readonly count: number;
  /** The first 8 bytes of SHA-256 of each expression, sorted, back to back. */
  readonly hashes: Uint8Array;
}
