// Builds when the built folder is missing or older than what it is made of. Plain Node, no packages.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from './install.mjs';

/** Written last by no one in particular: the build is as old as its oldest page. */
const PAGES = ['dist/demo.html', 'dist/taskpane.html'];

const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/** Runs `npm run build` unless the built folder is up to date. */
export function buildMissing() {
  const built = Math.min(...PAGES.map((page) => changed(path.join(root, page))));
  const newest = Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))));
  if (built > newest) return;
  console.log('Building …');
  npm(['run', '--silent', 'build']);
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
