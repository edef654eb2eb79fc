import type { Budget } from '../../budget';
import type { DocumentText, Part } from '../../contract';
import { foldText, MOST_CHARACTERS } from './folded-text';

/** Documents with words: mail bodies, web pages and notes are not among them. */
export function documentTexts(parts: readonly Part[], budget: Budget): readonly DocumentText[] {
  return parts.flatMap(({ path, document, rtf }) => {
    const text = document?.text ?? rtf?.text ?? '';
    if (text === '') return [];
    if (budget.takeSteps(Math.min(text.length, MOST_CHARACTERS))) return [{ path, folded: foldText(text) }];
    return [{ path, folded: foldText(''), gap: budget.gap ?? 'too-large' }];
  });
}
