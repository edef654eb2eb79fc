/** `POST /stamp`: the verdict, and what the mail server writes into the message because of it. */
import type { Language } from '../../locales/languages';
import { languages } from '../../locales/languages';
import { stampValue } from '../../stamp/stamp';
import type { Stamp } from '../../stamp/stamp';
import type { StampOrder } from '../../stamp/stamp-parts';
import type { Judged } from '../../workers/job';

/** Notices below each other in one message: a mailing list of more languages is told in the first of them. */
const MOST_LANGUAGES = 3;

/**
 * What the query asks for: `?lang=ja,en&notice=subject,body`.
 * @param fallback the language of the notices where none is named
 * @returns undefined for what is not understood: a typing error in the mail server's configuration must show
 */
export function orderOf(query: string, fallback: Language): StampOrder | undefined {
  const asked = new URLSearchParams(query);
  const wanted = listOf(asked.get('lang'));
  const known = wanted.flatMap((code) => languages.find((language) => language.code === code)?.code ?? []);
  const notice = listOf(asked.get('notice'));
  const isKnown =
    known.length === wanted.length &&
    notice.every((one) => one === 'subject' || one === 'body') &&
    [...asked.keys()].every((name) => name === 'lang' || name === 'notice');
  if (!isKnown) return undefined;
  const spoken = known.length === 0 ? [fallback] : [...new Set(known)].slice(0, MOST_LANGUAGES);
  return { languages: spoken, subject: notice.includes('subject'), body: notice.includes('body') };
}

function listOf(value: string | null): readonly string[] {
  return value === null || value === '' ? [] : value.split(',');
}

/** The answer as plain data; `sign` gives the header's value, which is unsigned without a key. */
export function stamped({ record, stamp }: Judged, sign: (stamp: Stamp) => string = unsigned): object {
  const { digest = '', files = '', subject, body } = stamp ?? {};
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    header: sign({ level: record.level, pattern: record.emotetPattern, at, digest, files }),
    ...((subject !== undefined || body !== undefined) && { notice: { subject, body } }),
    verdict: record,
  };
}

function unsigned(stamp: Stamp): string {
  return stampValue(stamp, undefined);
}
