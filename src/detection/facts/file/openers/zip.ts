import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Archive, Gap } from '../../../contract';
import type { Password } from '../../../formats/password';
import { sniff } from '../../../formats/sniff';
import { readZip, unpackEntry } from '../../../formats/archive/zip';
import type { UnpackedEntry } from '../../../formats/archive/zip';
import type { Zip, ZipEntry } from '../../../formats/archive/zip-headers';
import { classOfName } from '../file-names';
import type { NameClass } from '../runnable';
import type { Child, Keyring, Opened, Opener } from '../opening';

/** Names that the report keeps of an archive. */
const MOST_NAMES = 1_000;
/** Entries that are looked into, the riskiest first. */
const MOST_CHILDREN = 2_000;
/** Read of a padded document: what Word opens stands in front, behind it there is nothing but padding. */
const PADDED_HEAD = 1_024 * 1_024;
/** Read of what names itself a picture: enough to see whether it is one. */
const MEDIA_HEAD = 64 * 1_024;
/** An entry that is larger, or that claims to grow by more than this, is not read to its end. */
const LARGE = { size: 48 * 1_024 * 1_024, paddedSize: 8 * 1_024 * 1_024, paddedRatio: 50 };
/** AES makes every attempt cost 5 ms: after so many entries that no password opens, the rest is believed to be locked too. */
const MOST_LOCKED = 3;

/** A ZIP archive: its entries become parts, those that are locked too when a password opens them. */
export const openZip: Opener = (bytes, { host, budget }) => {
  const zip = readZip(bytes, host, budget);
  if (isGap(zip)) return { children: [], gap: zip };
  const files = zip.entries.filter(({ directory }) => !directory);
  const children = new Map<ZipEntry, Child>();
  // What Emotet has used comes first: photos in the same archive must not eat the budget that the document needs.
  const wanted = files
    .map(rank)
    .sort(byUrgency)
    .slice(0, MOST_CHILDREN)
    .map(({ entry }) => entry);
  for (const entry of wanted) {
    const unpacked: UnpackedEntry = entry.encrypted ? LOCKED : unpack(zip, entry, budget);
    children.set(entry, childOf(entry, unpacked));
  }
  const gap = zip.gap ?? (files.length > MOST_CHILDREN ? 'too-large' : undefined);
  const archive = describe(zip, files);
  const opened = (): Opened => ({
    archive,
    children: files.flatMap((entry) => children.get(entry) ?? []),
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

const URGENT: readonly NameClass[] = [
  'macro-document',
  'shortcut',
  'onenote',
  'script',
  'archive',
  'page',
  'plain-document',
  'program',
];

interface Ranked {
  readonly entry: ZipEntry;
  readonly urgency: number;
}

function rank(entry: ZipEntry): Ranked {
  const place = URGENT.indexOf(classOfName(entry.name));
  return { entry, urgency: place === -1 ? URGENT.length : place };
}

function byUrgency(a: Ranked, b: Ranked): number {
  return a.urgency - b.urgency || a.entry.size - b.entry.size;
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
    for (const password of known === undefined ? passwords() : [known, ...passwords()]) {
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
  const limit = limitOf(entry);
  return unpackEntry(zip, entry, budget, {
    ...(limit && { limit }),
    ...(password !== undefined && { password }),
  });
}

function limitOf({ name, size, compressedSize }: ZipEntry): number | undefined {
  const padded = size >= LARGE.paddedSize && size >= compressedSize * LARGE.paddedRatio;
  if (padded || size >= LARGE.size) return PADDED_HEAD;
  return classOfName(name) === 'media' ? MEDIA_HEAD : undefined;
}

/** A picture that was only looked at from the front is no gap: nothing in its rest could start anything. */
function gapOf(entry: ZipEntry, { bytes, gap }: UnpackedEntry): Gap | undefined {
  if (gap !== 'too-large' || limitOf(entry) !== MEDIA_HEAD || bytes.length < MEDIA_HEAD) return gap;
  const kind = sniff(bytes);
  return kind === 'picture' || kind === 'media' ? undefined : gap;
}
