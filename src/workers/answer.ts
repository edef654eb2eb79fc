import { inspectWithFacts } from '../detection';
import type { Equipment } from '../detection';
import type { Level, MessageInput } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import type { StampOrder, StampParts } from '../stamp/stamp-parts';
import type { Answer, Job, Source, Terms } from './job';
import { messageFrom, messagesIn } from './messages-in';
import { recordOf } from './record';
import { textOf } from './record-text';
import { unread } from './unread';
import { levelsWithoutChecks } from './without-check';

/** What differs between the workers of Node and those of a browser. */
export interface Surroundings<From> {
  readonly equipment: Equipment;
  /** The bytes, or why there are none, in one sentence. */
  readonly read: (source: From) => Uint8Array | string | Promise<Uint8Array | string>;
  /** The name of a file without its folders. */
  readonly nameOf: (input: string) => string;
  /** In hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly catalogueFor: (language: string) => Catalogue | Promise<Catalogue>;
  /** What a mail server writes into a message; a browser's worker is never asked. */
  readonly stamp?: (bytes: Uint8Array, message: MessageInput, level: Level, order: StampOrder) => Promise<StampParts>;
}

/** Characters of a subject that a report keeps: more than any mail program shows. */
const LONGEST_SUBJECT = 500;

/** Does one job. Never rejects: an error of ours costs one message its answer. */
export async function answerTo<From = Source>(
  { input, source, message, stamp: order }: Job<From>,
  terms: Terms,
  { equipment, read, nameOf, sha256, catalogueFor, stamp }: Surroundings<From>,
): Promise<Answer> {
  try {
    const bytes = await read(source);
    if (typeof bytes === 'string') return { input, error: bytes };
    const found = message === true ? messageFrom(bytes) : messagesIn(nameOf(input), bytes);
    if ('error' in found) return { input, error: found.error };
    if ('mailbox' in found) return found;
    if ('attachment' in found && terms.mailOnly === true) return { input, error: unread.noMail };
    const looked = 'attachment' in found ? found.attachment : found.message;
    const { settings, explain, macros } = terms;
    const inspection = inspectWithFacts(looked, { ...equipment, settings });
    const catalogue = await catalogueFor(terms.language);
    const described = {
      ...inspection,
      input,
      sha256: sha256(bytes),
      catalogue,
      explain,
      macros: macros === true,
    };
    const { level } = inspection.verdict;
    const stamped = order === undefined ? undefined : await stamp?.(bytes, looked, level, order);
    return {
      record: recordOf(described),
      ...(stamped && { stamp: stamped }),
      ...(terms.text && { text: textOf(described) }),
      ...(terms.report === true && {
        report: {
          subject: looked.subject.slice(0, LONGEST_SUBJECT),
          receivedAt: looked.receivedAt ?? null,
          without: levelsWithoutChecks(looked, inspection.verdict, { ...equipment, settings }),
        },
      }),
    };
  } catch {
    return { input, error: unread.failed };
  }
}
