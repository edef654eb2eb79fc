import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';

const root = path.join(__dirname, '..', '..');

describe('npm run new-detector', () => {
  let folder = '';
  const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [path.join(root, 'src', 'tools', 'new-detector.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CI: '', ...environment },
    });
  const read = (...names: string[]): string => readFileSync(path.join(folder, ...names), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-'));
    cpSync(path.join(root, 'src', 'detection', 'detectors'), path.join(folder, 'src', 'detection', 'detectors'), {
      recursive: true,
    });
    cpSync(path.join(root, 'src', 'locales'), path.join(folder, 'src', 'locales'), { recursive: true });
    mkdirSync(path.join(folder, 'test', 'detectors', 'carrier'), { recursive: true });
    cpSync(
      path.join(root, 'test', 'detectors', 'test-detector.ts'),
      path.join(folder, 'test', 'detectors', 'test-detector.ts'),
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the detector, its test, its place in the list and its texts in every language', () => {
    const { status, stdout } = run(['odd-thing', 'carrier']);
    expect(status).toBe(0);
    const files = ['src/detection/detectors/carrier/odd-thing.ts', 'test/detectors/carrier/odd-thing.test.ts'];
    for (const file of files) {
      expect(stdout).toContain(path.normalize(file));
      expect(() => transformSync(read(file), { jsc: { parser: { syntax: 'typescript' } } })).not.toThrow();
    }
    for (const file of [
      'docs/coverage.md',
      'test/messages',
      'npm run docs',
      `test/detectors/carrier/odd-thing.test.ts`,
    ])
      expect(stdout.slice(stdout.indexOf('Next:'))).toContain(path.normalize(file));
    for (const language of readdirSync(path.join(folder, 'src', 'locales'), { withFileTypes: true }))
      if (language.isDirectory())
        expect(stdout.slice(stdout.indexOf('Next:'))).toContain(
          path.join('src', 'locales', language.name, 'carrier.ts'),
        );
    const names = [...read('src/detection/detectors/index.ts').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
    expect(names).toContain('oddThing');
    expect(names).toEqual([...names].sort());
    for (const language of ['en', 'ja'])
      expect(read('src', 'locales', language, 'carrier.ts')).toContain("'odd-thing': {");
  });

  it('writes a test that passes before anybody has touched it', () => {
    run(['odd-thing', 'carrier']);
    for (const room of ['detection', 'hosts', 'specimens', 'mail'])
      cpSync(path.join(root, 'src', room), path.join(folder, 'src', room), { recursive: true, force: false });
    cpSync(path.join(root, 'test', 'host.ts'), path.join(folder, 'test', 'host.ts'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const file of ['jest.config.js', 'package.json']) cpSync(path.join(root, file), path.join(folder, file));
    const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [jest, '-i', 'test/detectors/carrier', '--selectProjects', 'unit'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('4 passed') });
  });

  it('refuses an id that is taken, one that is no noun in kebab-case, an unknown group, and a build', () => {
    for (const args of [['padded-document'], ['No Good'], ['odd-thing', 'nowhere'], []])
      expect(run(args).status).toBe(1);
    expect(run(['odd-thing'], { CI: 'true' }).status).toBe(1);
  });
});
