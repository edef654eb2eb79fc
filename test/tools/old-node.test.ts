import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

const root = path.join(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { engines, scripts } = JSON.parse(read('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** What happens under a Node of this version: the real one, made to lie. */
function run(version: string, args: readonly string[]) {
  const lie = path.join(__dirname, 'another-node.cjs');
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-r', lie, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_VERSION_TO_TELL: version },
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

const guard = ['-r', './src/tools/require-node.cjs'];

describe('a Node that is too old', () => {
  it.each(['12.22.0', '18.20.8', '20.18.3'])('%s is told so in one line, and nothing else happens', (version) => {
    for (const args of [
      [...guard, 'src/demo/start.mjs'],
      [...guard, 'test/run.mjs'],
      ['src/cli/start.js', '--version'],
    ]) {
      const { status, stdout, lines } = run(version, args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(lines).toEqual([expect.stringMatching(`needs Node\\.js 20\\.19 or newer, .*This is ${version}\\.$`)]);
    }
  });

  it('is asked for ahead of every script that npm runs', () => {
    const unguarded = Object.values(scripts).filter(
      (script) => /^node .*\.m?js\b/.test(script) && !script.startsWith('node -r ./src/tools/require-node.cjs '),
    );
    expect(unguarded).toEqual([]);
  });

  it('can read what tells it', () => {
    const guardText = read('src/tools/require-node.cjs');
    expect(() => parse(guardText, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    const call = "import('./cli/main.js')";
    const start = read('src/cli/start.js');
    expect(start).toContain(call);
    expect(() => parse(start.replace(call, 'load()'), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  });

  it('hears the same version from everybody', () => {
    expect(engines.node).toBe('>=20.19');
    for (const file of ['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'src/cli/start.js'])
      expect([file, read(file).includes('20.19')]).toEqual([file, true]);
  });
});

it.each(['20.19.0', '22.1.0', '24.0.0'])('Node %s is new enough', (version) => {
  expect(run(version, [...guard, 'src/demo/start.mjs', '--help'])).toMatchObject({ status: 0, lines: [''] });
});
