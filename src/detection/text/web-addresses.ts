/** Addresses in plain text: one pass, each character looked at a bounded number of times. */
import type { Budget } from '../budget';
import { LONGEST_ADDRESS } from './urls';

export interface FoundAddress {
  /** As written, without the punctuation of the sentence around it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What an address can begin with. No word boundary in front: Japanese text has no blanks ("詳細はhttps://…"), and
 * "seehttp://" is an address for a mail program too.
 */
const BEGINNING =
  /h(?:tt|xx|\*\*)ps?(?:\[:\]|:|\[:\/\/\])(?:\/\/|\\\\)?|(?:ftp|file):\/\/|www\d?(?:\.|\[\.\])|ms-[a-z]{3,16}:|onenote:|search(?:-ms)?:|\\\\(?=[\w.-]{1,255}[@\\])/gi;

/** Blanks, brackets of markup, quotation marks, and the punctuation of Chinese and Japanese end an address. */
const ENDS =
  /[\0-\x20\x7f"<>`\u00a0\u00ab\u00bb\u2000-\u200a\u2018-\u201f\u2026\u2028\u2029\u3000-\u3020\uff01-\uff0d\uff1a-\uff1f\uff3b-\uff3d\uff5b-\uff65]/;

/** Kana, ideographs, Hangul: in a running text they are the sentence going on, not a path. */
const RUNNING_TEXT =
  /[\u1100-\u11ff\u2e80-\u2fff\u3040-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** Finds at most `most` addresses, in order. Stops early when the budget does. */
export function findAddresses(text: string, budget: Budget, most: number): FoundAddress[] {
  const found: FoundAddress[] = [];
  if (!budget.takeSteps(1 + (text.length >>> 4))) return found;
  const beginning = new RegExp(BEGINNING.source, BEGINNING.flags);
  let paid = 0;
  for (let match = beginning.exec(text); match !== null && found.length < most; match = beginning.exec(text)) {
    if (!budget.takeSteps(match.index - paid + 16)) break;
    paid = match.index;
    if (isWordBefore(text, match.index, match[0])) continue;
    const end = endOf(text, match.index, match.index + match[0].length);
    const written = text.slice(match.index, end);
    if (written.length > match[0].length) found.push({ written, start: match.index, end });
    beginning.lastIndex = Math.max(end, beginning.lastIndex);
    if (!budget.takeSteps(end - match.index)) break;
    paid = Math.max(paid, end);
  }
  return found;
}

/** "awww.example" and "research:" are words, "ghttp://" is an address. */
function isWordBefore(text: string, index: number, beginning: string): boolean {
  if (/^(?:h|f[it]|\\)/i.test(beginning)) return false;
  return index > 0 && /[\w.@-]/.test(text[index - 1] ?? '');
}

function endOf(text: string, start: number, after: number): number {
  const limit = Math.min(text.length, start + LONGEST_ADDRESS);
  let at = after;
  let inHost = true;
  while (at < limit) {
    const character = text[at] ?? '';
    if (inHost && /[/\\?#]/.test(character)) inHost = false;
    if (ENDS.test(character)) break;
    if (RUNNING_TEXT.test(character) && !(inHost && isInternationalLabel(text, at, limit))) break;
    at++;
  }
  return withoutTrailingPunctuation(text, start, at);
}

/** An ideograph belongs to the host when its label began with one and a dot or slash follows: "http://日本語.jp/". */
function isInternationalLabel(text: string, at: number, limit: number): boolean {
  const before = text[at - 1] ?? '';
  if (!/[/.@]/.test(before) && !RUNNING_TEXT.test(before)) return false;
  if (RUNNING_TEXT.test(before)) return true;
  let ahead = at;
  while (ahead < limit && ahead - at < 63 && RUNNING_TEXT.test(text[ahead] ?? '')) ahead++;
  return (
    /[.a-z0-9-]/i.test(text[ahead] ?? '') && ahead - at < 63 && /^[a-z0-9-]*\./i.test(text.slice(ahead, ahead + 64))
  );
}

/** A full stop, a comma, or the closing bracket of a bracketed sentence is not part of the address. */
function withoutTrailingPunctuation(text: string, start: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')') open--;
  }
  let last = end;
  while (last > start) {
    const character = text[last - 1] ?? '';
    if (character === ')' && open < 0) open++;
    else if (!/[.,;:!?'*_~|\]}]/.test(character) || isDefangedDot(text, last)) break;
    last--;
  }
  return last;
}

function isDefangedDot(text: string, end: number): boolean {
  return text.startsWith('[.]', end - 3);
}
