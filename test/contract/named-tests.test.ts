import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** Paths of tests, sources and pages in back quotes, as our documents name them. */
function pathsIn(document: string): readonly string[] {
  const text = readFileSync(path.join(root, document), 'utf8');
  return [...text.matchAll(/`((?:test|src|docs|assets)\/[\w./-]+)`/g)].map(([, name]) => name ?? '');
}

it.each(['SECURITY.md', 'CONTRIBUTING.md', 'README.md', 'docs/architecture.md'])(
  '%s names only files that exist',
  (document) => {
    expect(pathsIn(document).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  },
);

it('the threat model names a test for every threat', () => {
  expect(pathsIn('SECURITY.md').filter((name) => name.startsWith('test/')).length).toBeGreaterThan(15);
});
