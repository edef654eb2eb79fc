import type { AttachmentInput, MessageInput } from '../detection/contract';
import { decodeStrictBase64InPlace } from '../detection/formats/codec/base64';
import { joinBytes } from '../detection/formats/codec/bytes';

/*
 * Outlook hands a file over as base64. Decoding 40 MB of it holds up a thread for longer than a click may wait, so what is read
 * stays encoded on its way to where it is inspected: the pane's worker, or the event handler.
 */

/**
 * Bytes, or the letters of base64 that stand for them, in the pieces in which they were read: joining 50 MB holds up a thread as
 * long as decoding them. Whoever decodes them takes them over.
 */
interface Encoded {
  readonly as: 'base64' | 'bytes';
  readonly pieces: readonly Uint8Array[];
}

/** An attachment as Outlook handed it over. */
export interface EncodedAttachment extends Omit<AttachmentInput, 'bytes' | 'message'> {
  readonly encoded?: Encoded;
}

/** A message as Outlook handed it over; each stage of the reading has the files of the ones before it. */
export interface EncodedMessage extends Omit<MessageInput, 'attachments'> {
  readonly attachments: readonly EncodedAttachment[];
}

/** Decodes the stages of one message, each of its files once: at later stages a file may come without its content. */
export function createDecoder(): (message: EncodedMessage) => MessageInput {
  const decoded = new Map<number, Pick<AttachmentInput, 'bytes' | 'gap'>>();
  return ({ attachments, ...message }) => ({
    ...message,
    attachments: attachments.map(({ encoded, ...described }, place): AttachmentInput => {
      const content = decoded.get(place) ?? (encoded === undefined ? undefined : contentOf(encoded));
      if (content === undefined) return described;
      decoded.set(place, content);
      return { ...described, ...content };
    }),
  });
}

function contentOf({ as, pieces }: Encoded): Pick<AttachmentInput, 'bytes' | 'gap'> {
  const data = joinBytes(pieces);
  const bytes = as === 'bytes' ? data : decodeStrictBase64InPlace(data);
  return bytes === undefined ? { gap: 'damaged' } : { bytes };
}
