import type { MessageInput } from '../../../contract';
import { readHtml } from '../../../formats/html/html';
import type { MsgAttachment, MsgMessage } from '../../../formats/mail/msg';
import type { Child, Opened, OpeningContext } from '../opening';

/** A message of Outlook, from a .msg file or winmail.dat: its text, and what is attached to it. Messages inside it are parts of their own. */
export function openedMessage(message: MsgMessage, { budget }: Pick<OpeningContext, 'budget'>): Opened {
  const page = message.html === undefined ? undefined : readHtml(message.html, budget);
  return {
    kind: 'message',
    html: { text: page?.text ?? message.text ?? '', anchors: page?.anchors ?? [], fileBuilding: [] },
    children: message.attachments.map(childOf),
    ...(page?.gap && { gap: page.gap }),
  };
}

function childOf(attachment: MsgAttachment): Child {
  const { name, bytes, message, tooLarge } = attachment;
  if (message !== undefined) return { name, message: inputOf(message), size: 0 };
  return bytes === undefined
    ? { name, gap: tooLarge ? 'too-large' : 'not-supported-here', size: 0 }
    : { name, bytes, size: bytes.length };
}

/** Who sent a message inside a message proves nothing about this one: its text and what it carries are looked at. */
function inputOf({ subject, html, text, attachments }: MsgMessage): MessageInput {
  return {
    subject,
    to: [],
    cc: [],
    ...(html !== undefined && { html }),
    text: text ?? '',
    attachments: attachments.map((attachment) => {
      const { bytes, message, gap, size } = childOf(attachment);
      const { name, mime } = attachment;
      const described = { name, mime, inline: false, size };
      if (message !== undefined) return { ...described, message };
      return bytes === undefined ? { ...described, ...(gap && { gap }) } : { ...described, bytes };
    }),
  };
}
