/**
 * Invitations and cards: iCalendar (RFC 5545) and vCard (RFC 6350, and 2.1 with quoted-printable). Outlook shows their texts
 * and follows their links.
 */
import type { Budget } from '../../budget';
import type { Anchor, Gap } from '../../contract';
import type { Host } from '../../host';
import { findAddresses } from '../../text/web-addresses';
import { decodeBase64 } from '../codec/base64';
import { latin1, latin1Bytes } from '../codec/bytes';
import { decodeText } from '../codec/charset-choice';
import { decodeQuotedPrintable } from '../codec/quoted-printable';
import { readHtml } from '../html/html';

export interface Calendar {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Files that stand in it as base64 (ATTACH, PHOTO). */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly gap?: Gap;
}

const MOST_PROPERTIES = 20_000;
const MOST_ADDRESSES = 1_000;
/** A file in base64 is one property. */
const LONGEST_TEXT = 1_000_000;

/** Does such a file begin here? */
export function isCalendar(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,64}BEGIN:(?:VCALENDAR|VCARD|VEVENT)\b/i.test(latin1(bytes, 0, 128));
}

/** Reads all properties, whatever components they lie in. */
export function readCalendar(bytes: Uint8Array, host: Host, budget: Budget): Calendar {
  const texts: string[] = [];
  const anchors: Anchor[] = [];
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  let gap: Gap | undefined;
  let count = 0;
  for (const { name, parameters, value } of properties(latin1(unfolded(bytes, budget)), budget)) {
    if (count++ >= MOST_PROPERTIES) {
      gap = 'too-large';
      break;
    }
    const quoted = /quoted-printable/i.test(parameters);
    if (/(?:encoding=b\b|encoding=base64|;base64)/i.test(parameters)) {
      const file = /(?:filename|x-filename|x-apple-filename)="?([^";:]{1,255})/i.exec(parameters)?.[1];
      files.push({
        name: decodeValue(latin1Bytes(file ?? name.toLowerCase()), host, budget),
        bytes: decodeBase64(value, 0, value.length, budget),
      });
      continue;
    }
    const source = latin1Bytes(value.slice(0, LONGEST_TEXT));
    const charset = /charset="?([\w.:$-]{1,40})/i.exec(parameters)?.[1] ?? '';
    const text = decodeText(quoted ? decodeQuotedPrintable(source, budget) : source, charset, host, budget).replace(
      /\\([\\;,nN])/g,
      (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign),
    );
    if (name === 'X-ALT-DESC') {
      const page = readHtml(text, budget);
      anchors.push(...page.anchors);
      gap ??= page.gap;
    }
    const addresses = findAddresses(text, budget, MOST_ADDRESSES);
    if (addresses.length === MOST_ADDRESSES) gap ??= 'too-large';
    for (const { written } of addresses) anchors.push({ href: written, text: written, element: 'text' });
    if (SHOWN.has(name)) texts.push(text);
  }
  const why = gap ?? budget.gap;
  return { text: texts.join('\n'), anchors, files, ...(why && { gap: why }) };
}

/** What a calendar or an address book shows. */
const SHOWN: ReadonlySet<string> = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'COMMENT',
  'URL',
  'FN',
  'ORG',
  'TITLE',
  'NOTE',
]);

function decodeValue(bytes: Uint8Array, host: Host, budget: Budget): string {
  return decodeText(bytes, '', host, budget);
}

interface Property {
  /** Upper case, without its group. */
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Content lines (RFC 5545, 3.1): name;parameters:value. Lines of quoted-printable end in a soft break. */
function* properties(source: string, budget: Budget): Generator<Property> {
  for (let at = 0; at < source.length;) {
    let end = endOfLine(source, at);
    const soft = /^[^:\n]{0,400}quoted-printable[^:\n]{0,400}:/i.test(source.slice(at, at + 1_000));
    while (
      end < source.length &&
      soft &&
      source
        .slice(Math.max(at, end - 2), end)
        .trimEnd()
        .endsWith('=')
    )
      end = endOfLine(source, end + 1);
    if (!budget.takeSteps(2 + ((end - at) >>> 4))) return;
    const line = source.slice(at, end);
    const colon = endOfParameters(line);
    if (colon > 0) {
      const head = line.slice(0, colon);
      const [name = ''] = head.split(';', 1);
      yield {
        name: name.slice(name.indexOf('.') + 1).toUpperCase(),
        parameters: head.slice(name.length),
        value: line.slice(colon + 1).trimEnd(),
      };
    }
    at = end + 1;
  }
}

/** The first colon outside of quotes. */
function endOfParameters(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length && at < 4_096; at++) {
    const sign = line[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === ':' && !quoted) return at;
  }
  return -1;
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Lines that begin with a blank belong to the one before (RFC 5545, 3.1). */
function unfolded(bytes: Uint8Array, budget: Budget): Uint8Array {
  if (!budget.takeBytes(bytes.length)) return new Uint8Array();
  const lines = new Uint8Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === 0x0d && next === 0x0a) continue;
    if (byte === 0x0a && (next === 0x20 || next === 0x09)) at++;
    else lines[count++] = byte;
  }
  return lines.subarray(0, count);
}
