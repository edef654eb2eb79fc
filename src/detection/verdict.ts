import { carriedBy } from './carried';
import type { Carried } from './carried';
import { placeKey, isWarning } from './contract';
import type {
  EmotetPattern,
  Finding,
  GapAt,
  Group,
  Level,
  MailServerWarning,
  Outcome,
  Part,
  PartTree,
  Where,
} from './contract';
import { readOpened } from './opened';
import type { Opened } from './opened';
import { impersonatesInBrokenThread, rulesThatHold, suspicionsThatHold } from './rules';
import type { WeighedFinding } from './weighed';

/*
 * From outcomes to a level. The only file with thresholds. Weights are decibans; the prior of a mail that carries
 * something, about -20, is folded into the thresholds.
 */

const DANGER = 50;
const CAUTION = 30;
const NOTICE = 15;

/** Correlated traits must not pile up: each purse of groups pays out at most this much. */
const CAPS: readonly { readonly groups: readonly Group[]; readonly most: number }[] = [
  { groups: ['sender', 'thread'], most: 30 },
  { groups: ['carrier'], most: 30 },
  { groups: ['document'], most: 40 },
  { groups: ['link'], most: 35 },
  { groups: ['content'], most: 8 },
];

/** What speaks for honesty, in decibans. It lowers soft scores; hard rules do not know it. */
const DAMPENERS: Readonly<Record<NonNullable<Finding['dampener']>, number>> = {
  'same-domain': 6,
  popular: 8,
  organisation: 15,
  trusted: 20,
  signed: 6,
};

/** Findings that are told of one detector: a mail with 10,000 bad links needs no 10,000 cards. All of them are weighed. */
const MOST_TOLD = 20;

/**
 * Off what is found of a sender whom the mailbox has long known at this very address. The rules do not know it, nor do documents and
 * links: Emotet sends from hacked friends.
 */
const LONG_KNOWN = 8;

/** A link must weigh this much to count as something that could carry the attack: half of all honest mail has some link. */
const LINK_CARRIES = 4;

/** Behind a contact's name on a stranger's address, in a broken conversation, any link to somebody unrelated carries: Emotet's links of 2018 had no shape. */
const LINK_CARRIES_IN_STOLEN_THREAD = 0.3;

/** A password in the same mail that opened nothing which does anything: as among honest firms. */
const HARMLESS_LOCK = 5;

/** They ask what might lie in a file; of one that was read to its end, and can do nothing, there is nothing left to ask. */
const ASKS_WHAT_MAY_BE: ReadonlySet<string> = new Set([
  'emotet-file-name',
  'locked-archive',
  'macro-capable-document',
  'password-in-same-message',
  'risky-archive-entry',
  'small-single-entry-archive',
  'twin-archive-name',
]);

/** Groups that a trusted sender silences: a hacked friend is Emotet's normal sender, so documents and links stay. */
const SENDER_GROUPS: readonly Group[] = ['sender', 'thread', 'content'];

export interface Judgement extends Carried {
  readonly level: Level;
  readonly emotetPattern: EmotetPattern | null;
  readonly patterns: readonly EmotetPattern[];
  readonly score: number;
  readonly rules: readonly string[];
  /** What carries the attack, as far as anything does: what is found elsewhere of the same files and addresses is the same attack. */
  readonly carriers: readonly WeighedFinding[];
}

export interface JudgementContext {
  readonly outcomes: readonly Outcome[];
  readonly parts: readonly Part[];
  readonly tree: PartTree;
  readonly gaps: readonly GapAt[];
  readonly trustedSender: boolean;
  readonly internalSender: boolean;
  /** The mailbox has known this name at this address for long. */
  readonly longKnownSender: boolean;
  readonly lowered: (detector: string) => boolean;
}

/** Weighs the outcomes of all detectors of one message. */
export function judge(context: JudgementContext): Judgement {
  const weighed = weigh(context);
  const opened = readOpened(weighed, context.parts, context.tree);
  const evidence = weighed.map((piece) =>
    opened.isHabit(piece) ? { ...piece, weight: Math.min(piece.weight, HARMLESS_LOCK) } : piece,
  );
  const isStolen = impersonatesInBrokenThread(evidence);
  const leastLink = isStolen ? LINK_CARRIES_IN_STOLEN_THREAD : LINK_CARRIES;
  const carriers = evidence.filter((piece) => carries(piece, leastLink, opened));
  // Nothing but a line that sends the reader to the file: what stands in such a document today is not what stands in the next one.
  if (isStolen && evidence.some(({ detector }) => detector === 'urging-text')) {
    const known = new Set(carriers);
    for (const piece of evidence)
      if (piece.detector === 'macro-capable-document' && !known.has(piece)) carriers.push(piece);
  }
  const { hard, specific } = rulesThatHold({
    evidence,
    parts: context.parts,
    opened,
    internalSender: context.internalSender,
  });
  const score = total(evidence);
  const carried = carriers.length > 0;
  const suspicions = suspicionsThatHold(evidence, carried);
  const places: Places = new Map(context.parts.map((part) => [placeKey(part.path), part]));
  const level = levelOf({ places, score, hard: hard.length > 0, suspected: suspicions.length > 0, carried, context });
  const patterns = patternsOf(carriers, places);
  const named = isWarning(level) && specific;
  return {
    level,
    ...carriedBy(carriers, context.parts, context.tree),
    emotetPattern: named ? (patterns[0] ?? null) : null,
    patterns,
    score,
    rules: level === 'danger' ? hard : suspicions,
    carriers,
  };
}

/** The organisation's own mail server has seen the message as it came, with all its files: what it warned of stands, whatever was found here. */
export function raisedBy<Own extends Pick<Judgement, 'level' | 'emotetPattern'>>(
  said: MailServerWarning | undefined,
  own: Own,
): Own {
  if (said === undefined || own.level === 'danger' || own.level === said.level) return own;
  return { ...own, level: said.level, emotetPattern: own.emotetPattern ?? said.pattern };
}

function weigh({ outcomes, trustedSender, longKnownSender, lowered }: JudgementContext): WeighedFinding[] {
  const evidence: WeighedFinding[] = [];
  for (const outcome of outcomes) {
    if (outcome.state !== 'found') continue;
    if (trustedSender && SENDER_GROUPS.includes(outcome.group)) continue;
    for (const finding of outcome.findings) {
      const known = longKnownSender && outcome.group === 'sender' ? LONG_KNOWN : 0;
      const dampened = Math.max(0, dampenedWeight(finding, outcome.weight) - known);
      const weight = lowered(outcome.detector) ? dampened / 2 : dampened;
      evidence.push({ detector: outcome.detector, group: outcome.group, finding, weight });
    }
  }
  const replaced = new Set(evidence.flatMap(({ finding }) => finding.replaces ?? []));
  return evidence.map((piece) => (replaced.has(piece.detector) ? { ...piece, weight: 0 } : piece));
}

/** @param usual what a finding of its detector weighs that says nothing else */
function dampenedWeight({ weight, dampener }: Finding, usual: number): number {
  return Math.max(0, (weight ?? usual) - (dampener === undefined ? 0 : DAMPENERS[dampener]));
}

/** The outcomes as they are told: of each detector the findings that weigh most, so that decoys in front push none of them out. */
export function toldOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.state !== 'found' || outcome.findings.length <= MOST_TOLD) return outcome;
    const weightOf = (finding: Finding): number => dampenedWeight(finding, outcome.weight);
    const strongest = [...outcome.findings].sort((a, b) => weightOf(b) - weightOf(a));
    return { ...outcome, findings: strongest.slice(0, MOST_TOLD) };
  });
}

/** Each detector counts once, by its strongest finding; each purse is capped. */
function total(evidence: readonly WeighedFinding[]): number {
  const strongest = new Map<string, { readonly group: Group; readonly weight: number }>();
  for (const { detector, group, weight } of evidence) {
    if (weight > (strongest.get(detector)?.weight ?? 0)) strongest.set(detector, { group, weight });
  }
  let score = 0;
  for (const { groups, most } of CAPS) {
    let sum = 0;
    for (const { group, weight } of strongest.values()) if (groups.includes(group)) sum += weight;
    score += Math.min(sum, most);
  }
  return Math.round(score * 10) / 10;
}

function carries(
  { detector, group, weight, finding: { where } }: WeighedFinding,
  leastLink: number,
  { isInert }: Opened,
): boolean {
  if (ASKS_WHAT_MAY_BE.has(detector) && where.in === 'part' && isInert(where.path)) return false;
  return group === 'carrier' || group === 'document' || (group === 'link' && weight >= leastLink);
}

interface Known {
  readonly places: Places;
  readonly score: number;
  readonly hard: boolean;
  readonly suspected: boolean;
  readonly carried: boolean;
  readonly context: JudgementContext;
}

function levelOf({ places, score, hard, suspected, carried, context }: Known): Level {
  if (hard || (carried && score >= DANGER)) return 'danger';
  if (suspected || (carried && score >= CAUTION)) return 'caution';
  if (score >= NOTICE) return 'notice';
  return context.gaps.some((gap) => couldCarry(gap, places)) ? 'unchecked' : 'no-signs';
}

/** Could what was not read have carried the attack? Headers could not, nor a picture that belongs to the body. */
function couldCarry({ where }: GapAt, places: Places): boolean {
  if (where.in !== 'part') return where.in === 'body';
  const part = places.get(placeKey(where.path));
  return part === undefined || !(part.inline || part.kind === 'picture' || part.kind === 'media');
}

/** Parts by their places. */
type Places = ReadonlyMap<string, Part>;

/** The patterns of LAC's advisory that the carriers follow, the heaviest first. */
function patternsOf(carriers: readonly WeighedFinding[], places: Places): EmotetPattern[] {
  const sums = new Map<EmotetPattern, number>();
  for (const { finding, weight } of carriers) {
    const pattern = patternOf(finding.where, places);
    sums.set(pattern, (sums.get(pattern) ?? 0) + weight + 0.01);
  }
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pattern]) => pattern);
}

function patternOf(where: Where, places: Places): EmotetPattern {
  if (where.in !== 'part') return 'A';
  let pattern: EmotetPattern = 'C';
  const { path } = where;
  for (let length = 1; length <= path.length; length++) {
    const part = places.get(placeKey(path.slice(0, length)));
    if (part === undefined) continue;
    if (part.archive !== undefined || part.kind === 'zip') return 'D';
    if (part.kind === 'pdf') pattern = 'B';
    // An attached message's own body text: a link in it is pattern A.
    if (part.kind === 'message' && length === path.length) pattern = 'A';
  }
  return pattern;
}
