import type { Budget } from '../../budget';
import { placeKey } from '../../contract';
import type {
  BodyFacts,
  DocumentMacros,
  Familiarity,
  Gap,
  InspectionSettings,
  Link,
  MacroSheets,
  MessageInput,
  Part,
  SenderFacts,
  Where,
} from '../../contract';
import { findAddresses } from '../../text/web-addresses';
import { registrableDomain } from '../../text/hosts';
import { nestedAddresses } from '../../text/nested-addresses';
import { isPopularHost } from '../../text/popular-hosts';
import { unwrap } from '../../text/unwrap';
import { ownsHost } from '../message/organisation';
import { parseAddress } from '../../text/urls';
import type { WebAddress } from '../../text/web-address';

interface LinkSources {
  readonly message: MessageInput;
  readonly body: BodyFacts;
  readonly parts: readonly Part[];
  readonly macros: readonly DocumentMacros[];
  readonly macroSheets: readonly MacroSheets[];
  readonly sender: SenderFacts;
  readonly settings: InspectionSettings;
  readonly budget: Budget;
}

/** Links kept for judging. A mail with more has been stuffed; those to unfamiliar hosts are kept first, so stuffing hides nothing behind big names. */
export const MOST_LINKS = 5_000;

/** Addresses read at all: 10,000 cost 350 ms on a machine of two cores. */
const MOST_ADDRESSES = 20_000;

/** Of these, how many the body may fill. */
const BODY_SHARE = 0.75;

/** A redirector that leads to a redirector; more is somebody playing. */
const MOST_NESTED = 3;

/** Characters of a link's text that are kept: enough to show, and to read an address in it. */
const LONGEST_TEXT = 500;

/** Schemes that lead nowhere: mail and telephone, parts of the message itself, places in the page. */
const LEADS_NOWHERE = new Set([
  'mailto',
  'tel',
  'sms',
  'fax',
  'callto',
  'cid',
  'mid',
  'data',
  'about',
  'blob',
  'javascript',
  'vbscript',
  'urn',
  'news',
]);

export interface CollectedLinks {
  readonly links: readonly Link[];
  /** There are more than are read, or than are kept. */
  readonly gap?: Gap;
}

/** Every link of the body, of PDF files, documents and HTML files, unwrapped and deduplicated, in that order. */
export function collectLinks(sources: LinkSources): CollectedLinks {
  const { body, parts, macros, macroSheets } = sources;
  const gathered = new Gathered(sources);
  gathered.within(BODY_SHARE, () => {
    for (const { href, text } of body.anchors) if (!gathered.add(href, text, { in: 'body' }, 'body')) break;
    gathered.addShown(body, { in: 'body' }, 'body');
  });
  const linked = parts.filter(mayHoldLinks);
  // A PDF of 20,000 links in front of another hides none of its links: each has a share, and one is kept for what macros fetch.
  for (const [index, part] of linked.entries())
    gathered.within(1 / (linked.length - index + 1), () => {
      addLinksOf(part, gathered);
    });
  addFetched(gathered, [...macros, ...macroSheets]);
  const links = gathered.links();
  return { links, ...((gathered.isCut || links.length === MOST_LINKS) && { gap: 'too-large' }) };
}

function mayHoldLinks({ pdf, document, html, rtf, shortcutFile }: Part): boolean {
  return [pdf, document, html, rtf, shortcutFile].some((holder) => holder !== undefined);
}

/** What a macro would fetch accuses the document as a link in its text does. */
function addFetched(gathered: Gathered, all: readonly Pick<DocumentMacros, 'part' | 'fetches'>[]): void {
  for (const { part, fetches } of all)
    for (const { text, unknown } of fetches)
      if (!unknown) gathered.add(text, '', { in: 'part', path: part.path }, 'document');
}

/** What stands in one file: clicked, opened by a script, or shown. */
function addLinksOf({ path, kind, pdf, document, html, rtf, shortcutFile }: Part, gathered: Gathered): void {
  const where: Where = { in: 'part', path };
  for (const address of pdf?.links ?? []) gathered.add(address, '', where, 'pdf');
  for (const launch of pdf?.launches ?? []) gathered.add(launch, '', where, 'pdf');
  // app.launchURL("https://" + "…"): what a script opens is put together first.
  for (const script of pdf?.javascript ?? [])
    gathered.addShown({ anchors: [], text: script.replace(/(["'])\s{0,9}\+\s{0,9}\1/g, '') }, where, 'pdf');
  if (pdf !== undefined) gathered.addShown({ anchors: [], text: pdf.text }, where, 'pdf');
  for (const address of [...(document?.hyperlinks ?? []), ...(rtf?.hyperlinks ?? [])])
    gathered.add(address, '', where, 'document');
  for (const target of shortcutFile?.targets ?? [])
    if (isWebAddress(target)) gathered.add(target, '', where, 'document');
  for (const { href, text } of html?.anchors ?? []) gathered.add(href, text, where, 'html');
  // Mail programs make addresses in a message clickable, browsers those in a page not.
  if (kind === 'message' && html !== undefined) gathered.addShown(html, where, 'html');
}

/** Folders and machines of others that a small file opens are no links: `remote-shortcut` speaks of them. */
function isWebAddress(target: string): boolean {
  return /^(?!file:|rdp:)[a-z][a-z0-9+.-]{1,30}:/i.test(target);
}

/** Links on their way in: each address, place and text once. */
class Gathered {
  private readonly sources: LinkSources;
  private readonly seen = new Set<string>();
  private readonly all: Link[] = [];
  private most = MOST_ADDRESSES;
  /** Some found no room. */
  isCut = false;

  constructor(sources: LinkSources) {
    this.sources = sources;
  }

  /** What is added meanwhile may take this share (0 to 1) of the room that is left. */
  within(share: number, add: () => void): void {
    this.most = this.all.length + Math.ceil((MOST_ADDRESSES - this.all.length) * share);
    add();
    this.most = MOST_ADDRESSES;
  }

  /**
   * False when no more may be read.
   * @param depth how many addresses stand around this one
   */
  add(href: string, text: string, where: Where, origin: Link['origin'], depth = 0): boolean {
    this.isCut ||= this.all.length >= this.most;
    if (this.all.length >= this.most || !this.sources.budget.takeSteps(16 + href.length)) return false;
    const shown = text.slice(0, LONGEST_TEXT).trim();
    const key = `${placeOf(where)}\n${href}\n${shown}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    const address = parseAddress(href.startsWith('//') ? `https:${href}` : href);
    if (address === undefined || LEADS_NOWHERE.has(address.scheme)) return true;
    const { target, wrappedBy } = unwrap(address);
    this.all.push(linkTo({ address, target, wrappedBy }, shown, where, origin, this.sources));
    // Where a redirector leads is a link like any other, whoever's redirector it is.
    if (depth < MOST_NESTED) for (const inner of nestedAddresses(target)) this.add(inner, '', where, origin, depth + 1);
    return true;
  }

  /** Addresses that stand in a text; what stands so in an anchor leads where the anchor leads, not where the text says. */
  addShown({ anchors, text }: Pick<BodyFacts, 'anchors' | 'text'>, where: Where, origin: Link['origin']): void {
    const { budget } = this.sources;
    const shown = addressesShown(anchors, budget);
    for (const { written } of findAddresses(text, budget, MOST_ADDRESSES)) {
      if (!shown.has(written) && !this.add(written, written, where, origin)) break;
    }
  }

  links(): readonly Link[] {
    if (this.all.length <= MOST_LINKS) return this.all;
    // The first link of every place, then the second of each.
    const counts = new Map<string, number>();
    const ranked = this.all.map((link) => {
      const place = placeOf(link.where);
      const count = counts.get(place) ?? 0;
      counts.set(place, count + 1);
      return { link, rank: count + (link.familiar === undefined ? 0 : MOST_ADDRESSES) };
    });
    return ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_LINKS)
      .map(({ link }) => link);
  }
}

function placeOf(where: Where): string {
  return where.in === 'part' ? placeKey(where.path) : '';
}

interface Unwrapped {
  readonly address: WebAddress;
  readonly target: WebAddress;
  readonly wrappedBy: string | undefined;
}

function linkTo(
  { address, target, wrappedBy }: Unwrapped,
  text: string,
  where: Where,
  origin: Link['origin'],
  sources: LinkSources,
): Link {
  const { scheme, host, path, query, disguises } = target;
  const domain = registrableDomain(host);
  const familiar = familiarityOf(host, domain, sources);
  return {
    href: address.href,
    target: target.href,
    scheme,
    host,
    domain,
    path,
    query,
    text,
    where,
    origin,
    ...(wrappedBy !== undefined && { wrappedBy }),
    ...(target.port !== undefined && { port: target.port }),
    disguises,
    ...(familiar !== undefined && { familiar }),
    ...((address.defanged || target.defanged) && { defanged: true }),
  };
}

/** The reason that speaks loudest for honesty. Trusted senders are no reason: their mailboxes are the ones that get hacked. */
function familiarityOf(host: string, domain: string, { settings, sender }: LinkSources): Familiarity | undefined {
  if (host === '') return undefined;
  if (ownsHost(host, settings)) return 'organisation';
  if (isPopularHost(host)) return 'popular';
  return domain !== '' && domain === sender.domain ? 'same-domain' : undefined;
}

function addressesShown(anchors: BodyFacts['anchors'], budget: Budget): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { text } of anchors) {
    if (!budget.takeSteps(1 + (text.length >>> 2))) break;
    for (const { written } of findAddresses(text.slice(0, LONGEST_TEXT), budget, 10)) shown.add(written);
  }
  return shown;
}
