/** What a verdict accuses, thing by thing. A calm message accuses nothing, whatever its detectors found. */
import { placeKey, isWarning } from '../detection/contract';
import type { Finding } from '../detection/contract';
import type { Inspected } from '../detection';

export interface Accusations {
  /** Detectors that speak of the sender's address. */
  readonly sender: readonly string[];
  readonly replyTo: readonly string[];
  /** The sender's domain was registered to look like another. */
  readonly lookalike: boolean;
  /** By the text of a link proof. */
  readonly ofLink: ReadonlyMap<string, ReadonlySet<string>>;
  /** By a part's place: those that speak of it, or of something in it. */
  readonly ofPart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Findings that carry the attack and show lines of a file: what such lines fetch is accused by the same detector. */
  readonly code: ReadonlySet<Finding>;
  /** Every detector that carries. */
  readonly all: readonly string[];
}

const NONE: Accusations = {
  sender: [],
  replyTo: [],
  lookalike: false,
  ofLink: new Map(),
  ofPart: new Map(),
  code: new Set(),
  all: [],
};

/** They say that somebody else wrote in this name, or where the answer goes: nothing against the address in From. */
const NOT_OF_SENDER: ReadonlySet<string> = new Set(['authentication-failure', 'reply-to-elsewhere']);

export function accusationsOf({ verdict, carriers, facts }: Inspected): Accusations {
  if (!isWarning(verdict.level)) return NONE;
  const ofLink = new Map<string, Set<string>>();
  const ofPart = new Map<string, Set<string>>();
  const code = new Set<Finding>();
  for (const { detector, group, finding } of carriers) {
    const { proof, where } = finding;
    if (proof?.kind === 'link') add(ofLink, proof.link, detector);
    if (proof?.kind === 'code') code.add(finding);
    // A link in a file accuses where it leads; the file around it may be anybody's newsletter.
    if (where.in !== 'part' || group === 'link') continue;
    for (let length = 1; length <= where.path.length; length++)
      add(ofPart, placeKey(where.path.slice(0, length)), detector);
  }
  const found = verdict.outcomes.flatMap(({ detector, group, state }) =>
    state === 'found' && group === 'sender' ? [detector] : [],
  );
  const isTrusted = facts.sender.trusted;
  return {
    sender: isTrusted ? [] : found.filter((detector) => !NOT_OF_SENDER.has(detector)),
    replyTo: isTrusted ? [] : found.filter((detector) => detector === 'reply-to-elsewhere'),
    lookalike: !isTrusted && found.includes('lookalike-domain'),
    ofLink,
    ofPart,
    code,
    all: [...new Set(carriers.map(({ detector }) => detector))],
  };
}

function add(to: Map<string, Set<string>>, key: string, detector: string): void {
  const known = to.get(key) ?? new Set<string>();
  known.add(detector);
  to.set(key, known);
}
