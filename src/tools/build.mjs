// Builds what is missing or older than what it is made of. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, npm, root } from './install.mjs';

/** Written last by no one in particular: the build is as old as its oldest page. */
const PAGES = ['dist/demo.html', 'dist/taskpane.html', 'dist/training/index.html'];

const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/** Runs `npm run build` unless the built folder is up to date. */
export function buildMissing() {
  if (isNewer(PAGES.map((page) => path.join(root, page)))) return;
  npm(['run', '--silent', 'build'], 'Building the pages', 'one to two minutes');
}

/**
 * Builds the command line alone, seconds where it was built before, beside the cached packages: dist/ stays as it is.
 * @returns the program's file
 */
export function buildCommandLine() {
  const folder = path.join(cacheFolder, 'command-line');
  const program = path.join(folder, 'cli', 'main.js');
  if (isNewer([program])) return path.join(folder, 'cli.js');
  const begun = new Date();
  mkdirSync(folder, { recursive: true });
  // Below node_modules a module says of itself that it is one.
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const options = ['--config-name', 'cli', '--mode', 'development', '--no-devtool', '--cache-type', 'filesystem'];
  const { status } = spawnSync(process.execPath, [webpack, ...options, '--env', `out=${folder}`], {
    cwd: root,
    // What it says goes to the terminal alone: the verdict may be piped.
    stdio: ['ignore', process.stderr.fd, 'inherit'],
  });
  if (status !== 0) process.exit(1);
  // webpack does not write what comes out the same; what changed meanwhile is newer than this.
  utimesSync(program, begun, begun);
  return path.join(folder, 'cli.js');
}

/** Are all these files there, and newer than all that they are built from? */
function isNewer(files) {
  const built = Math.min(...files.map(changed));
  return built > Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
}

function newestIn(place) {
  const self = changed(place);
  try {
    return Math.max(self, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
  } catch {
    return self;
  }
}

/** @returns milliseconds since 1970, 0 for what is not there */
function changed(place) {
  return statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
