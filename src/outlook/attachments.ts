import type { AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { decodeBase64 } from './base64';
import type { Call } from './call';
import { attempt, loose } from './loose';
import { isEncrypted } from './read-message';
import type { ReadLimits } from './read-message';
import { riskRank } from './risk';
import type { Support } from './support';

/** Takes an attached message apart, or says why it cannot. */
export type MessageReader = (bytes: Uint8Array) => Promise<MessageInput | Gap>;

/** An attachment that nobody has fetched yet. */
export interface ListedAttachment {
  /** Its place in the message's own order. */
  readonly index: number;
  readonly rank: number;
  readonly size: number;
  readonly source: Office.AttachmentDetails;
  readonly input: AttachmentInput;
}

/** The attachments as Outlook lists them; blocked types (.exe, .js) are not among them in classic Outlook. */
export function listAttachments(item: Office.MessageRead): readonly ListedAttachment[] {
  return sourcesOf(item).map((source, index) => {
    const { name, size, isInline } = loose(source);
    // The declared type is deprecated in Office.js, and nobody may trust it anyway.
    const input: AttachmentInput = { name: name ?? '', mime: '', size: size ?? 0, inline: isInline ?? false };
    return { index, rank: riskRank(input), size: input.size, source, input };
  });
}

function sourcesOf(item: Office.MessageRead): readonly Office.AttachmentDetails[] {
  return attempt(() => loose(item).attachments) ?? [];
}

export interface AttachmentReading {
  readonly call: Call;
  readonly support: Support;
  readonly readEml: MessageReader;
  readonly wanted: () => boolean;
  readonly limits: ReadLimits;
  /** Milliseconds until the whole reading has to end. */
  readonly timeLeft: () => number;
}

/** A single attachment may take this long: a file of 10 MB over a slow line. */
const ATTACHMENT_DEADLINE = 8_000;

/** Reads attachments one after the other; the reader remembers how many bytes it has taken in all. */
export function createAttachmentReader(
  item: Office.MessageRead,
  { call, support, readEml, wanted, limits, timeLeft }: AttachmentReading,
): (source: Office.AttachmentDetails, input: AttachmentInput | undefined) => Promise<AttachmentInput | 'dropped'> {
  let taken = 0;
  return async (source, known) => {
    const input = known ?? { name: '', mime: '', size: 0, inline: false };
    const refused = whyNotAsked(item, source, support);
    if (refused !== undefined) return { ...input, gap: refused };
    if (input.size > limits.attachmentBytes || taken + input.size > limits.totalBytes)
      return { ...input, gap: 'too-large' };
    const left = timeLeft();
    if (left <= 0) return { ...input, gap: 'time-up' };

    const answer = await call<Office.AttachmentContent | undefined>(
      (callback) => {
        item.getAttachmentContentAsync(source.id, callback);
      },
      { wanted, deadline: Math.min(left, ATTACHMENT_DEADLINE) },
    );
    if (answer === 'dropped') return answer;
    if ('gap' in answer) return { ...input, gap: answer.gap };
    const content = await contentOf(answer.value, readEml);
    if (typeof content === 'string') return { ...input, gap: content };
    if ('message' in content) return { ...input, message: content.message };
    taken += content.bytes.length;
    if (taken > limits.totalBytes) return { ...input, gap: 'too-large' };
    // Success with nothing in it: what Outlook does with encrypted mail and with .mht (office-js #4725, #5835).
    if (content.bytes.length === 0 && input.size > 0)
      return { ...input, gap: isEncrypted(item) ? 'encrypted' : 'denied' };
    return { ...input, bytes: content.bytes };
  };
}

/** Reasons that are known before the call. */
function whyNotAsked(item: Office.MessageRead, source: Office.AttachmentDetails, support: Support): Gap | undefined {
  const { id, attachmentType } = loose(source);
  // A file in OneDrive or SharePoint: its id is the address, and we fetch nothing.
  if (String(attachmentType) === 'cloud') return 'not-supported-here';
  if (!support.attachments) return 'not-supported-here';
  // S/MIME: Outlook lists the names with empty ids (office-js #2723, by design).
  if (id === undefined || id === null || id === '') return isEncrypted(item) ? 'encrypted' : 'denied';
  return undefined;
}

async function contentOf(
  value: Office.AttachmentContent | undefined,
  readEml: MessageReader,
): Promise<{ readonly bytes: Uint8Array } | { readonly message: MessageInput } | Gap> {
  const { content, format } = value === undefined ? {} : loose(value);
  if (typeof content !== 'string') return 'denied';
  switch (String(format)) {
    case 'base64': {
      const bytes = decodeBase64(content);
      return bytes === undefined ? 'damaged' : { bytes };
    }
    case 'eml': {
      if (content === '') return { bytes: new Uint8Array() };
      const message = await readEml(new TextEncoder().encode(content)).catch((): Gap => 'damaged');
      return typeof message === 'string' ? message : { message };
    }
    case 'iCalendar':
      return { bytes: new TextEncoder().encode(content) };
    default:
      return 'not-supported-here';
  }
}
