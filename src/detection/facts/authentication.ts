/** Authentication-Results (RFC 8601), read only where the reader's own mail system wrote them. */
import type {
  AuthenticationFacts,
  AuthenticationResult,
  HeaderFacts,
  HeaderLine,
  InspectionSettings,
} from '../contract';
import { domainOfHost, isWithin } from './addresses';

/** Exchange Online passes a message on between hosts of all of these. */
const microsoft = new Set([
  'outlook.com',
  'office365.com',
  'exchangelabs.com',
  'microsoft.com',
  'office365.us',
  'partner.outlook.cn',
]);

const LONGEST = 10_000;

/** What the reader's own mail system wrote. Headers that came with the message, however they are named, count nothing. */
export function readAuthentication(headers: HeaderFacts, settings: InspectionSettings): AuthenticationFacts {
  const own = ownResults(headers.lines, settings);
  if (own === undefined) return { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown' };
  const results = methodsOf(withoutComments(own.slice(0, LONGEST)));
  const composite = results.get('compauth');
  return {
    spf: results.get('spf') ?? 'unknown',
    dkim: results.get('dkim') ?? 'unknown',
    dmarc: results.get('dmarc') ?? 'unknown',
    ...(composite && { composite }),
  };
}

/**
 * The topmost results of our own: each server puts its headers on top, so that everything below the last Received of ours came
 * from outside. RFC 8601 §5: a border server must remove forged ones that bear its name; where it did not, its own is still on top.
 */
function ownResults(lines: readonly HeaderLine[], { internalDomains, reader }: InspectionSettings): string | undefined {
  const top = receivingDomain(lines.find(({ name }) => name === 'received')?.value ?? '');
  const organisation = [...internalDomains, reader?.address.slice(reader.address.lastIndexOf('@') + 1) ?? ''];
  const isOwn = (host: string) =>
    host !== '' &&
    (host === top ||
      (microsoft.has(host) && microsoft.has(top)) ||
      host === 'localhost' ||
      organisation.some(
        (domain) => domain !== '' && (isWithin(host, domain) || domainOfHost(domain.toLowerCase()) === host),
      ));
  let border = -1;
  for (const [index, { name, value }] of lines.entries()) {
    if (name !== 'received') continue;
    const by = receivingDomain(value);
    // Some servers hand over within themselves and name no host.
    if (by !== '' && !isOwn(by)) break;
    border = index;
  }
  for (const [index, { name, value }] of lines.entries()) {
    if (name !== 'authentication-results') continue;
    const server = (value.split(';', 1)[0] ?? '').trim().split(/\s/, 1)[0] ?? '';
    const named = server !== '' && !server.includes('=');
    // Microsoft writes no name: then its place above our border is what tells.
    if (named ? isOwn(domainOfHost(server.toLowerCase())) : index < border) return value;
  }
  return undefined;
}

/** Registrable domain of the host that a Received header says to have taken the message ("by mx.reader.example"). */
function receivingDomain(received: string): string {
  const by = /(?:^|\s)by\s+([^\s;()]{1,255})/i.exec(received.slice(0, 2_000))?.[1] ?? '';
  return by.includes('.') || by === 'localhost' ? domainOfHost(by.toLowerCase().replace(/\.$/, '')) : '';
}

/** Comments (RFC 5322 §3.2.2) may hold anything, "dmarc=pass" too. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

function methodsOf(text: string): ReadonlyMap<string, AuthenticationResult> {
  const results = new Map<string, AuthenticationResult>();
  for (const part of text.split(';').slice(0, 100)) {
    const [method = '', value = ''] = (part.trim().split(/\s/, 1)[0] ?? '').toLowerCase().split('=', 2);
    const result = resultOf(value);
    // Several signatures: one that fits is enough.
    if (method !== '' && results.get(method) !== 'pass') results.set(method, result);
  }
  return results;
}

function resultOf(word: string): AuthenticationResult {
  if (word === 'pass' || word === 'bestguesspass' || word === 'softpass') return 'pass';
  if (word === 'fail' || word === 'hardfail' || word === 'permfail') return 'fail';
  if (word === 'softfail' || word === 'none') return word;
  return word === 'neutral' || word === 'policy' ? 'none' : 'unknown';
}
