import { scenarios } from '../scenarios';
import type { Scenario } from '../scenario';
import { examineStory } from './examine';
import type { OwnProblem } from './problem';
import { COMPANY, missing, NO_COMPANY, readCompany, type Company } from './company';
import { LISTING, type OwnFolder } from './listing';

const MOST_STORIES = 200;

/** What a folder of them gives: whatever is right in it, and what is wrong with the rest. */
export interface OwnScenarios {
  readonly scenarios: readonly Scenario[];
  readonly company: Company | undefined;
  readonly problems: readonly OwnProblem[];
  /** Files that the training room needs: stories, the company's file and its logo. */
  readonly files: readonly string[];
}

/** Reads the folder: each story is examined, and those that are right can be played. Never rejects where `read` does not. */
export async function readOwn({ names, read }: OwnFolder): Promise<OwnScenarios> {
  const stories = names.filter((name) => /\.json$/i.test(name) && name !== LISTING && name !== COMPANY).sort();
  const taken = new Set(scenarios.filter(({ own }) => own !== true).map(({ id }) => id));
  const examined = await Promise.all(
    stories.slice(0, MOST_STORIES).map(async (file) => {
      const id = file.replace(/\.json$/i, '');
      const bytes = await read(file);
      if (bytes === undefined) return { id, file, story: undefined, problems: [missing(file)] };
      const { story, problems, problemAt } = examineStory(file, bytes);
      const ofName = !/^[a-z0-9][a-z0-9-]{0,39}\.json$/.test(file)
        ? [problemAt([], 'badName')]
        : taken.has(id)
          ? [problemAt([], 'nameTaken')]
          : [];
      const twins = [...taken, ...stories.map((name) => name.replace(/\.json$/i, ''))];
      const noTwin =
        story?.twin === undefined || (twins.includes(story.twin) && story.twin !== id)
          ? []
          : [problemAt(['twin'], 'noTwin', { found: story.twin })];
      const all = [...ofName, ...problems, ...noTwin];
      return { id, file, story: all.length === 0 ? story : undefined, problems: all };
    }),
  );
  const { company, problems, files } = names.includes(COMPANY) ? await readCompany(read) : NO_COMPANY;
  return {
    scenarios: examined.flatMap(({ id, story }) => (story === undefined ? [] : [{ id, ...story, own: true as const }])),
    company,
    problems: [...problems, ...examined.flatMap((one) => one.problems)],
    files: [...files, ...examined.map(({ file }) => file)],
  };
}
