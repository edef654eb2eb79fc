import type { Budget } from '../../budget';
import { scanXml } from '../xml';
import type { XmlTag } from '../xml';

const LONGEST = 8_192;

/**
 * The text of each element with one of these local names (lower case), top to bottom, blanks around it cut off.
 * @param open called with every start tag
 */
export function elementTexts(
  source: string,
  names: ReadonlySet<string>,
  budget: Budget,
  open?: (tag: XmlTag) => void,
): readonly string[] {
  const texts: string[] = [];
  let inside: string | undefined;
  scanXml(source, budget, {
    open(tag) {
      open?.(tag);
      if (names.has(tag.name.toLowerCase())) inside = '';
    },
    text(piece) {
      if (inside !== undefined && inside.length < LONGEST) inside += piece.slice(0, LONGEST);
    },
    close(name) {
      if (inside === undefined || !names.has(name.toLowerCase())) return;
      if (inside.trim() !== '') texts.push(inside.trim());
      inside = undefined;
    },
  });
  // A file that is cut says what stands before the cut.
  if (inside !== undefined && inside !== '') texts.push(inside);
  return texts;
}
