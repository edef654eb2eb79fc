/** A password worth trying, and where it comes from. */
export interface Password {
  readonly text: string;
  readonly origin: 'default' | 'message' | 'settings';
  /** A word like another: worth a try only where a wrong key costs microseconds. */
  readonly cheapOnly?: true;
}

/** Those that are worth a key whose derivation takes milliseconds. */
export function costly(passwords: () => readonly Password[]): () => readonly Password[] {
  return () => passwords().filter(({ cheapOnly }) => cheapOnly !== true);
}
