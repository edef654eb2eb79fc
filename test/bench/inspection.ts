import { inspect } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import type { MessageInput } from '../../src/detection/contract';
import { forNode } from '../../src/hosts/for-node';
import { readMessageFile } from '../../src/mail/message-file';
import { attachment, message } from '../../src/specimens/mail/message';

/** The whole inspection of a message, as the command line and the pane's worker do it. */
export function inspection(mail: MessageInput): () => unknown {
  return () => inspect(mail, forNode);
}

/** The same from the file on: what its reader spends counts too. */
export function inspectionOfFile(file: Uint8Array): () => unknown {
  return () => {
    const mail = readMessageFile(file);
    return isGap(mail) ? mail : inspect(mail, forNode);
  };
}

/** A file as the only attachment of an otherwise empty message. */
export function carrying(name: string, bytes: Uint8Array): MessageInput {
  return message({ text: '', attachments: [attachment(name, bytes)] });
}
