import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Archive, Gap } from '../../../contract';
import type { Password } from '../../../formats/password';
import { sniff } from '../../../formats/sniff';
import { readZip, unpackEntry } from '../../../formats/archive/zip';
import type { UnpackedEntry, Zip, ZipEntry } from '../../../formats/archive/zip';
import { classOfName } from '../file-names';
import type { NameClass } from '../runnable';
import type { Child, Opener } from '../opening';

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

/** A ZIP archive: its entries become parts, those that are locked too when a password of the message opens them. */
export const openZip: Opener = (bytes, { host, budget, passwords }) => {
  const zip = readZip(bytes, host, budget);
  if (isGap(zip)) return { children: [], gap: zip };
  const files = zip.entries.filter(({ directory }) => !directory);
  const reader = new EntryReader(zip, budget, passwords);
  const children = new Map<ZipEntry, Child>();
  // What Emotet has used comes first: photos in the same archive must not eat the budget that the document needs.
  for (const { entry } of files.map(rank).sort(byUrgency).slice(0, MOST_CHILDREN))
    children.set(entry, reader.read(entry));
  const gap = zip.gap ?? (files.length > MOST_CHILDREN ? 'too-large' : undefined);
  return {
    archive: describe(zip, files),
    children: files.flatMap((entry) => children.get(entry) ?? []),
    ...(gap === undefined ? {} : { gap }),
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

/** Reads entries one after the other; the password that opened one is the first that is tried on the next. */
class EntryReader {
  private readonly zip: Zip;
  private readonly budget: Budget;
  private readonly passwords: () => readonly Password[];
  private known: Password | undefined;
  private locked = 0;

  constructor(zip: Zip, budget: Budget, passwords: () => readonly Password[]) {
    this.zip = zip;
    this.budget = budget;
    this.passwords = passwords;
  }

  read(entry: ZipEntry): Child {
    const { name, size, compressedSize, encrypted } = entry;
    const { unpacked, password } = encrypted
      ? this.unlock(entry)
      : { unpacked: this.unpack(entry), password: undefined };
    const gap = gapOf(entry, unpacked);
    return {
      name,
      size,
      ...(unpacked.bytes.length > 0 || gap === undefined ? { bytes: unpacked.bytes } : {}),
      ...(gap === undefined ? {} : { gap }),
      entry: { compressedSize, size, encrypted, ...(password === undefined ? {} : { openedWith: password.origin }) },
    };
  }

  private unlock(entry: ZipEntry): { readonly unpacked: UnpackedEntry; readonly password?: Password } {
    const none: UnpackedEntry = { bytes: new Uint8Array(), gap: 'encrypted' };
    if (entry.encryption !== 'aes' && entry.encryption !== 'zipcrypto') return { unpacked: none };
    if (entry.encryption === 'aes' && this.locked >= MOST_LOCKED) return { unpacked: none };
    const candidates = this.known === undefined ? this.passwords() : [this.known, ...this.passwords()];
    for (const password of candidates) {
      const unpacked = this.unpack(entry, password.text);
      if (unpacked.gap === 'encrypted') continue;
      if (unpacked.gap === undefined || unpacked.bytes.length > 0) {
        this.known = password;
        return { unpacked, password };
      }
      return { unpacked };
    }
    this.locked++;
    return { unpacked: none };
  }

  private unpack(entry: ZipEntry, password?: string): UnpackedEntry {
    const limit = limitOf(entry);
    return unpackEntry(this.zip, entry, this.budget, {
      ...(limit && { limit }),
      ...(password !== undefined && { password }),
    });
  }
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
