import type { Finding, MailboxesProof } from '../../../detection/contract';
import type { Found } from '../../found';

/** What a stolen conversation gives away besides the mailbox. */
type Change = 'address' | 'subject' | 'language' | 'clock' | 'age' | 'reference';

/** A conversation in which somebody else writes now, put together from what several detectors found. */
export interface Conversation {
  /** Whose mailboxes are drawn, and whose reasons are told. */
  readonly lead: Found;
  readonly proof: MailboxesProof;
  /** Who wrote before, where the finding says so. */
  readonly name: string | undefined;
  /** The lead's own sentence first. */
  readonly changes: readonly { readonly change: Change; readonly detector: string; readonly finding: Finding }[];
  /** The others that are told here. */
  readonly others: readonly Found[];
}

/** Detectors that show both mailboxes, the one that knows the name before the other. */
const LEADS = ['contact-from-elsewhere', 'stranger-in-thread'];

const CHANGES: ReadonlyMap<string, Change> = new Map([
  ['contact-from-elsewhere', 'address'],
  ['stranger-in-thread', 'address'],
  ['doubled-reply-prefix', 'subject'],
  ['language-change', 'language'],
  ['date-zone-mismatch', 'clock'],
  ['old-conversation', 'age'],
  ['reply-without-thread', 'reference'],
]);

/** The conversation among the evidence; undefined where nobody strange writes in one. */
export function conversationOf(found: readonly Found[]): Conversation | undefined {
  for (const id of LEADS) {
    const lead = found.find(({ detector }) => detector === id);
    const finding = lead?.findings[0];
    if (lead === undefined || finding?.proof?.kind !== 'mailboxes') continue;
    const others = found.filter((one) => one !== lead && CHANGES.has(one.detector));
    const { name } = finding.values;
    return {
      lead,
      proof: finding.proof,
      name: typeof name === 'string' ? name : undefined,
      changes: [lead, ...others].flatMap(({ detector, findings }) => {
        const change = CHANGES.get(detector);
        // A second detector of strangers says the same of the same two mailboxes.
        return change === undefined || (change === 'address' && detector !== id)
          ? []
          : findings.map((one) => ({ change, detector, finding: one }));
      }),
      others,
    };
  }
  return undefined;
}
