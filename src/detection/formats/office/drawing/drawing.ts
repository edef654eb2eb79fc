/**
 * Visio and Publisher up to 2003 ([MS-CFB] files whose streams are not published): what they are, whether Visio
 * keeps macros in its stream, and the addresses that stand in the streams as UTF-16. What they draw is not read.
 */
import type { Budget } from '../../../budget';
import type { OfficeApplication, VbaProject } from '../../../contract';
import { indexOfBytes, utf16le } from '../../codec/bytes';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import type { OfficeWords } from '../container/office-words';

export interface Drawing {
  readonly application: Extract<OfficeApplication, 'visio' | 'publisher'>;
  readonly vba?: VbaProject;
}

/** "http" in UTF-16. */
const ADDRESS = [0x68, 0, 0x74, 0, 0x74, 0, 0x70, 0];
const LONGEST_ADDRESS = 2_048;
const MOST_ADDRESSES = 1_000;
/** Streams of Publisher in which text and hyperlinks stand. */
const PUBLISHER_TEXTS = ['contents', 'quill/quillsub/contents'];

/** What a drawing says; undefined for other compound files. */
export function readDrawing(file: CompoundFile, words: OfficeWords, budget: Budget): Drawing | undefined {
  const visio = findStream(file, 'visiodocument');
  if (visio !== undefined) {
    const stream = file.read(visio);
    addAddresses(stream, words, budget);
    const vba = projectWithin(stream);
    return { application: 'visio', ...(vba && { vba }) };
  }
  if (!file.entries.some(({ kind, name }) => kind === 'storage' && name.toLowerCase() === 'quill')) return undefined;
  for (const entry of file.entries)
    if (PUBLISHER_TEXTS.includes(entry.path.join('/').toLowerCase())) addAddresses(file.read(entry), words, budget);
  return { application: 'publisher' };
}

/** The first half of a compound file's signature: in a packed project the second stands behind a byte of flags. */
const PROJECT = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Visio packs a project in a way that is not published: that there is one is told, and that nobody looked into it. */
function projectWithin(stream: Uint8Array): VbaProject | undefined {
  return indexOfBytes(stream, PROJECT) === -1
    ? undefined
    : { modules: [], stomped: false, signed: false, gap: 'not-supported-here' };
}

function addAddresses(stream: Uint8Array, words: OfficeWords, budget: Budget): void {
  let left = MOST_ADDRESSES;
  for (let at = indexOfBytes(stream, ADDRESS); at !== -1; at = indexOfBytes(stream, ADDRESS, at + ADDRESS.length)) {
    if (left-- <= 0) words.gap ??= 'too-large';
    if (left < 0 || !budget.takeSteps(LONGEST_ADDRESS)) return;
    const address = /^https?:\/\/[^\s"<>\0-\x1f]{1,2000}/.exec(utf16le(stream, at, at + LONGEST_ADDRESS))?.[0];
    if (address !== undefined) words.addHyperlink(address);
  }
}
