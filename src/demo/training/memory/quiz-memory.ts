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

const memory = tabMemory<Progress>(
  'quiz',
  v.object({
    draw: v.string(),
    results: v.array(v.object({ id: v.string(), honest: v.boolean(), right: v.boolean(), pointed: v.boolean() })),
    device: v.pipe(v.string(), v.length(DEVICE_LENGTH)),
  }),
);

/** The quiz of this draw that the tab has begun, if it asks about the same messages still. */
export function recallQuiz(draw: string, ids: readonly string[]): Progress | undefined {
  const progress = memory.recall();
  return progress?.draw === draw && progress.results.every(({ id }, index) => id === ids[index]) ? progress : undefined;
}

/** Keeps it for this tab. */
export function rememberQuiz(progress: Progress): void {
  memory.remember(progress);
}
