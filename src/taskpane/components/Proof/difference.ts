/** A text cut into what two texts share and where they differ. */
export interface Marked {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Marks where `text` differs from `other`: the whole label or word around the difference, for one letter is easily missed. */
export function marked(text: string, other: string): Marked {
  if (text === other) return { before: text, differing: '', after: '' };
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let end = text.length;
  for (let there = other.length; end > start && there > start && text[end - 1] === other[there - 1]; there--) end--;
  // Nothing but letters left out: the label that lacks them is marked.
  const shorter = start === end;
  if (shorter || !isBorder(text[start])) while (start > 0 && !isBorder(text[start - 1])) start--;
  if (shorter || !isBorder(text[end - 1])) while (end < text.length && !isBorder(text[end])) end++;
  return { before: text.slice(0, start), differing: text.slice(start, end), after: text.slice(end) };
}

function isBorder(character: string | undefined): boolean {
  return character === undefined || character === '@' || character === '.';
}
