import type { MessageInput } from '../../src/detection/contract';

/** The message as it looks before Outlook has handed over its body. */
export function withoutBody(mail: MessageInput): MessageInput {
  return { ...mail, html: undefined, text: undefined };
}

/** A bare file, or a draft: nobody sent it. */
export function withoutSender(mail: MessageInput): MessageInput {
  return { ...mail, from: undefined };
}
