import { difficulties, languages, sets as known } from '../scenario';
import type { Difficulty, Language } from '../scenario';

/**
 * What a quiz draws from. The name of its draw says it, so that one address, typed or scanned, is all that a class needs:
 * "k7m2p.finance.hard". Nothing chosen is everything.
 */
export interface QuizChoice {
  readonly difficulties: readonly Difficulty[];
  readonly sets: readonly string[];
  /** The company's own scenarios alone. */
  readonly own: boolean;
  /** Of a group: everyone has it in this language, and so in all that this language tells. */
  readonly language?: Language | undefined;
}

/** What is chosen by. */
export interface Choosable {
  readonly difficulty: Difficulty;
  readonly sets: readonly string[];
  readonly own?: true;
}

const OWN = 'own';
const LANGUAGE = 'in-';

/** Reads the choice from a draw's name. A part that means nothing here, as in "class.2026", is part of the name alone. */
export function choiceOf(draw: string, scenarios: readonly Choosable[]): QuizChoice {
  const parts = partsOf(draw).slice(1);
  const sets = setsOf(scenarios);
  return {
    difficulties: difficulties.filter((difficulty) => parts.includes(difficulty)),
    sets: sets.filter((set) => parts.includes(set.toLowerCase())),
    own: parts.includes(OWN),
    language: languageOf(draw),
  };
}

/** The language to which a group's draw is bound. */
export function languageOf(draw: string): Language | undefined {
  const parts = partsOf(draw).slice(1);
  return languages.find((language) => parts.includes(LANGUAGE + language));
}

/** The draw's name with another choice. */
export function withChoice(draw: string, choice: QuizChoice): string {
  return [
    bareName(draw),
    ...choice.difficulties,
    ...choice.sets.map((set) => set.toLowerCase()),
    ...(choice.own ? [OWN] : []),
    ...(choice.language === undefined ? [] : [LANGUAGE + choice.language]),
  ].join('.');
}

/** The draw's name without what it chooses. */
export function bareName(draw: string): string {
  return partsOf(draw)[0] ?? '';
}

/** Those that the choice leaves. */
export function chosen<One extends Choosable>(scenarios: readonly One[], choice: QuizChoice): readonly One[] {
  return scenarios.filter(
    ({ difficulty, sets, own = false }) =>
      (choice.difficulties.length === 0 || choice.difficulties.includes(difficulty)) &&
      (choice.sets.length === 0 || sets.some((set) => isAmong(set, choice.sets))) &&
      (!choice.own || own),
  );
}

/** The sets into which scenarios are sorted, each once: ours, then a company's. */
export function setsOf(scenarios: readonly Choosable[]): readonly string[] {
  const all = [...new Set(scenarios.flatMap(({ sets }) => sets))].sort();
  const ours = known.filter((set) => isAmong(set, all));
  const own = all.filter((set, index) => !isAmong(set, known) && !isAmong(set, all.slice(0, index)));
  return [...ours, ...own];
}

/** Capitals do not matter: a draw's name may be read out. */
function isAmong(set: string, sets: readonly string[]): boolean {
  return sets.some((other) => other.toLowerCase() === set.toLowerCase());
}

function partsOf(draw: string): readonly string[] {
  return draw.trim().toLowerCase().split('.');
}
