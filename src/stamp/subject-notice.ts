/** A notice in front of the subject: it shows in the list of messages too, and no signature covers it. */
import { encodeBase64 } from '../detection/formats/codec/base64';
import type { Language } from '../locales/languages';
import type { NoticeLevel } from '../locales/notice-texts';
import { notices } from '../locales/notices';

/** Characters of a subject that are kept: more than any mail program shows. */
const LONGEST_SUBJECT = 500;
/** UTF-8 bytes of one encoded word: 60 letters of base64, with its frame 72 of the 75 that RFC 2047, 2 allows. */
const LONGEST_WORD = 45;

/** The subject with what the level says in front of it, ready for the header. */
export function subjectNotice(subject: string, level: NoticeLevel, languages: readonly Language[]): string {
  const marks = languages.map((language) => `[${notices[language].subject[level]}] `).join('');
  const plain = subject
    .slice(0, LONGEST_SUBJECT)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim();
  // A mail program decodes "=?…?=" wherever it stands.
  if (/^[ -~]*$/.test(marks + plain) && !plain.includes('=?')) return marks + plain;
  const words: string[] = [];
  let word = '';
  for (const sign of marks + plain) {
    if (new TextEncoder().encode(word + sign).length > LONGEST_WORD) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((one) => `=?utf-8?B?${encodeBase64(new TextEncoder().encode(one))}?=`).join('\r\n ');
}
