/**
 * Text whose charset is not stated, misstated, or stated under a rare name, as much Japanese mail has it. A label is believed
 * unless the bytes say otherwise: mail programs guess too, and a reader who sees the password must not be the only one.
 */
import type { Budget } from '../../budget';
import type { Host } from '../../host';
import { surveyBytes } from './byte-survey';
import type { ByteSurvey } from './byte-survey';
import { latin1, startsWith } from './bytes';
import { charsetOfLabel } from './charset-labels';
import { decodeUtf7 } from './utf7';

/** HTML Living Standard, 13.2.3.2: browsers look for <meta charset> in the first 1,024 bytes; mail has long heads. */
const META_WITHIN = 4_096;

const JAPANESE: ReadonlySet<string> = new Set([
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'csiso2022jp',
  'ms_kanji',
  'x-sjis',
  'x-euc-jp',
  'windows-31j',
  'csshiftjis',
  'cseucpkdfmtjapanese',
]);
/** Labels that programs write where they mean nothing by it. */
const MEANINGLESS: ReadonlySet<string> = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  'x-unknown',
  'unknown',
  'default',
  'default_charset',
  'none',
  'binary',
  '8bit',
  '7bit',
]);
const UTF8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8']);
const WESTERN: ReadonlySet<string> = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'windows-1252', 'iso-8859-15']);

/** Decodes text. `label`: as the mail states it, '' for none; `page`: HTML, which may state its charset itself. */
export function decodeText(bytes: Uint8Array, label: string, host: Host, budget: Budget, page = false): string {
  // Decoding makes one or two bytes of each.
  if (bytes.length === 0 || !budget.takeSteps(1 + (bytes.length >>> 4))) return '';
  const charset = charsetOf(bytes, charsetOfLabel(label), page);
  if (charset === 'utf-7') return decodeUtf7(bytes, budget);
  return host.decode(charset === 'iso-2022-jp' ? withKnownEscapes(bytes) : bytes, charset);
}

function charsetOf(bytes: Uint8Array, label: string, page: boolean): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const survey = surveyBytes(bytes);
  const [even, odd] = survey.zeros;
  // Every other byte of Western text in UTF-16 is zero; Japanese has them in its line breaks at least.
  if (label.startsWith('utf-16') && even + odd > 0) return even > odd ? 'utf-16be' : 'utf-16le';
  if (survey.ascii) return survey.escapes ? 'iso-2022-jp' : asciiCharset(label);
  const stated = MEANINGLESS.has(label) && page ? (metaCharset(bytes) ?? label) : label;
  return (
    contradiction(stated, survey) ?? (MEANINGLESS.has(stated) || stated.startsWith('utf-16') ? 'windows-1252' : stated)
  );
}

/** Seven bits without an escape: ASCII, except under the labels that write letters with it. */
function asciiCharset(label: string): string {
  return label === 'utf-7' ||
    label === 'iso-2022-jp' ||
    label === 'hz-gb-2312' ||
    label === 'iso-2022-kr' ||
    label === 'utf-16le' ||
    label === 'utf-16be'
    ? label
    : 'utf-8';
}

/** What the bytes are where they cannot be, or are not likely to be, what they are said to be. */
function contradiction(label: string, survey: ByteSurvey): string | undefined {
  const { utf8, shiftJis, eucJp } = survey;
  const isUtf8 = utf8.right > 4 * utf8.wrong;
  if (UTF8.has(label)) return isUtf8 ? 'utf-8' : (japanese(survey) ?? 'utf-8');
  if (MEANINGLESS.has(label)) return isUtf8 ? 'utf-8' : japanese(survey);
  if (JAPANESE.has(label)) {
    if (survey.utf8.wrong === 0) return 'utf-8';
    // Half-width katakana make Shift_JIS of nearly anything: the words decide.
    if (label.includes('2022') || eucJp.kana > shiftJis.kana !== label.includes('euc')) return japanese(survey);
    return (label.includes('euc') ? eucJp : shiftJis).wrong === 0 ? undefined : japanese(survey);
  }
  // Nobody means the "Ã¼" that two bytes of UTF-8 make in a Western code page.
  if (WESTERN.has(label) && utf8.right >= 2 && utf8.wrong === 0) return 'utf-8';
  // A letter of Western Europe is not followed by the one byte that makes kana of it, and hardly ever twice.
  if (WESTERN.has(label) && shiftJis.wrong === 0 && shiftJis.kana >= 4 && shiftJis.kana * 4 > shiftJis.right)
    return 'shift_jis';
  return undefined;
}

/** Which of the two Japanese encodings of eight bits fits, undefined where neither does. */
function japanese({ shiftJis, eucJp }: ByteSurvey): string | undefined {
  const fits = (fit: typeof eucJp): boolean => isJapanese(fit) && fit.right > 16 * fit.wrong;
  if (
    fits(eucJp) &&
    (!fits(shiftJis) || eucJp.kana > shiftJis.kana || (eucJp.kana === shiftJis.kana && eucJp.wrong <= shiftJis.wrong))
  )
    return 'euc-jp';
  return fits(shiftJis) || (shiftJis.wrong === 0 && isJapanese(shiftJis)) ? 'shift_jis' : undefined;
}

/** Letters of Western Europe make pairs as well, but hardly ever pairs that Japanese is mostly written in. */
function isJapanese({ right, common }: ByteSurvey['shiftJis']): boolean {
  return right > 0 && 3 * common >= right;
}

/** The charset that a page states of itself (<meta charset=…>, <meta http-equiv … content="text/html; charset=…">, <?xml encoding=…?>). */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes, 0, META_WITHIN);
  const found = /(?:charset|<\?xml[^>]{0,80}encoding)\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:$-]{1,40})/i.exec(head)?.[1];
  return found === undefined ? undefined : charsetOfLabel(found);
}

/**
 * Escapes that decoders of ISO-2022-JP do not know, as those that they do: JIS X 0213 (ESC $ ( O, P and Q) is read as JIS X 0208,
 * and shift-out begins katakana (cp50222). Of two escapes with nothing between, as where two encoded words meet, the last counts:
 * the Encoding Standard (12.2.1) calls the pair an error and shows U+FFFD.
 */
function withKnownEscapes(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x0e) && !hasRareEscape(bytes)) return bytes;
  const known: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (isIdleEscape(bytes, at)) at += 2;
    else if (byte === 0x0e) known.push(0x1b, 0x28, 0x49);
    else if (byte === 0x0f) known.push(0x1b, 0x28, 0x42);
    else if (isLongEscape(bytes, at)) {
      known.push(0x1b, 0x24, 0x42);
      at += 3;
    } else known.push(byte);
  }
  return Uint8Array.from(known);
}

function hasRareEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1))
    if (isLongEscape(bytes, at) || isIdleEscape(bytes, at)) return true;
  return false;
}

/** ESC, ( or $, a letter, and the next escape at once. */
function isIdleEscape(bytes: Uint8Array, at: number): boolean {
  const kind = bytes[at + 1];
  return bytes[at] === 0x1b && (kind === 0x28 || kind === 0x24) && bytes[at + 3] === 0x1b;
}

/** ESC $ ( and O, P or Q. */
function isLongEscape(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at + 3] ?? 0;
  return startsWith(bytes, [0x1b, 0x24, 0x28], at) && last >= 0x4f && last <= 0x51;
}
