import type { Language, Scenario, Told } from '../../../training/scenario';
import { scenarios, toldAs, toldEverywhere, toldIn } from '../../../training/scenarios';
import { languageOf, withChoice } from '../../../training/quiz/choice';
import { drawQuiz, newDraw } from '../../../training/quiz/draw';

/** A new draw for a group: in the presenter's language where there are scenarios of the company's own, which few languages tell. */
export function newGroupDraw(language: Language): string {
  const hasOwn = scenarios.some(({ own }) => own === true);
  return withChoice(newDraw(), { difficulties: [], sets: [], own: false, language: hasOwn ? language : undefined });
}

/** What a group's quiz draws from: what every language tells, or all that one does. */
export function groupPool(draw: string): readonly Scenario[] {
  const language = languageOf(draw);
  return language === undefined ? toldEverywhere() : toldIn(language);
}

/** The messages of a group's quiz: the same for every phone, each told in the phone's own language, or all in that of the draw. */
export function drawGroupQuiz(draw: string, language: Language): readonly Told[] {
  return drawQuiz(groupPool(draw), draw).flatMap(({ id }) => toldAs(id, languageOf(draw) ?? language) ?? []);
}
