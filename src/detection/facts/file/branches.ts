/** Opening files, and what lies inside them layer by layer, as far as no key is needed: each has a share of its own. */
import type { Budget } from '../../budget';
import type { Gap, Kind, MessageInput, Part } from '../../contract';
import type { Password } from '../../formats/password';
import type { Host } from '../../host';
import { readBody } from '../message/body';
import { findPasswords } from '../message/passwords';
import { isCut } from './opened-files';
import type { Branch, OpenedFile } from './opened-files';
import { openerOf } from './openers';
import type { Child, Opened } from './opening';
import { attachmentsOf, byUrgency, childrenOf, kindOf } from './waiting';
import type { Waiting } from './waiting';

/** Messages inside messages add theirs to those around them; what they may cost is the share for keys. */
const MOST_PASSWORDS = 5_000;

/** Pictures and media cost next to nothing, whatever their size. */
export function costs({ bytes, message }: Waiting, kind: Kind): boolean {
  return message !== undefined || (bytes !== undefined && kind !== 'picture' && kind !== 'media' && kind !== 'empty');
}

/** Opens a file and all that lies inside it, as far as no key is needed. */
export function openTree(root: Waiting, host: Host, budget: Budget): Pick<OpenedFile, 'tree' | 'cut'> {
  const tree = open(root, kindOf(root), host, budget);
  const cutInside = grow([tree], host, budget);
  return { tree, cut: cutInside || isCut(budget) };
}

/**
 * Opens what lies inside these branches, layer by layer, in each the kinds first that Emotet has used.
 * @returns whether something was cut short
 */
export function grow(from: readonly Branch[], host: Host, budget: Budget, kept?: ReadonlyMap<Child, Branch>): boolean {
  let layer = from;
  let isAnyCut = false;
  while (layer.length > 0) {
    const waiting = layer.flatMap((branch) => {
      const files = filesIn(branch, budget);
      const inner = new Array<Branch>(files.length);
      branch.inner = inner;
      return files.flatMap((file, place) => {
        const child = branch.children[place];
        const known = child && kept?.get(child);
        if (known === undefined) return [{ file, place, inner }];
        inner[place] = known;
        return [];
      });
    });
    const { opened, cut } = openLayer(byUrgency(waiting), host, budget);
    layer = opened;
    isAnyCut ||= cut;
  }
  return isAnyCut;
}

interface WaitingInside {
  readonly file: Waiting;
  readonly kind: Kind;
  /** Where its branch belongs. */
  readonly inner: Branch[];
  readonly place: number;
}

/** Opens what lies equally deep: each with a share of its own, one being kept for what lies deeper; what was cut short once more. */
function openLayer(
  waiting: readonly WaitingInside[],
  host: Host,
  budget: Budget,
): { readonly opened: readonly Branch[]; readonly cut: boolean } {
  const cut: { readonly one: WaitingInside; readonly spent: Budget }[] = [];
  const openWith = (one: WaitingInside, share: number): void => {
    const purse = budget.lend(share);
    one.inner[one.place] = open(one.file, one.kind, host, purse);
    budget.settle(purse);
    if (isCut(purse)) cut.push({ one, spent: purse });
  };
  let mayCost = waiting.filter(({ file, kind }) => costs(file, kind)).length;
  for (const one of waiting) {
    openWith(one, 1 / (mayCost + 1));
    if (costs(one.file, one.kind)) mayCost--;
  }
  const again = cut.splice(0).sort((a, b) => a.one.file.size - b.one.file.size);
  again.forEach(({ one, spent }, index) => {
    const share = 1 / (again.length - index);
    if (budget.lend(share).exceedsInAll(spent)) openWith(one, share);
    else cut.push({ one, spent });
  });
  return { opened: waiting.flatMap(({ inner, place }) => inner[place] ?? []), cut: cut.length > 0 };
}

function filesIn({ file, part, children }: Branch, budget: Budget): readonly Waiting[] {
  const files = file.message ? attachmentsOf(file.message, file.path) : childrenOf(children, file.path);
  return withPasswords(files, part, file.passwords ?? [], budget);
}

function open(file: Waiting, kind: Kind, host: Host, budget: Budget): Branch {
  if (!budget.takeEntries()) return closed(file, kind, file.gap ?? budget.gap ?? 'too-large');
  if (file.message !== undefined)
    return { file, kind, part: messagePart(file, file.message, budget), inner: [], children: [] };
  if (file.bytes === undefined) return closed(file, kind, file.gap ?? 'not-supported-here');
  const { bytes } = file;
  const opener = openerOf(kind);
  const opened: Opened =
    opener === undefined
      ? { children: [] }
      : file.path.length > budget.limits.depth
        ? { children: [], gap: 'too-large' }
        : safely(() => opener(bytes, { name: file.name, host, budget }));
  return branchOf(file, kind, opened);
}

export function branchOf(file: Waiting, kind: Kind, opened: Opened): Branch {
  const { children, gap, unlock, ...findings } = opened;
  const why = file.gap ?? gap;
  const part: Part = {
    path: file.path,
    name: file.name,
    kind,
    size: file.bytes?.length ?? file.size,
    inline: file.inline,
    ...(file.entry && { entry: file.entry }),
    ...findings,
    ...(why && { gap: why }),
  };
  return { file, kind, part, inner: [], children, ...(unlock && { unlock }) };
}

function messagePart(file: Waiting, message: MessageInput, budget: Budget): Part {
  const body = readBody(message, budget);
  return {
    path: file.path,
    name: file.name,
    kind: 'message',
    size: file.size,
    inline: false,
    html: { text: body.text, anchors: body.anchors, fileBuilding: [] },
    ...(body.gap && { gap: body.gap }),
  };
}

function closed(file: Waiting, kind: Kind, gap: Gap): Branch {
  const { path, name, size, inline, entry } = file;
  const part: Part = { path, name, kind: 'unread', size, inline, gap, ...(entry && { entry }) };
  return { file, kind, part, inner: [], children: [] };
}

/** The last net under the readers: an error of ours costs the reader this file's evidence, not the verdict. */
function safely(read: () => Opened): Opened & Pick<Part, 'fault'> {
  try {
    return read();
  } catch (error) {
    return failed(error);
  }
}

export function failed(error: unknown): Opened & Pick<Part, 'fault'> {
  return { children: [], gap: 'damaged', fault: error instanceof Error ? error.message : 'unknown error' };
}

/** A forwarded attack tells the password of its ZIP in its own text, not in the mail that it is attached to. */
function withPasswords(
  children: readonly Waiting[],
  { kind, html }: Part,
  around: readonly Password[],
  budget: Budget,
): readonly Waiting[] {
  if (children.length === 0 || kind !== 'message' || html === undefined)
    return around.length === 0 ? children : children.map((child) => ({ ...child, passwords: around }));
  const fileNames = children.map(({ name }) => name);
  const { stated, likely, guesses } = findPasswords({ newestText: html.text, quoted: [], fileNames }, budget);
  const said = new Set(stated);
  const own = [...likely, ...guesses.flatMap(({ text, isCode }) => (isCode ? text : []))];
  const passwords = [
    ...own.map((text): Password => ({ text, origin: 'message', ...(said.has(text) && { stated: true }) })),
    ...around,
  ].slice(0, MOST_PASSWORDS);
  return passwords.length === 0 ? children : children.map((child) => ({ ...child, passwords }));
}

/** These and all that lies inside them, outer before inner, in the order of the message. */
export function allOf(branches: readonly Branch[]): Branch[] {
  const all: Branch[] = [];
  const stack = [...branches].reverse();
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    all.push(branch);
    stack.push(...[...branch.inner].reverse());
  }
  return all;
}
