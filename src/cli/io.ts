import { visibleLines } from '../locales/visible';
import type { StartWorker } from '../workers/worker';

/** What a command has to do with the world; tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Is standard error a terminal, so that a progress line makes sense? */
  readonly terminal: boolean;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Where the training room lies that was built with the program. */
  readonly room: string;
  /** Starts one of those that judge. */
  readonly startWorker: StartWorker;
  /** Reads one of the icons that come with the program. */
  readonly icon: (name: string) => Promise<Uint8Array>;
  /** The list of the release that this program is part of; undefined where it lies nowhere. */
  readonly ownRelease: () => Promise<Uint8Array | undefined>;
}

/** Exit codes: nothing at the level that counts or above; something; wrong usage or an input that could not be read. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

/** Says what is wrong about a call, and how it is done. @returns the exit code of that */
export function refuse(io: Io, why: string, usage: string): number {
  // It may quote an argument, and that may come from a script that took it from a mail.
  io.err(`${visibleLines(why)}\n\n${usage}`);
  return EXIT.failed;
}

/** What an error of Node says, in its own words. */
export function sentenceOf(error: unknown): string {
  // Not `instanceof`: an error of another realm is none of ours.
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : 'Usage error.';
}
