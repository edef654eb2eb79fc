import { correspondence } from '../mail/correspondence';
import type { ThreadLanguage } from '../mail/correspondence';
import type { LetterText } from './letter-text';
import { plainLines, quotedText } from './quotes';

/** New text, password and thread as plain text. */
export function plainTextOf(
  { text, password, quoted = [], quoting = 'outlook' }: LetterText,
  language: ThreadLanguage = 'en',
): string {
  return [withPassword(plainLines(text), password, language), quotedText(quoted, quoting, language)]
    .join('\n')
    .trimEnd();
}

/** The text with the password told below it. */
export function withPassword(text: string, password: string | undefined, language: ThreadLanguage): string {
  return password === undefined ? text : `${text}\n\n${correspondence[language].password(password)}`;
}
