import type { Facts } from '../contract';

/** The visible words of one document in the message. */
export interface DocumentText {
  readonly path: readonly string[];
  readonly text: string;
}

/** Documents with words: mail bodies, web pages and notes are not among them. */
export function documentTexts({ parts }: Facts): readonly DocumentText[] {
  return parts.flatMap(({ path, document, rtf }) => {
    const text = document?.text ?? rtf?.text ?? '';
    return text === '' ? [] : [{ path, text }];
  });
}
