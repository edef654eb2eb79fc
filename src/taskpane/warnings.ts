import { isWarning } from '../detection/contract';
import type { Verdict } from '../detection/contract';
import type { OpenMessage } from '../outlook/mailbox';

/** The warnings of the last messages. A check that is begun again, or another visit, may be handed less than the one before it. */
export interface Warnings {
  readonly of: (open: OpenMessage) => Verdict | undefined;
  /** Takes the verdict up if it is a warning, and forgets the one before if it is none. */
  readonly remember: (open: OpenMessage, verdict: Verdict) => void;
}

/** As many as a reader goes back and forth between; a verdict holds proofs, some kilobytes of them. */
const MOST_REMEMBERED = 16;

/** A memory without any. */
export function rememberWarnings(): Warnings {
  const warnings = new Map<string, Verdict>();
  return {
    of: ({ identity }) => (identity === undefined ? undefined : warnings.get(identity)),
    remember({ identity }, verdict) {
      if (identity === undefined) return;
      warnings.delete(identity);
      if (!isWarning(verdict.level)) return;
      warnings.set(identity, verdict);
      const [oldest] = warnings.keys();
      if (warnings.size > MOST_REMEMBERED && oldest !== undefined) warnings.delete(oldest);
    },
  };
}
