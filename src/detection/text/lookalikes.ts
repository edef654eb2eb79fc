/** Domains that are made to be mistaken for a given one. Only ever compared with domains that the reader really deals with. */
import { partsOfHost } from './suffixes';

export type Likeness =
  /** The same to the eye: other alphabets, 1 for l, rn for m. */
  | 'same-to-the-eye'
  /** One letter added, left out, changed, or two swapped. */
  | 'one-letter'
  /** The known name with a word in front or behind ("example-support.com"). */
  | 'added-word';

/** Letters of other alphabets that look like Latin ones, as pairs; our own table, made by looking at common fonts. */
const LETTERS = pairs(`
  аa бb вb гr ԁd еe єe ѕs іi ӏl јj кk мm нh пn оo рp ԛq сc тt уy хx һh ԝw шw ьb зe ѵv ԍg ґr ҝk
  αa βb γy δd εe ζz ηn ιi κk λl μu νv οo ρp σo τt υu χx ωw ϲc ϳj
  ıi łl øo đd ħh ɡg ɑa ßb æa œo þp ðd ʟl ɩi ƅb ɴn օo սu ոn հh զq ցg ɪi ʀr ʏy ƙk ꞓc
`);

/** Within Latin: digits for letters, and i, l, 1 for each other. */
const LATIN = pairs('0o 1l 2z 3e 4a 5s 8b 9g |l il');

/** Marks over letters and characters without width. */
export const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Letter pairs that look like one letter. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];

/** Words that attackers put beside a name; a subsidiary adds "finance", not these. */
const ADDED_WORDS = new Set([
  'account',
  'accounts',
  'admin',
  'alert',
  'auth',
  'billing',
  'client',
  'cloud',
  'confirm',
  'corp',
  'delivery',
  'doc',
  'docs',
  'email',
  'group',
  'help',
  'helpdesk',
  'info',
  'invoice',
  'jp',
  'login',
  'mail',
  'mails',
  'my',
  'net',
  'notice',
  'office',
  'online',
  'pay',
  'payment',
  'portal',
  'secure',
  'security',
  'service',
  'services',
  'share',
  'signin',
  'sso',
  'support',
  'team',
  'update',
  'verify',
  'web',
  'webmail',
]);

/** Neighbours of shorter names are other people's names: "ntt" and "nts". */
const SHORTEST_FOR_ONE_LETTER = 6;
const SHORTEST_FOR_ADDED_WORD = 5;
const LONGEST_LABEL = 63;

/** How a registrable domain imitates a known one, or undefined when it does not, or is that domain. */
export function likenessOf(domain: string, known: string): Likeness | undefined {
  if (domain === known || domain === '' || known === '') return undefined;
  const [a, b] = [nameOf(domain), nameOf(known)];
  if (a === '' || b === '' || a.length > LONGEST_LABEL || b.length > LONGEST_LABEL) return undefined;
  // The same name under another ending is mostly the same company: example.com beside example.co.jp.
  if (a === b) return undefined;
  if (b.length >= 3 && skeleton(a) === skeleton(b)) return 'same-to-the-eye';
  if (b.length >= SHORTEST_FOR_ONE_LETTER && a.charAt(0) === b.charAt(0) && isOneLetterApart(a, b)) return 'one-letter';
  return b.length >= SHORTEST_FOR_ADDED_WORD && hasAddedWord(a, b) ? 'added-word' : undefined;
}

/** Everything that looks alike becomes alike; not for showing. */
export function skeleton(text: string): string {
  let folded = replaced(latinOf(text), LATIN);
  for (const [pair, letter] of PAIRS) folded = folded.split(pair).join(letter);
  return folded;
}

/** The Latin letters that a reader sees in letters of other alphabets, lower case, without accents. */
export function latinOf(text: string): string {
  const bare = text.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return replaced(bare, LETTERS);
}

function replaced(text: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  for (const character of text) out += table.get(character) ?? character;
  return out;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.charAt(0), pair.charAt(1)]),
  );
}

/** The registered word of a domain: "example" of "example.co.jp". */
function nameOf(domain: string): string {
  return partsOfHost(domain).name;
}

/** Damerau-Levenshtein distance of exactly one, found without a table. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  // Numbers count things: "shop24" and "shop25" are two shops.
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (/^\d*$/.test(left) && /^\d*$/.test(right)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function hasAddedWord(candidate: string, known: string): boolean {
  const folded = candidate.split('-').filter((word) => word !== '');
  if (folded.includes(known) && folded.length > 1)
    return folded.every((word) => word === known || ADDED_WORDS.has(word));
  if (candidate.startsWith(known)) return ADDED_WORDS.has(candidate.slice(known.length));
  return candidate.endsWith(known) && ADDED_WORDS.has(candidate.slice(0, candidate.length - known.length));
}
