/** The values of signed headers, taken apart: what writes them needs no more. */

/** What a value says, taken apart. */
export interface Signed<Said extends { readonly digest: string }> {
  readonly said: Said;
  /** The text that was signed. */
  readonly text: string;
  /** ECDSA with P-256 and SHA-256, r and s behind each other (IEEE P1363), in base64. */
  readonly signature: string;
}

/** The tags of a value, each once; a header is folded on its way. */
export function tagsOf(value: string): { readonly unfolded: string; readonly tags: ReadonlyMap<string, string> } {
  const unfolded = value.replace(/\s+/g, ' ').trim();
  const tags = unfolded
    .split('; ')
    .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)] as const);
  return { unfolded, tags: new Map(tags) };
}
