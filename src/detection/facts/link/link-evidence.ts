import type { Familiarity, Finding, Link, LinkProof } from '../../contract';
import { defang } from '../../text/urls';

/*
 * How links stand in findings. Nothing of an address in a finding can be clicked: a report of it may travel by mail.
 */

const LONGEST_HOST_SHOWN = 120;
const LONGEST_LINK = 2_000;

/** The host, dots in brackets; the front of a very long one is left out, for its end says whose it is. */
export function shownHost({ host }: Link): string {
  const kept = host.length <= LONGEST_HOST_SHOWN ? host : `…${host.slice(host.length - LONGEST_HOST_SHOWN)}`;
  return defang(kept);
}

/**
 * Place, full address, and what speaks for honesty: the same in every finding about a link.
 * @param shown the words in its place, where the finding is about them
 */
export function evidenceOf(
  link: Link,
  shown?: string,
): {
  readonly where: Link['where'];
  readonly proof: LinkProof;
  readonly dampener?: Familiarity;
} {
  const address = link.target.replace(/^http/i, 'hxxp');
  const afterScheme = address.indexOf('//') + 2;
  const hostEnd = address.slice(afterScheme).search(/[/?#]/);
  const end = hostEnd === -1 ? address.length : afterScheme + hostEnd;
  const harmless = `${address.slice(0, end).replace(/\./g, '[.]')}${address.slice(end)}`.slice(0, LONGEST_LINK);
  return {
    where: link.where,
    proof: { kind: 'link', link: harmless, ...(shown !== undefined && { shown }) },
    ...(link.familiar !== undefined && { dampener: link.familiar }),
  };
}

/**
 * An address that somebody made unclickable counts half: a security newsletter quotes it to warn, but a gateway may have
 * defused Emotet's own.
 */
export function weightOf(link: Link, weight: number): number {
  return link.defanged === true ? weight / 2 : weight;
}

/** The strongest findings first, each host and message once: only so many are kept, and a stuffed mail must not push the worst out. */
export function strongestFirst<Kind extends Finding>(findings: readonly Kind[]): Kind[] {
  const seen = new Set<string>();
  const sorted = [...findings].sort((a, b) => rank(b) - rank(a));
  return sorted.filter(({ message, values, where }) => {
    const key = JSON.stringify([message, values, where]);
    return !seen.has(key) && seen.add(key);
  });
}

function rank({ weight, dampener }: Finding): number {
  return (weight ?? 0) - (dampener === undefined ? 0 : 100);
}
