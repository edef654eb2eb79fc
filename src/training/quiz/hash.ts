/** FNV-1a, 32 bits: the same number for the same text in every browser. */
export function fnv1a(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}
