/**
 * A notice at the head of the message itself, as changes to its bytes: everything else stays as it came. The words are those of `locales/`, in
 * the languages of the recipients.
 */
import { Budget, defaultLimits } from '../detection/budget';
import { encodeBase64 } from '../detection/formats/codec/base64';
import { joinBytes, latin1, latin1Bytes } from '../detection/formats/codec/bytes';
import { firstValue } from '../detection/formats/mail/header-fields';
import { readBodies } from '../detection/formats/mail/mail-body';
import { readMime } from '../detection/formats/mail/mime';
import type { MimePart } from '../detection/formats/mail/mime';
import type { Host } from '../detection/host';
import type { Language } from '../locales/languages';
import type { NoticeLevel } from '../locales/notice-texts';
import { notices } from '../locales/notices';

/** Bytes `at` to `at + remove` are replaced; all that is inserted is ASCII. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export interface BodyNotice {
  /** Of the message's bytes as they came, in order of their places. */
  readonly edits: readonly Edit[];
  /** Fields of the message's own header that take another value. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Signatures and encryption cover these bytes: changed, they would no longer hold. */
const SEALED = /^(?:application\/(?:x-)?(?:pkcs7-|pgp-|ms-tnef|vnd\.ms-tnef)|multipart\/(?:signed|encrypted))/;

/**
 * A notice at the head of the message's text, and of its HTML.
 * @returns undefined where it has no text that may be changed: signed, encrypted, cut apart differently by different programs
 */
export function bodyNotice(
  bytes: Uint8Array,
  level: NoticeLevel,
  languages: readonly Language[],
  host: Host,
): BodyNotice | undefined {
  const budget = new Budget(defaultLimits, () => host.now());
  const { fields, parts, start, bodyStart, ambiguous, gap, headerGap } = readMime(bytes, host, budget);
  const type = firstValue(fields, 'content-type') ?? '';
  const isSealed = [type.trim().toLowerCase(), ...parts.map((part) => part.type)].some((one) => SEALED.test(one));
  if (ambiguous || gap !== undefined || headerGap !== undefined || isSealed) return undefined;
  const { places } = readBodies(parts, host, budget);
  const [first, ...further] = parts.filter((part) => places.has(part.start));
  if (first === undefined) return undefined;
  // The same words once more for other programs.
  const twin = further.find(
    (part) => part.type !== first.type && part.alternative !== undefined && part.alternative === first.alternative,
  );
  const eol = bytes[bytes.indexOf(0x0a) - 1] === 0x0d ? '\r\n' : '\n';
  const chosen = (twin === undefined ? [first] : [first, twin]).map((part) => changed(part, level, languages));
  if (chosen.some((one) => one === undefined) || budget.gap !== undefined) return undefined;
  const headers: Record<string, string> = {};
  const edits: Edit[] = [];
  for (const change of chosen) {
    if (change === undefined) continue;
    const { part, content } = change;
    const body = inLines(encodeBase64(content), eol);
    if (part.start === start) {
      // A message that ends with its header has no place for a body: the notice would become the end of the last field.
      if (!/\n\r?\n$/.test(latin1(bytes, start, bodyStart))) return undefined;
      Object.assign(headers, change.headers);
      // Without this field, what it says of its encoding counts nothing (RFC 2045, 4), and base64 is what the reader would see.
      if (firstValue(fields, 'mime-version') === undefined) headers['MIME-Version'] = '1.0';
      edits.push({ at: bodyStart, remove: bytes.length - bodyStart, insert: body + eol });
    } else {
      const block = withFields(latin1(bytes, part.start, part.bodyStart), change.headers, eol);
      edits.push({ at: part.start, remove: part.end - part.start, insert: block + body });
    }
  }
  // What a part's header holds beside ours stays as it is; letters beyond ASCII in it would not.
  if (edits.some(({ insert }) => /[^\x01-\x7f]/.test(insert))) return undefined;
  return { edits: edits.sort((one, other) => one.at - other.at), headers };
}

interface Change {
  readonly part: MimePart;
  readonly content: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

function changed(part: MimePart, level: NoticeLevel, languages: readonly Language[]): Change | undefined {
  const encoding = { 'Content-Transfer-Encoding': 'base64' };
  if (part.type === 'text/html') {
    const page = part.content();
    // A page of two bytes a letter takes no ASCII.
    if (page.subarray(0, 1_024).includes(0)) return undefined;
    const mark = page[0] === 0xef && page[1] === 0xbb && page[2] === 0xbf ? 3 : 0;
    // In front of everything: behind a <body> it could stand inside a comment of the sender's, and never be seen.
    const content = joinBytes([latin1Bytes(htmlNotice(level, languages)), page.subarray(mark)]);
    return { part, content, headers: encoding };
  }
  const flowed = ['format', 'delsp'].flatMap((name) => {
    const value = part.parameter(name);
    return value !== undefined && /^\w{1,10}$/.test(value) ? [`; ${name}=${value}`] : [];
  });
  const lines = languages.map((language) => `${notices[language][level]}\r\n\r\n`).join('');
  const content = new TextEncoder().encode(lines + part.text().replace(/\r?\n/g, '\r\n'));
  return { part, content, headers: { ...encoding, 'Content-Type': `text/plain; charset=utf-8${flowed.join('')}` } };
}

const FRAME: Readonly<Record<NoticeLevel, string>> = {
  danger: 'border:2px solid #a80000;background:#fde7e9',
  caution: 'border:2px solid #8a6100;background:#fff4ce',
};

/** ASCII alone, so that it fits into a page of any charset. Its own style counts more than what the message brings. */
function htmlNotice(level: NoticeLevel, languages: readonly Language[]): string {
  const style = (own: string): string =>
    own
      .split(';')
      .map((one) => `${one}!important`)
      .join(';');
  const box = style(
    `display:block;visibility:visible;margin:0 0 12px;padding:8px 12px;${FRAME[level]};color:#000;font:14px/1.5 sans-serif;text-align:left`,
  );
  const lines = languages.map(
    (language) => `<p lang="${language}" style="${style('margin:0')}">${inAscii(notices[language][level])}</p>`,
  );
  return `<div style="${box}">${lines.join('')}</div>\r\n`;
}

function inAscii(text: string): string {
  return text.replace(/[^ -%'-;=?-~]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}

/** RFC 2045, 6.8: lines of at most 76 letters. */
function inLines(base64: string, eol: string): string {
  return (base64.match(/.{1,76}/g) ?? []).join(eol);
}

/** A part's header block with these fields instead of its own of the same names. */
function withFields(block: string, fields: Readonly<Record<string, string>>, eol: string): string {
  const names = new Set(Object.keys(fields).map((name) => name.toLowerCase()));
  let dropping = false;
  const kept = block.split(/\r?\n/).filter((line) => {
    if (!/^[ \t]/.test(line)) dropping = names.has(line.slice(0, line.indexOf(':')).trim().toLowerCase());
    return line !== '' && !dropping;
  });
  return [...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), ...kept, '', ''].join(eol);
}
