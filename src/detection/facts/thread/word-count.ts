/** Words of a text, counted up to one more than `most`. Two characters of a script without blanks count as one word. */
export function countWords(text: string, most: number): number {
  let words = 0;
  let ideographs = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words + (ideographs >> 1) <= most; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 && code < 0xe000) {
      ideographs++;
      inWord = false;
    } else {
      const isLetter =
        (code >= 0x30 && code <= 0x39) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x61 && code <= 0x7a) ||
        code >= 0xc0;
      if (isLetter && !inWord) words++;
      inWord = isLetter;
    }
  }
  return words + (ideographs >> 1);
}
