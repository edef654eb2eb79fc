/**
 * The block that Emotet puts under its short line: the contact's name, the contact's true address, a handful of empty lines, and
 * then the stolen mail, pasted without any header (Unit 42, 2020-09-03; Japanese victims describe the same since 2019).
 */
import type { Address } from '../../contract';
import { findAddresses } from '../../text/mailboxes';

export interface PastedBlock {
  readonly address: Address;
  /** Line on which the pasted mail begins. */
  readonly next: number;
}

/** Text above the block, its own lines included. */
const LONGEST_TEXT = 400;
const MOST_LINES = 20;
/** Empty lines behind the block: three of them are four line breaks in a row. */
const EMPTY_LINES = 3;

export function findPastedBlock(texts: readonly string[]): PastedBlock | undefined {
  let length = 0;
  let name = '';
  for (let line = 0, seen = 0; line < texts.length && seen < MOST_LINES; line++) {
    const text = texts[line] ?? '';
    if (text === '') continue;
    seen++;
    length += text.length;
    if (length > LONGEST_TEXT) return undefined;
    const [address] = findAddresses(text, undefined, 1);
    if (address === undefined) {
      name = text;
      continue;
    }
    const alone = text.length - (address.end - address.start) <= 20 && name !== '' && name.length <= 60;
    if (!alone) continue;
    let next = line + 1;
    while (texts[next] === '') next++;
    if (next - line - 1 >= EMPTY_LINES && next < texts.length)
      return { address: { name, address: address.address }, next };
  }
  return undefined;
}
