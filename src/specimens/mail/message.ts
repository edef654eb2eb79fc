import type { Address, AttachmentInput, Gap, MessageInput } from '../../detection/contract';

/** A mailbox written the short way: "Hanako Suzuki <suzuki@partner.example>" or the bare address. */
export function mailbox(text: string): Address {
  const open = text.lastIndexOf('<');
  if (open === -1) return { name: '', address: text.trim() };
  return {
    name: text.slice(0, open).trim(),
    address: text
      .slice(open + 1)
      .replace('>', '')
      .trim(),
  };
}

export interface MessageParts {
  readonly subject?: string;
  readonly from?: string;
  readonly sender?: string;
  readonly replyTo?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly receivedAt?: string;
  /** Header lines; `null`: Outlook hands over none. */
  readonly headers?: Readonly<Record<string, string>> | null;
  readonly html?: string;
  readonly text?: string;
  readonly attachments?: readonly AttachmentInput[];
}

/** A message as an adapter hands it over; what is left out is ordinary. */
export function message(parts: MessageParts = {}): MessageInput {
  const from = mailbox(parts.from ?? 'Hanako Suzuki <suzuki@partner.example>');
  const to = (parts.to ?? ['Taro Yamada <yamada@reader.example>']).map(mailbox);
  const subject = parts.subject ?? 'Minutes of our meeting';
  const headers = {
    From: `${from.name} <${from.address}>`,
    Subject: subject,
    'Message-ID': '<m1@partner.example>',
    ...(parts.replyTo === undefined ? {} : { 'Reply-To': parts.replyTo }),
    ...parts.headers,
  };
  return {
    subject,
    from,
    ...(parts.sender === undefined ? {} : { sender: mailbox(parts.sender) }),
    to,
    cc: (parts.cc ?? []).map(mailbox),
    receivedAt: parts.receivedAt ?? '2026-03-02T09:00:00Z',
    ...(parts.headers === null
      ? {}
      : {
          rawHeaders: Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}\r\n`)
            .join(''),
        }),
    ...(parts.html === undefined ? {} : { html: parts.html }),
    ...(parts.text === undefined && parts.html !== undefined ? {} : { text: parts.text ?? 'Thank you for today.' }),
    attachments: parts.attachments ?? [],
  };
}

/** An attachment with its bytes. */
export function attachment(name: string, bytes: Uint8Array, mime = 'application/octet-stream'): AttachmentInput {
  return { name, mime, size: bytes.length, inline: false, bytes };
}

/** An attachment that Outlook would not hand over. */
export function unreadAttachment(name: string, gap: Gap, size = 20_000): AttachmentInput {
  return { name, mime: 'application/octet-stream', size, inline: false, gap };
}
