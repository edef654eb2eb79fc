/** In the page's head: where its server can be reached by others, best first, with blanks between. The server writes it. */
const ADDRESSES = 'meta[name="emotet-guard-addresses"]';

/** Where phones may find this page: what its server says, else where it was found itself. */
export function roomAddresses(): readonly string[] {
  const written = document.querySelector<HTMLMetaElement>(ADDRESSES)?.content.split(' ').filter(Boolean) ?? [];
  return written.length > 0 ? written : [`${location.origin}${location.pathname}`];
}

/** Does the address lead every computer to itself? */
export function isOnlyHere(address: string): boolean {
  try {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);
  } catch {
    return true;
  }
}

/** The address of a draw for phones: short, since some type it, and without a language, since each phone has its own. */
export function phoneAddress(base: string, draw: string): string {
  return `${base}?${new URLSearchParams({ quiz: draw }).toString()}`;
}
