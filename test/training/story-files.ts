import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScenarioFile } from '../../src/training/scenario';

const folder = path.join(__dirname, '..', '..', 'src', 'training', 'scenarios');

/** Stands in for `src/training/story-files.ts`, where webpack gathers these files. */
export const storyFiles: Readonly<Record<string, ScenarioFile>> = Object.fromEntries(
  readdirSync(folder).map((id) => [
    id,
    JSON.parse(readFileSync(path.join(folder, id, 'story.json'), 'utf8')) as ScenarioFile,
  ]),
);
