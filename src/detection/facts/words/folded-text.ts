import type { FoldedText } from '../../contract';
import { textOfUnits } from '../../formats/codec/bytes';
import { once } from '../../once';

export function foldText(text: string): FoldedText {
  // NFKC first: full-width letters and half-width katakana become ordinary ones, composed letters one character.
  // On Japanese and Korean screens a backslash is a yen or won sign.
  const composed = text.normalize('NFKC');
  const normal = composed.includes('¥') || composed.includes('₩') ? composed.replace(/[¥₩]/g, '\\') : composed;
  const lower = normal.toLowerCase();
  // Lower case changes the length of a few letters (İ); places are then those of the lower-case text.
  const shown = lower.length === normal.length ? normal : lower;
  const kept = new Uint16Array(lower.length);
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (counts(code)) kept[count++] = code;
  }
  const compact = textOfUnits(kept, count);
  // Asked for only where a lure was found, which is in few texts.
  const runs = once(() => findRuns(lower));

  /** Where a character of `compact` stands in the text. */
  const place = (index: number): number => {
    const { starts, lengths } = runs();
    let low = 0;
    let high = lengths.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lengths[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (starts[low] ?? 0) + index - (lengths[low] ?? 0);
  };
  return {
    compact,
    isWhole(start, end) {
      const first = place(start);
      const last = place(end - 1);
      return !touches(lower, first - 1, first) && !touches(lower, last + 1, last);
    },
    original(start, end) {
      if (compact === '') return '';
      const from = place(Math.max(0, start));
      const to = place(Math.min(compact.length, Math.max(end, 1)) - 1) + 1;
      return shown.slice(from, to).replace(/\s+/g, ' ').trim();
    },
  };
}

/** One expression for all of these words, folded as `compact` is: to search for sixty one by one takes seven times as long. */
export function anyOf(folded: readonly string[]): RegExp {
  return new RegExp(folded.map((word) => word.replace(/\\/g, '\\\\')).join('|'));
}

/** Where each run of characters that count begins in the text, and how many of them stand in front of it. */
function findRuns(lower: string): { readonly starts: readonly number[]; readonly lengths: readonly number[] } {
  const starts: number[] = [];
  const lengths: number[] = [];
  let total = 0;
  let inRun = false;
  for (let at = 0; at < lower.length; at++) {
    const isKept = counts(lower.charCodeAt(at));
    if (isKept && !inRun) {
      starts.push(at);
      lengths.push(total);
    }
    if (isKept) total++;
    inRun = isKept;
  }
  return { starts, lengths };
}

/** Letters and digits of any script, and the few marks that belong to button names. */
function counts(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5c || code === 0x3a;
  if (code < 0xc0) return false;
  // General punctuation, with its invisible characters; CJK punctuation; combining marks left over by NFKC; BOM.
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x3000 && code <= 0x3004) return false;
  if (code >= 0x3008 && code <= 0x301f) return false;
  if (code >= 0x0300 && code <= 0x036f) return false;
  return code !== 0xfeff && code !== 0xfffd;
}

/** Is the neighbour a letter of the same alphabet? "Re-enable contents" is another word than "enable content". */
function touches(text: string, neighbour: number, inside: number): boolean {
  return isSpacedLetter(text.charCodeAt(neighbour)) && isSpacedLetter(text.charCodeAt(inside));
}

/** Letters of scripts that put blanks between words: Latin, Greek, Cyrillic. */
function isSpacedLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x0530);
}
