/**
 * Attachments and everything inside them. Three rules decide what is opened when, so that nothing which is added to a message
 * can hide what is in it: each attachment spends a share of its own, what was cut short gets what the others left over, and
 * what needs a key comes last of all.
 */
import type { Budget } from '../../budget';
import type { Gap, InspectionSettings, Kind, MessageInput, Part } from '../../contract';
import type { PackageReader } from '../../formats/office/encryption/office-crypto';
import type { Password } from '../../formats/password';
import type { Host } from '../../host';
import { once } from '../../once';
import { readBody } from '../message/body';
import { findPasswords, passwordsIn } from '../message/passwords';
import type { Guess, Passwords } from '../message/passwords';
import { isCut } from './opened-files';
import type { Branch, OpenedFile, OpenedFiles } from './opened-files';
import { openerOf } from './openers';
import type { Child, Keyring, Opened } from './opening';
import { attachmentsOf, byUrgency, childrenOf, kindOf } from './waiting';
import type { Waiting } from './waiting';

/** What may be spent on opening what needs no key: 20,000 entries of a ZIP once left nothing for the document that a password opens. */
const WITHOUT_KEYS = 0.75;

/** Each costs a derivation of keys for every locked file: messages inside messages may not multiply them. */
const MOST_PASSWORDS = 30;

interface PartsContext {
  readonly settings: InspectionSettings;
  readonly host: Host;
  readonly budget: Budget;
  readonly passwords: () => Passwords;
  readonly agile?: PackageReader;
  /** What was opened when less of the same message was there. */
  readonly opened?: OpenedFiles;
}

/** Attachments and everything inside them, outer before inner, in the message's order. */
export function openParts(message: MessageInput, context: PartsContext): readonly Part[] {
  const attachments = attachmentsOf(message, []);
  const roots = new Array<Branch | undefined>(attachments.length);
  const cut: { readonly place: number; readonly spent: Budget }[] = [];
  const passwords = passwordsOf(context);
  context.opened?.keepFor(passwords);
  const budget = context.budget.lend(WITHOUT_KEYS);
  const openRoot = (place: number, share: number): void => {
    const file = attachments[place];
    if (file === undefined) return;
    const purse = budget.lend(share);
    const known = context.opened?.find(file, purse);
    const opened = known ?? { ...openTree(file, context.host, purse), spent: purse };
    if (known === undefined) context.opened?.keep(file, opened);
    else purse.book(known.spent);
    roots[place] = opened.tree;
    budget.settle(purse);
    if (opened.cut) cut.push({ place, spent: opened.spent });
  };

  const ordered = byUrgency(attachments.map((file, place) => ({ file, place })));
  let mayCost = ordered.filter(({ file, kind }) => costs(file, kind)).length;
  for (const { file, kind, place } of ordered) {
    openRoot(place, costs(file, kind) ? 1 / mayCost : 1 / (mayCost + 1));
    if (costs(file, kind)) mayCost--;
  }
  // The smallest first: a document is smaller than what it takes to keep it from being read.
  const again = cut.splice(0).sort((a, b) => (attachments[a.place]?.size ?? 0) - (attachments[b.place]?.size ?? 0));
  again.forEach(({ place, spent }, index) => {
    const share = 1 / (again.length - index);
    if (budget.lend(share).exceedsInAll(spent)) openRoot(place, share);
  });
  context.budget.settle(budget);
  const known = roots.flatMap((root) => root ?? []);
  unlockAll(known, context, passwords);
  return flatten(known);
}

/** Pictures and media cost next to nothing, whatever their size. */
function costs({ bytes, message }: Waiting, kind: Kind): boolean {
  return message !== undefined || (bytes !== undefined && kind !== 'picture' && kind !== 'media' && kind !== 'empty');
}

/** Opens a file and all that lies inside it, as far as no key is needed. */
function openTree(root: Waiting, host: Host, budget: Budget): Pick<OpenedFile, 'tree' | 'cut'> {
  const tree = open(root, kindOf(root), host, budget);
  const cutInside = grow([tree], host, budget);
  return { tree, cut: cutInside || isCut(budget) };
}

/**
 * Opens what lies inside these branches, layer by layer, in each the kinds first that Emotet has used.
 * @returns whether something was cut short
 */
function grow(from: readonly Branch[], host: Host, budget: Budget, kept?: ReadonlyMap<Child, Branch>): boolean {
  let layer = from;
  let isAnyCut = false;
  while (layer.length > 0) {
    const waiting = layer.flatMap((branch) => {
      const files = filesIn(branch);
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

function filesIn({ file, part, children }: Branch): readonly Waiting[] {
  const files = file.message ? attachmentsOf(file.message, file.path) : childrenOf(children, file.path);
  return withPasswords(files, part, file.passwords ?? []);
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

function branchOf(file: Waiting, kind: Kind, opened: Opened): Branch {
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

function failed(error: unknown): Opened & Pick<Part, 'fault'> {
  return { children: [], gap: 'damaged', fault: error instanceof Error ? error.message : 'unknown error' };
}

/** A forwarded attack tells the password of its ZIP in its own text, not in the mail that it is attached to. */
function withPasswords(
  children: readonly Waiting[],
  { kind, html }: Part,
  around: readonly string[],
): readonly Waiting[] {
  if (kind !== 'message' || html === undefined)
    return around.length === 0 ? children : children.map((child) => ({ ...child, passwords: around }));
  const fileNames = children.map(({ name }) => name);
  const own = findPasswords({ newestText: html.text, quoted: [], fileNames });
  const passwords = [
    ...own.likely,
    ...own.guesses.flatMap(({ text, isCode }) => (isCode ? text : [])),
    ...around,
  ].slice(0, MOST_PASSWORDS);
  return passwords.length === 0 ? children : children.map((child) => ({ ...child, passwords }));
}

// ── Locked files ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Tries the keys: every locked file gets its best password before one gets its second; what opens may hold further locks. */
function unlockAll(roots: readonly Branch[], context: PartsContext, passwords: () => readonly Password[]): void {
  if (!allOf(roots).some(({ unlock, tried }) => unlock !== undefined || tried !== undefined)) return;
  const notes = passwordsOfParts(roots, context);
  // A note that came later than the locked file was not among the keys that this was tried with.
  if (notes.length > 0)
    for (const branch of allOf(roots))
      if (branch.unlock === undefined && branch.tried !== undefined && isStillLocked(branch))
        branch.unlock = branch.tried;
  const keysOfAll = once(() => {
    const { length } = context.passwords().likely;
    const known = passwords();
    return [...known.slice(0, length), ...notes.map(ofMessage), ...known.slice(length)];
  });
  const tryInTurns = (locked: readonly Branch[]): Turns => {
    const share = 1 / locked.length;
    const opened: Branch[] = [];
    const cut: { readonly branch: Branch; readonly spent: Budget }[] = [];
    let turns = locked.map((branch) => {
      const purse = context.budget.lend(share);
      const { file } = branch;
      const keys: Keyring = {
        name: file.name,
        host: context.host,
        budget: purse,
        passwords: () => [...(file.passwords ?? []).map(ofMessage), ...keysOfAll()],
        ...(context.agile && { agile: context.agile }),
      };
      return { branch, purse, attempt: branch.unlock?.(keys) };
    });
    while (turns.length > 0) {
      turns = turns.filter(({ branch, purse, attempt }) => {
        const result = nextOf(attempt);
        if (result === undefined) return true;
        const cutInside = replace(branch, result, context.host, purse);
        context.budget.settle(purse);
        // With more keys to try, it is tried again when more of the message is there.
        if (attempt !== undefined && context.budget.refusedKeys && isStillLocked(branch)) branch.unlock = branch.tried;
        opened.push(branch);
        if (cutInside || isCut(purse)) cut.push({ branch, spent: purse });
        return false;
      });
    }
    return { opened, cut };
  };
  let locked: readonly Branch[] = lockedIn(roots);
  while (locked.length > 0) {
    const { opened, cut } = tryInTurns(locked);
    // Two thousand locked decoys leave to the real one what they did not need.
    const share = 1 / cut.length;
    const again = cut.flatMap(({ branch, spent }) => (context.budget.lend(share).exceedsInAll(spent) ? branch : []));
    for (const branch of again) if (branch.tried !== undefined) branch.unlock = branch.tried;
    if (again.length > 0) tryInTurns(again);
    locked = opened.flatMap(({ inner }) => lockedIn(inner));
  }
}

interface Turns {
  readonly opened: readonly Branch[];
  readonly cut: readonly { readonly branch: Branch; readonly spent: Budget }[];
}

/** What the next key gives; undefined: nothing yet. */
function nextOf(attempt: Generator<undefined, Opened> | undefined): (Opened & Pick<Part, 'fault'>) | undefined {
  try {
    return attempt === undefined ? { children: [] } : attempt.next().value;
  } catch (error) {
    return failed(error);
  }
}

/**
 * Puts what a key opened in the place of what was known without it; children that stay as they were keep their branches.
 * @returns whether something in it was cut short
 */
function replace(branch: Branch, opened: Opened, host: Host, budget: Budget): boolean {
  const { file, kind, children: before, inner: innerBefore } = branch;
  const { part, children } = branchOf(file, kind, opened);
  branch.part = part;
  branch.children = children;
  if (branch.unlock !== undefined) branch.tried = branch.unlock;
  delete branch.unlock;
  const kept = new Map<Child, Branch>();
  before.forEach((child, place) => {
    const known = innerBefore[place];
    if (known !== undefined) kept.set(child, known);
  });
  return grow([branch], host, budget, kept);
}

/** The message's own passwords, then the organisation's, then what may be meant; found only when something is locked. */
function passwordsOf({ settings, passwords }: PartsContext): () => readonly Password[] {
  const ofSettings = settings.passwords.map((text): Password => ({ text, origin: 'settings' }));
  return once(() => {
    const { likely, guesses } = passwords();
    return [...likely.map(ofMessage), ...ofSettings, ...guesses.map(ofGuess)];
  });
}

function isStillLocked({ part, children }: Branch): boolean {
  return part.gap === 'encrypted' || children.some(({ gap }) => gap === 'encrypted');
}

function lockedIn(branches: readonly Branch[]): Branch[] {
  return allOf(branches).filter(({ unlock }) => unlock !== undefined);
}

function ofMessage(text: string): Password {
  return { text, origin: 'message' };
}

function ofGuess({ text, isCode }: Guess): Password {
  return { text, origin: 'message', ...(!isCode && { cheapOnly: true }) };
}

/** Longer texts are documents of their own, in which nobody looks for a password. */
const LONGEST_NOTE = 4_000;
const MOST_OF_PARTS = 20;

/** What small files beside the locked one call a password: "password.txt", a note in a PDF. */
function passwordsOfParts(roots: readonly Branch[], { host }: PartsContext): readonly string[] {
  const found = new Set<string>();
  for (const { part, file } of allOf(roots)) {
    const { html, pdf, document, rtf, onenote, kind } = part;
    const text =
      kind === 'text' && file.bytes !== undefined && file.bytes.length <= LONGEST_NOTE
        ? host.decode(file.bytes, 'utf-8')
        : (html?.text ?? pdf?.text ?? document?.text ?? rtf?.text ?? onenote?.text ?? '');
    if (text === '' || text.length > LONGEST_NOTE) continue;
    const lone = text.trim();
    for (const password of passwordsIn(lone)) found.add(password);
    // Nothing but a word: the file's name says what it is.
    if (/^[!-~]{3,24}$/.test(lone)) found.add(lone);
    if (found.size >= MOST_OF_PARTS) break;
  }
  return [...found].slice(0, MOST_OF_PARTS);
}

// ── Order ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function flatten(branches: readonly Branch[]): Part[] {
  return allOf(branches).map(({ part }) => part);
}

function allOf(branches: readonly Branch[]): Branch[] {
  const all: Branch[] = [];
  const stack = [...branches].reverse();
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    all.push(branch);
    stack.push(...[...branch.inner].reverse());
  }
  return all;
}
