import type { Address, MessageInput } from '../../src/detection/contract';
import type { FakeItem } from './fake-item';

/** A message as Outlook would show it. */
export function itemOfMessage(message: MessageInput): FakeItem {
  return {
    subject: message.subject,
    from: message.from === undefined ? null : written(message.from),
    to: message.to.map(written),
    html: message.html ?? '',
    text: message.text ?? '',
    headers: message.rawHeaders ?? '',
    attachments: message.attachments.map(({ name, bytes = new Uint8Array(), inline }) => ({
      name,
      inline,
      content: bytes,
    })),
  };
}

function written({ name, address }: Address): string {
  return `${name} <${address}>`;
}
