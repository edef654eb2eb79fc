/** Every address that a message and its files show, by where it leads. */
import { Budget, defaultLimits } from '../detection/budget';
import type { Finding, Where } from '../detection/contract';
import type { Inspected } from '../detection';
import { evidenceOf } from '../detection/facts/link/link-evidence';
import { unwrap } from '../detection/text/unwrap';
import { parseAddress } from '../detection/text/urls';
import { findAddresses } from '../detection/text/web-addresses';
import type { Accusations } from './accusations';
import type { Role } from './indicator';

export interface SeenAddress {
  /** As it would be fetched, wrappers of filters and services taken off. */
  readonly address: string;
  /** '' for schemes without one. */
  readonly host: string;
  readonly where: Where;
  readonly role: Extract<Role, 'link' | 'fetched'>;
  readonly detectors: readonly string[];
}

/** In the lines of one finding. */
const MOST_IN_LINES = 50;

/** What files fetch and name in commands, as far as a finding shows it, and the links of body, documents and pages. */
export function* addressesOf({ facts, verdict }: Inspected, accusations: Accusations): Generator<SeenAddress> {
  const budget = new Budget(defaultLimits, () => 0);
  for (const outcome of verdict.outcomes) {
    if (outcome.state !== 'found') continue;
    for (const finding of outcome.findings) {
      const detectors = accusations.code.has(finding) ? [outcome.detector] : [];
      for (const written of writtenIn(finding, budget)) {
        const read = parseAddress(written);
        if (read === undefined || read.host === '') continue;
        const { target } = unwrap(read);
        yield { address: target.href, host: target.host, where: finding.where, role: 'fetched', detectors };
      }
    }
  }
  for (const link of facts.links) {
    const accusing = accusations.ofLink.get(evidenceOf(link).proof.link) ?? [];
    yield {
      address: link.target,
      host: link.host,
      where: link.where,
      role: 'link',
      // Quoted so that nobody can click it, it is a warning as often as an attack.
      detectors: link.defanged === true ? [] : [...accusing],
    };
  }
}

function* writtenIn({ proof }: Finding, budget: Budget): Generator<string> {
  if (proof?.kind !== 'code') return;
  const { lines, runs = [], fetches = [] } = proof;
  // A piece that is known at run time alone stands as "…": such an address leads nowhere.
  for (const { text, unknown } of fetches) if (!unknown) yield text;
  for (const text of [lines, ...runs.map((run) => run.text)])
    for (const { written } of findAddresses(text, budget, MOST_IN_LINES)) if (!written.includes('…')) yield written;
}
