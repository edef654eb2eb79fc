/** Mail addresses in running text (RFC 5322 addr-spec, as people and mail programs write it), with the name beside them. */
import type { Budget } from '../budget';
import type { Address } from '../contract';
import { registrableDomain } from './hosts';
import { withoutLeading, withoutTrailing } from './trim';

export interface FoundAddress extends Address {
  /** Offsets in the text that was searched; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** RFC 5321 §4.5.3.1: octets of a local part and of a domain. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

/** Characters of a line in front of an address that can hold a name. */
const LONGEST_NAME = 120;

/** Finds addresses in one line or header value, at most `limit`. Texts that are short already need no budget. */
export function findAddresses(text: string, budget?: Budget, limit = 100): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  let previousEnd = 0;
  for (const at of atSigns(text)) {
    if (found.length >= limit || budget?.takeSteps(LONGEST_LOCAL) === false) break;
    let start = at;
    while (start > previousEnd && at - start < LONGEST_LOCAL && isLocalCharacter(text.charCodeAt(start - 1))) start--;
    while (start < at && isEdge(text.charCodeAt(start))) start++;
    let end = at + 1;
    while (end < text.length && end - at <= LONGEST_DOMAIN && isDomainCharacter(text.charCodeAt(end))) end++;
    while (end > at + 1 && isEdge(text.charCodeAt(end - 1))) end--;
    const host = text.slice(at + 1, end);
    const top = host.slice(host.lastIndexOf('.') + 1);
    // "//user@host" is a link with a user in it, not somebody's address.
    if (start === at || !host.includes('.') || !/^[a-z-]{2,}/i.test(top) || text.slice(start - 2, start) === '//')
      continue;
    const address = `${text.slice(start, at)}@${host.toLowerCase()}`;
    // Exchange makes "a@x.example<mailto:a@x.example>" of a link.
    const last = found[found.length - 1];
    if (last !== undefined && sameAddress(last.address, address) && isLinkOf(text.slice(last.end, start))) {
      previousEnd = end;
      continue;
    }
    found.push({ name: nameBeside(text, previousEnd, start, end), address, start, end });
    previousEnd = end;
  }
  return found;
}

/**
 * The mailboxes of a quoted header ("A <a@x.example>; B [mailto:b@x.example]"). Names without an address, as older Outlook
 * quotes them, come with an empty one.
 */
export function readMailboxes(value: string, budget: Budget): readonly Address[] {
  const found = findAddresses(value, budget);
  if (found.length > 0) return found.map(({ name, address }) => ({ name, address }));
  return value
    .slice(0, 4_000)
    .split(';')
    .map((name) => ({ name: cleanName(name), address: '' }))
    .filter(({ name }) => name !== '')
    .slice(0, 100);
}

/** Host part of an address, lower case, '' when there is none. */
export function hostOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at === -1 || address.length - at > LONGEST_DOMAIN + 1) return '';
  return withoutTrailing(
    address
      .slice(at + 1)
      .trimStart()
      .toLowerCase(),
    '.> ',
  );
}

/** Registrable domain of an address ("example.co.jp"); tenants of one host ("shop.sakura.ne.jp") count as different. */
export function domainOf(address: string): string {
  return domainOfHost(hostOf(address));
}

/** The same of a host; the host itself where nobody registers names (an IP, a machine of the local network). */
export function domainOfHost(host: string): string {
  return registrableDomain(host) || host;
}

/** Is `host` the domain or below it? */
export function isWithin(host: string, domain: string): boolean {
  const own = domain.trim().toLowerCase().replace(/^@/, '');
  return own !== '' && (host === own || host.endsWith(`.${own}`));
}

/** Two addresses of one mailbox: case says nothing in practice. */
export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** A name as it stands in a header or a line, without quotes, brackets, and the marks of lists around it. */
export function cleanName(text: string): string {
  return withoutTrailing(
    withoutLeading(text.slice(-LONGEST_NAME), ' "\'“”‘’「『<(,;:、，。*>-'),
    ' "\'“”‘’」』<([,;、，*-',
  );
}

function isLinkOf(between: string): boolean {
  return between.length <= 12 && /^\s{0,2}[<[(]\s?mailto:$/i.test(between);
}

function nameBeside(text: string, previousEnd: number, start: number, end: number): string {
  let before = text.slice(Math.max(previousEnd, start - LONGEST_NAME), start);
  const mailto = /mailto:$/i.test(before);
  if (mailto) before = before.slice(0, -'mailto:'.length);
  const bracket = before.slice(-1);
  if (bracket === '<' || bracket === '[' || bracket === '(' || bracket === '＜' || bracket === '（') {
    return withoutDate(cleanName(withoutClosing(before.slice(0, -1))));
  }
  const after = text.slice(end, end + LONGEST_NAME);
  const inBrackets = /^ ?\(([^()@]{2,80})\)/.exec(after)?.[1];
  if (inBrackets !== undefined) return cleanName(inBrackets);
  const beside = cleanName(withoutClosing(before));
  return /[0-9:：/=]/.test(beside) ? '' : beside;
}

/** What remains of the mailbox before ("> ; Next Name"). */
function withoutClosing(before: string): string {
  return before.replace(/^[\s>\])＞）;,、]+/, '');
}

/** The name at the end of "On Fri, Nov 5, 2021 at 10:00 AM Hanako Suzuki": all behind the last word of the date. */
function withoutDate(text: string): string {
  const words = text.replace(/[，、]/g, ' ').split(/\s+/);
  let first = words.length;
  while (first > 0 && !isDateWord(words[first - 1] ?? '')) first--;
  return first === 0 ? text : cleanName(words.slice(first).join(' '));
}

/** Words between the date of an attribution and the name: hours, zones, and the first half of "wrote" in some languages. */
const dateWords = new Set(
  (
    'am pm a.m p.m uhr h schrieb schreef hat heeft przez napisał napisała 오전 오후 gmt utc jst kst est edt cst cdt mst mdt pst pdt cet cest ' +
    'bst ist brt art wet west eet eest msk mez mesz hkt sgt aest aedt'
  ).split(' '),
);

/** Does nothing of a name begin before this word of an attribution? */
export function isDateWord(word: string): boolean {
  return /[0-9]/.test(word) || dateWords.has(withoutTrailing(word.toLowerCase(), '.,'));
}

/** Places of at signs in order. Each of the two is searched from its own last place: a text of one kind alone is read once. */
function* atSigns(text: string): Generator<number> {
  let plain = text.indexOf('@');
  // A full-width sign reads as an address to people and as nothing to filters.
  let wide = text.indexOf('＠');
  while (plain !== -1 || wide !== -1) {
    if (wide === -1 || (plain !== -1 && plain < wide)) {
      yield plain;
      plain = text.indexOf('@', plain + 1);
    } else {
      yield wide;
      wide = text.indexOf('＠', wide + 1);
    }
  }
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** atext and the dot (RFC 5322 §3.2.3). */
function isLocalCharacter(code: number): boolean {
  return isLetterOrDigit(code) || "!#$%&'*+/=?^_`{|}~-.".includes(String.fromCharCode(code));
}

function isDomainCharacter(code: number): boolean {
  return isLetterOrDigit(code) || code === 45 || code === 46;
}

/** Dots, hyphens, quotes and asterisks at the ends belong to the sentence around. */
function isEdge(code: number): boolean {
  return code === 46 || code === 39 || code === 42 || code === 45 || code === 47;
}
