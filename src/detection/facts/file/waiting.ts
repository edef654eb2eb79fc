/** Files that wait to be looked at: attachments, and what was found inside them. */
import type { AttachmentInput, Gap, Kind, MessageInput, Part } from '../../contract';
import { isMessage } from '../../formats/mail/mail-files';
import { sniff } from '../../formats/sniff';
import { classOfName, extensionOf } from './file-names';
import type { Child } from './opening';
import { endingOf } from './runnable';

export interface Waiting {
  readonly path: readonly string[];
  readonly size: number;
  readonly inline: boolean;
  readonly bytes?: Uint8Array;
  readonly gap?: Gap;
  readonly entry?: Part['entry'];
  readonly message?: MessageInput;
  /** What it is said to be where bytes alone may look like any text. */
  readonly declared?: 'message';
  /** Passwords from the attached messages around it, the nearest first. */
  readonly passwords?: readonly string[];
}

export function attachmentsOf(message: MessageInput, path: readonly string[]): Waiting[] {
  const names = new Map<string, number>();
  return message.attachments.map((attachment) =>
    waitingAttachment(attachment, [...path, uniqueName(attachment.name, names)]),
  );
}

function waitingAttachment(attachment: AttachmentInput, path: readonly string[]): Waiting {
  const { name, size, bytes, gap, message, mime } = attachment;
  const inline = attachment.inline && isShown(name, bytes === undefined ? 'unread' : sniff(bytes));
  const declared = bytes !== undefined && isMessage({ mime }) ? ({ declared: 'message' } as const) : {};
  return { path, size, inline, ...(bytes && { bytes }), ...(gap && { gap }), ...(message && { message }), ...declared };
}

/** What a message shows in its text: pictures, packed ones of Office among them, and what has no ending. */
const SHOWN_ENDINGS: ReadonlySet<string> = new Set(['', 'svg', 'emz', 'wmz']);
const MAY_BE_SHOWN: ReadonlySet<Kind> = new Set(['empty', 'gzip', 'svg', 'text', 'unknown', 'unread']);

/** Whoever writes the message decides what counts as inline: a document that says so of itself is one all the same. */
function isShown(name: string, kind: Kind): boolean {
  if (kind === 'picture' || kind === 'media') return true;
  const isNamedSo = classOfName(name) === 'media' || SHOWN_ENDINGS.has(extensionOf(name));
  return isNamedSo && MAY_BE_SHOWN.has(kind);
}

export function childrenOf(children: readonly Child[], path: readonly string[]): Waiting[] {
  const names = new Map<string, number>();
  return children.map(({ name, size, bytes, message, gap, entry, declared }) => ({
    path: [...path, uniqueName(name, names)],
    size,
    inline: false,
    ...(bytes && { bytes }),
    ...(message && { message }),
    ...(gap && { gap }),
    ...(entry && { entry }),
    ...(declared && { declared }),
  }));
}

/** Two attachments, or two entries of an archive, of the same name are two places: the second gets a number. */
function uniqueName(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

const URGENT: readonly Kind[] = [
  'ole',
  'ooxml',
  'lnk',
  'onenote',
  'word-xml',
  'flat-opc',
  'mht',
  'rtf',
  'script',
  'zip',
  'pdf',
  'html',
];

export function nameOf({ path }: Pick<Waiting, 'path'>): string {
  return path[path.length - 1] ?? '';
}

/** Bytes of letters that say nothing yet: fewer could be the beginning of anything. */
const SHORTEST = 4;
/** These are what they are, however short. */
const MAY_BE_SHORT: ReadonlySet<string> = new Set(['', 'txt', 'md', 'log', 'csv', 'ini', 'json', 'xml', 'css']);

/** What it is by its content; by what it is said to be only where its content could be anything. */
export function kindOf(file: Waiting): Kind {
  const { bytes, declared } = file;
  const kind = bytes === undefined ? 'unread' : sniff(bytes);
  if (kind === 'text' && bytes !== undefined && bytes.length < SHORTEST && promisesMore(nameOf(file))) return 'unknown';
  return declared !== undefined && (kind === 'text' || kind === 'unknown' || kind === 'mht') ? declared : kind;
}

/** Does a file of this name hold more than a few letters? What runs is told by its name, however short. */
function promisesMore(name: string): boolean {
  const extension = extensionOf(name);
  // ".nvmrc" is a name without an ending, and holds "20".
  const hasEnding = name.lastIndexOf('.') > name.lastIndexOf('/') + 1;
  return hasEnding && !MAY_BE_SHORT.has(extension) && !endingOf(extension).runs;
}

/** The files with what they are by their content: kinds that Emotet has used first, and small before large within a kind. */
export function byUrgency<One extends { readonly file: Waiting }>(
  waiting: readonly One[],
): (One & { readonly kind: Kind })[] {
  return waiting
    .map((one) => {
      const { bytes, inline } = one.file;
      const kind = kindOf(one.file);
      const place = URGENT.indexOf(kind);
      const urgency =
        bytes === undefined
          ? 0
          : (place === -1 ? URGENT.length : place) + (inline ? URGENT.length : 0) + bytes.length / 2 ** 40;
      return { ...one, kind, urgency };
    })
    .sort((a, b) => a.urgency - b.urgency);
}
