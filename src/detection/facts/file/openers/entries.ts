/** In which order, and how far, the files of an archive are looked into: the same for all kinds of archives. */
import type { Gap } from '../../../contract';
import type { Unpacked } from '../../../formats/codec/compression/output';
import { sniff } from '../../../formats/sniff';
import { classOfName } from '../file-names';
import type { NameClass } from '../runnable';

/** Names that the report keeps of an archive. */
const MOST_NAMES = 1_000;
/** Entries that are looked into, the riskiest first. */
export const MOST_CHILDREN = 2_000;
/** Read of a padded document: what Word opens stands in front, behind it there is nothing but padding. */
const PADDED_HEAD = 1_024 * 1_024;
/** Read of what names itself a picture: enough to see whether it is one. */
const MEDIA_HEAD = 64 * 1_024;
/** An entry that is larger, or that claims to grow by more than this, is not read to its end. */
const LARGE = { size: 48 * 1_024 * 1_024, paddedSize: 8 * 1_024 * 1_024, paddedRatio: 50 };

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
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

/** What Emotet has used comes first: photos in the same archive must not eat the budget that the document needs. */
export function byUrgency<One extends Entry>(entries: readonly One[]): readonly One[] {
  return entries
    .map((entry) => {
      const place = URGENT.indexOf(classOfName(entry.name));
      return { entry, urgency: place === -1 ? URGENT.length : place };
    })
    .sort((a, b) => a.urgency - b.urgency || a.entry.size - b.entry.size)
    .slice(0, MOST_CHILDREN)
    .map(({ entry }) => entry);
}

/** The names that the report keeps, in their order: of too many the riskiest. */
export function namesOf(files: readonly Entry[]): readonly string[] {
  const kept = files.length > MOST_NAMES ? new Set(byUrgency(files).slice(0, MOST_NAMES)) : undefined;
  return files.flatMap((file) => (kept === undefined || kept.has(file) ? file.name : []));
}

/** Bytes that are read of an entry at most; Infinity for all. */
export function limitOf({ name, size, compressedSize }: Entry): number {
  const padded = size >= LARGE.paddedSize && size >= compressedSize * LARGE.paddedRatio;
  if (padded || size >= LARGE.size) return PADDED_HEAD;
  return classOfName(name) === 'media' ? MEDIA_HEAD : Infinity;
}

/** A picture that was only looked at from the front is no gap: nothing in its rest could start anything. */
export function gapOf(entry: Entry, { bytes, gap }: Unpacked): Gap | undefined {
  if (gap !== 'too-large' || limitOf(entry) !== MEDIA_HEAD || bytes.length < MEDIA_HEAD) return gap;
  const kind = sniff(bytes);
  return kind === 'picture' || kind === 'media' ? undefined : gap;
}
