/**
 * What a signed header is bound to: whoever copies it to another message would have to keep all of this, and then it is the same message.
 * Words and files have a digest each: a client that has not read the files yet, or is not handed them, can verify the words. Only what
 * survives the way into a mailbox is in it. Exchange renders a body again, rewrites links (Safe Links) and adds header fields; it keeps these
 * fields, the words, where the links lead, and the bytes of files.
 */
import { Budget, defaultLimits } from '../detection/budget';
import type { Anchor, AttachmentInput, MessageInput } from '../detection/contract';
import { readBody } from '../detection/facts/message/body';
import { firstValue, readHeaderFields } from '../detection/formats/mail/header-fields';
import type { Host } from '../detection/host';
import { unwrap } from '../detection/text/unwrap';
import { parseAddress } from '../detection/text/urls';
import { noticeSentences } from '../locales/notices';

/** In hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Of a message, what its words are bound to. */
export type Worded = Pick<MessageInput, 'rawHeaders' | 'from' | 'html' | 'text'>;

/**
 * The digest of a message without its files, in hexadecimal, written down in docs/gateway/README.md.
 * @param host decodes text, and has the clock of the budget
 */
export function bindingOf(message: Worded, host: Host, sha256: Sha256): string {
  const budget = new Budget(defaultLimits, () => host.now());
  const { fields } = readHeaderFields(message.rawHeaders ?? '', budget);
  const { text, anchors } = readBody(message, budget, noticeSentences);
  const lines = [
    'emotet-guard 1 words',
    `message-id ${blanksFolded(firstValue(fields, 'message-id'))}`,
    `date ${blanksFolded(firstValue(fields, 'date'))}`,
    `from ${(message.from?.address ?? '').toLowerCase()}`,
    `text ${sha256(utf8(letters(text)))}`,
    ...distinct(anchors.flatMap(leading)).map((href) => `link ${href}`),
  ];
  return digestOf(lines, sha256);
}

/** The digest of the files of a message. */
export function filesBindingOf(attachments: readonly AttachmentInput[], sha256: Sha256): string {
  const files = attachments.flatMap(({ bytes }) => (bytes === undefined ? [] : [sha256(bytes)]));
  return digestOf(['emotet-guard 1 files', ...distinct(files).map((digest) => `file ${digest}`)], sha256);
}

function digestOf(lines: readonly string[], sha256: Sha256): string {
  return sha256(utf8(`${lines.join('\n')}\n`));
}

function blanksFolded(value = ''): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** Letters and digits alone: line breaks, blanks and quotation marks change wherever a body is rendered again. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where a link leads, wrappings taken off. An address that shows itself is in the words; programs make links of those. */
function leading({ href, text }: Anchor): readonly string[] {
  const address = parseAddress(href);
  if (address === undefined) return [];
  const target = unwrap(address).target.href;
  return letters(text).endsWith(letters(target.replace(/^[a-z]+:/i, ''))) ? [] : [target];
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
