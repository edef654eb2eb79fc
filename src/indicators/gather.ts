/**
 * The indicators of one judged message. Two questions are kept apart: what was seen, and what the verdict accuses. A block list fed from
 * what was merely seen would cut an organisation off from its own partners, for Emotet writes beside their addresses and quotes them.
 */
import { placeOf } from '../detection';
import type { Inspected } from '../detection';
import { placeKey } from '../detection/contract';
import type { Part } from '../detection/contract';
import { isPublicHost } from '../detection/text/hosts';
import { partsOfHost } from '../detection/text/suffixes';
import { isHostingHost } from '../detection/text/popular-hosts';
import { accusationsOf } from './accusations';
import type { Accusations } from './accusations';
import { addressesOf } from './addresses';
import { isHonestHost, isHonestMailbox } from './honest-hosts';
import type { Fingerprint, Indicator, Role } from './indicator';

export interface Gathered {
  readonly indicators: readonly Indicator[];
  readonly leftOut: number;
}

export interface GatheringContext extends Inspected {
  /** The message itself; undefined for a file that was judged alone, which is among its own parts. */
  readonly message?: { readonly name: string; readonly bytes: Uint8Array };
  /** Files whose bytes were at hand. */
  readonly files: readonly { readonly part: Part; readonly bytes: Uint8Array }[];
  readonly fingerprint: (bytes: Uint8Array) => Fingerprint;
}

/** Of one message: a mail of 20,000 links is one mail. Those that are accused come first. */
const MOST_INDICATORS = 2_000;

/** Lines of servers: a hop each, and no honest mail takes twenty. */
const MOST_HOPS = 20;

/** Names of an archive whose entries nobody could read. */
const MOST_NAMES = 200;

export function gatherIndicators(context: GatheringContext): Gathered {
  const accusations = accusationsOf(context);
  const found = new Distinct();
  for (const indicator of mailboxesOf(context, accusations)) found.add(indicator);
  for (const indicator of linksOf(context, accusations)) found.add(indicator);
  for (const indicator of filesOf(context, accusations)) found.add(indicator);
  for (const indicator of serversOf(context)) found.add(indicator);
  const all = [...found.values()].sort((a, b) => Number(b.detectors.length > 0) - Number(a.detectors.length > 0));
  return { indicators: all.slice(0, MOST_INDICATORS), leftOut: Math.max(0, all.length - MOST_INDICATORS) };
}

/** Who wrote, and who would get the answer. The reader's own organisation and its trusted senders are never accused. */
function* mailboxesOf({ facts }: GatheringContext, accusations: Accusations): Generator<Indicator> {
  const { sender, message, settings } = facts;
  const one = (value: string, role: Role, header: string, detectors: readonly string[]): Indicator => ({
    type: 'email',
    value: value.toLowerCase(),
    role,
    where: ['headers', header],
    detectors: isHonestMailbox(value, settings) ? [] : detectors,
  });
  if (sender.address !== '') yield one(sender.address, 'from', 'From', accusations.sender);
  const by = message.sender?.address ?? '';
  if (by !== '') yield one(by, 'sender', 'Sender', []);
  for (const { address } of sender.replyTo)
    if (address !== '') yield one(address, 'reply-to', 'Reply-To', accusations.replyTo);
  // Whoever registers a domain that looks like another's has no honest use for it.
  if (accusations.lookalike && sender.host !== '')
    yield {
      type: 'host',
      value: sender.host,
      role: 'from',
      where: ['headers', 'From'],
      detectors: ['lookalike-domain'],
    };
}

function* linksOf(context: GatheringContext, accusations: Accusations): Generator<Indicator> {
  const { settings } = context.facts;
  for (const { address, host, where, role, detectors: accusing } of addressesOf(context, accusations)) {
    const detectors = isHonestHost(host, settings) || !isPublicHost(host) ? [] : accusing;
    const place = placeOf(where);
    yield { type: 'url', value: address, role, where: place, detectors };
    if (host === '') continue;
    const { isIp } = partsOfHost(host);
    const value = host.replace(/^\[|\]$/g, '');
    // One bad page of a file-sharing service says nothing about the others.
    yield { type: isIp ? 'ip' : 'host', value, role, where: place, detectors: isHostingHost(host) ? [] : detectors };
  }
}

function* filesOf(context: GatheringContext, accusations: Accusations): Generator<Indicator> {
  const { message, files, facts, fingerprint } = context;
  if (message !== undefined)
    yield fileOf('message', [], message.name, message.bytes, accusations.all, fingerprint(message.bytes));
  for (const { part, bytes } of files) {
    // Logos and the empty file are the same in a million honest mails.
    if (part.inline || bytes.length === 0) continue;
    const detectors = accusations.ofPart.get(placeKey(part.path)) ?? [];
    const role = part.path.length === 1 ? 'attachment' : 'inside';
    yield fileOf(role, part.path, part.name, bytes, [...detectors], fingerprint(bytes));
  }
  const read = new Set(files.map(({ part }) => placeKey(part.path)));
  for (const part of facts.parts) {
    const detectors = [...(accusations.ofPart.get(placeKey(part.path)) ?? [])];
    const role = part.path.length === 1 ? 'attachment' : 'inside';
    if (!read.has(placeKey(part.path)) && part.kind !== 'message')
      yield { type: 'file-name', value: part.name, role, where: part.path, detectors };
    if (part.archive === undefined) continue;
    const inside = new Set(facts.tree.childrenOf(part).map(({ name }) => name));
    for (const name of part.archive.names.filter((one) => !inside.has(one)).slice(0, MOST_NAMES))
      yield { type: 'file-name', value: name, role: 'inside', where: part.path, detectors };
  }
}

function fileOf(
  role: Role,
  where: readonly string[],
  name: string,
  bytes: Uint8Array,
  detectors: readonly string[],
  { md5, sha1, sha256 }: Fingerprint,
): Indicator {
  return { type: 'file', value: sha256, role, where, detectors, file: { md5, sha1, name, bytes: bytes.length } };
}

/** Servers that the message says it came through. Whoever sends it writes the lowest of these lines himself: they accuse nobody. */
function* serversOf({ facts: { headers } }: GatheringContext): Generator<Indicator> {
  const lines = [
    ...headers.all('x-originating-ip').map((value) => ['X-Originating-IP', value] as const),
    ...headers.all('received').map((value) => ['Received', value] as const),
  ].slice(0, MOST_HOPS);
  for (const [name, value] of lines)
    for (const [, address = ''] of value
      .slice(0, 2_000)
      .matchAll(/[[(](?:IPv6:)?([0-9a-f]{0,4}[.:][0-9a-f.:]{2,45})[\])]/gi)) {
      const host = address.includes(':') ? `[${address.toLowerCase()}]` : address;
      if (isPublicHost(host))
        yield { type: 'ip', value: address.toLowerCase(), role: 'received', where: ['headers', name], detectors: [] };
    }
}

/** Each thing once, with all that accuse it; where it was seen first, unless a later place is accused and that one is not. */
class Distinct {
  private readonly known = new Map<string, Indicator>();

  add(indicator: Indicator): void {
    const key = `${indicator.type}\n${indicator.value}`;
    const before = this.known.get(key);
    if (before === undefined) {
      this.known.set(key, indicator);
      return;
    }
    const detectors = [...new Set([...before.detectors, ...indicator.detectors])];
    this.known.set(key, { ...(before.detectors.length === 0 && detectors.length > 0 ? indicator : before), detectors });
  }

  values(): Iterable<Indicator> {
    return this.known.values();
  }
}
