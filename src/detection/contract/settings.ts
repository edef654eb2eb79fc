/** What an organisation and the mailbox at hand tell detection. */
import type { Address } from './message';

/** Hashed addresses of sites known to serve malware; `text/block-list` reads and searches it. */
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

/** What an organisation, and the mailbox at hand, tell detection. All of it is optional knowledge: nothing in it is needed to warn. */
export interface InspectionSettings {
  /** Whose mailbox this is. */
  readonly reader?: Address;
  /** Domains whose mail is the organisation's own: `example.jp` covers `mail.example.jp`. */
  readonly internalDomains: readonly string[];
  /** Domains, besides the internal ones, that attackers imitate (partners, banks). */
  readonly imitatedDomains: readonly string[];
  /** Names of colleagues that strangers may pretend to be. */
  readonly colleagueNames: readonly string[];
  /** Addresses or `@domains` whose sender and thread evidence counts nothing. Documents and links are judged as ever. */
  readonly trustedSenders: readonly string[];
  /** Sentences that the organisation's own mail servers write above messages: they are none of the sender's. */
  readonly notices: readonly string[];
  /** Detectors by id that an organisation switched off, or whose weight it halved. */
  readonly detectors: Readonly<Record<string, 'off' | 'lowered'>>;
  /** Passwords that the organisation's partners are known to use on their ZIP files. */
  readonly passwords: readonly string[];
  readonly blockList?: BlockList;
  /** What this mailbox remembers of its correspondents, where it is allowed to (`facts/correspondent/memory`). */
  readonly memory?: string;
  /** ISO 8601 day of the inspection, where the face knows it; without it a block list's age is counted to the message. */
  readonly today?: string;
}

export const defaultInspectionSettings: InspectionSettings = {
  internalDomains: [],
  imitatedDomains: [],
  colleagueNames: [],
  trustedSenders: [],
  notices: [],
  detectors: {},
  passwords: [],
};
