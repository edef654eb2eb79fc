/** Locked files: what opens with a password of the message, of the organisation, or of a note beside it. */
import type { Budget } from '../../budget';
import type { InspectionSettings, Part } from '../../contract';
import { DerivedKeys } from '../../formats/crypto/derived-keys';
import { cryptographyOf } from '../../formats/crypto/portable';
import type { PackageReader } from '../../formats/office/encryption/office-crypto';
import type { Password } from '../../formats/password';
import { withCryptography } from '../../host';
import type { Host } from '../../host';
import { once } from '../../once';
import { passwordsIn } from '../message/passwords';
import type { Guess, Passwords } from '../message/passwords';
import { allOf, branchOf, failed, grow } from './branches';
import { isCut } from './opened-files';
import type { Branch, OpenedFiles } from './opened-files';
import type { Child, Keyring, Opened } from './opening';

export interface UnlockingContext {
  readonly settings: InspectionSettings;
  readonly host: Host;
  readonly budget: Budget;
  readonly passwords: () => Passwords;
  readonly agile?: PackageReader;
  /** What was opened, and which keys were derived, when less of the same message was there. */
  readonly opened?: OpenedFiles;
}

/** Tries the keys: every locked file gets its best password before one gets its second; what opens may hold further locks. */
export function unlockAll(
  roots: readonly Branch[],
  context: UnlockingContext,
  passwords: () => readonly Password[],
): void {
  if (!allOf(roots).some(({ unlock, tried }) => unlock !== undefined || tried !== undefined)) return;
  const notes = passwordsOfParts(roots, context);
  // A note that came later than the locked file was not among the keys that this was tried with.
  if (notes.length > 0)
    for (const branch of allOf(roots))
      if (branch.unlock === undefined && branch.tried !== undefined && isStillLocked(branch))
        branch.unlock = branch.tried;
  const { derived } = context.opened ?? { derived: new DerivedKeys() };
  const cryptography = derived.before(cryptographyOf(context.host));
  const host = withCryptography(context.host, cryptography);
  const keysOfAll = notes.length === 0 ? passwords : once(() => inOrder(context, notes));
  const tryInTurns = (locked: readonly Branch[]): Turns => {
    const share = 1 / locked.length;
    const opened: Branch[] = [];
    const cut: { readonly branch: Branch; readonly spent: Budget }[] = [];
    let turns = locked.map((branch) => {
      const purse = context.budget.lend(share);
      const { file } = branch;
      const keys: Keyring = {
        name: file.name,
        host,
        budget: purse,
        passwords: () => [...(file.passwords ?? []), ...keysOfAll()],
        ...(context.agile && { agile: context.agile }),
      };
      return { branch, purse, keys, attempt: branch.unlock?.(keys), missing: 0 };
    });
    while (turns.length > 0) {
      turns = turns.filter((turn) => {
        const { branch, purse, keys, attempt } = turn;
        const before = cryptography.awaited?.missing ?? 0;
        const result = nextOf(attempt);
        turn.missing += (cryptography.awaited?.missing ?? 0) - before;
        if (turn.missing > 0) {
          // Neither opened nor wrong: it is tried from its beginning when the keys are there, and until then it stays as it was.
          if (result === undefined && turn.missing < (cryptography.awaited?.mostOfFile ?? 0)) return true;
          context.budget.settle(purse);
          return false;
        }
        if (result === undefined) return true;
        const cutInside = replace(branch, result, host, purse);
        if (isStillLocked(branch)) branch.part = { ...branch.part, ...untriedOf(keys, context) };
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

/** How many of each place are tried before those of another. */
const BEST = 4;

/** What the message says best, then the organisation's, then what else the message says, and what may be meant; found only when something is locked. */
export function passwordsOf(context: UnlockingContext): () => readonly Password[] {
  return once(() => inOrder(context, []));
}

/** A flood of passwords in one place keeps none of another from its turn. */
function inOrder({ settings, passwords }: UnlockingContext, notes: readonly string[]): readonly Password[] {
  const ofSettings = settings.passwords.map((text): Password => ({ text, origin: 'settings' }));
  const { stated, likely, guesses } = passwords();
  const said = new Set(stated);
  const ofText = likely.map((text): Password => ({ text, origin: 'message', ...(said.has(text) && { stated: true }) }));
  const ofNotes = notes.map((text): Password => ({ text, origin: 'message' }));
  return [
    ...ofText.slice(0, BEST),
    ...ofNotes.slice(0, BEST),
    ...ofSettings,
    ...ofText.slice(BEST),
    ...ofNotes.slice(BEST),
    ...guesses.map(ofGuess),
  ];
}

/** Of a text that is longer than anyone's, nobody knows how many it states. */
const COUNTLESS = 1_000;

function untriedOf({ untried = 0 }: Keyring, { passwords }: UnlockingContext): Pick<Part, 'untried'> {
  const count = passwords().gap === undefined ? untried : Math.max(untried, COUNTLESS);
  return count === 0 ? {} : { untried: count };
}

function isStillLocked({ part, children }: Branch): boolean {
  return part.gap === 'encrypted' || children.some(({ gap }) => gap === 'encrypted');
}

function lockedIn(branches: readonly Branch[]): Branch[] {
  return allOf(branches).filter(({ unlock }) => unlock !== undefined);
}

function ofGuess({ text, isCode }: Guess): Password {
  return { text, origin: 'message', ...(!isCode && { cheapOnly: true }) };
}

/** What is searched in all of them together, the shortest first. */
const SHARE_OF_NOTES = 0.1;
/** Bytes of one that are decoded. */
const LONGEST_NOTE = 1_000_000;

/** What files beside the locked one call a password: "password.txt", a note in a PDF. */
function passwordsOfParts(roots: readonly Branch[], { host, budget }: UnlockingContext): readonly string[] {
  const texts = allOf(roots).map(({ part: { html, pdf, document, rtf, onenote, kind }, file: { bytes } }) =>
    kind === 'text' && bytes !== undefined
      ? host.decode(bytes.subarray(0, LONGEST_NOTE), 'utf-8').trim()
      : (html?.text ?? pdf?.text ?? document?.text ?? rtf?.text ?? onenote?.text ?? '').trim(),
  );
  const found = new Set<string>();
  const purse = budget.lend(SHARE_OF_NOTES);
  for (const text of texts.sort((one, other) => one.length - other.length)) {
    for (const password of passwordsIn(text, purse)) found.add(password);
    // Nothing but a word: the file's name says what it is.
    if (/^[!-~]{3,24}$/.test(text)) found.add(text);
  }
  budget.settle(purse);
  return [...found];
}
