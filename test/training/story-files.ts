import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/training/scenario';
import type { Language, ScenarioFile, Telling } from '../../src/training/scenario';
import type { Retold } from '../../src/training/story-files';

const folder = path.join(__dirname, '..', '..', 'src', 'training', 'scenarios');

function read(id: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, id, name), 'utf8'));
}

/** Stands in for `src/training/story-files.ts`, where webpack gathers these files: here all of them are there at once. */
export const storyFiles: Readonly<Record<string, ScenarioFile>> = Object.fromEntries(
  readdirSync(folder).map((id) => {
    const beside = languages.filter((language) => existsSync(path.join(folder, id, `${language}.json`)));
    const tellings = beside.map((language) => [language, read(id, `${language}.json`) as Telling] as const);
    return [id, { ...(read(id, 'story.json') as ScenarioFile), ...Object.fromEntries(tellings) }];
  }),
);

export const retold: Readonly<Partial<Record<Language, Retold>>> = {};
