/** What an analyst looks for in other mail, proxies and machines after a find. Plain data: it crosses from a worker. */
import type { Level } from '../detection/contract';

/** `file`: by its SHA-256. `file-name`: a file of which the name alone is known. */
type IndicatorType = 'url' | 'host' | 'ip' | 'email' | 'file' | 'file-name';

/**
 * Where it was seen. `link`: a reader may click it; `fetched`: a file would fetch it or names it in a command; `received`: a server that
 * handed the message on, as the message itself says; `inside`: a file in a file.
 */
export type Role =
  'link' | 'fetched' | 'from' | 'sender' | 'reply-to' | 'received' | 'message' | 'attachment' | 'inside';

export interface Fingerprint {
  /** In hexadecimal. */
  readonly md5: string;
  readonly sha1: string;
  readonly sha256: string;
}

/** One thing that one message shows. */
export interface Indicator {
  readonly type: IndicatorType;
  readonly value: string;
  readonly role: Role;
  /** From the attachment inwards, or ["body"], or ["headers", its name]. */
  readonly where: readonly string[];
  /** Detectors by which the verdict accuses this very thing; none: it was seen, and nothing more. */
  readonly detectors: readonly string[];
  /** Of a file whose bytes were at hand. */
  readonly file?: Omit<Fingerprint, 'sha256'> & { readonly name: string; readonly bytes: number };
}

/** A message's indicators, with what names the message. */
export interface MessageIndicators {
  readonly input: string;
  readonly messageId: string | null;
  readonly level: Level;
  readonly indicators: readonly Indicator[];
  /** More than are kept of one message. */
  readonly leftOut: number;
}
