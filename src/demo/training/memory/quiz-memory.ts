import * as v from 'valibot';
import { tabMemory } from './tab-memory';
import { DEVICE_LENGTH } from '../group/answer-code';
import type { Result } from '../quiz-answer';

/** A quiz as far as it has come. */
export interface Progress {
  readonly draw: string;
  readonly results: readonly Result[];
  /** Of this phone, in this quiz: see `newDevice`. */
  readonly device: string;
}

/** Who keeps it: the tab, or a learning platform. */
export interface QuizMemory {
  /** The quiz of this draw that was begun, if it asks about the same messages still. */
  recall(draw: string, ids: readonly string[]): Progress | undefined;
  /** @param of messages of the whole quiz */
  remember(progress: Progress, of: number): void;
}

const schema = v.object({
  draw: v.string(),
  results: v.array(v.object({ id: v.string(), honest: v.boolean(), right: v.boolean(), pointed: v.boolean() })),
  device: v.pipe(v.string(), v.length(DEVICE_LENGTH)),
});

const memory = tabMemory<Progress>('quiz', schema);

/** Keeps the quiz for this tab. */
export const inTab: QuizMemory = {
  recall(draw, ids) {
    const progress = memory.recall();
    return progress !== undefined && isOfQuiz(progress, draw, ids) ? progress : undefined;
  },
  remember(progress) {
    memory.remember(progress);
  },
};

/** Does it ask about these messages? */
export function isOfQuiz(progress: Progress, draw: string, ids: readonly string[]): boolean {
  return progress.draw === draw && progress.results.every(({ id }, index) => id === ids[index]);
}

/** As text: ten messages take less than a thousand characters. */
export function writeProgress(progress: Progress): string {
  return JSON.stringify(progress);
}

/** Reads it as if a stranger had written it; undefined for what is none. */
export function readProgress(text: string): Progress | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
