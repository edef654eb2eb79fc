import * as v from 'valibot';

/** The listing, for servers that know nothing but files. */
export const LISTING = 'index.json';

/** Where the room looks for them, beside its page. The server of `npm start` and webpack.config.js, which load no TypeScript, say it once more. */
export const OWN_FOLDER = 'config/scenarios/';

/** A folder of a company's own scenarios, on a disk or behind an address. */
export interface OwnFolder {
  /** Names of the files in it. */
  readonly names: readonly string[];
  /** Their bytes; undefined for what is not there. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

const listing = v.object({ files: v.array(v.pipe(v.string(), v.maxLength(80))) });

/** The text of a listing. */
export function writeListing(files: readonly string[]): string {
  return `${JSON.stringify({ files: [...files].sort() }, undefined, 2)}\n`;
}

/** Names in a listing; none where it is none. */
export function readListing(bytes: Uint8Array): readonly string[] {
  try {
    const read = v.safeParse(listing, JSON.parse(new TextDecoder().decode(bytes)));
    // Names of this folder alone: a path could lead to what somebody else put on the server.
    return read.success ? read.output.files.filter((name) => /^[^/\\:?#%]+$/.test(name)) : [];
  } catch {
    return [];
  }
}
