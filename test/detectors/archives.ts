import type { MessageInput } from '../../src/detection/contract';
import { attachment, message, unreadAttachment } from '../../src/specimens/mail/message';
import { macroDocument } from '../../src/specimens/office/vba';
import { zip } from '../../src/specimens/archive/zip';
import type { ZipFile } from '../../src/specimens/archive/zip';

/** Starts a program that does not exist when the document is opened. */
export const hostileDocument = macroDocument('Sub AutoOpen()\n  Shell "C:\\nowhere\\notreal.exe"\nEnd Sub\n');
/** Fills a cell when somebody presses a button. */
export const honestDocument = macroDocument('Sub FillTotals()\n  Range("A1").Value = 1\nEnd Sub\n');
/** A file of the kind that cannot hold macros. */
export const plainText = new TextEncoder().encode('The minutes of our meeting, for your files.\n'.repeat(20));

/** A message with this file attached. */
export function mailWith(name: string, bytes: Uint8Array, text = 'Thank you for today.'): MessageInput {
  return message({ text, attachments: [attachment(name, bytes)] });
}

/** A message with an archive of these files. */
export function mailWithZip(name: string, files: readonly ZipFile[], text?: string): MessageInput {
  return mailWith(name, zip(files), text);
}

/** Outlook would not hand over a file of which the name tells nothing. */
export const unreadMail = message({ attachments: [unreadAttachment('data.bin', 'denied')] });
