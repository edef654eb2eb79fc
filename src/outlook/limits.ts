/** What the reading of one item may cost. */
export interface ReadLimits {
  /** Milliseconds for the whole message; what is left after that is a `time-up` gap. */
  readonly milliseconds: number;
  /** Bytes of one attachment, and of all together. */
  readonly attachmentBytes: number;
  readonly totalBytes: number;
}

/** 150 MB is the most that Exchange Online lets through; a tenth of that is far above any document that Emotet mailed. */
export const defaultReadLimits: ReadLimits = {
  milliseconds: 13_000,
  attachmentBytes: 40 * 1024 * 1024,
  totalBytes: 80 * 1024 * 1024,
};
