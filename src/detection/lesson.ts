/** What a message that was read to its end, and found calm, teaches the memory of correspondents. */
import type { Level, Outcome, Verdict } from './contract';
import type { GatheredFacts } from './facts';
import { dayOf } from './facts/correspondent/correspondent';
import { withMessage } from './facts/correspondent/learning';
import { readMemory, writeMemory } from './facts/correspondent/memory';
import { sameAddress } from './text/mailboxes';

const CALM: readonly Level[] = ['no-signs', 'notice'];

/** Headers of mail that goes to many: who writes there says little of who they are. */
const LIST_HEADERS = ['List-Id', 'List-Post', 'List-Unsubscribe', 'Mailing-List'];

/** Characters of the text by which a copy of a message is known. */
const LONGEST_TEXT = 4_000;

/**
 * The memory with this message in it, or undefined where the message teaches nothing: because it is not calm, because something
 * of it was not read, because it is no mail from one person to another, or because it was counted before. Never throws.
 */
export function learn(facts: GatheredFacts, verdict: Verdict): string | undefined {
  try {
    return learned(facts, verdict);
  } catch {
    // An error of ours in a fact has failed its detectors already; nothing is learned from such a message.
    return undefined;
  }
}

function learned(facts: GatheredFacts, { level, gaps, outcomes }: Verdict): string | undefined {
  const { message, sender, authentication, headers, settings, thread } = facts;
  const memory = settings.memory === undefined ? undefined : readMemory(settings.memory);
  const day = dayOf(message.receivedAt);
  if (memory === undefined || day === undefined) return undefined;
  if (!CALM.includes(level) || gaps.length > 0 || outcomes.some(isUnsure)) return undefined;
  if (sender.relayed || LIST_HEADERS.some((name) => headers.first(name) !== undefined)) return undefined;
  if ([authentication.dmarc, authentication.spf, authentication.composite].includes('fail')) return undefined;
  // Two mailboxes in From: the name is that of the other one.
  if (message.from === undefined || !sameAddress(message.from.address, sender.address)) return undefined;
  if (settings.reader !== undefined && sameAddress(settings.reader.address, sender.address)) return undefined;
  const text = `${message.subject}\n${thread.newestText.slice(0, LONGEST_TEXT)}`.replace(/\s+/g, ' ');
  const after = withMessage(memory, { sender, day, text });
  return after === memory ? undefined : writeMemory(after);
}

/** Switched off is no question that was left open. */
function isUnsure({ state }: Outcome): boolean {
  return state === 'not-checked' || state === 'failed';
}
