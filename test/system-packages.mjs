// What tests need of the system, and whether `npm test` may install it. Plain Node, no packages.
import { spawnSync } from 'node:child_process';

/**
 * What to do for a Debian package that is missing.
 * @param {{ platform: string, hasAptGet: boolean, isRoot: boolean, isCi: boolean }} machine
 * @param {boolean} allowed the person at the machine said `--install`
 * @returns {'install' | 'tell' | 'nothing'} `tell`: say which command installs it; `nothing`: this is no Debian
 */
export function planFor({ platform, hasAptGet, isRoot, isCi }, allowed) {
  if (platform !== 'linux' || !hasAptGet) return 'nothing';
  return isRoot || isCi || allowed ? 'install' : 'tell';
}

/** Answers to what a package asks while it is installed. Postfix would else begin to take mail for this machine. */
const ANSWERS = { postfix: 'postfix postfix/main_mailer_type select No configuration\n' };

/**
 * Installs a Debian package, or says how to.
 * @param {string} why begins the line: "The browser tests need"
 */
export function installOrTell(name, why, allowed) {
  const isRoot = process.getuid?.() === 0;
  const machine = {
    platform: process.platform,
    hasAptGet: process.platform === 'linux' && run(['apt-get', '--version'], { stdio: 'ignore' }),
    isRoot,
    isCi: Boolean(process.env['CI']),
  };
  const plan = planFor(machine, allowed);
  if (plan === 'nothing') return;
  // Where nobody can type a password, sudo must not wait for one.
  const asRoot = isRoot ? [] : ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])];
  const aptGet = [...asRoot, 'apt-get'];
  const install = [...aptGet, 'install', '-y', '-q', '--no-install-recommends', name];
  if (plan === 'tell') {
    console.error(`${why} ${name}. "npm test -- --install" installs it: ${install.join(' ')}`);
    return;
  }
  console.log(`${why} ${name}. Installing it: ${install.join(' ')}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run([...aptGet, 'update', '-q'], options);
  if (name in ANSWERS) run([...asRoot, 'debconf-set-selections'], { input: ANSWERS[name] });
  run(install, options);
}

/** @returns whether it could be run, and ended well */
function run([program, ...args], options) {
  return spawnSync(program, args, options).status === 0;
}
