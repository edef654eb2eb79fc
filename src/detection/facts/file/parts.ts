import type { Budget } from '../../budget';
import type { AttachmentInput, Gap, InspectionSettings, Kind, MessageInput, Part } from '../../contract';
import type { PackageReader } from '../../formats/office/encryption/office-crypto';
import { isMessage } from '../../formats/mail/mail-files';
import type { Password } from '../../formats/password';
import { sniff } from '../../formats/sniff';
import type { Host } from '../../host';
import { readBody } from '../message/body';
import { once } from '../../once';
import { openers } from './openers';
import { findPasswords } from '../message/passwords';
import type { Child, Opened, Opener, OpeningContext } from './opening';

/** Each costs a derivation of keys for every locked file: messages inside messages may not multiply them. */
const MOST_PASSWORDS = 30;

interface PartsContext {
  readonly settings: InspectionSettings;
  readonly host: Host;
  readonly budget: Budget;
  readonly passwords: () => readonly string[];
  readonly agile?: PackageReader;
}

/** A file that waits to be looked at. */
interface Waiting {
  readonly path: readonly string[];
  readonly size: number;
  readonly inline: boolean;
  readonly bytes?: Uint8Array;
  readonly gap?: Gap;
  readonly entry?: Part['entry'];
  readonly message?: MessageInput;
  readonly declared?: 'message';
  /** Passwords from the attached messages around it, the nearest first. */
  readonly passwords?: readonly string[];
}

/** A part and what lies directly inside it: the tree is flattened only when all of it is known. */
interface Branch {
  readonly part: Part;
  readonly inner: Branch[];
}

/**
 * Attachments and everything inside them, outer before inner, in the message's order. They are opened in another order, what
 * Emotet has used first: a bomb attached in front of the document must not eat the budget that the document needs.
 */
export function openParts(message: MessageInput, context: PartsContext): readonly Part[] {
  const passwords = once((): readonly Password[] => [
    ...context.passwords().map(ofMessage),
    ...context.settings.passwords.map((text): Password => ({ text, origin: 'settings' })),
  ]);
  const roots: Branch[] = [];
  let waiting = attachmentsOf(message, []).map((file, index) => ({ file, place: roots, index }));
  while (waiting.length > 0) {
    const inner: typeof waiting = [];
    for (const { file, kind, place, index } of byUrgency(waiting)) {
      if (!context.budget.takeEntries()) {
        place[index] = { part: unopened(file, file.gap ?? context.budget.gap ?? 'too-large'), inner: [] };
        continue;
      }
      const { part, children } = open(file, kind, context, passwords);
      const branch: Branch = { part, inner: [] };
      place[index] = branch;
      children.forEach((child, childIndex) => inner.push({ file: child, place: branch.inner, index: childIndex }));
    }
    waiting = inner;
  }
  return flatten(roots);
}

function open(
  file: Waiting,
  kind: Kind,
  context: PartsContext,
  passwords: () => readonly Password[],
): { part: Part; children: readonly Waiting[] } {
  const { path, inline, entry, message, bytes, passwords: around = [] } = file;
  const name = path[path.length - 1] ?? '';
  if (message !== undefined) {
    const body = readBody(message, context.budget);
    const part: Part = {
      path,
      name,
      kind: 'message',
      size: file.size,
      inline: false,
      html: { text: body.text, anchors: body.anchors, fileBuilding: [] },
      ...(body.gap && { gap: body.gap }),
    };
    return { part, children: withPasswords(attachmentsOf(message, path), part, around) };
  }
  if (bytes === undefined) return { part: unopened(file, file.gap ?? 'not-supported-here'), children: [] };

  const opener = openers[kind];
  const opened =
    opener === undefined
      ? { children: [] }
      : path.length > context.budget.limits.depth
        ? { children: [], gap: 'too-large' as const }
        : openSafely(
            opener,
            bytes,
            openingContext(name, context, () => [...around.map(ofMessage), ...passwords()]),
          );
  const { children, gap, ...findings } = opened;
  const why = file.gap ?? gap;
  const part: Part = {
    path,
    name,
    kind,
    size: bytes.length,
    inline,
    ...(entry && { entry }),
    ...findings,
    ...(why && { gap: why }),
  };
  const names = new Map<string, number>();
  const inside = children.map((child) => waitingChild(child, [...path, uniqueName(child.name, names)]));
  return { part, children: withPasswords(inside, part, around) };
}

/** A forwarded attack tells the password of its ZIP in its own text, not in the mail that it is attached to. */
function withPasswords(
  children: readonly Waiting[],
  { kind, html }: Part,
  around: readonly string[],
): readonly Waiting[] {
  const own = kind === 'message' && html !== undefined ? findPasswords({ newestText: html.text, quoted: [] }) : [];
  const passwords = [...own, ...around].slice(0, MOST_PASSWORDS);
  return passwords.length === 0 ? children : children.map((child) => ({ ...child, passwords }));
}

function ofMessage(text: string): Password {
  return { text, origin: 'message' };
}

/** The last net under the readers: an error of ours costs the reader this file's evidence, not the verdict. */
function openSafely(opener: Opener, bytes: Uint8Array, context: OpeningContext): Opened & Pick<Part, 'fault'> {
  try {
    return opener(bytes, context);
  } catch (error) {
    return { children: [], gap: 'damaged', fault: error instanceof Error ? error.message : 'unknown error' };
  }
}

function openingContext(
  name: string,
  { host, budget, agile }: PartsContext,
  passwords: () => readonly Password[],
): OpeningContext {
  return { name, host, budget, passwords, ...(agile && { agile }) };
}

function attachmentsOf(message: MessageInput, path: readonly string[]): Waiting[] {
  const names = new Map<string, number>();
  return message.attachments.map((attachment) =>
    waitingAttachment(attachment, [...path, uniqueName(attachment.name, names)]),
  );
}

function waitingAttachment(attachment: AttachmentInput, path: readonly string[]): Waiting {
  const { size, inline, bytes, gap, message, mime } = attachment;
  const declared = bytes !== undefined && isMessage({ mime }) ? ({ declared: 'message' } as const) : {};
  return { path, size, inline, ...(bytes && { bytes }), ...(gap && { gap }), ...(message && { message }), ...declared };
}

function waitingChild({ size, bytes, gap, entry, declared }: Child, path: readonly string[]): Waiting {
  return {
    path,
    size,
    inline: false,
    ...(bytes && { bytes }),
    ...(gap && { gap }),
    ...(entry && { entry }),
    ...(declared && { declared }),
  };
}

/** Two attachments, or two entries of an archive, of the same name are two places: the second gets a number. */
function uniqueName(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

function unopened({ path, size, inline, entry }: Waiting, gap: Gap): Part {
  return { path, name: path[path.length - 1] ?? '', kind: 'unread', size, inline, gap, ...(entry && { entry }) };
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

/** The files with what they are by their content: kinds that Emotet has used first, and small before large within a kind. */
function byUrgency<One extends { readonly file: Waiting }>(waiting: readonly One[]): (One & { readonly kind: Kind })[] {
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

/** What a file is by its bytes; a short message in a message is told from a text by what holds it. */
function kindOf({ bytes, declared }: Waiting): Kind {
  const kind = bytes === undefined ? 'unread' : sniff(bytes);
  return declared !== undefined && (kind === 'text' || kind === 'unknown' || kind === 'mht') ? declared : kind;
}

function flatten(branches: readonly Branch[]): Part[] {
  const parts: Part[] = [];
  const stack = [...branches].reverse();
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    parts.push(branch.part);
    stack.push(...[...branch.inner].reverse());
  }
  return parts;
}
