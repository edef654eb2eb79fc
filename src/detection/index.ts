import { Budget, defaultLimits } from './budget';
import type { Limits } from './budget';
import type { GapAt, InspectionSettings, MessageInput, Outcome, Part, Verdict, Where } from './contract';
import { defaultInspectionSettings } from './contract';
import { detectors } from './detectors';
import { gatherFacts } from './facts';
import { partTree } from './facts/file/part-tree';
import type { GatheredFacts } from './facts';
import { OpenedFiles } from './facts/file/opened-files';
import type { PackageReader } from './formats/office/encryption/office-crypto';
import type { Host } from './host';
import { runDetector } from './run-detector';
import { judge, raisedBy, toldOf } from './verdict';
import { version } from './version';
import type { WeighedFinding } from './weighed';

export { OpenedFiles };

/** What the surroundings lend to an inspection. What each face of the product has stands in `src/hosts/for-*.ts`. */
export interface Equipment {
  readonly host: Host;
  /** Opens Agile encryption; without it such documents are a gap. */
  readonly agile?: PackageReader;
  /** Sentences that our own gateway and mail flow rules write above a message: they are none of the sender's. */
  readonly notices?: readonly string[];
}

export interface InspectOptions extends Equipment {
  readonly settings?: Partial<InspectionSettings>;
  readonly limits?: Partial<Limits>;
  /** For a message that is looked at several times while it is being read: what is in it is opened once. */
  readonly opened?: OpenedFiles;
  /** Hears of each attachment and each file inside one whose bytes were at hand. */
  readonly onFile?: OnFile;
}

type OnFile = (part: Part, bytes: Uint8Array) => void;

export interface Inspected {
  readonly verdict: Verdict;
  readonly facts: GatheredFacts;
  /** The findings that carry the attack, whatever the level is. */
  readonly carriers: readonly WeighedFinding[];
}

/**
 * Looks at one message for the traits of Emotet's mail. Pure and synchronous; never throws; stays within its budget; the
 * same message gives the same verdict.
 */
export function inspect(message: MessageInput, options: InspectOptions): Verdict {
  return inspectWithFacts(message, options).verdict;
}

/** As `inspect`, with what the verdict rests on. For hosts all of whose keys are there at once. */
export function inspectWithFacts(message: MessageInput, options: InspectOptions): Inspected {
  return look(message, options, () => false) as Inspected;
}

/**
 * As `inspectWithFacts`, for hosts whose keys are derived elsewhere; undefined where one was not there yet, whatever else was found:
 * the message is to be looked at again when it is, with the same `opened`.
 */
export function inspectUnlessWaiting(
  message: MessageInput,
  options: InspectOptions & { readonly opened: OpenedFiles },
): Inspected | undefined {
  const missing = (): number => options.host.cryptography?.awaited?.missing ?? 0;
  const before = missing();
  return look(message, options, () => missing() > before);
}

function look(message: MessageInput, options: InspectOptions, isWaiting: () => boolean): Inspected | undefined {
  const { host } = options;
  const started = host.now();
  const settings: InspectionSettings = { ...defaultInspectionSettings, ...options.settings };
  const budget = new Budget({ ...defaultLimits, ...options.limits }, () => host.now());
  const facts = gatherFacts(message, settings, host, budget, options);
  const outcomes: Outcome[] = [];
  for (const detector of detectors) {
    outcomes.push(runDetector(detector, facts));
    if (isWaiting()) return undefined;
  }
  const gaps = distinct(
    (['headers', 'body', 'thread', 'passwords', 'links', 'texts', 'macros', 'macroSheets'] as const).flatMap((fact) =>
      attempt(() => facts.gapsOf(fact), [{ gap: 'damaged', where: { in: 'body' } }]),
    ),
  );
  const { carriers, ...judgement } = judge({
    outcomes,
    parts: attempt(() => facts.parts, []),
    tree: attempt(() => facts.tree, partTree([])),
    gaps,
    trustedSender: attempt(() => facts.sender.trusted, false),
    internalSender: attempt(() => isInternal(facts), false),
    longKnownSender: attempt(() => isLongKnown(facts), false),
    lowered: (detector) => settings.detectors[detector] === 'lowered',
  });
  if (isWaiting()) return undefined;
  const { mailServer } = message;
  const verdict: Verdict = {
    ...raisedBy(mailServer, judgement),
    outcomes: toldOf(outcomes),
    gaps,
    ...(mailServer !== undefined && { mailServer }),
    milliseconds: Math.round((host.now() - started) * 10) / 10,
    version,
  };
  return { verdict, facts, carriers };
}

/** Mail of the organisation's own, unless its own servers say that somebody forged it. */
function isInternal({ sender, authentication }: GatheredFacts): boolean {
  return sender.internal && authentication.dmarc !== 'fail' && authentication.spf !== 'fail';
}

/** The pair of name and address that the mailbox has long known, unless the mail system says that somebody else wrote it there. */
function isLongKnown({ correspondent, authentication: { dmarc, spf, composite } }: GatheredFacts): boolean {
  return correspondent?.longKnown === true && ![dmarc, spf, composite].includes('fail');
}

/** An error of ours in one fact has already failed the detectors that need it; it may not cost the reader the verdict of the others. */
function attempt<Result>(compute: () => Result, otherwise: Result): Result {
  try {
    return compute();
  } catch {
    return otherwise;
  }
}

function distinct(gaps: readonly GapAt[]): GapAt[] {
  const seen = new Set<string>();
  return gaps.filter(({ gap, where }) => {
    const key = JSON.stringify([gap, placeOf(where)]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Where something is, as a path: what the command line prints. */
export function placeOf(where: Where): readonly string[] {
  if (where.in === 'part') return where.path;
  return where.in === 'body' ? ['body'] : where.name === '' ? ['headers'] : ['headers', where.name];
}
