import type { ServerResponse } from 'node:http';

export interface LiveReload {
  /** The build that a page served now is of; undefined before the first. */
  readonly newest: () => string | undefined;
  /** Keeps the answer open, and writes an event into it after each build. */
  readonly follow: (response: ServerResponse) => void;
  /** Tells every page of a build, by its name; the same build again is none. */
  readonly built: (name: string) => void;
}

/** Who follows the builds. */
export function liveReload(): LiveReload;
