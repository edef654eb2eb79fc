import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files';

const root = path.join(__dirname, '..', '..');

/** More files than these are several families. */
const MOST_FILES = 25;

/** Folders that are one family all the same, with what they may hold. */
const LARGER: Readonly<Record<string, number>> = {
  // One detector a file, and one group: what a document does.
  'src/detection/detectors/document': 30,
  'test/detectors/document': 30,
};

const SOURCE = /\.(?:tsx?|m?js|cjs)$/;

/** Paths below the repository, with forward slashes, of every folder below one, itself included. */
function foldersBelow(folder: string): readonly string[] {
  const inner = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(`${folder}/${name}`))];
}

describe('the folders', () => {
  it.each(['src', 'test'])('below %s hold what one can take in at a glance', (top) => {
    const crowded = foldersBelow(top)
      .map(
        (folder) => [folder, readdirSync(path.join(root, folder)).filter((name) => SOURCE.test(name)).length] as const,
      )
      .filter(([folder, files]) => files > (LARGER[folder] ?? MOST_FILES))
      .map(([folder, files]) => `${folder} holds ${files} files: which families are they?`);
    expect(crowded).toEqual([]);
  });

  it('that may hold more still exist, and do', () => {
    for (const folder of Object.keys(LARGER))
      expect([folder, readdirSync(path.join(root, folder)).length > MOST_FILES]).toEqual([folder, true]);
  });
});

it('nothing that is built imports a test', () => {
  const typed = sourceFiles('src').flatMap(({ file, imports }) =>
    imports
      .filter(({ target, own }) => own && /^test(?:\/|$)/.test(target))
      .map(({ target }) => `${file} imports ${target}`),
  );
  const plain = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:m?js|cjs)$/.test(name))
    .filter((name) =>
      /(?:from|import\(|require\()\s*'(?:\.\.\/)+test\//.test(readFileSync(path.join(root, 'src', name), 'utf8')),
    );
  expect([...typed, ...plain]).toEqual([]);
});

it('every file that may branch as it likes is there', () => {
  const config = readFileSync(path.join(root, 'eslint.config.mjs'), 'utf8');
  const [, list = ''] = /const longTables = \[([^\]]*)\];/.exec(config.replaceAll(/\[MS-[A-Z]+\]/g, '')) ?? [];
  const files = [...list.matchAll(/'([^']+)'/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
