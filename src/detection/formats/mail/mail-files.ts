/** The attachments of a message, under the names that Outlook gives them. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Bodies } from './mail-body';
import type { MimePart } from './mime-parts';

export interface MailFile {
  readonly name: string;
  /** As declared. */
  readonly mime: string;
  /** A picture that belongs to the body. */
  readonly inline: boolean;
  readonly bytes: Uint8Array;
  /** There is more of it, elsewhere. */
  readonly gap?: Gap;
}

/** Files of one message that are handed over: twenty times the most that an honest one was seen with. */
const MOST_FILES = 2_000;

/** Everything that is not the text: each part once for each reading of its content and each name that it may have. */
export function filesOf(
  parts: readonly MimePart[],
  bodies: Bodies,
  budget: Budget,
): { readonly files: readonly MailFile[]; readonly gap?: Gap } {
  const files: MailFile[] = [];
  let gap: Gap | undefined;
  for (const part of parts) {
    if (bodies.places.has(part.start) || isEmptyText(part)) continue;
    if (files.length >= MOST_FILES || !budget.takeSteps(20)) {
      gap = budget.gap ?? 'too-large';
      break;
    }
    const { type, disposition, related } = part;
    const inline = type.startsWith('image/') && (related || disposition === 'inline');
    const { contents, name } = part.readings();
    const named = part.names.length > 0 ? part.names : [name === '' ? unnamed(type, files.length) : name];
    const missing = gapOf(part);
    for (const bytes of contents)
      for (const one of named) files.push({ name: one, mime: type, inline, bytes, ...(missing && { gap: missing }) });
  }
  for (const { name, bytes } of bodies.written)
    files.push({ name, mime: 'application/octet-stream', inline: false, bytes });
  return { files, ...(gap && { gap }) };
}

/** Is it a message in a message, whatever its bytes look like? */
export function isMessage({ mime }: Pick<MailFile, 'mime'>): boolean {
  return mime === 'message/rfc822' || mime === 'message/global' || mime === 'message/partial';
}

function unnamed(type: string, index: number): string {
  return `attachment-${String(index + 1)}${isMessage({ mime: type }) ? '.eml' : type === 'text/calendar' ? '.ics' : ''}`;
}

/** What lies between two delimiters without a header and without a word. */
function isEmptyText({ fields, bodyStart, end }: MimePart): boolean {
  return fields.length === 0 && bodyStart >= end;
}

/** RFC 2046, 5.2.2 and 5.2.3: a piece of a message whose other pieces come in other mail; a body that lies on a server. */
function gapOf(part: MimePart): Gap | undefined {
  if (part.type === 'message/external-body') return 'not-supported-here';
  return part.type === 'message/partial' && part.parameter('total') !== '1' ? 'not-supported-here' : undefined;
}
