import { findStream } from '../../../formats/office/container/cfb';
import type { CompoundFile } from '../../../formats/office/container/cfb';
import { readMsg } from '../../../formats/mail/msg';
import type { Opened, OpeningContext } from '../opening';
import { openedMessage } from './outlook-message';

/** [MS-OXMSG] 2.4: the property stream that message files have at their root. */
export function isMessageFile(file: CompoundFile): boolean {
  return findStream(file, '__properties_version1.0') !== undefined;
}

/** A message that was attached as a file. */
export function openMessageFile(file: CompoundFile, context: OpeningContext): Opened {
  const message = readMsg(file, context.host, context.budget);
  if (message === undefined) return { kind: 'message', children: [], gap: 'damaged' };
  return { ...(file.gap && { gap: file.gap }), ...openedMessage(message, context) };
}
