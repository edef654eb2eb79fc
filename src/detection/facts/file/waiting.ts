/** Files that wait to be looked at: attachments, and what was found inside them. */
import type { AttachmentInput, Gap, Kind, MessageInput, Part } from '../../contract';
import { isMessage } from '../../formats/mail/mail-files';
import type { Password } from '../../formats/password';
import { sniff } from '../../formats/sniff';
import { classOfName, extensionOf } from './file-names';
import type { Child } from './opening';
import { endingOf } from './runnable';

export interface Waiting {
  /** Where it is: no two files of a message have the same place. */
  readonly path: readonly string[];
  /** As it was written, which decides what a double click would do. */
  readonly name: string;
  readonly size: number;
  readonly inline: boolean;
  readonly bytes?: Uint8Array;
  readonly gap?: Gap;
  readonly entry?: Part['entry'];
  readonly message?: MessageInput;
  /** What it is said to be where bytes alone may look like any text. */
  readonly declared?: 'message';
  /** Passwords from the attached messages around it, the nearest first. */
  readonly passwords?: readonly Password[];
}

export function attachmentsOf(message: MessageInput, path: readonly string[]): Waiting[] {
  const placed = new Places();
  return message.attachments.map((attachment) =>
    waitingAttachment(attachment, [...path, placed.placeFor(attachment.name)]),
  );
}

function waitingAttachment(attachment: AttachmentInput, path: readonly string[]): Waiting {
  const { name, size, bytes, gap, message, mime } = attachment;
  const inline = attachment.inline && isShown(name, bytes === undefined ? 'unread' : sniff(bytes));
  const declared = bytes !== undefined && isMessage({ mime }) ? ({ declared: 'message' } as const) : {};
  return {
    path,
    name,
    size,
    inline,
    ...(bytes && { bytes }),
    ...(gap && { gap }),
    ...(message && { message }),
    ...declared,
  };
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
  const placed = new Places();
  return children.map(({ name, size, bytes, message, gap, entry, declared }) => ({
    path: [...path, placed.placeFor(name)],
    name,
    size,
    inline: false,
    ...(bytes && { bytes }),
    ...(message && { message }),
    ...(gap && { gap }),
    ...(entry && { entry }),
    ...(declared && { declared }),
  }));
}

/**
 * Two attachments, or two entries of an archive, of the same name are two places: the second gets a number, and another one where
 * an attacker has given that very name to a third.
 */
class Places {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  placeFor(name: string): string {
    // Places are told apart by their names with a zero between them.
    const shown = name.includes('\0') ? name.split('\0').join('\ufffd') : name;
    let count = this.counts.get(shown) ?? 0;
    let place: string;
    do place = ++count === 1 ? shown : `${shown} (${String(count)})`;
    while (this.taken.has(place));
    this.counts.set(shown, count);
    this.taken.add(place);
    return place;
  }
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

/** Bytes of letters that say nothing yet: fewer could be the beginning of anything. */
const SHORTEST = 4;
/** These are what they are, however short. */
const MAY_BE_SHORT: ReadonlySet<string> = new Set(['', 'txt', 'md', 'log', 'csv', 'ini', 'json', 'xml', 'css']);

/** What it is by its content; by what it is said to be only where its content could be anything. */
export function kindOf(file: Waiting): Kind {
  const { bytes, declared } = file;
  const kind = bytes === undefined ? 'unread' : sniff(bytes);
  if (kind === 'text' && bytes !== undefined && bytes.length < SHORTEST && promisesMore(file.name)) return 'unknown';
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
