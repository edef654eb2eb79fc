import { emlOfLetter } from '../specimens/recipe/write-letter';
import { readmeOf } from './readme';
import type { Language, Scenario } from './scenario';
import { scenarios } from './scenarios';

/** Marks a message as made for training; its value names the scenario. */
export const TRAINING_HEADER = 'X-Emotet-Guard-Training';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The training mailbox as files: one .eml a scenario, oldest first as mailboxes fill, and a README. */
export function exportedFiles(language: Language): readonly ExportedFile[] {
  const named = [...scenarios].reverse().map((scenario, index) => ({ name: fileName(scenario, index + 1), scenario }));
  return [
    ...named.map(({ name, scenario }) => ({ name, bytes: messageOf(scenario, language) })),
    { name: 'README.md', bytes: new TextEncoder().encode(readmeOf(language, named)) },
  ];
}

function fileName({ id }: Scenario, number: number): string {
  return `${String(number).padStart(2, '0')}-${id}.eml`;
}

function messageOf(scenario: Scenario, language: Language): Uint8Array {
  const { letter } = scenario[language];
  return emlOfLetter({ ...letter, headers: { ...letter.headers, [TRAINING_HEADER]: scenario.id } }, language);
}
