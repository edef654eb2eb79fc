import * as v from 'valibot';
import { tabMemory } from '../memory/tab-memory';
import { CODE_LENGTH, DEVICE_LENGTH, lettersOf, readCode, type DrawnIds, type ReadCode } from './answer-code';

/** A counted code: the six letters, and the four of its phone where it was scanned. */
export type Ballot = string;

/** What became of a code that was typed or scanned. */
export type Taken =
  | { readonly outcome: 'counted'; readonly code: string; readonly ballots: readonly Ballot[] }
  | { readonly outcome: 'seen-before'; readonly code: string }
  | { readonly outcome: Exclude<ReadCode, object> };

/** Takes the code into the count, unless it is none, or the same phone's again. Typed codes name no phone: each counts. */
export function takeCode(text: string, ballots: readonly Ballot[], drawn: DrawnIds): Taken {
  const letters = lettersOf(text);
  const code = letters.length === CODE_LENGTH + DEVICE_LENGTH ? letters.slice(0, CODE_LENGTH) : letters;
  const read = readCode(code, drawn);
  if (typeof read === 'string') return { outcome: read };
  if (letters !== code && ballots.includes(letters)) return { outcome: 'seen-before', code };
  return { outcome: 'counted', code, ballots: [...ballots, letters] };
}

/** What a class answered to one message. */
export interface Answers {
  readonly id: string;
  readonly saidAttack: number;
  readonly saidHonest: number;
}

/** Adds the codes up, message by message. */
export function addUp(ballots: readonly Ballot[], drawn: DrawnIds): readonly Answers[] {
  const all = ballots
    .map((ballot) => readCode(ballot.slice(0, CODE_LENGTH), drawn))
    .filter((read) => typeof read !== 'string');
  return drawn.map((id, index) => {
    const saidAttack = all.filter((read) => read.saidAttack[index]).length;
    return { id, saidAttack, saidHonest: all.length - saidAttack };
  });
}

const memory = tabMemory(
  'codes',
  v.object({ draw: v.string(), ballots: v.array(v.pipe(v.string(), v.maxLength(CODE_LENGTH + DEVICE_LENGTH))) }),
);

/** The codes that this tab has counted for the draw: a presenter's page that is loaded again goes on where it was. */
export function recallBallots(draw: string, drawn: DrawnIds): readonly Ballot[] {
  const kept = memory.recall();
  if (kept?.draw !== draw) return [];
  return kept.ballots.filter((ballot) => typeof readCode(ballot.slice(0, CODE_LENGTH), drawn) !== 'string');
}

/** Keeps the codes for this tab. */
export function rememberBallots(draw: string, ballots: readonly Ballot[]): void {
  memory.remember({ draw, ballots: [...ballots] });
}
