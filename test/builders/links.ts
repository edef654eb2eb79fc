import type { MessageInput } from '../../src/detection/contract';
import { message } from '../../src/specimens/mail/message';
import type { MessageParts } from '../../src/specimens/mail/message';

/** A message whose HTML body holds one link, with the text that a reader sees. */
export function mailWithLink(href: string, text = 'open the page', parts: MessageParts = {}): MessageInput {
  const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return message({ html: `<p>Hello Taro,</p><p><a href="${escape(href)}">${escape(text)}</a></p>`, ...parts });
}

/** A message whose text holds one address. */
export function mailWithAddress(address: string): MessageInput {
  return message({ text: `Hello Taro,\n\n${address}\n\nHanako` });
}

/** A message whose body nobody handed over. */
export function mailWithoutBody(): MessageInput {
  const { subject, from, to, cc, attachments } = message();
  return { subject, ...(from && { from }), to, cc, attachments };
}
