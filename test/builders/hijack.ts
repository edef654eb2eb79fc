/**
 * The fair pair: an honest message, and what Emotet makes of it once it has stolen it. The honest one stays as it is and is the
 * twin that must stay quiet. After the pair that Unit 42 published (2020-09-03) and the reports of Japanese victims.
 */
import type { Address, AttachmentInput, MessageInput } from '../../src/detection/contract';
import { correspondence } from '../../src/specimens/mail/correspondence';
import type { ThreadLanguage } from '../../src/specimens/mail/correspondence';
import { randomNumbers } from './random-numbers';
import { escape, htmlLines } from './thread';

export interface HijackOptions {
  /** The same seed gives the same message. */
  readonly seed: number;
  readonly language?: ThreadLanguage;
  readonly carrier?: AttachmentInput;
  /** A link under the short line. */
  readonly link?: string;
  /** Written under the short line, as for a locked ZIP. */
  readonly password?: string;
  /** `unknown`: Outlook hands over no headers. */
  readonly headers?: 'known' | 'unknown';
}

export interface Hijack {
  readonly mail: MessageInput;
  /** In whose name it comes, with the true address. */
  readonly contact: Address;
  /** The hacked mailbox that it comes from. */
  readonly mailbox: string;
}

/** Hacked mailboxes belong to small firms everywhere, hardly ever to freemail (1 of 949 senders on public lists). */
const mailboxes = [
  'v.silva@hospital.example',
  'contabilidad@ferreteria.example',
  'office@druckerei.example',
  'tanaka@kensetsu.example',
  'ventas@taller.example',
];

/**
 * `paste`: the whole stolen mail in <pre>; `quote`: with a header as Outlook writes it; `bare`: the same without
 * the block of name and address; `text`: plain; `line`: nothing below.
 */
const styles = ['paste', 'quote', 'bare', 'text', 'line'] as const;

/** Applies the hijack to a message: its sender is the contact, its recipients are the ones to be fooled. */
export function hijack(
  honest: MessageInput,
  { seed, language = 'en', carrier, link, password, headers = 'known' }: HijackOptions,
): Hijack {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const contact = honest.from ?? correspondence[language].contact;
  const mailbox = pick(mailboxes);
  const name = contact.name === '' ? contact.address : contact.name;
  const subject = `Re: ${honest.subject}`;
  const later = Math.floor(random() * 500 * 86_400_000) + 3 * 3_600_000;
  const receivedAt = new Date(Date.parse(honest.receivedAt ?? '2021-11-08T09:00:00Z') + later).toISOString();
  const words = correspondence[language];
  const line = [
    words.urging,
    ...(link === undefined ? [] : [link]),
    ...(password === undefined ? [] : [words.password(password)]),
  ].join('\n');
  const body = bodyOf(pick(styles), honest, {
    line,
    subject: honest.subject,
    contact: { name, address: contact.address },
    language,
  });
  const boundary = random() < 0.5 ? `--${digits(random, 34)}` : `=_${digits(random, 20)}`;
  return {
    contact,
    mailbox,
    mail: {
      subject,
      from: { name, address: mailbox },
      to: honest.to.slice(0, 1),
      cc: [],
      receivedAt,
      ...(headers === 'unknown'
        ? {}
        : { rawHeaders: spoofedHeaders(name, mailbox, honest, { subject, receivedAt, boundary }) }),
      ...body,
      attachments: carrier === undefined ? [] : [carrier],
    },
  };
}

interface Spoof {
  readonly line: string;
  readonly subject: string;
  readonly contact: Address;
  readonly language: ThreadLanguage;
}

function bodyOf(
  style: (typeof styles)[number],
  honest: MessageInput,
  { line, subject, contact, language }: Spoof,
): { html: string } | { text: string } {
  const stolen = honest.text ?? (honest.html ?? '').replace(/<[^>]*>/g, '\n');
  const [from, sent, to, , about] = correspondence[language].labels;
  const recipient = honest.to[0];
  switch (style) {
    case 'paste':
      return {
        html:
          `Re: ${escape(subject)}<br>${escape(line).replace(/\n/g, '<br>')}<br><br><br><br><br>${escape(contact.name)}<br>${escape(contact.address)}<br><br><br><br>` +
          `<pre>${honest.html ?? `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><html><head><title>${escape(subject)}</title></head><body>${escape(stolen)}</body></html>`}</pre>`,
      };
    case 'quote':
    case 'bare': {
      const header = [
        `${from}: ${contact.name} <${contact.address}>`,
        `${sent}: ${(honest.receivedAt ?? '2021-11-08').slice(0, 10)} 10:00`,
        ...(recipient === undefined ? [] : [`${to}: ${recipient.name} <${recipient.address}>`]),
        `${about}: ${subject}`,
      ];
      return {
        html: `${htmlLines([line, '', ...(style === 'quote' ? [contact.name, contact.address, ''] : []), ...header].join('\n'))}<br>${honest.html ?? htmlLines(stolen)}`,
      };
    }
    case 'text':
      return { text: `${line}\n\n\n\n${contact.name}\n${contact.address}\n\n\n\n\n${stolen}` };
    case 'line':
      return { text: `${line}\n\n${contact.name}\n${contact.address}\n` };
  }
}

interface SpoofedEnvelope {
  readonly subject: string;
  readonly receivedAt: string;
  readonly boundary: string;
}

/** What stands above such a mail: it passes SPF, for the mailbox is real, and answers no Message-ID. */
function spoofedHeaders(
  name: string,
  mailbox: string,
  honest: MessageInput,
  { subject, receivedAt, boundary }: SpoofedEnvelope,
): string {
  const host = mailbox.slice(mailbox.indexOf('@') + 1);
  const date = new Date(receivedAt).toUTCString().replace('GMT', '');
  return [
    `Received: from mail.${host} (mail.${host} [192.0.2.77]) by mx.reader.example with ESMTPS; ${date}-0300`,
    `Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=${host}; dkim=none; dmarc=none`,
    `From: ${name} <${mailbox}>`,
    `To: ${honest.to[0]?.address ?? ''}`,
    `Subject: ${subject}`,
    `Date: ${date}-0400`,
    `Message-ID: <${digits(randomNumbers(subject.length), 12)}@${host}>`,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
  ].join('\r\n');
}

function digits(random: () => number, count: number): string {
  return Array.from({ length: count }, () => String(Math.floor(random() * 10))).join('');
}
