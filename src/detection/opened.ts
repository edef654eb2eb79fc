/** What it is worth that a file was opened and read: a lock that hid nothing is a habit, a document that can do nothing carries nothing. */
import { placeKey } from './contract';
import type { Part, PartTree } from './contract';
import { isInert } from './facts/file/inert-parts';
import { riskOf } from './facts/file/risky-files';
import type { WeighedFinding } from './weighed';

export interface Opened {
  /** Can nothing in this part, or in whatever lies in it, act? */
  readonly isInert: (path: readonly string[]) => boolean;
  /**
   * Did the stated password open an attachment that was read whole, and does nothing in it more than start? Then the lock hid
   * nothing, and is the habit of an honest firm: in Japan, daily.
   */
  readonly isHabit: (piece: WeighedFinding) => boolean;
}

/** What a time sheet does as well: it starts, and shows its own sheets. */
const DOES_NOTHING = ['macro-capable-document', 'self-starting-macro', 'encrypted-document'];

/** Each attachment is looked through once, for a bomb has 20,000 archives. */
export function readOpened(evidence: readonly WeighedFinding[], parts: readonly Part[], tree: PartTree): Opened {
  const byPath = new Map<string, Part>(parts.map((part) => [placeKey(part.path), part]));
  const known = new Map<Part, boolean>();
  const suspects = new Set<string | undefined>([
    ...parts.flatMap((part) => (isHidden(part) || mayAct(part) ? part.path[0] : [])),
    ...evidence.flatMap(({ detector, group, finding: { where } }) =>
      group === 'document' && where.in === 'part' && !DOES_NOTHING.includes(detector) ? where.path[0] : [],
    ),
  ]);
  return {
    isInert(path) {
      const part = byPath.get(placeKey(path));
      if (part === undefined) return false;
      const inert = known.get(part) ?? isInert(part, tree);
      known.set(part, inert);
      return inert;
    },
    isHabit: ({ detector, finding: { message, where } }) =>
      detector === 'password-in-same-message' &&
      message !== 'stated' &&
      where.in === 'part' &&
      !suspects.has(where.path[0]),
  };
}

/** Beside what detectors find in documents: what starts at a double click, and code that was not read to its end. */
function mayAct(part: Part): boolean {
  return part.document?.vba?.gap !== undefined || ['script', 'program', 'shortcut', 'onenote'].includes(riskOf(part));
}

/** Rights management hides what it locks from everybody but those whom the sender's organisation names: no attacker writes for them. */
export function isHidden({ gap, document }: Part): boolean {
  return gap !== undefined && document?.encryption?.scheme !== 'rights-management';
}
