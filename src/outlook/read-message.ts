import type { Address, Gap, GapAt } from '../detection/contract';
import { createAttachmentReader, listAttachments } from './attachments';
import type { ListedAttachment } from './attachments';
import type { Answer, Call } from './call';
import type { EncodedMessage } from './encoded';
import { isEncrypted } from './encryption';
import { defaultReadLimits } from './limits';
import type { ReadLimits } from './limits';
import { attempt, loose } from './loose';
import type { Support } from './support';

/** How far the reading has come: each stage holds what the ones before it hold. */
export type ReadingStage = 'names' | 'body' | 'headers' | 'attachments' | 'done';

/** The message as far as it has been read. */
export interface Reading {
  readonly stage: ReadingStage;
  readonly message: EncodedMessage;
  /** Attachments looked at so far, of `attachmentCount`. */
  readonly attachmentsRead: number;
  readonly attachmentCount: number;
  /** Why the body or the headers could not be read; gaps of attachments stand at the attachments. */
  readonly gaps: readonly GapAt[];
}

export interface ReadOptions {
  readonly call: Call;
  readonly support: Support;
  /** Is this item still the one that the reader looks at? */
  readonly wanted?: () => boolean;
  readonly now?: () => number;
  readonly limits?: Partial<ReadLimits>;
  /** Ids of attachments that are read before anything else: somebody waits for them. */
  readonly first?: readonly string[];
}

/** Each stage looks at the whole message: of 5,000 attachments not every one may be a stage. The first eight are. */
const STAGES_APART = 9 / 8;

/**
 * Reads the item that Outlook shows, in stages: names and addresses at once, then the attachments that are wanted first, body,
 * headers, and the other attachments, riskiest first. Ends without `done` when the reader has gone to another item. Never throws; what could not be read is a gap.
 */
export async function* readMessage(item: Office.MessageRead, options: ReadOptions): AsyncGenerator<Reading, void> {
  const { call, support, wanted = () => true, now = () => Date.now(), first = [] } = options;
  const limits = { ...defaultReadLimits, ...options.limits };
  const end = now() + limits.milliseconds;
  const listed = listAttachments(item);
  const gaps: GapAt[] = [];
  let message = namesOf(
    item,
    listed.map(({ input }) => input),
  );
  let attachmentsRead = 0;
  const reading = (stage: ReadingStage): Reading => ({
    stage,
    message,
    attachmentsRead,
    attachmentCount: listed.length,
    gaps: [...gaps],
  });
  yield reading('names');

  const timeLeft = () => end - now();
  const readAttachment = createAttachmentReader(item, { ...options, wanted, limits, timeLeft });
  const inOrder = [...listed].sort((one, other) => one.rank - other.rank || one.size - other.size);
  const attachments = [...message.attachments];
  const isFirst = ({ source: { id } }: ListedAttachment) => first.includes(id);
  for (const next of inOrder.filter(isFirst)) {
    const answer = await readAttachment(next);
    if (answer === 'dropped' || !wanted()) return;
    attachments[next.index] = answer;
    attachmentsRead++;
  }
  if (attachmentsRead > 0) {
    message = { ...message, attachments: [...attachments] };
    yield reading('attachments');
  }

  const body = await readBody(item, call, { wanted, timeLeft });
  if (body === 'dropped' || !wanted()) return;
  if (typeof body === 'string') gaps.push({ gap: body, where: { in: 'body' } });
  else message = { ...message, ...body };
  yield reading('body');

  const headers = await readHeaders(item, call, support, { wanted, timeLeft });
  if (headers === 'dropped' || !wanted()) return;
  if ('gap' in headers) gaps.push({ gap: headers.gap, where: { in: 'header', name: '' } });
  else message = { ...message, rawHeaders: headers.value };
  yield reading('headers');

  let told = attachmentsRead;
  for (const next of inOrder.filter((one) => !isFirst(one))) {
    const answer = await readAttachment(next);
    if (answer === 'dropped' || !wanted()) return;
    attachments[next.index] = answer;
    attachmentsRead++;
    // What was not read is no news: it waits for the next file that was.
    const isNews = answer.gap === undefined && attachmentsRead < listed.length;
    if (!isNews || attachmentsRead < Math.max(told + 1, told * STAGES_APART)) continue;
    told = attachmentsRead;
    message = { ...message, attachments: [...attachments] };
    yield reading('attachments');
  }
  message = { ...message, attachments };
  yield reading('done');
}

/** What Outlook tells at once. Getters of a half-loaded item can throw (office-js #2295): then the field is unknown. */
function namesOf(item: Office.MessageRead, attachments: EncodedMessage['attachments']): EncodedMessage {
  const from = attempt(() => addressOf(item.from));
  const sender = attempt(() => addressOf(item.sender));
  const receivedAt = attempt(() => item.dateTimeCreated.toISOString());
  const subject: unknown = attempt(() => item.subject);
  return {
    subject: typeof subject === 'string' ? subject : '',
    ...(from === undefined ? {} : { from }),
    ...(sender === undefined || sender.address === from?.address ? {} : { sender }),
    to: attempt(() => item.to.flatMap((one) => addressOf(one) ?? [])) ?? [],
    cc: attempt(() => item.cc.flatMap((one) => addressOf(one) ?? [])) ?? [],
    ...(receivedAt === undefined ? {} : { receivedAt }),
    attachments,
  };
}

function addressOf(details: Office.EmailAddressDetails | null | undefined): Address | undefined {
  if (details === null || details === undefined) return undefined;
  const { displayName, emailAddress } = loose(details);
  return { name: displayName ?? '', address: emailAddress ?? '' };
}

interface Waiting {
  readonly wanted: () => boolean;
  /** Milliseconds until the whole reading has to end. */
  readonly timeLeft: () => number;
}

/** HTML, or the text where Outlook has no HTML. Both empty with status "succeeded" is a body withheld (office-js #4725, #4109). */
async function readBody(
  item: Office.MessageRead,
  call: Call,
  { wanted, timeLeft }: Waiting,
): Promise<Pick<EncodedMessage, 'html' | 'text'> | Gap | 'dropped'> {
  const get = (type: 'html' | 'text') =>
    call<string | undefined>(
      (callback) => {
        item.body.getAsync(type, callback);
      },
      { wanted, patience: timeLeft() },
    );
  const html = await get('html');
  if (html === 'dropped') return html;
  if (isText(html)) return { html: html.value };
  // A hanging call would only hang again, and the reader waits.
  if ('gap' in html && html.gap === 'time-up') return html.gap;
  const text = await get('text');
  if (text === 'dropped') return text;
  if (isText(text)) return { text: text.value };
  if (isEncrypted(item)) return 'encrypted';
  return 'gap' in text ? text.gap : 'denied';
}

/** Sent and internal mail comes with empty headers and status "succeeded" (office-js #6796, #4773): that is unknown, not none. */
async function readHeaders(
  item: Office.MessageRead,
  call: Call,
  support: Support,
  { wanted, timeLeft }: Waiting,
): Promise<{ readonly value: string } | { readonly gap: Gap } | 'dropped'> {
  if (!support.headers) return { gap: 'not-supported-here' };
  const answer = await call<string | undefined>(
    (callback) => {
      item.getAllInternetHeadersAsync(callback);
    },
    { wanted, patience: timeLeft() },
  );
  if (answer === 'dropped' || 'gap' in answer) return answer;
  return isText(answer) ? answer : { gap: isEncrypted(item) ? 'encrypted' : 'denied' };
}

function isText(answer: Answer<string | undefined>): answer is { readonly value: string } {
  return answer !== 'dropped' && 'value' in answer && typeof answer.value === 'string' && answer.value.trim() !== '';
}
