/**
 * What a mailbox keeps of its correspondents, as one text that fits into Office's roaming settings beside everything else (32 kB in
 * all): base64 of a version, a salt, and the names, the one that wrote last first.
 */
import { decodeStrictBase64, encodeBase64 } from '../../formats/codec/base64';
import { latin1 } from '../../formats/codec/bytes';
import { ID_BYTES, LONGEST_SEALED } from './sealing';

export interface Memory {
  readonly salt: Uint8Array;
  /** The one that was learned last stands first. */
  readonly names: readonly RememberedName[];
}

export interface RememberedName {
  /** Salted hash, as eight characters of one byte each. */
  readonly id: string;
  readonly places: readonly RememberedPlace[];
}

export interface RememberedPlace {
  /** Locked with the name. */
  readonly sealed: Uint8Array;
  /** On how many different days a message taught it. */
  readonly days: number;
  /** Days since 2000-01-01. */
  readonly first: number;
  readonly last: number;
  /** Fingerprints of the last texts: many copies of one message count once. */
  readonly texts: readonly number[];
}

const VERSION = 1;
export const SALT_BYTES = 16;
const HEADER_BYTES = 1 + SALT_BYTES;

/** Characters of the text; the language, the banner and Office's own quotation marks have the rest of the 32 kB. */
export const LONGEST_MEMORY = 28_000;
const MOST_BYTES = (LONGEST_MEMORY / 4) * 3;

export const MOST_PLACES = 4;
export const MOST_TEXTS = 3;

/** Besides the sealed place: its length, days, first, last and three texts. */
const PLACE_BYTES = 1 + 2 * (3 + MOST_TEXTS);
const NAME_BYTES = ID_BYTES + 1;

/** A memory of nobody. `salt`: 16 random bytes. */
export function emptyMemory(salt: Uint8Array): string {
  return writeMemory({ salt, names: [] });
}

/** Reads the text. Undefined where it is damaged, too long or of another version: it is thrown away, and nobody was remembered. */
export function readMemory(text: string): Memory | undefined {
  if (text.length > LONGEST_MEMORY) return undefined;
  const bytes = decodeStrictBase64(text);
  if (bytes === undefined || bytes.length < HEADER_BYTES || bytes[0] !== VERSION) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: RememberedName[] = [];
  let at = HEADER_BYTES;
  while (at < bytes.length) {
    const count = bytes[at + ID_BYTES];
    if (count === undefined || count === 0 || count > MOST_PLACES) return undefined;
    const id = latin1(bytes, at, at + ID_BYTES);
    const places: RememberedPlace[] = [];
    at += NAME_BYTES;
    for (let place = 0; place < count; place++) {
      const length = bytes[at] ?? 0;
      const numbers = at + 1 + length;
      if (length === 0 || length > LONGEST_SEALED || at + PLACE_BYTES + length > bytes.length) return undefined;
      const number = (index: number) => view.getUint16(numbers + 2 * index);
      const texts = Array.from({ length: MOST_TEXTS }, (_, index) => number(3 + index));
      const [days, first, last] = [number(0), number(1), number(2)];
      if (days === 0 || first > last || days > last - first + 1) return undefined;
      places.push({ sealed: bytes.slice(at + 1, numbers), days, first, last, texts });
      at += PLACE_BYTES + length;
    }
    names.push({ id, places });
  }
  return { salt: bytes.slice(1, HEADER_BYTES), names };
}

/** Writes it, as much as there is room for: whoever wrote on a single day gives way first, then whoever was learned longest ago. */
export function writeMemory({ salt, names }: Memory): string {
  const kept = thatFit(names);
  const bytes = new Uint8Array(HEADER_BYTES + kept.reduce((sum, name) => sum + sizeOf(name), 0));
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes.set(salt.subarray(0, SALT_BYTES), 1);
  let at = HEADER_BYTES;
  for (const { id, places } of kept) {
    for (let index = 0; index < ID_BYTES; index++) bytes[at + index] = id.charCodeAt(index);
    bytes[at + ID_BYTES] = places.length;
    at += NAME_BYTES;
    for (const { sealed, days, first, last, texts } of places) {
      bytes[at] = sealed.length;
      bytes.set(sealed, at + 1);
      const numbers = [days, first, last, ...texts].slice(0, 3 + MOST_TEXTS);
      numbers.forEach((number, index) => {
        view.setUint16(at + 1 + sealed.length + 2 * index, number);
      });
      at += PLACE_BYTES + sealed.length;
    }
  }
  return encodeBase64(bytes);
}

function thatFit(names: readonly RememberedName[]): readonly RememberedName[] {
  let size = HEADER_BYTES + names.reduce((sum, name) => sum + sizeOf(name), 0);
  const gone = new Set<RememberedName>();
  const oldestFirst = [...names].reverse();
  const onceOnly = oldestFirst.filter(({ places }) => places.every(({ days }) => days === 1));
  for (const name of [...onceOnly, ...oldestFirst]) {
    if (size <= MOST_BYTES) break;
    if (gone.has(name)) continue;
    gone.add(name);
    size -= sizeOf(name);
  }
  return names.filter((name) => !gone.has(name));
}

function sizeOf({ places }: RememberedName): number {
  return NAME_BYTES + places.reduce((sum, { sealed }) => sum + PLACE_BYTES + sealed.length, 0);
}
