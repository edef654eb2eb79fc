import type { Level } from '../../detection/contract';
import { fnv1a } from './hash';
import { choiceOf, chosen, type Choosable } from './choice';

/** Messages of one quiz. */
export const QUIZ_LENGTH = 10;

/** Without letters and digits that look alike when somebody reads them out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A name for a new draw: short enough to be read out to a class. */
export function newDraw(): string {
  return [...crypto.getRandomValues(new Uint32Array(5))].map((number) => LETTERS[number % LETTERS.length]).join('');
}

interface Drawable extends Choosable {
  readonly id: string;
  readonly honest: boolean;
  readonly level: Level;
}

/**
 * Draws the messages of a quiz: the same name, the same messages in the same order. Attacks and honest mail about half and half,
 * though never so exactly that the last answer could be counted out. Where the name chooses fewer than ten, all of those.
 */
export function drawQuiz<Drawn extends Drawable>(scenarios: readonly Drawn[], draw: string): readonly Drawn[] {
  const random = randomNumbers(draw.trim().toLowerCase());
  // By id, so that neither the mailbox's order nor its dates change what a name draws.
  const all = [...drawable(scenarios, draw)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const attacks = shuffled(
    all.filter(({ honest }) => !honest),
    random,
  );
  const honest = shuffled(
    all.filter((scenario) => scenario.honest),
    random,
  );
  const wanted = 4 + Math.floor(random() * 3);
  const count = Math.min(attacks.length, Math.max(wanted, QUIZ_LENGTH - honest.length));
  return shuffled([...attacks.slice(0, count), ...honest.slice(0, QUIZ_LENGTH - count)], random);
}

/** What the name of a draw leaves to draw from. */
export function drawable<Drawn extends Drawable>(scenarios: readonly Drawn[], draw: string): readonly Drawn[] {
  // Where Emotet Guard itself says "caution", one call tells and no look does: nobody shall lose a point by it.
  const clear = scenarios.filter(({ level }) => level !== 'caution');
  return chosen(clear, choiceOf(draw, scenarios));
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Numbers from 0 up to 1 that follow from a text: FNV-1a sets off Mulberry32. */
function randomNumbers(text: string): () => number {
  let state = fnv1a(text);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
