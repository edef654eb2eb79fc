/** Addresses that start a program on the reader's machine instead of opening a page. */
import type { WebAddress } from './web-address';

/** [MS-OFCURI]-style Office schemes; `ms-` schemes of Windows beside them are not all documented, hence the prefix rule. */
const OFFICE_SCHEMES = [
  'ms-word',
  'ms-excel',
  'ms-powerpoint',
  'ms-visio',
  'ms-access',
  'ms-project',
  'ms-publisher',
  'ms-spd',
  'ms-infopath',
  'onenote',
] as const;

/** Schemes whose address names another one: what Windows would fetch, install, or search in. */
const FETCHING_SCHEMES = [
  'ms-appinstaller',
  'search-ms',
  'search',
  'ms-msdt',
  'ms-search',
  'ms-officecmd',
  'ms-cxh',
] as const;

export function isOfficeScheme(scheme: string): boolean {
  return (
    (OFFICE_SCHEMES as readonly string[]).includes(scheme) || (FETCHING_SCHEMES as readonly string[]).includes(scheme)
  );
}

/** Does this scheme open a document in Word, Excel … straight from a server? */
export function opensInOffice(scheme: string): boolean {
  return (OFFICE_SCHEMES as readonly string[]).includes(scheme);
}

type AppTarget = Pick<WebAddress, 'host' | 'port' | 'path' | 'query' | 'disguises'>;

const NOWHERE: AppTarget = { host: '', port: undefined, path: '', query: '', disguises: [] };

/**
 * Finds the address inside: `ofe|u|https://host/file`, `?source=https://host/app.appinstaller`,
 * `query=x&crumb=location:\\host\share`. The inner address is not itself an app address: nothing nests.
 */
export function readAppAddress(rest: string, parse: (address: string) => WebAddress | undefined): AppTarget {
  const plain = rest.replace(/%3a/gi, ':').replace(/%2f/gi, '/').replace(/%5c/gi, '\\').replace(/%7c/gi, '|');
  const start = plain.search(/https?:\/\/|\\\\|file:\/\//i);
  if (start === -1) return NOWHERE;
  const inner = parse(plain.slice(start).split(/[|&"\s]/, 1)[0] ?? '');
  if (inner === undefined) return NOWHERE;
  const { host, port, path, query, disguises } = inner;
  return { host, port, path, query, disguises };
}
