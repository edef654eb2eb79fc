/** Addresses taken apart the way a browser does (WHATWG URL, section 4.4), by hand: the event runtime has no URL global. */
import type { HostDisguise } from '../contract';
import { readHost } from './hosts';
import { isOfficeScheme, readAppAddress } from './app-addresses';
import type { WebAddress } from './web-address';

/** Longest address that is read: browsers stop at 2 MB, mail programs far earlier. */
export const LONGEST_ADDRESS = 8_192;

/** Schemes whose address holds a host, with the port that needs no mention (WHATWG URL, section 4.2). */
const HOST_SCHEMES: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21, file: 0 };

/** Reads one address, as an `href` or as text found by `findAddresses`. undefined: no scheme, or no host where one belongs. */
export function parseAddress(written: string): WebAddress | undefined {
  if (written.length > LONGEST_ADDRESS) return parseAddress(written.slice(0, LONGEST_ADDRESS));
  // A browser strips blanks and control characters around an address, and tabs and line breaks within it.
  const stripped = written.replace(/^[\0- \u3000]+|[\t\n\r]+/g, '').trimEnd();
  const href = refang(stripped);
  const defanged = href !== stripped;
  if (href.startsWith('\\\\')) return withHost('file', href.slice(2), href, defanged);
  const colon = href.indexOf(':');
  const scheme = colon === -1 ? '' : href.slice(0, colon).toLowerCase();
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme))
    return /^www\d?\./i.test(href) ? withHost('http', href, href, defanged) : undefined;
  const rest = href.slice(colon + 1);
  if (isOfficeScheme(scheme)) return { ...readAppAddress(rest, parseAddress), href, scheme, defanged };
  if (!(scheme in HOST_SCHEMES))
    return { href, scheme, host: '', port: undefined, path: '', query: '', disguises: [], defanged };
  const path = skipSlashes(rest);
  if (scheme === 'file' && /^[a-z][:|]/i.test(path))
    return { href, scheme, host: '', port: undefined, path: `/${path}`, query: '', disguises: [], defanged };
  return withHost(scheme, path, href, defanged);
}

/** "hxxp", "h**p", "[.]", "(dot)", "[:]": the ways in which addresses are made unclickable, undone. */
export function refang(text: string): string {
  const scheme = /^h(?:xx|tt|\*\*)p(s?)(?:\[:\]|:|\[:\/\/\])/i.exec(text);
  if (scheme === null && !/[[({]/.test(text)) return text;
  const head =
    scheme === null || /^https?:/i.test(scheme[0]) ? text : `http${scheme[1] ?? ''}:${text.slice(scheme[0].length)}`;
  const body = head.replace(/:?\[:?\/\/\]/, '://').replace(/[[({](?:\.|dot|dots)[\])}]/gi, '.');
  return /^https?:[^/\\]/i.test(body) && scheme !== null && scheme[0].includes('[') ? body.replace(':', '://') : body;
}

/** For people: nothing in it can be clicked, and no mail filter stumbles over it. */
export function defang(host: string): string {
  return host.replace(/\./g, '[.]');
}

function skipSlashes(text: string): string {
  let at = 0;
  while (text[at] === '/' || text[at] === '\\') at++;
  return text.slice(at);
}

function withHost(scheme: string, rest: string, href: string, defanged: boolean): WebAddress | undefined {
  const end = rest.search(/[/\\?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const tail = end === -1 ? '' : rest.slice(end);
  // The last @ counts: everything before it is a user name, however much it looks like a bank's address.
  const at = authority.lastIndexOf('@');
  const [written, port] = splitPort(scheme === 'file' ? (authority.split('@', 1)[0] ?? '') : authority.slice(at + 1));
  const host = readHost(written);
  if (host === undefined) return undefined;
  const disguises: HostDisguise[] = [...host.disguises];
  if (at > 0 && scheme !== 'file') disguises.push('userinfo');
  const usual = port === undefined || port === HOST_SCHEMES[scheme] || port === 80 || port === 443 || scheme === 'file';
  if (!usual) disguises.push('odd-port');
  return {
    href,
    scheme,
    host: host.host,
    port: port === HOST_SCHEMES[scheme] ? undefined : port,
    ...splitTail(tail),
    disguises,
    defanged,
  };
}

function splitPort(authority: string): readonly [string, number | undefined] {
  const found = /:(\d{0,5})$/.exec(authority);
  if (found === null || authority.endsWith(']')) return [authority, undefined];
  const digits = found[1] ?? '';
  return [authority.slice(0, found.index), digits === '' ? undefined : Number(digits)];
}

function splitTail(tail: string): { readonly path: string; readonly query: string } {
  const hash = tail.indexOf('#');
  const shown = hash === -1 ? tail : tail.slice(0, hash);
  const mark = shown.indexOf('?');
  const path = mark === -1 ? shown : shown.slice(0, mark);
  return { path: resolveDots(path.replace(/\\/g, '/')), query: mark === -1 ? '' : shown.slice(mark) };
}

function resolveDots(path: string): string {
  if (!path.startsWith('/')) return `/${path}`;
  if (!/\/(?:\.|%2e)/i.test(path)) return path;
  const kept: string[] = [];
  const segments = path.slice(1).split('/');
  segments.forEach((segment, index) => {
    const plain = segment.toLowerCase().replace(/%2e/g, '.');
    const last = index === segments.length - 1;
    if (plain === '..') kept.pop();
    else if (plain !== '.') kept.push(segment);
    if (last && (plain === '..' || plain === '.')) kept.push('');
  });
  return `/${kept.join('/')}`;
}
