// `npm test`: every test, from a fresh clone on. Arguments go to jest, but for two: `--unit` leaves out the tests of the browser
// and of the packages, as naming others does (`npm test -- test/detectors`); `--install` lets it install what those need.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildMissing } from '../src/tools/build.mjs';
import { installMissing, root } from '../src/tools/install.mjs';
import { findChromium } from './browser/find-chromium.mjs';
import { findNginx } from './browser/nginx.mjs';
import { findMailPrograms } from './gateway/mail-programs.mjs';
import { installOrTell } from './system-packages.mjs';
import { asksForUnitOnly, jestArguments } from './which-projects.mjs';

const HOW_TO_GET_ONE =
  'The browser tests need Chromium, Chrome or Edge. Install one of them, or name it: CHROME_PATH=/path/to/chrome npm test. "npm test -- --unit" does without.';

const args = process.argv.slice(2);
const unitOnly = asksForUnitOnly(args);
const environment = { ...process.env };

// First of all, so that nobody waits for a build to learn what is missing.
if (!unitOnly) environment['CHROME_PATH'] = findChromium() ?? installChromium();
// Without these a few tests fail, and say so; it is no reason not to run the others.
if (!unitOnly && findNginx() === undefined) installPackage('nginx-light');
if (!unitOnly)
  for (const [name, program] of Object.entries(findMailPrograms()))
    if (program === undefined) installOrTell(name, 'The tests of the gateway need', args.includes('--install'));

installMissing();
if (!unitOnly) buildMissing();

const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...jestArguments(args)],
  { cwd: root, stdio: 'inherit', env: environment },
);
process.exit(status ?? 1);

/** Debian's own package, where it may be installed. Ends the process when there is still none. */
function installChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) fail(`CHROME_PATH names "${named}", which is not there.`);
  installPackage('chromium');
  return findChromium() ?? fail(HOW_TO_GET_ONE);
}

function installPackage(name) {
  installOrTell(name, 'The browser tests need', args.includes('--install'));
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
