/**
 * Attachments and everything inside them. Three rules decide what is opened when, so that nothing which is added to a message
 * can hide what is in it: each attachment spends a share of its own, what was cut short gets what the others left over, and
 * what needs a key comes last of all.
 */
import type { Budget } from '../../budget';
import type { MessageInput, Part } from '../../contract';
import { allOf, costs, openTree } from './branches';
import type { Branch } from './opened-files';
import { passwordsOf, unlockAll } from './unlocking';
import type { UnlockingContext } from './unlocking';
import { attachmentsOf, byUrgency } from './waiting';

/** What may be spent on opening what needs no key: 20,000 entries of a ZIP once left nothing for the document that a password opens. */
const WITHOUT_KEYS = 0.75;

interface PartsContext extends UnlockingContext {
  /** Hears of each file whose bytes were at hand, once all of them are known. */
  readonly onFile?: (part: Part, bytes: Uint8Array) => void;
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
  const branches = allOf(known);
  if (context.onFile !== undefined)
    for (const { part, file } of branches) if (file.bytes !== undefined) context.onFile(part, file.bytes);
  return branches.map(({ part }) => part);
}
