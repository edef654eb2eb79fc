/** Hosts of addresses, read the way a browser does (WHATWG URL, section 3.5), so that no odd spelling hides one. */
import type { HostDisguise } from '../contract';
import { decodePunycode } from './punycode';
import { partsOfHost } from './suffixes';

export interface HostName {
  /** Lower case, IPv4 as dotted decimals, IPv6 in brackets, punycode decoded, no trailing dot. */
  readonly host: string;
  readonly ip: boolean;
  /** Oddities of the spelling. */
  readonly disguises: readonly HostDisguise[];
}

/** A DNS name has at most 253 characters (RFC 1035); percent escapes and other bytes make the written form longer. */
const LONGEST_HOST = 1_024;

/** Reads a host as written in an address, without port or userinfo; undefined where no browser would go. */
export function readHost(written: string): HostName | undefined {
  if (written.length === 0 || written.length > LONGEST_HOST) return undefined;
  if (written.startsWith('[')) return readIpv6(written);
  const unescaped = written.includes('%') ? decodePercent(written) : written;
  // Soft hyphens and zero-width characters vanish in a browser (UTS 46, "ignored"); the ideographic full stop is a dot.
  const mapped = unescaped
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[。．｡]/g, '.');
  const name = mapped.endsWith('.') ? mapped.slice(0, -1) : mapped;
  if (name === '' || /[\0-\x20"#%/:<>?@[\\\]^`{|}\x7f]/.test(name)) return undefined;
  const labels = name.split('.');
  if (endsInNumber(labels)) return readIpv4(labels);
  if (labels.includes('')) return undefined;
  return readName(labels);
}

/** The part of a host that somebody registered: "example.co.jp"; under a hosting suffix the customer's own name ("x.sakura.ne.jp"). '' for an IP and for single words. */
export function registrableDomain(host: string): string {
  return host === '' || host.startsWith('[') ? '' : partsOfHost(host).domain;
}

/** Can the host be reached from anywhere: a name under a public suffix, or an address outside the private ranges (RFC 1918)? */
export function isPublicHost(host: string): boolean {
  const { isListed, isIp, domain } = partsOfHost(host);
  if (isIp) return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^\[(?:::1?\]|f[cde])/.test(host);
  // Reserved names (RFC 2606) stand for public ones wherever people train.
  return domain !== '' && (isListed || /\.(?:example|invalid|test)$/.test(host));
}

/** Percent sequences decoded as UTF-8; what does not decode stays as written. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}

function readName(labels: readonly string[]): HostName {
  const disguises = new Set<HostDisguise>();
  const decoded = labels.map((label) => {
    const unicode = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : undefined;
    if (unicode !== undefined) disguises.add('punycode');
    const shown = unicode ?? label;
    if (mixesScripts(shown)) disguises.add('mixed-scripts');
    return shown;
  });
  return { host: decoded.join('.'), ip: false, disguises: [...disguises] };
}

/** Latin letters beside Cyrillic or Greek ones in one label: no language writes so. */
function mixesScripts(label: string): boolean {
  return /[a-z]/.test(label) && /[\u0370-\u03ff\u0400-\u052f]/.test(label);
}

function endsInNumber(labels: readonly string[]): boolean {
  const last = labels[labels.length - 1] ?? '';
  return /^(?:\d+|0x[0-9a-f]*)$/.test(last);
}

/** WHATWG URL, "IPv4 parser": up to four numbers, decimal, octal (0…) or hexadecimal (0x…), the last filling what is left. */
function readIpv4(labels: readonly string[]): HostName | undefined {
  if (labels.length > 4) return undefined;
  const disguises = new Set<HostDisguise>();
  const numbers: number[] = [];
  for (const label of labels) {
    const number = readNumber(label, disguises);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  const last = numbers.pop() ?? 0;
  if (last >= 256 ** (4 - numbers.length) || numbers.some((number) => number > 255)) return undefined;
  // One number alone ("http://3232235777/"); "10.4" is mostly a version or an address cut short.
  if (labels.length === 1) disguises.add('numeric');
  const value = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last);
  return { host: dotted(value), ip: true, disguises: ['ip', ...disguises] };
}

function readNumber(label: string, disguises: Set<HostDisguise>): number | undefined {
  if (/^0x[0-9a-f]*$/.test(label)) {
    disguises.add('hex');
    return label.length === 2 ? 0 : parseInt(label.slice(2), 16);
  }
  if (/^0[0-7]+$/.test(label)) {
    disguises.add('octal');
    return parseInt(label, 8);
  }
  return /^(?:0|[1-9]\d*)$/.test(label) ? Number(label) : undefined;
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** RFC 4291, section 2.2, and the compressed form of RFC 5952. */
function readIpv6(written: string): HostName | undefined {
  if (!written.endsWith(']') || written.length > 64) return undefined;
  const halves = written.slice(1, -1).toLowerCase().split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map(readGroups);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  if (groups.some((group) => Number.isNaN(group))) return undefined;
  return { host: `[${compress(groups)}]`, ip: true, disguises: ['ip'] };
}

function readGroups(half: string): number[] {
  if (half === '') return [];
  return half.split(':').flatMap((group) => {
    if (/^[0-9a-f]{1,4}$/.test(group)) return [parseInt(group, 16)];
    const bytes = group.split('.').map((byte) => (/^\d{1,3}$/.test(byte) && Number(byte) < 256 ? Number(byte) : NaN));
    const [a = NaN, b = NaN, c = NaN, d = NaN] = bytes;
    return bytes.length === 4 ? [a * 256 + b, c * 256 + d] : [NaN];
  });
}

function compress(groups: readonly number[]): string {
  let [start, length] = [-1, 1];
  for (let index = 0; index < 8; index++) {
    let end = index;
    while (end < 8 && groups[end] === 0) end++;
    if (end - index > length) [start, length] = [index, end - index];
  }
  const text = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  return start === -1 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}
