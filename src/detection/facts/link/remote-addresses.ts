import { isPublicHost } from '../../text/hosts';
import { parseAddress } from '../../text/urls';
import { hackedCgiDirectory, hackedWordPressDirectory, randomDirectory } from './link-shapes';

/** The host that an address in a document leads to, lower case; undefined for files on this machine and in the own network. */
export function remoteHost(address: string): string | undefined {
  const rest = unwrapped(address);
  const isWeb = /^(?:https?|ftp|rdp):\/\//i.test(rest);
  const isShare = isSharePath(rest);
  if (!isWeb && !isShare) return undefined;
  const authority = rest.slice(rest.search(/\/\//)).replace(/^\/+/, '').split(/[/?#]/, 1)[0] ?? '';
  const withoutUser = authority.slice(authority.lastIndexOf('@') + 1);
  // \\host@SSL@8080\share is WebDAV: the share is a web server.
  const isWebDav = isShare && authority.includes('@');
  const host = (isWebDav ? (authority.split('@', 1)[0] ?? '') : (withoutUser.split(':', 1)[0] ?? '')).toLowerCase();
  if (host === '') return undefined;
  // A share on a machine without a public name lies in the own network.
  return isShare && !isWebDav && !isPublicHost(host) ? undefined : host;
}

/**
 * What is strange about an address that a document fetches by itself. `command`: a scheme or suffix that makes Office run what
 * it fetches; `disguised`: a share in the internet, WebDAV, a bare number, a user name, an odd port, a directory of a break-in.
 */
export type Strangeness = 'command' | 'disguised';

/** undefined for an address that looks like any other. */
export function strangenessOf(address: string): Strangeness | undefined {
  if (isCommand(address)) return 'command';
  const rest = unwrapped(address);
  if (isSharePath(rest)) return remoteHost(address) === undefined ? undefined : 'disguised';
  const web = parseAddress(rest);
  if (web === undefined || !/^(?:https?|ftp)$/.test(web.scheme)) return undefined;
  const directory = web.path.slice(0, web.path.lastIndexOf('/') + 1);
  const isHacked =
    hackedWordPressDirectory(directory, '') !== undefined ||
    hackedCgiDirectory(directory, '') !== undefined ||
    randomDirectory(directory, '') !== undefined;
  return web.disguises.some((disguise) => disguise !== 'punycode') || isHacked ? 'disguised' : undefined;
}

/** CVE-2017-0199 and CVE-2022-30190: monikers and schemes that start a program with what stands behind them. */
function isCommand(address: string): boolean {
  const plain = address.trim().toLowerCase();
  return (
    /^(?:mhtml|x-usc|script|scriptlet|javascript|vbscript|ms-msdt|search-ms|ms-appinstaller|soap):/.test(plain) ||
    plain.includes('!x-usc:') ||
    // A page with an empty item behind it is handed to the browser's engine; "book.xlsx!Sheet1!R1C1" is a range of cells.
    (/^(?:https?|ftp):/.test(plain) && (plain.endsWith('!') || /\.(?:html?|hta|sct|wsf)(?:[?#!]|$)/.test(plain)))
  );
}

/** The address inside those that wrap another, with its slashes turned. */
function unwrapped(address: string): string {
  return address
    .trim()
    .replace(/\\/g, '/')
    .replace(/^(?:(?:mhtml|x-usc|script|soap):){1,4}/i, '');
}

/** "//host/…", "file://host/…" and Office's "file:////host/…" and "file://///host/…"; three slashes lead to this machine. */
function isSharePath(address: string): boolean {
  const slashes = /^(?:file:)?(\/{2,5})[^/]/i.exec(address)?.[1]?.length;
  return slashes !== undefined && slashes !== 3;
}
