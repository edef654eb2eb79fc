import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../src/detection/contract';
import { openers } from '../../src/detection/facts/file/openers';

const root = path.join(__dirname, '..', '..');
const rows = readFileSync(path.join(root, 'docs', 'readers.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/readers.md', () => {
  it('says of every kind that is opened whose files proved its reader', () => {
    const named = new Set(rows.map(([, kind]) => kind));
    expect(kinds.filter((kind) => typeof openers[kind] === 'function' && !named.has(kind))).toEqual([]);
  });

  it('names kinds and tests that there are', () => {
    for (const [, kind = '', , where = ''] of rows) {
      expect(kinds).toContain(kind);
      for (const [, file = ''] of where.matchAll(/`(test\/[^`]+)`/g))
        expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
    }
  });
});
