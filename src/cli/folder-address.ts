import { withoutTrailing } from '../detection/text/trim';

/** Where the add-in's folder is on its server. */
interface FolderAddress {
  readonly origin: string;
  /** Without the slash at its end. */
  readonly path: string;
}

/** The folder that an https address names; undefined for an address that is none, or leads to a page. */
export function folderAddressOf(text: string | undefined): FolderAddress | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, origin, hostname, pathname, search, hash, username } = new URL(text);
  if (protocol !== 'https:' || search !== '' || hash !== '' || username !== '') return undefined;
  // A wildcard, a page or the manifest itself: Outlook would say so a day later, if at all.
  if (hostname.includes('*') || pathname.includes('//') || /\.(?:html?|xml|js)\/*$/i.test(pathname)) return undefined;
  return { origin, path: withoutTrailing(pathname, '/') };
}
