import type { Facts } from '../contract';
import { foldText } from './folded-text';
import type { FoldedText } from './folded-text';
import { once } from './once';

/** The visible words of one document in the message. */
export interface DocumentText {
  readonly path: readonly string[];
  /** As lures are searched in them; made when first asked for. */
  readonly folded: () => FoldedText;
}

const known = new WeakMap<Facts, readonly DocumentText[]>();

/** Documents with words: mail bodies, web pages and notes are not among them. The same list for the same facts. */
export function documentTexts(facts: Facts): readonly DocumentText[] {
  let texts = known.get(facts);
  if (texts === undefined) {
    texts = facts.parts.flatMap(({ path, document, rtf }) => {
      const text = document?.text ?? rtf?.text ?? '';
      return text === '' ? [] : [{ path, folded: once(() => foldText(text)) }];
    });
    known.set(facts, texts);
  }
  return texts;
}
