import * as v from 'valibot';

/** Which files a release has on its server, with their digests, and what the server sends with them: `release.json`. */
export interface Release {
  readonly version: string;
  /** Whose Office.js and Outlook the pages name. */
  readonly cloud: string;
  /** Values by name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** Digests ("sha256-…") by path below the add-in's folder. */
  readonly files: ReadonlyMap<string, string>;
}

export const RELEASE_LIST = 'release.json';

/** A release has some sixty files: whoever names thousands makes us ask for them. */
const MOST_FILES = 500;
const MOST_HEADERS = 50;

/** Bytes of the list. */
export const LARGEST_RELEASE_LIST = 256 * 1024;

/** Below the folder, and nowhere else. */
const FILE = /^(?!.*\.\.)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

const short = v.pipe(v.string(), v.maxLength(100), v.regex(/^[\w.+-]+$/));

const schema = v.object({
  product: v.literal('emotet-guard'),
  version: short,
  cloud: short,
  headers: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(5_000))),
    v.check((headers) => Object.keys(headers).length <= MOST_HEADERS),
  ),
  files: v.pipe(
    v.record(
      v.pipe(v.string(), v.maxLength(200), v.regex(FILE)),
      v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
    ),
    v.check((files) => Object.keys(files).length <= MOST_FILES),
  ),
});

/** Reads the list; undefined for bytes that are none. Never throws. */
export function readRelease(bytes: Uint8Array): Release | undefined {
  if (bytes.length > LARGEST_RELEASE_LIST) return undefined;
  let written: unknown;
  try {
    written = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  const read = v.safeParse(schema, written);
  if (!read.success) return undefined;
  const { version, cloud, headers, files } = read.output;
  const small = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { version, cloud, headers: new Map(small), files: new Map(Object.entries(files)) };
}
