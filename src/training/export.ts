import { emlOfLetter } from '../specimens/recipe/write-letter';
import { readmeOf } from './readme';
import { loadLanguage } from './load-language';
import type { Language, Told } from './scenario';
import { toldIn } from './scenarios';

/** Marks a message as made for training; its value names the scenario. */
export const TRAINING_HEADER = 'X-Emotet-Guard-Training';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The training mailbox as files: one .eml a scenario that the language tells, oldest first as mailboxes fill, and a README. */
export async function exportedFiles(language: Language): Promise<readonly ExportedFile[]> {
  await loadLanguage(language);
  const named = [...toldIn(language)]
    .reverse()
    .map((scenario, index) => ({ name: fileName(scenario, index + 1), scenario }));
  return [
    ...named.map(({ name, scenario }) => ({ name, bytes: messageOf(scenario, language) })),
    { name: 'README.md', bytes: new TextEncoder().encode(readmeOf(language, named)) },
  ];
}

function fileName({ id }: Told, number: number): string {
  return `${String(number).padStart(2, '0')}-${id}.eml`;
}

function messageOf({ id, telling: { letter } }: Told, language: Language): Uint8Array {
  return emlOfLetter({ ...letter, headers: { ...letter.headers, [TRAINING_HEADER]: id } }, language);
}
