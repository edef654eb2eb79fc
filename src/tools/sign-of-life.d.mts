/** Says at once what is being done and how long it takes, and then, until it is stopped, for how long it has been done. */
export function signOfLife(options: {
  readonly what: string;
  readonly howLong: string;
  readonly out?: NodeJS.WriteStream;
  /** Milliseconds between two signs. */
  readonly every?: number;
  readonly now?: () => number;
}): {
  /** For what the program itself says. */
  readonly write: (text: string | Uint8Array) => void;
  readonly stop: () => void;
};
