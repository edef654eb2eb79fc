/** What is read of many documents under one Budget: nothing that is put beside a document may use up what reading it takes. */
import type { Budget } from '../budget';

interface Reading<One, Read> {
  /** What reading it is expected to cost, in any measure: the cheapest is read first, and leaves to the others what it did not need. */
  readonly cost: (one: One) => number;
  readonly read: (one: One, purse: Budget) => Read;
  /** Was it left before its end because this purse gave out? */
  readonly isCut: (read: Read, purse: Budget) => boolean;
}

export interface InShare<Read> {
  readonly read: Read;
  /** It was left before its end, with less than half of what it would have had alone in the message. */
  readonly crowded: boolean;
}

/** One purse for all of them. */
export interface SharedPurse {
  readonly budget: Budget;
  /** Steps that there would be if nothing else had been in the message. */
  readonly alone: number;
}

/**
 * Reads all of them, each with a share of its own, the cheapest first; what was cut short is read anew with what the others left.
 * The answers come in the order of `all`. Thirty documents of junk in front once spent the one purse that the thirty-first needed.
 */
export function readInShares<One, Read>(
  all: readonly One[],
  { budget, alone }: SharedPurse,
  { cost, read, isCut }: Reading<One, Read>,
): readonly InShare<Read>[] {
  const answers = new Array<InShare<Read>>(all.length);
  const cheapest = all.map((one, place) => ({ one, place, cost: cost(one) })).sort((a, b) => a.cost - b.cost);
  const cut: { readonly one: One; readonly place: number; readonly spent: Budget }[] = [];
  const readWith = (one: One, place: number, share: number): void => {
    const purse = budget.lend(share);
    const answer = read(one, purse);
    budget.settle(purse);
    const wasCut = isCut(answer, purse);
    answers[place] = { read: answer, crowded: wasCut && purse.limits.steps < alone / 2 };
    if (wasCut) cut.push({ one, place, spent: purse });
  };
  cheapest.forEach(({ one, place }, index) => {
    readWith(one, place, 1 / (all.length - index));
  });
  for (const { one, place, spent } of cut.splice(0))
    if (budget.remainingSteps > spent.limits.steps) readWith(one, place, 1);
  return answers;
}
