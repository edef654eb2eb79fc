import type { Language, Told } from '../../../training/scenario';
import { toldAs, toldEverywhere } from '../../../training/scenarios';
import { drawQuiz } from '../quiz-draw';

/** The messages of a group's quiz: the same for every phone, each told in the phone's own language. */
export function drawGroupQuiz(draw: string, language: Language): readonly Told[] {
  return drawQuiz(toldEverywhere(), draw).flatMap(({ id }) => toldAs(id, language) ?? []);
}
