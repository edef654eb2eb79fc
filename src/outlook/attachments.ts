import type { Gap } from '../detection/contract';
import { bytesOfText } from './bytes-of-text';
import type { Call } from './call';
import { attempt, loose } from './loose';
import type { EncodedAttachment } from './encoded';
import { isEncrypted } from './encryption';
import type { ReadLimits } from './limits';
import { riskRank } from './risk';
import type { Support } from './support';

/** An attachment that nobody has fetched yet. */
export interface ListedAttachment {
  /** Its place in the message's own order. */
  readonly index: number;
  readonly rank: number;
  readonly size: number;
  readonly source: Office.AttachmentDetails;
  readonly input: EncodedAttachment;
}

/** The attachments as Outlook lists them; blocked types (.exe, .js) are not among them in classic Outlook. */
export function listAttachments(item: Office.MessageRead): readonly ListedAttachment[] {
  return sourcesOf(item).map((source, index) => {
    const { name, size, isInline } = loose(source);
    const input: EncodedAttachment = {
      name: name ?? '',
      // The declared type is deprecated in Office.js, and nobody may trust it anyway.
      mime: '',
      size: typeof size === 'number' && size > 0 ? size : 0,
      inline: isInline ?? false,
    };
    return { index, rank: riskRank(input), size: input.size, source, input };
  });
}

function sourcesOf(item: Office.MessageRead): readonly Office.AttachmentDetails[] {
  const listed = attempt(() => loose(item).attachments);
  return Array.isArray(listed) ? listed.filter((one: unknown) => typeof one === 'object' && one !== null) : [];
}

export interface AttachmentReading {
  readonly call: Call;
  readonly support: Support;
  readonly wanted: () => boolean;
  readonly limits: ReadLimits;
  /** Milliseconds until the whole reading has to end. */
  readonly timeLeft: () => number;
}

/** A single attachment may take this long: a file of 10 MB over a slow line. */
const ATTACHMENT_DEADLINE = 8_000;

/** InvalidAttachmentId. */
const INVALID_ID = 9003;

/** Reads attachments one after the other; the reader remembers how many bytes it has taken in all. */
export function createAttachmentReader(
  item: Office.MessageRead,
  { call, support, wanted, limits, timeLeft }: AttachmentReading,
): (attachment: ListedAttachment) => Promise<EncodedAttachment | 'dropped'> {
  let taken = 0;
  const isTooLarge = (size: number) => size > limits.attachmentBytes || taken + size > limits.totalBytes;
  const ask = (id: string) =>
    call<Office.AttachmentContent | null | undefined>(
      (callback) => {
        item.getAttachmentContentAsync(id, callback);
      },
      { wanted, deadline: ATTACHMENT_DEADLINE, patience: timeLeft() },
    );
  return async ({ index, source, input }) => {
    const refused = whyNotAsked(item, source, support);
    if (refused !== undefined) return { ...input, gap: refused };
    if (isTooLarge(input.size)) return { ...input, gap: 'too-large' };

    let answer = await ask(source.id);
    if (answer !== 'dropped' && 'code' in answer && answer.code === INVALID_ID) {
      const renewed = idNow(item, index, source);
      if (renewed !== undefined) answer = await ask(renewed);
    }
    if (answer === 'dropped') return answer;
    if ('gap' in answer) return { ...input, gap: answer.gap };
    const { content, format } = loose<Partial<Office.AttachmentContent>>(answer.value ?? {});
    if (typeof content !== 'string') return { ...input, gap: 'denied' };
    const isBase64 = String(format) === 'base64';
    // What arrives may be larger than what was announced.
    const size = isBase64 ? Math.floor((content.length * 3) / 4) : content.length;
    if (isTooLarge(size)) return { ...input, gap: 'too-large' };
    taken += size;
    // Success with nothing in it: what Outlook does with encrypted mail and with .mht (office-js #4725, #5835). That it also lists
    // the file with no bytes proves nothing: it does so for files that have some (#4550).
    if (content === '') return { ...input, gap: isEncrypted(item) ? 'encrypted' : 'denied' };
    return { ...input, ...(await readContent(content, String(format))) };
  };
}

/** Ids hold for one session, and a message that goes into a window of its own begins another: the list may have new ones by now. */
function idNow(item: Office.MessageRead, index: number, { id, name }: Office.AttachmentDetails): string | undefined {
  const now = sourcesOf(item)[index];
  return now !== undefined && now.name === name && now.id !== id ? now.id : undefined;
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

async function readContent(
  content: string,
  format: string,
): Promise<Pick<EncodedAttachment, 'encoded' | 'gap'> & { readonly mime?: string }> {
  switch (format) {
    case 'base64':
      return { encoded: { as: 'base64', pieces: await bytesOfText(content) } };
    // A message attached to this one: detection takes it apart.
    case 'eml':
      return { encoded: { as: 'bytes', pieces: await bytesOfText(content) }, mime: 'message/rfc822' };
    case 'iCalendar':
      return { encoded: { as: 'bytes', pieces: await bytesOfText(content) }, mime: 'text/calendar' };
    default:
      // `url`: a file in the cloud, and we fetch nothing.
      return { gap: 'not-supported-here' };
  }
}
