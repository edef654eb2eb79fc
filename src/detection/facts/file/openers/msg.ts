import { findStream } from '../../../formats/office/container/cfb';
import type { CompoundFile } from '../../../formats/office/container/cfb';
import { readHtml } from '../../../formats/html/html';
import { readMsg } from '../../../formats/mail/msg';
import type { MsgMessage } from '../../../formats/mail/msg';
import type { Child, Opened, OpeningContext } from '../opening';

/** [MS-OXMSG] 2.4: the property stream that message files have at their root. */
export function isMessageFile(file: CompoundFile): boolean {
  return findStream(file, '__properties_version1.0') !== undefined;
}

/** A message that was attached as a file: its text, and what was attached to it and to the messages inside it. */
export function openMessageFile(file: CompoundFile, { budget, host }: OpeningContext): Opened {
  const message = readMsg(file, host, budget);
  if (message === undefined) return { kind: 'message', children: [], gap: 'damaged' };
  const page = message.html === undefined ? undefined : readHtml(message.html, budget);
  const gap = page?.gap ?? file.gap;
  return {
    kind: 'message',
    html: { text: page?.text ?? message.text ?? '', anchors: page?.anchors ?? [], fileBuilding: [] },
    children: attachedFiles(message),
    ...(gap && { gap }),
  };
}

function attachedFiles(outermost: MsgMessage): readonly Child[] {
  const children: Child[] = [];
  const messages = [outermost];
  for (let message = messages.pop(); message !== undefined; message = messages.pop()) {
    for (const { name, bytes, message: inner, tooLarge } of message.attachments) {
      if (inner) messages.push(inner);
      else if (bytes) children.push({ name, bytes, size: bytes.length });
      else children.push({ name, gap: tooLarge ? 'too-large' : 'not-supported-here', size: 0 });
    }
  }
  return children;
}
