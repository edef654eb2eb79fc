import { inspectWithFacts } from '../../src/detection';
import type { InspectionSettings, MessageInput } from '../../src/detection/contract';
import { emptyMemory } from '../../src/detection/facts/correspondent/memory';
import { learn } from '../../src/detection/lesson';
import { message } from '../../src/specimens/mail/message';
import type { MessageParts } from '../../src/specimens/mail/message';
import { testHost } from '../host';

export const nobody = emptyMemory(Uint8Array.from({ length: 16 }, (_, index) => 200 + index));

/** The memory after this message was judged; the same one where it taught nothing. */
export function after(memory: string, mail: MessageInput, settings: Partial<InspectionSettings> = {}): string {
  const { verdict, facts } = inspectWithFacts(mail, { host: testHost, settings: { ...settings, memory } });
  return learn(facts, verdict) ?? memory;
}

/** A short calm message, so many days after the first of October 2025. */
export function calm(day: number, parts: MessageParts = {}): MessageInput {
  const receivedAt = new Date(Date.UTC(2025, 9, 1, 9) + day * 86_400_000).toISOString();
  return message({
    subject: `Day ${String(day)}`,
    text: `This is what I have to say on day ${String(day)}.`,
    receivedAt,
    ...parts,
  });
}

/** The memory after calm messages from this mailbox on these days. */
export function remembered(days: readonly number[], parts: MessageParts = {}, memory = nobody): string {
  return days.reduce((known, day) => after(known, calm(day, parts)), memory);
}

/** Every fourth day: fourteen of them. */
export const often = Array.from({ length: 14 }, (_, index) => 4 * index);
