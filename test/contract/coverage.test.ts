import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectors } from '../../src/detection/detectors';

const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'coverage.md'), 'utf8');
const ids = new Set<string>(detectors.map(({ id }) => id));
const coded = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --') && !line.startsWith('| Rule '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the page of coverage', () => {
  it.each(rows.map(([rule = '', , ours = '']) => [rule, ours]))(
    '%s is answered or left out with a reason',
    (_, ours) => {
      const named = coded(ours).filter((name) => name !== '.jp');
      expect(named.filter((name) => !ids.has(name))).toEqual([]);
      expect(named.length > 0 || ours.startsWith('Left out')).toBe(true);
    },
  );

  it('names only detectors that exist below the tables, and every detector somewhere', () => {
    const below = page.slice(page.indexOf('## What no rule asks'));
    expect(coded(below).filter((name) => !ids.has(name))).toEqual([]);
    const named = new Set(coded(page));
    const missing = [...ids].filter((id) => !named.has(id)).map((id) => `add \`${id}\` to docs/coverage.md`);
    expect(missing).toEqual([]);
  });

  it('has a row for each of the rules', () => {
    expect(rows.length).toBeGreaterThan(45);
  });
});
