import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Archive } from '../../../contract';
import { costly } from '../../../formats/password';
import type { Password } from '../../../formats/password';
import { readZip, unpackEntry } from '../../../formats/archive/zip/zip';
import type { UnpackedEntry } from '../../../formats/archive/zip/zip';
import type { Zip, ZipEntry } from '../../../formats/archive/zip/zip-headers';
import type { Child, Keyring, Opened, Opener } from '../opening';
import { byUrgency, gapOf, limitOf, MOST_CHILDREN, MOST_NAMES } from './entries';

/** AES makes every attempt cost 5 ms: after so many entries that no password opens, the rest is believed to be locked too. */
const MOST_LOCKED = 3;
/** So many of them cost 0.2 s. */
const MOST_COSTLY_TRIES = 40;

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
      for (const step of unlockEntries(zip, locked, keys)) {
        if (step === undefined) yield undefined;
        else children.set(step.entry, step.child);
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
    names: files.slice(0, MOST_NAMES).map(({ name }) => name),
    count: zip.count,
    encrypted: files.some(({ encrypted }) => encrypted),
    namesEncrypted: zip.namesEncrypted,
    prefix: zip.prefix,
    inconsistent: zip.inconsistent,
  };
}

const LOCKED: UnpackedEntry = { bytes: new Uint8Array(), gap: 'encrypted' };

/**
 * Unlocks entries one after the other, and yields after each key that cost something; the password that opened one is the
 * first that is tried on the next.
 */
function* unlockEntries(
  zip: Zip,
  entries: readonly ZipEntry[],
  { budget, passwords }: Keyring,
): Generator<undefined | { readonly entry: ZipEntry; readonly child: Child }, void> {
  let known: Password | undefined;
  let closed = 0;
  for (const entry of entries) {
    const isCostly = entry.encryption === 'aes';
    if (isCostly && closed >= MOST_LOCKED) continue;
    let opened = false;
    const all = isCostly ? costly(passwords)().slice(0, MOST_COSTLY_TRIES) : passwords();
    for (const password of known === undefined ? all : [known, ...all]) {
      const unpacked = unpack(zip, entry, budget, password.text);
      if (unpacked.gap !== 'encrypted') {
        opened = unpacked.gap === undefined || unpacked.bytes.length > 0;
        if (opened) known = password;
        yield { entry, child: childOf(entry, unpacked, opened ? password : undefined) };
        break;
      }
      if (isCostly) yield undefined;
    }
    if (!opened) closed++;
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
