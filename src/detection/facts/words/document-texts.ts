import type { Facts } from '../../contract';
import { foldText } from './folded-text';
import type { FoldedText } from './folded-text';
import { once, onceFor } from '../../once';

/** The visible words of one document in the message. */
export interface DocumentText {
  readonly path: readonly string[];
  /** As lures are searched in them; made when first asked for. */
  readonly folded: () => FoldedText;
}

/** Documents with words: mail bodies, web pages and notes are not among them. The same list for the same facts. */
export const documentTexts = onceFor((facts: Facts): readonly DocumentText[] =>
  facts.parts.flatMap(({ path, document, rtf }) => {
    const text = document?.text ?? rtf?.text ?? '';
    return text === '' ? [] : [{ path, folded: once(() => foldText(text)) }];
  }),
);
