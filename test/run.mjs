// `npm test`: every test, from a fresh clone on. Arguments go to jest; `--unit` leaves out the tests of the browser and of the packages.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from '../src/build.mjs';
import { installMissing, root } from '../src/install.mjs';
import { findChromium } from './browser/find-chromium.mjs';

const HOW_TO_GET_ONE =
  'The browser tests need Chromium, Chrome or Edge. On Debian: apt-get install chromium. Elsewhere install one of them, or name it: CHROME_PATH=/path/to/chrome npm test';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');

installMissing();
buildMissing();

const environment = { ...process.env };
if (!unitOnly) environment['CHROME_PATH'] = findChromium() ?? installChromium();

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...(unitOnly ? ['--selectProjects', 'unit'] : []),
    ...args.filter((argument) => argument !== '--unit'),
  ],
  { cwd: root, stdio: 'inherit', env: environment },
);
process.exit(status ?? 1);

/** Debian's own package, where this user may install one. Ends the process when there is still none. */
function installChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) fail(`CHROME_PATH names "${named}", which is not there.`);
  if (process.platform === 'linux' && runs('apt-get', ['--version'])) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    if (sudo.length === 0 || runs('sudo', ['-n', 'true'])) {
      console.log('No Chromium found: installing Debian’s (apt-get install chromium) …');
      aptGet(sudo, ['update', '-q']);
      aptGet(sudo, ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    }
  }
  return findChromium() ?? fail(HOW_TO_GET_ONE);
}

function aptGet(sudo, command) {
  const [program, ...rest] = [...sudo, 'apt-get', ...command];
  spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function runs(program, programArgs) {
  return spawnSync(program, programArgs, { stdio: 'ignore' }).status === 0;
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
