import type { MessageInput } from '../../src/detection/contract';

/** The message as it looks before Outlook has handed over its body. */
export function withoutBody(mail: MessageInput): MessageInput {
  const { html: _html, text: _text, ...rest } = mail;
  return rest;
}

/** A bare file, or a draft: nobody sent it. */
export function withoutSender(mail: MessageInput): MessageInput {
  const { from: _from, ...rest } = mail;
  return rest;
}
