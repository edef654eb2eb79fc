/** Where the part of a host that somebody registered begins: the Public Suffix List, hosting suffixes included. */
import defer * as tldts from 'tldts';

export interface HostParts {
  /** "example.co.jp" of "www.example.co.jp"; '' for an IP, a single word and a bare suffix. */
  readonly domain: string;
  /** The registered word: "example". */
  readonly name: string;
  /** The suffix stands on the list: the name can exist on the internet. */
  readonly isListed: boolean;
  readonly isIp: boolean;
}

/** Takes a host apart; IPv6 in brackets. */
export function partsOfHost(host: string): HostParts {
  const { domain, domainWithoutSuffix, isIcann, isPrivate, isIp } = tldts.parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
  });
  return {
    domain: domain ?? '',
    name: domainWithoutSuffix ?? '',
    isListed: isIcann === true || isPrivate === true,
    isIp: isIp === true,
  };
}
