/** Words of a message that may open its attachments: Emotet writes its ZIP's password into the same mail. */
import type { Budget } from '../../budget';
import { latinOf, UNSEEN } from '../../text/lookalikes';
import { withoutLeading, withoutTrailing } from '../../text/trim';
import type { Address, Gap, ThreadFacts } from '../../contract';
import { fileLines, fillers, passwordWords, pointers, spelledDigits } from './password-words';

/** Where a password may stand. */
export interface PasswordPlaces extends Pick<ThreadFacts, 'newestText' | 'quoted'> {
  readonly subject?: string;
  /** All that the body says, however deep in quotes; of a long quote `quoted` holds the beginning alone. */
  readonly whole?: string;
  /** What the body says where only a pointer, or a mail program without pictures, shows it: titles and alternative texts. */
  readonly hints?: readonly string[];
  readonly fileNames?: readonly string[];
  readonly from?: Address;
}

export interface Passwords {
  /** What the newest text, the subject or a hint calls the password, best first. */
  readonly stated: readonly string[];
  /** Stated, and further what some word for a password stands beside. */
  readonly likely: readonly string[];
  /** All other words that a reader could be meant to type: for locks of which a wrong key costs next to nothing. */
  readonly guesses: readonly Guess[];
  /** There was more text than is searched. */
  readonly gap?: Gap;
}

export interface Guess {
  readonly text: string;
  /** Quoted, or made of letters and digits: no word of a sentence, so worth a costly try too. */
  readonly isCode: boolean;
}

/** Words that are tried where a wrong key costs a microsecond. */
const MOST_GUESSES = 2_000;
const LONGEST_LINE = 400;
/** How much of a cut line the next piece repeats: what stands beside a word stays beside it. */
const OVERLAP = 100;
/** As short as these, a word is a password only where it has a digit or nothing else could be meant. */
const SHORT = 3;
const LONGEST = 24;
/** Of the whole text, below which nobody writes anything that a reader should find: looked at first. */
const LAST_TEXT = 20_000;

/** What each place may spend of the budget: a flood of words in one leaves the others theirs. */
const SHARES = { newest: 0.1, beside: 0.05, whole: 0.1 };
/** In steps of 2 ns: a line is searched for 400 words, and what stands around each of them is taken apart. */
const LINE_STEPS = 1_000;
const CHARACTER_STEPS = 30;
const WORD_STEPS = 1_500;

/** What is in question comes out in time linear in the text. */
export function findPasswords(places: PasswordPlaces, budget: Budget): Passwords {
  const { newestText, quoted, subject = '', hints = [], fileNames = [], whole } = places;
  // Nothing new at all: the sender wrote inside what looks like a quote.
  const [newest, older] = newestText.trim() === '' ? [quoted[0]?.text ?? '', quoted.slice(1)] : [newestText, quoted];
  const found = new Collection();
  const beside = new Collection();
  const [ofNewest, ofNames, ofWhole] = [
    budget.lend(SHARES.newest),
    budget.lend(SHARES.beside),
    budget.lend(SHARES.whole),
  ];
  const lines = foldedLines(newest, ofNewest);
  searchLines(lines, found, ofNewest);
  for (const text of [subject, ...hints]) searchLines(foldedLines(text, ofNames), found, ofNames);
  const names = fileNames.map(nameInWords);
  for (const name of names) searchLines(foldedLines(name, ofNames), beside, ofNames, NAME_WORTH);
  const earlier = whole ?? older.map(({ text }) => text).join('\n');
  for (const text of earlier.length > LAST_TEXT ? [earlier.slice(-LAST_TEXT), earlier] : [earlier])
    searchLines(foldedLines(text, ofWhole), beside, ofWhole, QUOTED_WORTH);
  const purses = [ofNewest, ofNames, ofWhole];
  for (const purse of purses) budget.settle(purse);
  const stated = found.best(true);
  const likely = unique([...stated, ...found.best(), ...beside.best()]);
  return {
    stated,
    likely,
    guesses: guessesOf(places, [...lines, ...foldedLines(subject, ofNames)], names, new Set(likely)),
    ...(purses.some(({ gap }) => gap !== undefined) && { gap: 'too-large' }),
  };
}

/** What a text beside the message (another attachment) calls a password. */
export function passwordsIn(text: string, budget: Budget): readonly string[] {
  const found = new Collection();
  searchLines(foldedLines(text, budget), found, budget);
  return found.best();
}

/** How much less what is not in the newest text is worth. */
const NAME_WORTH = -1;
const QUOTED_WORTH = -3;
const LOOSE_WORTH = -4;

/** Candidates with the most that each was ever offered for. */
class Collection {
  private readonly found = new Map<string, { readonly worth: number; readonly stated: boolean }>();

  offer(token: string | undefined, worth: number, stated: boolean): void {
    if (token === undefined) return;
    const full = worth + (/[0-9]/.test(token) ? 2 : 0);
    const known = this.found.get(token);
    this.found.set(token, {
      worth: Math.max(known?.worth ?? -Infinity, full),
      stated: stated || known?.stated === true,
    });
  }

  best(statedOnly = false): readonly string[] {
    return [...this.found]
      .filter(([, { stated }]) => stated || !statedOnly)
      .sort(([, one], [, other]) => other.worth - one.worth)
      .map(([token]) => token);
  }
}

interface Line {
  readonly text: string;
  readonly folded: string;
}

/** One offer of a line: how good, and whether the line says that it is a password. */
interface Offers {
  readonly found: Collection;
  readonly worth: number;
  readonly stated: boolean;
}

/** Looks beside every word for a password. */
function searchLines(lines: readonly Line[], found: Collection, budget: Budget, less = 0): void {
  for (const [index, { text, folded }] of lines.entries()) {
    for (const { end, plain } of wordEnds(folded)) {
      if (!budget.takeSteps(WORD_STEPS)) return;
      const offers: Offers = { found, worth: less + (plain ? 0 : LOOSE_WORTH), stated: plain };
      const rest = text.slice(end);
      const hasNumber = searchBehind(rest, folded.slice(end), offers);
      searchBelow(lines, index, rest, offers, hasNumber);
      const before = text.slice(0, end).trim().split(/\s+/);
      for (const word of before.slice(-4, -1)) if (/[0-9]/.test(word)) found.offer(tokenOf(word), offers.worth, plain);
    }
    if (fileLines.some((label) => folded.includes(label))) offerAlone(lines, index, { found, worth: 1, stated: true });
  }
}

/** @returns whether something with a digit stands there */
function searchBehind(rest: string, folded: string, offers: Offers): boolean {
  const { found, worth, stated } = offers;
  const mark = rest.slice(0, 60).search(/[:=「『【→⇒]/);
  if (mark !== -1) {
    const behind = rest.slice(mark + 1);
    offerFirst(behind, { ...offers, worth: worth + 8 }, 1);
    if (stated) found.offer(foreignTokenOf(behind), worth + 6, false);
  }
  const spelled = stated ? spelledDigits(folded) : '';
  if (spelled !== '') found.offer(spelled, worth + 3, false);
  return offerFirst(rest, { ...offers, worth: worth + 4 }, SHORT);
}

/** Nothing behind the word: the password stands alone in one of the next lines. So it does where the line points there. */
function searchBelow(lines: readonly Line[], index: number, rest: string, offers: Offers, hasNumber: boolean): void {
  const { worth, stated } = offers;
  if (rest.replace(/[\s:=→⇒*_)\]】」-]/g, '') === '') offerAlone(lines, index, { ...offers, worth: worth + 6 });
  else if (!hasNumber) {
    const folded = lines[index]?.folded ?? '';
    const points = pointers.some((word) => folded.includes(word));
    offerAlone(lines, index, { ...offers, worth: worth + (points ? 5 : 1), stated: stated && points });
  }
}

/** Words of a sentence that are searched for one with a digit. */
const SENTENCE = 12;

/**
 * The first word that is not a filler, and the first with a digit: "la contraseña del archivo que adjunto es 4432".
 * @param shortest of the first word, where it has no digit
 */
function offerFirst(text: string, { found, worth, stated }: Offers, shortest: number): boolean {
  const words = text.split(/[\s\u3000]+/).filter((word) => word !== '');
  for (const word of words.slice(0, 8)) {
    const bare = word.replace(/^[:=\-–→⇒*"'“「『【(<[]+/, '').replace(/^(?:dell|l|d)['’]/i, '');
    if (bare === '' || fillers.has(bare.toLowerCase())) continue;
    const token = tokenOf(bare);
    if (token === undefined) break;
    const isShort = token.length < SHORT && !/[0-9]/.test(token);
    if (!isShort || token.length >= shortest) found.offer(token, worth, stated && !isShort);
    // Some passwords end in what ends a sentence.
    if (/[!?#$%&@+*]$/.test(bare)) found.offer(/^[!-~]+/.exec(bare)?.[0].slice(0, LONGEST), worth - 1, false);
    break;
  }
  const numbered = words.slice(0, SENTENCE).find((word) => /[0-9]/.test(word));
  if (numbered !== undefined) found.offer(tokenOf(numbered), worth - 1, stated);
  return numbered !== undefined && tokenOf(numbered) !== undefined;
}

/** A word that is alone on one of the next two lines with text. */
function offerAlone(lines: readonly Line[], index: number, { found, worth, stated }: Offers): void {
  for (let line = index + 1, seen = 0; line < lines.length && seen < 2; line++) {
    const text = lines[line]?.text ?? '';
    seen++;
    if (!/[\s\u3000]/.test(text)) found.offer(tokenOf(text), worth, stated && text.length >= SHORT);
  }
}

/** What can be a password: printable ASCII without the punctuation and brackets around it. */
function tokenOf(word: string): string | undefined {
  const start = word.search(/[!-~]/);
  if (start === -1) return undefined;
  const printable = /^[!-~]+/.exec(word.slice(start))?.[0] ?? '';
  const token = withoutTrailing(withoutLeading(printable, ':=-*"\'(<[{'), '.,;:*"\')>]}');
  if (token.length > LONGEST || token.includes('://') || token.includes('@')) return undefined;
  return /[A-Za-z0-9]/.test(token) ? token : undefined;
}

/** Behind "password:", up to a blank or a bracket: words of other alphabets are typed as well ("さくら2026"). */
function foreignTokenOf(text: string): string | undefined {
  const [first = ''] = text
    .replace(/^[\s\u3000「『【"'“(:]+/, '')
    .slice(0, LONGEST + 1)
    .split(/[\s\u3000」』】"'”)。、,]/);
  const token = first.replace(/(?:です|となります|になります|입니다)$/, '');
  return token.length >= SHORT && token.length <= LONGEST && /[^!-~]/.test(token) && !/[をはがにの]/.test(token)
    ? token
    : undefined;
}

/** Most texts have none of the words: one look for all of them at once costs a hundredth of a look for each. */
const ANY_WORD = new RegExp(passwordWords.map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));

/** Places behind each word for a password; short ones must be words of their own ("pw", not "upward"). */
function wordEnds(folded: string): readonly { readonly end: number; readonly plain: boolean }[] {
  if (!ANY_WORD.test(folded)) return [];
  const ends: { end: number; plain: boolean }[] = [];
  const taken: { from: number; to: number }[] = [];
  for (const { word, plain } of passwordWords) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (taken.some(({ from, to }) => at >= from && at < to)) continue;
      const latin = word.charCodeAt(0) < 0x600;
      // A host or a path that holds the word ("pass.example") gives no password.
      if (
        latin &&
        (/[a-zà-žā-żа-я/@.]/.test(folded.charAt(at - 1)) ||
          (!word.endsWith(':') && /^(?:(?!s\b)[a-zà-žā-żа-я@]|\.(?! ?[:\d]))/.test(folded.slice(end, end + 3))))
      )
        continue;
      taken.push({ from: at, to: end });
      ends.push({ end, plain });
    }
  }
  return ends.sort((one, other) => one.end - other.end);
}

// ── Guesses ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Words that no word for a password announces: "use X to open it", "my address", "the name of the file". */
function guessesOf(
  { from, fileNames = [] }: PasswordPlaces,
  lines: readonly Line[],
  names: readonly string[],
  known: ReadonlySet<string>,
): readonly Guess[] {
  const worths = new Map<string, number>();
  const offer = (token: string | undefined, worth: number): void => {
    if (token === undefined || known.has(token) || (token.length < SHORT && worth < QUOTED)) return;
    worths.set(token, Math.max(worths.get(token) ?? 0, worth));
  };
  for (const { text } of lines) {
    for (const [, quoted = ''] of text.matchAll(/["'“”„«「『【(<[]([!-~]{1,24}?)["'“”»」』】)>\]]/g))
      offer(tokenOf(quoted), QUOTED);
    for (const [word] of text.matchAll(/[!-~]+/g))
      offer(tokenOf(word), word.length === text.length ? 4 : looksOf(word));
  }
  for (const name of names) for (const word of name.split(' ')) offer(tokenOf(word), looksOf(word));
  for (const name of fileNames) offer(tokenOf(name.replace(/\.[^.]*$/, '')), 2);
  const address = from?.address ?? '';
  for (const piece of [address, ...address.split('@')]) offer(piece.length > 64 ? undefined : piece, 2);
  return [...worths]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_GUESSES)
    .map(([text, worth]) => ({ text, isCode: worth >= MIXED }));
}

const QUOTED = 6;
const MIXED = 5;

/** How little a word looks like one of a sentence. */
function looksOf(word: string): number {
  if (/[0-9]/.test(word)) return /[A-Za-z]/.test(word) ? MIXED : 3;
  return /[a-z][A-Z]|^[A-Z]{3,}/.test(word) ? 3 : 1;
}

// ── Lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The words of a file's name: "drawings_pw_K7MD.zip". */
function nameInWords(name: string): string {
  return name
    .slice(0, LONGEST_LINE)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_()[\]{}+~,;-]+/g, ' ');
}

/** Lines with something on them, as far as the purse reaches. */
function foldedLines(text: string, budget: Budget): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const whole = newline === -1 ? text.length : newline;
    const end = Math.min(whole, start + LONGEST_LINE);
    if (!budget.takeSteps(end - start < 3 ? 20 : LINE_STEPS + CHARACTER_STEPS * (end - start))) break;
    const line = lineOf(text.slice(start, end));
    if (line !== '') lines.push(folded(line));
    start = end < whole ? end - OVERLAP : end + 1;
  }
  return lines;
}

function folded(line: string): Line {
  const latin = latinOf(line);
  // Where a voiced kana falls into two, places would shift.
  return { text: line, folded: latin.length === line.length ? latin : line.toLowerCase() };
}

function lineOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      // "İ" is the one letter that grows when it is folded, which would shift every place behind it.
      .replace(/İ/g, 'I')
      .replace(UNSEEN, '')
      // "P a s s w o r d": no filter finds it, every reader does.
      .replace(/(?<!\S)(?:\S ){3,}/g, (spaced) => spaced.replace(/ /g, ''))
      .trim()
  );
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
