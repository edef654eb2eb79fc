// release.json: which files a release has on its server, with their digests, and what the server sends with them. It lies beside
// the files, so that the add-in's own page can tell an upload that stopped halfway, and in the command line program, whose copy no
// server can change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headers } from './headers.mjs';
import { isOfTheAddIn } from './site-files.mjs';

export const RELEASE_LIST = 'release.json';

/**
 * Writes the list of a folder's files into it.
 * @param {string} folder
 * @param {{ version: string, cloud?: string, forCloud?: (text: string) => string }} release `forCloud` writes the cloud's addresses
 */
export function writeReleaseList(folder, { version, cloud = 'worldwide', forCloud = (text) => text }) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => isListed(file) && statSync(path.join(folder, file)).isFile())
    .sort()
    .map((file) => [file, digestOf(readFileSync(path.join(folder, file)))]);
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, forCloud(value)]));
  const list = { product: 'emotet-guard', version, cloud, headers: sent, files: Object.fromEntries(files) };
  writeFileSync(path.join(folder, RELEASE_LIST), `${JSON.stringify(list, undefined, 2)}\n`);
}

/** What an organisation keeps in config/ is its own. */
function isListed(file) {
  return isOfTheAddIn(file) && file !== RELEASE_LIST && !file.startsWith('config/');
}

/** As in Subresource Integrity. */
function digestOf(bytes) {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** A webpack plugin for several compilers at once: with the last of them it writes the list of everything that is there then. */
export class ReleaseList {
  #waiting = 0;

  /** @param {{ version: string }} release */
  constructor(release) {
    this.release = release;
  }

  apply(compiler) {
    this.#waiting++;
    compiler.hooks.afterEmit.tap('ReleaseList', () => {
      if (--this.#waiting <= 0) writeReleaseList(compiler.outputPath, this.release);
    });
  }
}
