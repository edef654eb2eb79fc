import { inspectWithFacts } from '../detection';
import type { Equipment, Inspected, InspectOptions } from '../detection';
import type { Level, MessageInput, Part } from '../detection/contract';
import type { Gathered, GatheringContext } from '../indicators/gather';
import type { Catalogue } from '../locales/catalogue';
import type { StampOrder, StampParts } from '../stamp/stamp-parts';
import { allEvidenceLines } from './evidence-lines';
import type { Answer, Job, Source, Terms } from './job';
import { isClosedMailbox, messageFrom, messagesIn } from './messages-in';
import { recordOf } from './record';
import type { DrillRecord } from './record';
import { textOf } from './record-text';
import { unread } from './unread';
import { levelsWithoutChecks } from './without-check';

/** What differs between the workers of Node and those of a browser. */
export interface Surroundings<From> {
  readonly equipment: Equipment;
  /** Left out where all of it is done at once. */
  readonly inspect?: (message: MessageInput, options: InspectOptions) => Promise<Inspected>;
  /** The bytes, or why there are none, in one sentence. */
  readonly read: (source: From) => Uint8Array | string | Promise<Uint8Array | string>;
  /** The name of a file without its folders. */
  readonly nameOf: (input: string) => string;
  /** In hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  readonly catalogueFor: (language: string) => Catalogue | Promise<Catalogue>;
  /** What a mail server writes into a message; a browser's worker is never asked. */
  readonly stamp?: (bytes: Uint8Array, message: MessageInput, level: Level, order: StampOrder) => Promise<StampParts>;
  /** What the message's own claim to be a drill is worth; undefined: it makes none. A browser's worker is never asked. */
  readonly drill?: (message: MessageInput, inspected: Inspected, key: string) => Promise<DrillRecord | undefined>;
  /** What other mail, proxies and machines are searched for; a browser's worker is never asked. */
  readonly indicators?: (context: Omit<GatheringContext, 'fingerprint'>) => Promise<Gathered>;
}

/** Characters of a subject that a report keeps: more than any mail program shows. */
const LONGEST_SUBJECT = 500;

/** Does one job. Never rejects: an error of ours costs one message its answer. */
export async function answerTo<From = Source>(
  { input, source, message, stamp: order }: Job<From>,
  terms: Terms,
  { equipment, inspect, read, nameOf, sha256, catalogueFor, stamp, indicators, drill }: Surroundings<From>,
): Promise<Answer> {
  try {
    if (message !== true && isClosedMailbox(nameOf(input))) return { input, error: unread.mailbox };
    const bytes = await read(source);
    if (typeof bytes === 'string') return { input, error: bytes };
    const found = message === true ? messageFrom(bytes) : messagesIn(nameOf(input), bytes);
    if ('error' in found) return { input, error: found.error };
    if ('mailbox' in found) return found;
    if ('attachment' in found && terms.mailOnly === true) return { input, error: unread.noMail };
    const looked = 'attachment' in found ? found.attachment : found.message;
    const { settings, explain, macros } = terms;
    // Kept until they have their digests, where those are wanted at all.
    const files: { readonly part: Part; readonly bytes: Uint8Array }[] = [];
    const onFile = terms.indicators && ((part: Part, content: Uint8Array) => files.push({ part, bytes: content }));
    const options = { ...equipment, settings, ...(onFile && { onFile }) };
    const inspection = (await inspect?.(looked, options)) ?? inspectWithFacts(looked, options);
    const catalogue = await catalogueFor(terms.language);
    const held = terms.drillKey === undefined ? undefined : await drill?.(looked, inspection, terms.drillKey);
    const described = {
      ...inspection,
      input,
      sha256: sha256(bytes),
      catalogue,
      drill: held,
      explain,
      macros: macros === true,
    };
    const { level } = inspection.verdict;
    const gathered =
      terms.indicators?.includes(level) === true
        ? await indicators?.({
            ...inspection,
            files,
            ...('message' in found && { message: { name: nameOf(input), bytes } }),
          })
        : undefined;
    const stamped = order === undefined ? undefined : await stamp?.(bytes, looked, level, order);
    return {
      record: recordOf(described),
      ...(stamped && { stamp: stamped }),
      ...(gathered && { indicators: gathered }),
      ...(terms.text && { text: textOf(described) }),
      ...(terms.report === true && {
        report: {
          subject: looked.subject.slice(0, LONGEST_SUBJECT),
          receivedAt: looked.receivedAt ?? null,
          without: levelsWithoutChecks(looked, inspection.verdict, { ...equipment, settings }),
          evidence: allEvidenceLines(catalogue, inspection.verdict),
        },
      }),
    };
  } catch {
    return { input, error: unread.failed };
  }
}
