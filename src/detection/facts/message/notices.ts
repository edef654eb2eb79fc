/**
 * What the organisation's own mail servers write above a message: no words of the sender. Left in, a notice in another language than the
 * letter is a change of language, one sentence more hides a letter of one line, and a call to caution is an urging one. Whoever writes
 * such a notice into his own mail hides that notice, and nothing else.
 */

/** Notices above each other: of a mail flow rule and of a gateway, in three languages each. */
const MOST_NOTICES = 6;
/** Characters between the letters of a notice, and around it. */
const MOST_BETWEEN = 200;

/**
 * Where the sender's own text begins.
 * @param notices sentences; only their letters and digits count, for blanks and marks change wherever a message is rendered again
 */
export function endOfNotices(text: string, notices: readonly string[]): number {
  let start = 0;
  for (let count = 0; count < MOST_NOTICES; count++) {
    let end = -1;
    for (const notice of notices) if (end === -1) end = endOf(text, start, notice);
    if (end === -1) break;
    start = lineAfter(text, end);
  }
  return start;
}

/** Place behind the notice's last letter, or -1. */
function endOf(text: string, start: number, notice: string): number {
  let at = start;
  let seen = false;
  for (const letter of notice) {
    if (!isLetter(letter)) continue;
    for (let between = 0; between < MOST_BETWEEN && at < text.length && !isLetter(signAt(text, at)); between++)
      at += signAt(text, at).length;
    if (signAt(text, at) !== letter) return -1;
    at += letter.length;
    seen = true;
  }
  return seen ? at : -1;
}

/** The marks that end a notice, and the empty lines below it. */
function lineAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < MOST_BETWEEN && !isLetter(signAt(text, at)) && text[at] !== '\n') at += 1;
  while (text[at] === '\n') at += 1;
  return at;
}

function signAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isLetter(sign: string): boolean {
  return /^[\p{L}\p{N}]/u.test(sign);
}
