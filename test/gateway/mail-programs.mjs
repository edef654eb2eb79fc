// The mail programs that the tests of the gateway run, as Debian installs them. Plain Node, no packages.
import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];

/** By the name of the Debian package; what is not there is undefined. */
export function findMailPrograms() {
  return { postfix: find('postfix'), rspamd: find('rspamd') };
}

function find(name) {
  const folders = [...PLACES, ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.map((folder) => path.join(folder, name)).find((program) => existsSync(program));
}
