import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** Digests of all files below a folder. */
function digests(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex'),
      ]),
  );
}

it('the same source gives the same build, wherever it is built to', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
  try {
    const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
    const { status, stdout } = spawnSync(
      process.execPath,
      [webpack, '--mode', 'production', '--env', `out=${folder}`],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout).not.toContain('ERROR');
    expect(status).toBe(0);
    expect(digests(folder)).toEqual(digests(path.join(root, 'dist')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 600_000);
