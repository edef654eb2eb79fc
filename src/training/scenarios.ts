import { languages } from './scenario';
import type { Language, Scenario, Telling, Told } from './scenario';
import { retold, storyFiles } from './story-files';

type Growing = Scenario & Partial<Record<Language, Telling>>;

const all: Growing[] = Object.entries(storyFiles)
  .map(([id, file]) => ({ id, ...file }))
  .sort(newestFirst);

/** Every scenario, newest message first. */
export const scenarios: readonly Scenario[] = all;

/** Puts a company's own scenarios among ours, in the place of those that were there. */
export function setOwnScenarios(own: readonly Scenario[]): void {
  const ours = all.filter((scenario) => scenario.own !== true);
  all.splice(0, all.length, ...[...ours, ...own].sort(newestFirst));
}

/** The scenario of that name, if there is one. */
export function scenarioOf(id: string | undefined): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

/** Fetches what a language tells in files of its own: from then on every scenario has it. */
export async function loadTellings(language: Language): Promise<void> {
  const tellings = (await retold[language]?.load()) ?? {};
  for (const scenario of all) {
    const telling = tellings[scenario.id];
    if (telling !== undefined) scenario[language] = telling;
  }
}

/** The training mailbox in a language whose tellings are there, newest message first. */
export function toldIn(language: Language): readonly Told[] {
  return scenarios.flatMap((scenario) => {
    const telling = scenario[language];
    return telling === undefined ? [] : [{ ...scenario, telling }];
  });
}

/** The scenario of that name, where the language tells it. */
export function toldAs(id: string | undefined, language: Language): Told | undefined {
  return toldIn(language).find((scenario) => scenario.id === id);
}

/** The languages in which a scenario is told, those included that have not been fetched yet. */
export function languagesOf(scenario: Scenario): readonly Language[] {
  return languages.filter(
    (language) => scenario[language] !== undefined || (retold[language]?.ids.includes(scenario.id) ?? false),
  );
}

/** Scenarios that every language tells. */
export function toldEverywhere(): readonly Scenario[] {
  return scenarios.filter((scenario) => languagesOf(scenario).length === languages.length);
}

/** Its name, in its first language that is there: for whoever cannot read it in their own. */
export function titleOf(scenario: Scenario): { readonly language: Language; readonly title: string } | undefined {
  const language = languages.find((code) => scenario[code] !== undefined);
  const telling = language === undefined ? undefined : scenario[language];
  return language === undefined || telling === undefined ? undefined : { language, title: telling.title };
}

function newestFirst(a: Scenario, b: Scenario): number {
  return dateOf(b) - dateOf(a) || (a.id < b.id ? -1 : 1);
}

/** By whichever telling is there: they are about the same week. */
function dateOf(scenario: Scenario): number {
  const told = languages.flatMap((language) => scenario[language] ?? [])[0];
  return Date.parse(told?.letter.date ?? '');
}
