/** Longest name that is compared: the table has as many cells as both names have letters. */
const LONGEST = 60;

/** The name that somebody probably meant: at most a third of its letters differ, without regard to case. */
export function closest(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const distance = distanceOf(written.toLowerCase(), name.toLowerCase());
    if (distance < least && distance <= name.length / 3) [best, least] = [name, distance];
  }
  return best;
}

/** Letters to add, drop or change (Levenshtein), row by row. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
