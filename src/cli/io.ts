/** Where a command writes; tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Is standard error a terminal, so that a progress line makes sense? */
  readonly terminal: boolean;
}

/** Exit codes: nothing at caution or above; something; wrong usage or an input that could not be read. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;
