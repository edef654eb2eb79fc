import type { DocumentText, Part } from '../../contract';
import { readInShares } from '../in-shares';
import type { SharedPurse } from '../in-shares';
import { foldText } from './folded-text';

/** Steps of the Budget that folding a character costs, and looking for the lures in it. */
const STEPS_PER_CHARACTER = 10;

/** Documents with words: mail bodies, web pages and notes are not among them. */
export function documentTexts(parts: readonly Part[], shared: SharedPurse): readonly DocumentText[] {
  const documents = parts.flatMap(({ path, document, rtf }) => {
    const text = document?.text ?? rtf?.text ?? '';
    return text === '' ? [] : [{ path, text }];
  });
  return readInShares(documents, shared, {
    cost: ({ text }) => text.length,
    read({ path, text }, purse): DocumentText {
      if (purse.takeSteps(STEPS_PER_CHARACTER * text.length)) return { path, folded: foldText(text) };
      return { path, folded: foldText(''), gap: purse.gap ?? 'too-large' };
    },
    isCut: ({ gap }) => gap !== undefined,
  }).map(({ read }) => read);
}
