// Installs what is missing. Plain Node: it runs on a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

// By its place in the checkout: a bundler would copy what `new URL` names, without what it imports.
const withSign = path.join(root, 'src', 'tools', 'run-with-sign.mjs');

/** What is built from the sources of this checkout, and of no other one that shares its packages. */
export const cacheFolder = path.join(
  root,
  'node_modules',
  '.cache',
  'emotet-guard',
  createHash('sha256').update(root).digest('hex').slice(0, 12),
);

/** Runs `npm ci` unless every package of the lock file is there in its version. Ends the process when that fails. */
export function installMissing() {
  if (isInstalled()) return;
  npm(['ci', '--no-audit', '--no-fund'], 'Installing packages (npm ci), once', 'one to three minutes');
}

/**
 * Runs npm in the project's folder, its output shown. Ends the process when it fails.
 * @param what what a person sees that it does, and how long it takes; nothing: it says so itself
 */
export function npm(args, what, howLong) {
  // Inside an npm script npm tells where it is; `npm` alone is a batch file on Windows, which only a shell can run.
  const own = process.env['npm_execpath'];
  const program = own?.endsWith('.js') ? [process.execPath, own, ...args] : ['npm', ...args];
  const [command, ...rest] = what === undefined ? program : [process.execPath, withSign, what, howLong, ...program];
  const { status } = spawnSync(command, rest, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) {
    console.error(`"npm ${args.join(' ')}" failed.`);
    process.exit(1);
  }
}

/** Whether every package of the lock file is there in its version. */
export function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return (
    there !== undefined &&
    wanted !== undefined &&
    Object.entries(wanted).every(
      // Packages for other systems are optional, and not installed.
      ([place, { version, optional, devOptional }]) =>
        place === '' || optional || devOptional || there[place]?.version === version,
    )
  );
}

/** @returns what an npm lock file lists by place, or undefined when the file is not there */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
