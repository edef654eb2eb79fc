import type { Budget } from '../../../budget';
import type { Kind } from '../../../contract';
import { Bytes, indexOfBytes, lastIndexOfBytes, latin1, latin1Bytes, startsWith } from '../../../formats/codec/bytes';
import { CFB_SIGNATURE } from '../../../formats/office/container/cfb';
import { sniff } from '../../../formats/sniff';
import { CENTRAL, END, END_WITHIN, LOCAL } from '../../../formats/archive/zip/zip-headers';
import { classOfName, extensionOf } from '../file-names';
import type { Child, Opener } from '../opening';
import { openSealed } from './archives';
import { openText } from './office/slk';

/** How far in a second file is looked for: Word and Excel give up earlier. */
const SEARCHED = 1_024 * 1_024;

/** Where a file of another kind may begin. */
interface Mark {
  readonly name: string;
  readonly bytes: readonly number[] | Uint8Array;
  /** The mark is in lower case, and capitals count too. */
  readonly anyCase?: true;
  /** Bytes of it that stand in front of the mark. */
  readonly before: number;
  /** Do its bytes bear it out? The mark alone also stands in programs that unpack, and in random bytes. */
  readonly holds: (bytes: Uint8Array, at: number) => boolean;
}

/** Word finds the web archive or the document, and unpackers the archive behind a program that unpacks it. */
const MARKS: readonly Mark[] = [
  { name: 'behind.mht', bytes: latin1Bytes('mime-version:'), anyCase: true, before: 0, holds: isWebArchive },
  { name: 'behind.doc', bytes: CFB_SIGNATURE, before: 0, holds: () => true },
  archive('rar', latin1Bytes('Rar!\x1a\x07')),
  archive('7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  archive('cab', latin1Bytes('MSCF\0\0\0\0')),
  archive('ace', latin1Bytes('**ACE**'), 7),
  archive('lzh', latin1Bytes('-lh5-'), 2),
];

/** By its first byte. */
const MARKS_OF: readonly (readonly Mark[] | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  const marks = MARKS.filter(
    ({ bytes: [first], anyCase }) => first === byte || (anyCase === true && first === (byte | 32)),
  );
  return marks.length === 0 ? undefined : marks;
});

/** Programs that unpack hold the mark once or twice in their own code; each costs a `STRETCH`, so that a hundred hide nothing. */
const MOST_FALSE_MARKS = 500;
/** So much of a file behind another tells what it is. */
const HEAD = 64 * 1_024;
/** Bytes between two questions to the Budget. */
const STRETCH = 4_096;

function archive(kind: Kind, bytes: readonly number[] | Uint8Array, before = 0): Mark {
  return { name: `behind.${kind}`, bytes, before, holds: (data, at) => sniff(data.subarray(at, at + HEAD)) === kind };
}

/**
 * Files of another kind behind a picture, a PDF or junk. Scanners stop at the first magic number; Word finds the web archive
 * behind a PDF (seen in Japan in July 2023), and unpackers find the archive behind a picture.
 */
export function filesBehind(bytes: Uint8Array, budget: Budget): readonly Child[] {
  const zip = archiveIn(bytes, budget);
  return [...markedFilesIn(bytes, budget), ...(zip > 0 ? [behind('behind.zip', bytes, zip)] : [])];
}

function behind(name: string, bytes: Uint8Array, at: number): Child {
  return { name, bytes: bytes.subarray(at), size: bytes.length - at };
}

/** One walk for all marks, the first of each that its bytes bear out: a search for each took ten times a file's length. */
function markedFilesIn(bytes: Uint8Array, budget: Budget): Child[] {
  const found = new Map<string, Child>();
  const refused = new Map<string, number>();
  const end = Math.min(bytes.length, SEARCHED);
  for (let from = 1; from < end && budget.takeSteps(STRETCH); from += STRETCH) {
    const to = Math.min(from + STRETCH, end);
    for (let at = from; at < to; at++) {
      const marks = MARKS_OF[bytes[at] ?? 0];
      if (marks === undefined) continue;
      for (const mark of marks) {
        const { name, before } = mark;
        if (at - before <= 0 || !stands(mark, bytes, at) || found.has(name)) continue;
        const falseOnes = refused.get(name) ?? 0;
        if (falseOnes === MOST_FALSE_MARKS) continue;
        if (budget.takeSteps(STRETCH) && mark.holds(bytes, at - before))
          found.set(name, behind(name, bytes, at - before));
        else refused.set(name, falseOnes + 1);
      }
    }
  }
  return [...found.values()];
}

function stands({ bytes: mark, anyCase }: Mark, bytes: Uint8Array, at: number): boolean {
  if (anyCase !== true) return startsWith(bytes, mark, at);
  return mark.every((byte, index) => byte === ((bytes[at + index] ?? 0) | (byte & 32)));
}

/** The headers of a web archive (RFC 2557): MIME-Version, and a type that only web archives of Office have. */
function isWebArchive(bytes: Uint8Array, at: number): boolean {
  const head = latin1(bytes, at, at + 8_192).toLowerCase();
  return head.includes('multipart/related') || head.includes('application/x-mso');
}

/** A picture, or a program: only what is behind it can be of interest. */
export const openSurface: Opener = (bytes, { budget }) => ({ children: filesBehind(bytes, budget) });

/**
 * A file of no known kind may hold anything: archives that nobody here knows, Word 1 and Excel 4, the data of any program. Only what
 * is named as a picture or a film goes to a program that shows it, and to no other.
 */
export const openUnknown: Opener = (bytes, context) => {
  const children = filesBehind(bytes, context.budget);
  const promised = classOfName(context.name);
  if (promised === 'archive') return { ...openSealed(bytes, context), children };
  return promised === 'media' ? { children } : { children, gap: 'not-supported-here' };
};

/** Where a ZIP archive begins that ends with the file. */
function archiveIn(data: Uint8Array, budget: Budget): number {
  if (!budget.takeSteps(1 + (Math.min(data.length, END_WITHIN) >>> 3))) return -1;
  const bytes = new Bytes(data);
  const end = lastIndexOfBytes(data, END, data.length - END_WITHIN);
  if (end === -1 || bytes.u16(end + 10) === 0) return -1;
  const directory = end - bytes.u32(end + 12);
  if (directory < 0 || !startsWith(data, CENTRAL, directory)) return -1;
  const start = directory - bytes.u32(end + 16);
  // Offsets that count what is in front are put right by the reader.
  return start > 0 || !budget.takeSteps(data.length >>> 3) ? start : indexOfBytes(data, LOCAL, 1);
}

/** Texts that programs decode to files. A text under another archive's name is mostly what a filter put in its place. */
const ENCODED: ReadonlySet<string> = new Set(['uu', 'uue', 'xxe']);

/** OpenPGP in ASCII (RFC 9580, 6.2): what is encrypted for its reader may be any file. */
const ARMOUR = latin1Bytes('-----BEGIN PGP MESSAGE-----');

/** A text: a table that Excel opens, an encoded file, which nobody decodes here, or an encrypted one. */
export const openWords: Opener = (bytes, context) => {
  if (ENCODED.has(extensionOf(context.name))) return openSealed(bytes, context);
  const opened = openText(bytes, context);
  const isArmoured = context.budget.takeSteps(bytes.length >>> 2) && indexOfBytes(bytes, ARMOUR) !== -1;
  return isArmoured && opened.gap === undefined ? { ...opened, gap: 'encrypted' } : opened;
};
