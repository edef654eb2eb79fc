import type { AttachmentInput, Gap, MessageInput } from '../detection/contract';
import { isGap } from '../detection/contract';
import { readEml } from './eml';

const LINE_FEED = 0x0a;

/**
 * The message in a file of Apple Mail (.emlx): its length in decimal digits on a line of its own, the message, and a property list.
 * @returns undefined for bytes of another shape; whether it is a message is not looked at
 */
export function messageInEmlx(bytes: Uint8Array): Uint8Array | undefined {
  // Ten digits are 10 GB; the line is filled up with blanks.
  const feed = bytes.subarray(0, 32).indexOf(LINE_FEED);
  const length = /^(\d{1,10})\s*$/.exec(String.fromCharCode(...bytes.subarray(0, Math.max(feed, 0))))?.[1];
  return length === undefined ? undefined : bytes.subarray(feed + 1, feed + 1 + Number(length));
}

/** Reads such a message. Apple Mail keeps the attachments of many (.partial.emlx) in other files: what is empty was not seen. */
export function readEmlx(message: Uint8Array): MessageInput | Gap {
  const read = readEml(message);
  return isGap(read) ? read : { ...read, attachments: read.attachments.map(keptElsewhere) };
}

function keptElsewhere(attachment: AttachmentInput): AttachmentInput {
  const { name, mime, size, inline, bytes } = attachment;
  return bytes?.length === 0 ? { name, mime, size, inline, gap: 'not-supported-here' } : attachment;
}
