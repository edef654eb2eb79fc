/** The forms under which an address stands in a block list: what is written and what is looked up must be the same letters. */
import { utf8Bytes } from '../formats/codec/utf8';
import { registrableDomain } from './hosts';
import { sha256Words } from '../formats/codec/sha256';

/** Where an address leads; a `Link` is one. */
export interface ListedPlace {
  readonly host: string;
  /** Other than the scheme's own. */
  readonly port?: number | undefined;
  readonly path: string;
  readonly query: string;
  /** Registrable domain of the host, where it is already known. */
  readonly domain?: string;
}

export interface Expression {
  readonly expression: string;
  /** An address names one page, a site everything on the host or below the directory. */
  readonly as: 'address' | 'site';
}

/** Directories above a file that are looked up: a listed directory accuses what lies in it. */
const MOST_DIRECTORIES = 1;
/** Hosts from the host itself upwards; the registered name comes on top. */
const MOST_HOSTS = 2;
/** Tokens make addresses endless; nobody lists a page of more characters than this. */
const LONGEST_EXPRESSION = 4_096;

/** Everything that an entry about this address may be called, the most exact first; at most six. No scheme: a site answers on both. */
export function expressionsOf({ host, port, path, query, domain }: ListedPlace): Expression[] {
  if (host === '') return [];
  const site = port === undefined ? host : `${host}:${port}`;
  const canonical = canonicalPath(path);
  const expressions: Expression[] = [];
  const address = (tail: string): void => {
    expressions.push({ expression: `${site}${tail}`.slice(0, LONGEST_EXPRESSION), as: 'address' });
  };
  if (query.length > 1) address(canonical + escaped(query));
  address(canonical);
  for (const directory of directoriesAbove(canonical)) {
    expressions.push({ expression: `${site}${directory}`.slice(0, LONGEST_EXPRESSION), as: 'site' });
  }
  if (site !== host) expressions.push({ expression: site, as: 'site' });
  for (const name of hostsAbove(host, domain ?? registrableDomain(host)))
    expressions.push({ expression: name, as: 'site' });
  return expressions;
}

/** The one expression that a listed address is stored under. */
export function addressExpression(place: ListedPlace): string {
  return expressionsOf(place)[0]?.expression ?? '';
}

/** The expression that a listed host is stored under. */
export function siteExpression({ host, port }: Pick<ListedPlace, 'host' | 'port'>): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** The first 8 bytes of the expression's SHA-256, as two unsigned numbers. */
export function hashOf(expression: string): readonly [number, number] {
  return sha256Words(utf8Bytes(expression));
}

function canonicalPath(path: string): string {
  const canonical = escaped(path === '' ? '/' : path);
  return canonical.includes('//') ? canonical.replace(/\/{2,}/g, '/') : canonical;
}

/** Percent sequences of ordinary characters undone, the others in capitals, everything beyond ASCII escaped (RFC 3986, section 6.2.2). */
function escaped(text: string): string {
  const kept = text.length > LONGEST_EXPRESSION ? text.slice(0, LONGEST_EXPRESSION) : text;
  const plain = !kept.includes('%')
    ? kept
    : kept.replace(/%([0-9a-f]{2})/gi, (sequence, hex: string) => {
        const character = String.fromCharCode(parseInt(hex, 16));
        return /[\w.~-]/.test(character) ? character : sequence.toUpperCase();
      });
  if (/^[!-~]*$/.test(plain)) return plain;
  let out = '';
  for (const byte of utf8Bytes(plain)) {
    out +=
      byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

function directoriesAbove(path: string): string[] {
  const directories: string[] = [];
  let end = path.length - 1;
  while (directories.length < MOST_DIRECTORIES) {
    end = path.lastIndexOf('/', end - 1);
    if (end <= 0) break;
    directories.push(path.slice(0, end + 1));
  }
  return directories;
}

function hostsAbove(host: string, last: string): string[] {
  const hosts = [host];
  let rest = host;
  while (last !== '' && rest !== last && hosts.length < MOST_HOSTS) {
    rest = rest.slice(rest.indexOf('.') + 1);
    hosts.push(rest);
  }
  if (last !== '' && !hosts.includes(last)) hosts.push(last);
  return hosts;
}
