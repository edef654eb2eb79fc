/** Tells names that a program made up ("sHpp6WBO6d") from names that people and their programs use. */

/** Numbers and hexadecimal ids, UUIDs, and ids in groups: every content system has them. */
const HEXADECIMAL = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;
/** Amazon's item numbers, ISBN, and other codes in capitals: no small letter in them. */
const CODE = /^[A-Z0-9_-]+$/;
const LONGEST = 120;
/** Mean length of the chunks: 1.5 to 2.2 in Emotet's directories, 3 and more in names that people write together. */
const LONGEST_MEAN_CHUNK = 2.7;
/** A digit between letters breaks no word: two in three of Emotet's directories have one. */
const LONGEST_MEAN_CHUNK_WITH_DIGIT = 3.1;
/** Share of a name's letters that may lie in words. */
const MOST_WORDS = 0.55;

/** Is the name a mixture of capitals, small letters and digits in which no words can be made out? */
export function looksRandom(name: string): boolean {
  if (name.length < 5 || name.length > LONGEST) return false;
  if (HEXADECIMAL.test(name) || UUID.test(name) || CODE.test(name) || !/^[A-Za-z0-9_-]+$/.test(name)) return false;
  if (!/[a-z]/.test(name)) return false;
  // "Words", "MORE", "42": what a name written in CamelCase falls into.
  const chunks = name.match(/[A-Z]?[a-z]+|[A-Z]{1,120}(?![a-z])|\d+/g) ?? [];
  if (!/[A-Z]/.test(name) || chunks.length < 3) return false;
  const letters = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const digitWithin = /[A-Za-z]\d+[A-Za-z]/.test(name);
  if (letters / chunks.length > (digitWithin ? LONGEST_MEAN_CHUNK_WITH_DIGIT : LONGEST_MEAN_CHUNK)) return false;
  const inWords = chunks.reduce((sum, chunk) => sum + (isWord(chunk) ? chunk.length : 0), 0);
  return inWords / letters < MOST_WORDS;
}

function isWord(chunk: string): boolean {
  // Years, dates, and numbers of articles.
  if (/^\d+$/.test(chunk)) return chunk.length >= 4;
  const lower = chunk.toLowerCase();
  if (lower.length < 3) return false;
  if (
    lower.length === 3 &&
    !/^(?:[^aeiouy][aeiouy][^aeiouy]|the|and|for|pro|api|app|web|xml|sql|php|faq|pdf|new|our|all|use|old|air|art|ask)$/.test(
      lower,
    )
  )
    return false;
  if (!/[aeiouy]/.test(lower)) return false;
  return !/[^aeiouy]{5}|[aeiou]{4}|[jqxzv][^aeiouylrhs]|[bcdfghjklmnpqrstvwxz][jqx](?!u)|q[^u]/.test(lower);
}
