/** Authentication-Results (RFC 8601), read only where the reader's own mail system wrote them. */
import type {
  AuthenticationFacts,
  AuthenticationResult,
  HeaderFacts,
  HeaderLine,
  InspectionSettings,
} from '../../contract';
import { isPublicHost } from '../../text/hosts';
import { domainOfHost, isWithin } from '../../text/mailboxes';

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
const MOST_RESULTS = 10;

/** Headers that a message is sent with: what the border server writes about it stands above them. */
const ofTheMessage = ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'dkim-signature'];

/** What the reader's own mail system wrote. Headers that came with the message, however they are named, count nothing. */
export function readAuthentication(headers: HeaderFacts, settings: InspectionSettings): AuthenticationFacts {
  const results = new Map<string, AuthenticationResult>();
  for (const own of ownResults(headers.lines, settings)) {
    // SPF, DKIM and DMARC are often checked by programs of their own, each with its header: the topmost of each method counts.
    for (const [method, result] of methodsOf(own)) if (!results.has(method)) results.set(method, result);
  }
  const composite = results.get('compauth');
  return {
    spf: results.get('spf') ?? 'unknown',
    dkim: results.get('dkim') ?? 'unknown',
    dmarc: results.get('dmarc') ?? 'unknown',
    ...(composite && { composite }),
  };
}

/**
 * Our own results, top to bottom, without comments. Each server puts its headers on top, so that everything below the Received
 * of our border server came from outside, however it is named (RFC 8601 §5 and §7.1); only what some mail filters write directly
 * below that Received is theirs, and must bear our name.
 */
function ownResults(lines: readonly HeaderLine[], { internalDomains, reader }: InspectionSettings): readonly string[] {
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
  const border = borderOf(lines, isOwn);
  const results: string[] = [];
  for (const [index, { name, value }] of lines.entries()) {
    if (index > border && (name === 'received' || ofTheMessage.includes(name))) break;
    if (name !== 'authentication-results' || results.length === MOST_RESULTS) continue;
    const text = withoutComments(value.slice(0, LONGEST));
    const server = (text.split(';', 1)[0] ?? '').trim().split(/\s/, 1)[0] ?? '';
    const named = server !== '' && !server.includes('=');
    // Microsoft writes no name: then its place above our border is what tells.
    if (named ? isOwn(domainOfHost(server.toLowerCase())) : index < border && microsoft.has(top)) results.push(text);
  }
  return results;
}

/** Index of the Received of the server that took the message from outside; -1 where none is ours. */
function borderOf(lines: readonly HeaderLine[], isOwn: (host: string) => boolean): number {
  let border = -1;
  for (const [index, { name, value }] of lines.entries()) {
    if (name !== 'received') continue;
    const by = receivingDomain(value);
    if (by === '') continue; // Some servers hand over within themselves and name no host.
    if (!isOwn(by)) break;
    border = index;
    if (isFromOutside(value, isOwn)) break;
  }
  return border;
}

/** Does a Received of ours name a host of somebody else, or an address of the open internet alone, as the giver? */
function isFromOutside(received: string, isOwn: (host: string) => boolean): boolean {
  const clause = received.slice(0, 2_000).split(/\sby\s/i, 1)[0] ?? '';
  const giver = /^\s*from\s+([^\s;()]{1,255})/i.exec(clause)?.[1] ?? '';
  const host =
    giver.includes('.') && !giver.startsWith('[') ? domainOfHost(giver.toLowerCase().replace(/\.$/, '')) : '';
  if (host !== '' && /[a-z]/.test(host)) return !isOwn(host);
  const address = /\[([0-9]{1,3}(?:\.[0-9]{1,3}){3})\]/.exec(clause)?.[1];
  return address !== undefined && isPublicHost(address);
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
