/** Writes mail as RFC 5322 and MIME (RFC 2045 to 2047, 2231), as a mail program would send it. Runs in browsers too. */
import { mailbox } from './message';
import type { Address, MessageInput } from '../../detection/contract';
import { encodeBase64 } from '../../detection/formats/codec/base64';
import { latin1, latin1Bytes } from '../../detection/formats/codec/bytes';

export interface EmlAttachment {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  /** A picture of the body, by the id that the HTML names with `cid:`. */
  readonly contentId?: string;
}

/** What the recipe of a letter says of its mail in the same words. */
export interface Envelope {
  /** "Hanako Suzuki <suzuki@partner.example>", as all addresses here. */
  readonly from: string;
  readonly sender?: string;
  readonly replyTo?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  /** ISO 8601 with an offset: "2026-03-02T18:00:00+09:00". The Date header shows that offset. */
  readonly date: string;
  /** With angle brackets. */
  readonly messageId?: string;
  /** Of headers and text. Japanese mail programs long wrote ISO-2022-JP. */
  readonly charset?: Charset;
  /** Of the outermost multipart, where it matters. */
  readonly boundary?: string;
}

export interface EmlParts extends Envelope {
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Further header lines, which stand above the others as a server's stamps do. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly text?: string;
  readonly html?: string;
  readonly attachments?: readonly EmlAttachment[];
}

type Charset = 'utf-8' | 'iso-2022-jp';

/** @returns the bytes of the .eml file */
export function eml(parts: EmlParts): Uint8Array {
  const charset = parts.charset ?? 'utf-8';
  const body = bodyOf(parts, charset);
  const optional = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}: ${value}`];
  const lines = [
    ...(parts.headers ?? []).map(([name, value]) => `${name}: ${value}`),
    `From: ${mailboxHeader(parts.from, charset)}`,
    ...optional('Sender', parts.sender && mailboxHeader(parts.sender, charset)),
    ...optional('Reply-To', parts.replyTo && mailboxHeader(parts.replyTo, charset)),
    `To: ${mailboxesHeader(parts.to, charset)}`,
    ...((parts.cc ?? []).length === 0 ? [] : [`Cc: ${mailboxesHeader(parts.cc ?? [], charset)}`]),
    `Subject: ${encodedWords(parts.subject, charset)}`,
    `Date: ${dateHeader(parts.date)}`,
    ...optional('Message-ID', parts.messageId),
    ...optional('In-Reply-To', parts.inReplyTo),
    ...optional('References', parts.references?.join('\r\n ')),
    'MIME-Version: 1.0',
    ...body.headers,
  ];
  return latin1Bytes([...lines, '', body.content, ''].join('\r\n'));
}

/** Writes a message that was read before: an attached message must be handed on as a file again. */
export function emlOf(message: MessageInput): Uint8Array {
  const written = ({ name, address }: Address): string => `${name} <${address}>`;
  return eml({
    from: written(message.from ?? { name: '', address: '' }),
    to: message.to.map(written),
    cc: message.cc.map(written),
    subject: message.subject,
    date: message.receivedAt ?? '1970-01-01T00:00:00Z',
    ...(message.text === undefined ? {} : { text: message.text }),
    ...(message.html === undefined ? {} : { html: message.html }),
    attachments: message.attachments.map(({ name, mime, bytes, message: inner }) => ({
      name,
      mime: inner === undefined ? mime : 'message/rfc822',
      bytes: inner === undefined ? (bytes ?? new Uint8Array()) : emlOf(inner),
    })),
  });
}

// ── Headers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 3.3: "Mon, 02 Mar 2026 18:00:00 +0900". */
export function dateHeader(iso: string): string {
  const offset = /(?:Z|([+-])(\d\d):(\d\d))$/.exec(iso);
  const minutes =
    offset?.[1] === undefined ? 0 : Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3]));
  const there = new Date(Date.parse(iso) + minutes * 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
  const time = [there.getUTCHours(), there.getUTCMinutes(), there.getUTCSeconds()].map(two).join(':');
  return `${DAYS[there.getUTCDay()] ?? ''}, ${two(there.getUTCDate())} ${MONTHS[there.getUTCMonth()] ?? ''} ${there.getUTCFullYear()} ${time} ${zone}`;
}

function mailboxesHeader(texts: readonly string[], charset: Charset): string {
  return texts.map((text) => mailboxHeader(text, charset)).join(',\r\n ');
}

function mailboxHeader(text: string, charset: Charset): string {
  const { name, address } = mailbox(text);
  if (name === '') return address;
  const phrase = isAscii(name)
    ? /^[\w .'-]+$/.test(name)
      ? name
      : `"${name.replace(/["\\]/g, '\\$&')}"`
    : encodedWords(name, charset);
  return `${phrase} <${address}>`;
}

/** An encoded word may be 75 characters long (RFC 2047 2); 30 bytes make 40 characters of base64. */
const BYTES_IN_WORD = 30;

/** RFC 2047: text outside ASCII as words of base64, each with whole characters. */
function encodedWords(text: string, charset: Charset): string {
  if (isAscii(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (word !== '' && encode(word + character, charset).length > BYTES_IN_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((part) => `=?${charset.toUpperCase()}?B?${encodeBase64(encode(part, charset))}?=`).join('\r\n ');
}

/** The name as RFC 2231 writes it, and once more as an encoded word for programs that read no RFC 2231. */
function fileNameParameters(name: string, charset: Charset): { type: string; disposition: string } {
  if (isAscii(name)) {
    const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
    return { type: `name=${quoted}`, disposition: `filename=${quoted}` };
  }
  return {
    type: `name="${encodedWords(name, charset)}"`,
    disposition: `filename*=utf-8''${encodeURIComponent(name).replace(/['()*]/g, percent)}`,
  };
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// ── Body ────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Entity {
  readonly headers: readonly string[];
  readonly content: string;
}

function bodyOf(parts: EmlParts, charset: Charset): Entity {
  const attachments = parts.attachments ?? [];
  const pictures = attachments.filter(({ contentId }) => contentId !== undefined);
  const files = attachments.filter(({ contentId }) => contentId === undefined);
  const texts = [
    ...(parts.text === undefined && parts.html !== undefined ? [] : [textEntity('plain', parts.text ?? '', charset)]),
    ...(parts.html === undefined ? [] : [textEntity('html', parts.html, charset)]),
  ];
  const body = multipart('alternative', texts);
  const shown = multipart('related', [body, ...pictures.map((picture) => fileEntity(picture, charset))]);
  return multipart('mixed', [shown, ...files.map((file) => fileEntity(file, charset))], parts.boundary);
}

function textEntity(subtype: 'plain' | 'html', text: string, charset: Charset): Entity {
  const lines = text.replace(/\r?\n/g, '\r\n');
  // Lines may be 998 characters long (RFC 5322 2.1.1).
  const bare = isAscii(text) && lines.split('\r\n').every(({ length }) => length < 998);
  if (bare) {
    return {
      headers: ['Content-Type: text/' + subtype + '; charset=us-ascii', 'Content-Transfer-Encoding: 7bit'],
      content: lines,
    };
  }
  return {
    headers: [`Content-Type: text/${subtype}; charset=${charset}`, 'Content-Transfer-Encoding: base64'],
    content: folded(encodeBase64(encode(lines, charset))),
  };
}

function fileEntity({ name, mime, bytes, contentId }: EmlAttachment, charset: Charset): Entity {
  const parameters = fileNameParameters(name, charset);
  const disposition = contentId === undefined ? 'attachment' : 'inline';
  return {
    headers: [
      `Content-Type: ${mime};\r\n ${parameters.type}`,
      `Content-Disposition: ${disposition};\r\n ${parameters.disposition}`,
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
      // RFC 2046 5.2.1: an attached message must not be encoded.
      `Content-Transfer-Encoding: ${mime === 'message/rfc822' ? '8bit' : 'base64'}`,
    ],
    content: mime === 'message/rfc822' ? latin1(bytes) : folded(encodeBase64(bytes)),
  };
}

function multipart(subtype: string, entities: readonly Entity[], boundary = boundaryOf(subtype, entities)): Entity {
  const [only] = entities;
  if (entities.length === 1 && only !== undefined) return only;
  return {
    headers: [`Content-Type: multipart/${subtype};\r\n boundary="${boundary}"`],
    content: [
      ...entities.flatMap(({ headers, content }) => [`--${boundary}`, ...headers, '', content]),
      `--${boundary}--`,
    ].join('\r\n'),
  };
}

/** Longer content, other boundary: one message attached to another must not end where the other's part ends. */
function boundaryOf(subtype: string, entities: readonly Entity[]): string {
  return `=_${subtype}_${entities.reduce((sum, { content }) => sum + content.length, 0)}`;
}

// ── Bytes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

function encode(text: string, charset: Charset): Uint8Array {
  return charset === 'iso-2022-jp' ? encodeIso2022Jp(text) : new TextEncoder().encode(text);
}

let kanji: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Escape sequences of RFC 1468: ESC $ B, and ESC ( B. */
const TO_KANJI = [0x1b, 0x24, 0x42];
const TO_ASCII = [0x1b, 0x28, 0x42];

/** RFC 1468. The table is the platform's own decoder, turned round. */
function encodeIso2022Jp(text: string): Uint8Array {
  const table = (kanji ??= kanjiTable());
  const bytes: number[] = [];
  let wasKanji = false;
  for (const character of text) {
    const pair = table.get(character);
    const isKanji = pair !== undefined;
    if (isKanji !== wasKanji) bytes.push(...(isKanji ? TO_KANJI : TO_ASCII));
    wasKanji = isKanji;
    const code = character.charCodeAt(0);
    bytes.push(...(pair ?? [code < 0x80 ? code : 0x3f]));
  }
  if (wasKanji) bytes.push(...TO_ASCII);
  return Uint8Array.from(bytes);
}

function kanjiTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('iso-2022-jp');
  const table = new Map<string, readonly [number, number]>();
  for (let row = 0x21; row <= 0x7e; row++) {
    for (let cell = 0x21; cell <= 0x7e; cell++) {
      const character = decoder.decode(Uint8Array.of(...TO_KANJI, row, cell, ...TO_ASCII));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [row, cell]);
    }
  }
  return table;
}

/** 76 characters a line (RFC 2045 6.8). */
function folded(text: string): string {
  return text.replace(/.{76}(?=.)/g, '$&\r\n');
}
