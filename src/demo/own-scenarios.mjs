// A company's own scenarios, from a folder of its own. It is read at each request, so that a trainer mends a story and loads the page again.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the page asks for them. */
const PLACE = '/config/scenarios/';

/** Stories, the company's file and its logo. */
const SERVED = /\.(?:json|png|jpe?g|svg|webp)$/i;

/**
 * A file of the folder, or the listing of it, which is made here.
 * @param {string | undefined} folder as an absolute path
 * @param {string} pathname what was asked for
 * @returns {Promise<Buffer | string | undefined>} undefined: not of the folder, and whoever serves the room answers
 */
export async function ownFile(folder, pathname) {
  if (folder === undefined || !pathname.startsWith(PLACE)) return undefined;
  const names = await namesIn(folder);
  const name = pathname.slice(PLACE.length);
  if (name === 'index.json') return JSON.stringify({ files: names });
  return names.includes(name) ? readFile(path.join(folder, name)).catch(() => undefined) : undefined;
}

/** Names of what the folder has to serve. A folder that is not there has nothing. */
export async function namesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && SERVED.test(entry.name) && entry.name !== 'index.json')
    .map(({ name }) => name)
    .sort();
}
