/**
 * Ends of texts without certain characters. By hand: a pattern like `/[.,]+$/` looks at every run of such characters anew from
 * each of its places, so that a line of nothing but commas costs the square of its length.
 */

/** The text without the characters of `unwanted` at its end; blanks of every kind count where `unwanted` holds a blank. */
export function withoutTrailing(text: string, unwanted: string): string {
  let end = text.length;
  while (end > 0 && isUnwanted(text.charAt(end - 1), unwanted)) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** The same at the beginning. */
export function withoutLeading(text: string, unwanted: string): string {
  let start = 0;
  while (start < text.length && isUnwanted(text.charAt(start), unwanted)) start++;
  return start === 0 ? text : text.slice(start);
}

function isUnwanted(character: string, unwanted: string): boolean {
  return unwanted.includes(character) || (unwanted.includes(' ') && character.trim() === '');
}
