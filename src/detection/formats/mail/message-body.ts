/**
 * The body of an Outlook message, whatever its forms: text, HTML, and Rich Text, which may have HTML packed into it
 * ([MS-OXRTFEX]). Many .msg files and every winmail.dat of Exchange state their body as Rich Text and in no other way.
 */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { readHtml } from '../html/html';
import { OfficeWords } from '../office/container/office-words';
import { readRtf } from '../office/word/rtf';
import { decompressRtf } from './rtf-compressed';
import { decodeText, metaCharset } from '../codec/charset-choice';

/** The forms in which a message states its body ([MS-OXCMSG] 2.2.1.58). */
export interface BodyForms {
  /** Bytes where the charset is not settled yet. */
  readonly html: Uint8Array | string | undefined;
  readonly htmlCharset: string | undefined;
  readonly text: string | undefined;
  /** PidTagRtfCompressed. */
  readonly rtf: Uint8Array | undefined;
}

export interface MessageBody {
  readonly html?: string;
  readonly text?: string;
  readonly rest?: RestOfBody;
}

/** The Rich Text itself where it holds more than words (objects, a template, DDE), or why it was not read to its end. */
export type RestOfBody = Uint8Array | Gap;

/** One body of all forms: Outlook shows one of them, and which one the sender decides. */
export function messageBody(forms: BodyForms, host: Host, budget: Budget): MessageBody {
  const { html: page, text, rtf } = forms;
  const html =
    page === undefined || typeof page === 'string'
      ? page
      : // What the page says of itself counts more than the property beside it, which programs leave at their own default.
        decodeText(page, metaCharset(page) ?? forms.htmlCharset ?? '', host, budget);
  if (rtf === undefined) return { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
  const rich = readRichText(rtf, text ?? '', host, budget);
  const whole =
    html !== undefined && rich.html !== undefined ? withLinksOf(html, rich.html, budget) : (html ?? rich.html);
  return {
    ...(whole !== undefined && { html: whole }),
    text: text === undefined || text.trim() === '' ? rich.text : text,
    ...(rich.rest !== undefined && { rest: rich.rest }),
  };
}

/** What the body's rest is told as: a file of its own, which is looked into like any other. */
export function unreadBody(rest: RestOfBody): {
  readonly name: string;
  readonly mime: string;
  readonly referenced: boolean;
  readonly tooLarge: boolean;
  readonly bytes?: Uint8Array;
} {
  const file = { name: 'body.rtf', mime: 'text/rtf', referenced: false };
  return typeof rest === 'string'
    ? { ...file, tooLarge: rest === 'too-large' }
    : { ...file, tooLarge: false, bytes: rest };
}

interface RichText {
  /** What was packed into it, or a page of its text where links lie behind the words. */
  readonly html?: string;
  readonly text: string;
  readonly rest?: RestOfBody;
}

/** `text`: the plain body beside it, whose addresses need no second mention. */
function readRichText(compressed: Uint8Array, text: string, host: Host, budget: Budget): RichText {
  const { bytes, gap: cut } = decompressRtf(compressed, budget);
  const words = new OfficeWords();
  words.storesTexts = false;
  const { html, objects, templates, gap } = readRtf(bytes, words, host, budget);
  const links = words.hyperlinks.filter((address) => !text.includes(address));
  const isActive = templates.length > 0 || objects.length > 0 || words.dde.length > 0 || words.externals.length > 0;
  const rest = isActive ? bytes : (cut ?? gap);
  return {
    ...(html !== undefined
      ? { html }
      : links.length > 0 && { html: pageOf(words.text === '' ? text : words.text, links) }),
    text: words.text,
    ...(rest !== undefined && { rest }),
  };
}

/** HTML with the links of `other` that it does not have, at its end, where they show nothing. */
function withLinksOf(html: string, other: string, budget: Budget): string {
  const missing = readHtml(other, budget)
    .anchors.map(({ href }) => href)
    .filter((address) => !html.includes(address) && !html.includes(escaped(address)));
  return missing.length === 0 ? html : html + missing.map(anchor).join('');
}

function pageOf(text: string, links: readonly string[]): string {
  return `<pre>${escaped(text)}</pre>${links.map(anchor).join('')}`;
}

function anchor(address: string): string {
  return `<a href="${escaped(address)}"></a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
