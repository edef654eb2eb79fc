/** What the reader of a message sees as its text, and the files that stand written in it. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { readUuencoded } from '../codec/uuencode';
import { readYenc } from '../codec/yenc';
import { decodeRaw } from './encoded-words';
import type { MimePart } from './mime-parts';

export interface Bodies {
  readonly html?: string;
  readonly text?: string;
  /** The parts that are the text, by the place where they begin. */
  readonly places: ReadonlySet<number>;
  /** Files in the text, as Outlook takes them out of it. */
  readonly written: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly gap?: Gap;
}

/** Characters of all texts together: far beyond what a person wrote, and what judging them may cost. */
const LONGEST = 8_000_000;
/** Texts of one message that are joined: an honest one has three. */
const MOST_TEXTS = 1_000;

interface Piece {
  readonly html: boolean;
  readonly text: string;
  readonly alternative?: number;
}

/** Joins the texts of a message: of alternatives the HTML, of several texts all, as mail programs show them below each other. */
export function readBodies(parts: readonly MimePart[], host: Host, budget: Budget): Bodies {
  const places = new Set<number>();
  const written: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const pieces: Piece[] = [];
  let gap: Gap | undefined;
  let length = 0;
  for (const part of parts) {
    if (part.type === 'message/external-body') {
      const url = part.parameter('url');
      if (url !== undefined) pieces.push({ html: false, text: `\n${url}\n` });
    }
    if (!isBody(part, pieces)) continue;
    places.add(part.start);
    if (pieces.length >= MOST_TEXTS || length >= LONGEST || !budget.takeSteps(20)) {
      gap ??= budget.gap ?? 'too-large';
      continue;
    }
    const html = part.type === 'text/html';
    for (const content of part.readings().contents) {
      const unfolded = html ? undefined : readYenc(content, budget);
      const plain = unfolded === undefined ? undefined : readUuencoded(unfolded.text, budget);
      gap ??= unfolded?.gap ?? plain?.gap;
      for (const { name, bytes } of [...(unfolded?.files ?? []), ...(plain?.files ?? [])])
        written.push({ name: decodeRaw(name, host, budget), bytes });
      const shown = plain?.text ?? content;
      if (shown.length > LONGEST - length) gap ??= 'too-large';
      const text = part.textOf(withLineFeeds(shown.subarray(0, LONGEST - length), budget));
      length += text.length;
      pieces.push({ html, text, ...(part.alternative !== undefined && { alternative: part.alternative }) });
    }
  }
  return { ...joined(pieces), places, written, ...(gap && { gap }) };
}

/**
 * Text that is no file: without a name, or the message itself in its own form. A text that has a name and does not say that it
 * is an attachment is shown as one by Outlook (RFC 2183, 2: as the program likes), unless it comes first.
 */
function isBody({ type, disposition, name, alternative }: MimePart, before: readonly Piece[]): boolean {
  if ((type !== 'text/plain' && type !== 'text/html') || disposition === 'attachment') return false;
  if (name === '' || before.length === 0) return true;
  return (
    before.length === 1 && type === 'text/html' && alternative !== undefined && before[0]?.alternative === alternative
  );
}

/** A message of attachments alone has an empty text, which is known, not a gap. */
function joined(pieces: readonly Piece[]): Pick<Bodies, 'html' | 'text'> {
  const plain = pieces.filter(({ html }) => !html);
  const text = plain.map((piece) => piece.text).join('\n');
  if (plain.length === pieces.length) return { text };
  const inHtml = new Set(
    pieces.flatMap(({ html, alternative }) => (html && alternative !== undefined ? [alternative] : [])),
  );
  const shown = pieces.filter(({ html, alternative }) => html || alternative === undefined || !inHtml.has(alternative));
  const html = shown.map((piece) => (piece.html ? piece.text : asHtml(piece.text))).join('<br>\n');
  return { html, ...(plain.length > 0 && { text }) };
}

function asHtml(text: string): string {
  return `<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</pre>`;
}

/**
 * Every line break as a line feed, done in bytes: in a text of eight million lines it takes a hundredth of the time. Text of two
 * bytes a character keeps its own.
 */
function withLineFeeds(bytes: Uint8Array, budget: Budget): Uint8Array {
  if (!bytes.includes(0x0d) || bytes.subarray(0, 1_024).includes(0) || !budget.takeBytes(bytes.length)) return bytes;
  const lines = new Uint8Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x0d) lines[count++] = byte;
    else if (bytes[at + 1] !== 0x0a) lines[count++] = 0x0a;
  }
  return lines.subarray(0, count);
}
