/** Takes off the wrappings that mail gateways and web services put around an address, so that the address inside is judged. */
import { parseAddress } from './urls';
import type { WebAddress } from './web-address';
import { wrappings } from './wrappings';

export interface Unwrapped {
  readonly target: WebAddress;
  /** The outermost service, as its maker calls it. */
  readonly wrappedBy?: string;
}

/** A reply chain through two gateways and a newsletter has three; more is somebody playing. */
const MOST_WRAPPINGS = 6;

/** Takes off all wrappings. What cannot be opened (a token that only the service knows) stays as it is. */
export function unwrap(address: WebAddress): Unwrapped {
  let target = address;
  let wrappedBy: string | undefined;
  for (let depth = 0; depth < MOST_WRAPPINGS; depth++) {
    const layer = unwrapOnce(target);
    if (layer === undefined) break;
    wrappedBy ??= layer.wrappedBy;
    target = layer.target;
  }
  return { target, ...(wrappedBy !== undefined && { wrappedBy }) };
}

interface Layer {
  readonly target: WebAddress;
  readonly wrappedBy: string;
}

function unwrapOnce(address: WebAddress): Layer | undefined {
  if (address.scheme !== 'http' && address.scheme !== 'https') return undefined;
  for (const { name, hosts, path, open } of wrappings) {
    if (!hosts.some((host) => isUnder(address.host, host))) continue;
    if (path !== undefined && !path.test(address.path)) continue;
    const inner = open(address);
    const target = inner === undefined ? undefined : readInner(inner);
    if (target !== undefined) return { target, wrappedBy: name };
  }
  return undefined;
}

function readInner(inner: string): WebAddress | undefined {
  const plain = inner.trim();
  const target = parseAddress(
    /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : plain.startsWith('//') ? `http:${plain}` : `http://${plain}`,
  );
  return target === undefined || target.host === '' ? undefined : target;
}

function isUnder(host: string, suffix: string): boolean {
  return suffix === '' || host === suffix || host.endsWith(`.${suffix}`);
}
