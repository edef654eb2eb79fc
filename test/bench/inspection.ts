import { inspect } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import type { MessageInput } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { readAgile } from '../../src/hosts/node-agile';
import { nodeHost } from '../../src/hosts/node';
import { attachment, message } from '../../src/specimens/mail/message';

/** The whole inspection of a message, as the command line and the pane's worker do it. */
export function inspection(mail: MessageInput): () => unknown {
  return () => inspect(mail, { host: nodeHost, agile: readAgile });
}

/** The same from the file on: what its reader spends counts too. */
export function inspectionOfFile(eml: Uint8Array): () => unknown {
  return () => {
    const mail = readEml(eml);
    return isGap(mail) ? mail : inspect(mail, { host: nodeHost, agile: readAgile });
  };
}

/** A file as the only attachment of an otherwise empty message. */
export function carrying(name: string, bytes: Uint8Array): MessageInput {
  return message({ text: '', attachments: [attachment(name, bytes)] });
}
