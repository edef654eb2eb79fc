// `npm test`: every test, from a fresh clone on. Arguments go to jest; `--unit` leaves out the tests of the browser and of the packages.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from '../src/tools/build.mjs';
import { installMissing, root } from '../src/tools/install.mjs';
import { findChromium } from './browser/find-chromium.mjs';
import { findNginx } from './browser/nginx.mjs';

const HOW_TO_GET_ONE =
  'The browser tests need Chromium, Chrome or Edge. On Debian: apt-get install chromium. Elsewhere install one of them, or name it: CHROME_PATH=/path/to/chrome npm test';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');

installMissing();

const environment = { ...process.env };
if (!unitOnly) {
  buildMissing();
  environment['CHROME_PATH'] = findChromium() ?? installChromium();
  // Without it one test fails, and says so; it is no reason not to run the others.
  if (findNginx() === undefined) installPackage('nginx-light');
}

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
  installPackage('chromium');
  return findChromium() ?? fail(HOW_TO_GET_ONE);
}

/** Installs a Debian package where this user may; elsewhere it does nothing. */
function installPackage(name) {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && !runs('sudo', ['-n', 'true'])) return;
  console.log(`Installing what the tests need: apt-get install ${name} …`);
  aptGet(sudo, ['update', '-q']);
  aptGet(sudo, ['install', '-y', '-q', '--no-install-recommends', name]);
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
