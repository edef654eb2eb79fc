/**
 * Names that no person would choose. Emotet's builder tore its macros' names out of a random generator ("zAAAQZAU",
 * "I1o5cw6n9tl3u", "Xkrmhvxrcnuhf"); people abbreviate too ("wsDstSht"), so each test looks at whole words only, and only
 * the share of odd names in a project says anything.
 */

/** Share of odd names above which a project counts as obfuscated, and how many names it takes to tell. */
const ODD_SHARE = 0.3;
const FEWEST_NAMES = 15;

/** Is the naming of a project as a whole random? */
export function areNamesOdd(names: Iterable<string>): boolean {
  let count = 0;
  let odd = 0;
  for (const name of names) {
    if (name.length < 3) continue;
    count++;
    if (isOddName(name)) odd++;
  }
  return count >= FEWEST_NAMES && odd > count * ODD_SHARE;
}

/** Does one name look like the output of a random generator? */
export function isOddName(written: string): boolean {
  if (written.length < 5 || written.length > 255) return false;
  // Constants of the Windows API: WM_LBUTTONDBLCLK.
  if (written.indexOf('_') > 0 && !/[a-z]/.test(written)) return false;
  if (/[^\x20-\x7f]/.test(written)) return false;
  if (hasScatteredDigits(written)) return true;
  let words = written.match(/[A-Z]?[a-z]+|[A-Z]{1,255}(?![a-z])/g) ?? [];
  // Capitals thrown in at random ("wAUAcAkA") make no words: then it is one.
  if (words.length > 2 && words.join('').length < words.length * 2.5) words = [words.join('')];
  let letters = 0;
  let rare = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    letters += lower.length;
    rare += countRarePairs(lower);
    if (lower.length >= 6 && longestConsonantRun(lower) >= 5) return true;
  }
  if (rare >= 2) return true;
  return letters >= 7 && words.length <= 2 && countVowels(written.toLowerCase()) < letters * 0.2;
}

/** "j6823_", "A8234", or letters and digits taking turns: "I1o5cw6n9". */
function hasScatteredDigits(written: string): boolean {
  const digits = written.match(/[0-9]/g)?.length ?? 0;
  if (digits === 0) return false;
  if (/^[a-z]{1,2}_?[0-9]{4,}/i.test(written)) return true;
  const runs = written.match(/[a-z]+/gi) ?? [];
  const letters = runs.reduce((sum, run) => sum + run.length, 0);
  return digits >= 3 && runs.length >= 3 && letters <= runs.length * 2.5;
}

/** y counts as a vowel; sch, ch, ck, sh, th, ph as one consonant (German runs up to five of them together). */
function longestConsonantRun(lower: string): number {
  let longest = 0;
  let run = 0;
  for (const character of lower.replace(/sch|[cstp]h|ck/g, 'k')) {
    run = isVowel(character) ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest;
}

function countVowels(lower: string): number {
  let count = 0;
  for (const character of lower) if (isVowel(character)) count++;
  return count;
}

function isVowel(character: string): boolean {
  return 'aeiouy'.includes(character);
}

/** Letters that hardly ever follow a letter in words and abbreviations of European languages and of romanised Japanese. */
const RARE_FOLLOWERS: Readonly<Record<string, string>> = {
  a: 'q',
  b: 'cfghkpqvwxz',
  c: 'bfgjpqvwx',
  d: 'cfkpqx',
  f: 'bcdghjkpqvwxz',
  g: 'bcfjkpqvwxz',
  h: 'bcfgjkpqvxz',
  i: 'wy',
  j: 'bcdfghjklmnpqrtvwxyz',
  k: 'bcdfgjpqvxz',
  l: 'jqx',
  m: 'cgjkqvwxz',
  p: 'bcjkqvxz',
  q: 'abcdefghijkmnopsvwxyz',
  r: 'jqx',
  s: 'jx',
  t: 'gjkqvx',
  u: 'jquwy',
  v: 'cdfghjkmpqtwxz',
  w: 'cfgjkpquvx',
  x: 'bdgjkmnqrsvwz',
  y: 'hjkqvwxyz',
  z: 'cfhjkpqvx',
};

function countRarePairs(lower: string): number {
  let count = 0;
  for (let at = 1; at < lower.length; at++) {
    if (RARE_FOLLOWERS[lower[at - 1] ?? '']?.includes(lower[at] ?? '') === true) count++;
  }
  return count;
}
