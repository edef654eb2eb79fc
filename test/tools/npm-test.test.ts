import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { planFor } from '../system-packages.mjs';
import { asksForUnitOnly, jestArguments } from '../which-projects.mjs';

const debian = { platform: 'linux', hasAptGet: true, isRoot: false, isCi: false };

describe('a system package that the tests need', () => {
  it('is only spoken of on a person’s machine', () => {
    expect(planFor(debian, false)).toBe('tell');
  });

  it.each([
    ['they said so', debian, true],
    ['in CI', { ...debian, isCi: true }, false],
    ['as root', { ...debian, isRoot: true }, false],
  ])('is installed where %s', (_where, machine, allowed) => {
    expect(planFor(machine, allowed)).toBe('install');
  });

  it.each([
    ['elsewhere than on Linux', { ...debian, platform: 'darwin', hasAptGet: false, isCi: true }],
    ['on a Linux without apt-get', { ...debian, hasAptGet: false, isRoot: true }],
  ])('is not looked for %s', (_where, machine) => {
    expect(planFor(machine, true)).toBe('nothing');
  });
});

describe('the tests that are run', () => {
  it.each([
    [['--unit']],
    [['test/detectors']],
    [['test\\detectors\\link', '--watch']],
    [['test/detectors/link/remote-template.test.ts', 'test/facts']],
  ])('are those that need no build for %j', (args) => {
    expect(asksForUnitOnly(args)).toBe(true);
  });

  it.each([
    [[]],
    [['--ci']],
    [['test/browser']],
    [['test/gateway']],
    [['test/facts', 'test/packaging/package.test.ts']],
  ])('are the others too for %j', (args) => {
    expect(asksForUnitOnly(args)).toBe(false);
  });

  it('are those of the folder that is named, and no others', () => {
    const root = path.join(__dirname, '..', '..');
    const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const { stdout } = spawnSync(process.execPath, [jest, ...jestArguments(['--unit', 'test/tools']), '--listTests'], {
      cwd: root,
      encoding: 'utf8',
    });
    const folders = stdout
      .split('\n')
      .filter((line) => path.isAbsolute(line))
      .map((file) => path.relative(root, path.dirname(file)));
    expect(new Set(folders)).toEqual(new Set([path.join('test', 'tools')]));
  });
});
