import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Archive } from '../../../contract';
import { inTurn, isTold } from '../../../formats/password';
import type { Password } from '../../../formats/password';
import { readZip, unpackEntry } from '../../../formats/archive/zip/zip';
import type { UnpackedEntry } from '../../../formats/archive/zip/zip';
import type { Zip, ZipEntry } from '../../../formats/archive/zip/zip-headers';
import type { Child, Keyring, Opened, Opener } from '../opening';
import { byUrgency, gapOf, limitOf, MOST_CHILDREN, namesOf } from './entries';

/** What is spent on words that nobody calls a password: of words, where not all, and of entries; one password opens most archives. */
interface Guessing {
  readonly most: number | 'all';
  readonly entries: number;
}

/** A wrong password costs a microsecond in the old encryption, a millisecond in AES. */
const LOCKS: readonly (readonly ['zipcrypto' | 'aes', Guessing])[] = [
  ['zipcrypto', { most: 'all', entries: 100 }],
  ['aes', { most: 40, entries: 3 }],
];
/** Cheap tries between two turns of the other locked files. */
const CHEAP_TRIES = 1_000;

/** A ZIP archive: its entries become parts, those that are locked too when a password opens them. */
export const openZip: Opener = (bytes, { host, budget }) => {
  const zip = readZip(bytes, host, budget);
  if (isGap(zip)) return { children: [], gap: zip };
  const files = zip.entries.filter(({ directory }) => !directory);
  const children = new Map<ZipEntry, Child>();
  const wanted = byUrgency(files);
  for (const entry of wanted) {
    const unpacked: UnpackedEntry = entry.encrypted ? LOCKED : unpack(zip, entry, budget);
    children.set(entry, childOf(entry, unpacked));
  }
  const gap = zip.gap ?? (files.length > MOST_CHILDREN ? 'too-large' : undefined);
  const archive = describe(zip, files);
  const opened = (): Opened => ({
    archive,
    children: files.flatMap((entry) => {
      const child = children.get(entry);
      return child === undefined || isRepeated(entry, child, files, children) ? [] : child;
    }),
    ...(gap === undefined ? {} : { gap }),
  });
  const locked = wanted.filter(({ encryption }) => encryption === 'aes' || encryption === 'zipcrypto');
  if (locked.length === 0) return opened();
  return {
    ...opened(),
    *unlock(keys) {
      for (const [encryption, guessing] of LOCKS) {
        const entries = locked.filter((entry) => entry.encryption === encryption);
        for (const step of unlockEntries(zip, entries, keys, guessing)) {
          if (step === undefined) yield undefined;
          else children.set(step.entry, step.child);
        }
      }
      return opened();
    },
  };
};

/** Another reading that comes to the same file is told no second time. */
function isRepeated(
  entry: ZipEntry,
  { name, bytes }: Child,
  files: readonly ZipEntry[],
  children: ReadonlyMap<ZipEntry, Child>,
): boolean {
  if (entry.other !== true) return false;
  const listed = files.find(({ offset, other }) => offset === entry.offset && other !== true);
  const shown = listed && children.get(listed);
  if (shown?.name !== name || shown.bytes?.length !== bytes?.length) return false;
  return bytes === undefined || bytes.every((byte, index) => byte === shown.bytes?.[index]);
}

function describe(zip: Zip, files: readonly ZipEntry[]): Archive {
  return {
    names: namesOf(files),
    count: zip.count,
    encrypted: files.some(({ encrypted }) => encrypted),
    namesEncrypted: zip.namesEncrypted,
    prefix: zip.prefix,
    inconsistent: zip.inconsistent,
  };
}

const LOCKED: UnpackedEntry = { bytes: new Uint8Array(), gap: 'encrypted' };

/** Tries each password on all entries, so that no decoys in front of the document keep it from the best one. */
function* unlockEntries(
  zip: Zip,
  entries: readonly ZipEntry[],
  keys: Keyring,
  guessing: Guessing,
): Generator<undefined | { readonly entry: ZipEntry; readonly child: Child }, void> {
  let locked = entries;
  let tries = 0;
  const turn = guessing.most === 'all' ? CHEAP_TRIES : 1;
  for (const password of locked.length === 0 ? [] : inTurn(keys, guessing.most)) {
    const still: ZipEntry[] = [];
    let fits = isTold(password);
    for (const [place, entry] of locked.entries()) {
      const isWorthIt = fits || place < guessing.entries;
      const unpacked = isWorthIt ? unpack(zip, entry, keys.budget, password.text) : LOCKED;
      if (unpacked.gap === 'encrypted') still.push(entry);
      else {
        const opened = unpacked.gap === undefined || unpacked.bytes.length > 0;
        fits ||= opened;
        yield { entry, child: childOf(entry, unpacked, opened ? password : undefined) };
      }
      if (isWorthIt && ++tries % turn === 0) yield undefined;
    }
    locked = still;
    if (locked.length === 0) return;
  }
}

function childOf(entry: ZipEntry, unpacked: UnpackedEntry, password?: Password): Child {
  const { name, size, compressedSize, encrypted } = entry;
  const gap = gapOf(entry, unpacked);
  return {
    name,
    size,
    ...(unpacked.bytes.length > 0 || gap === undefined ? { bytes: unpacked.bytes } : {}),
    ...(gap === undefined ? {} : { gap }),
    entry: { compressedSize, size, encrypted, ...(password === undefined ? {} : { openedWith: password.origin }) },
  };
}

function unpack(zip: Zip, entry: ZipEntry, budget: Budget, password?: string): UnpackedEntry {
  return unpackEntry(zip, entry, budget, {
    limit: limitOf(entry),
    ...(password !== undefined && { password }),
  });
}
