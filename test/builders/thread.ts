/** Honest conversations, quoted the way mail programs quote. */
import type { Address, AttachmentInput, MessageInput } from '../../src/detection/contract';
import { correspondence, reader } from '../../src/specimens/mail/correspondence';
import type { ThreadLanguage } from '../../src/specimens/mail/correspondence';

export const clients = [
  'outlook',
  'outlook-web',
  'outlook-text',
  'gmail',
  'apple-mail',
  'thunderbird',
  'becky',
  'groupware',
  'phone',
] as const;
type MailClient = (typeof clients)[number];

export interface ThreadOptions {
  readonly client?: MailClient;
  readonly language?: ThreadLanguage;
  /** Where the answer comes from; the conversation's own contact when left out. */
  readonly from?: Address;
  readonly attachments?: readonly AttachmentInput[];
  /** `null`: Outlook hands over no headers. */
  readonly headers?: null;
}

/** The reader's mail of 5 November 2021, which the contact answers three days later, and the answer: the message at hand. */
export function honestReply({
  client = 'outlook',
  language = 'en',
  from,
  attachments = [],
  headers,
}: ThreadOptions = {}): MessageInput {
  const { contact, answer, replyPrefix } = correspondence[language];
  const sender = from ?? contact;
  const subject = `${replyPrefix} ${correspondence[language].subject}`;
  const written = `${answer}\n\n${sender.name}\n${sender.address}`;
  const quoted = quote(client, language);
  return {
    subject,
    from: sender,
    to: [reader],
    cc: [],
    receivedAt: '2021-11-08T09:00:00Z',
    ...(headers === null ? {} : { rawHeaders: replyHeaders(sender, subject) }),
    ...('html' in quoted
      ? { html: `<html><body>${htmlLines(written)}${quoted.html}</body></html>` }
      : { text: `${written}\n\n${quoted.text}` }),
    attachments,
  };
}

function replyHeaders({ name, address }: Address, subject: string): string {
  const host = address.slice(address.indexOf('@') + 1);
  return [
    `Received: from mail.${host} (mail.${host} [192.0.2.1]) by mx.reader.example with ESMTPS; Mon, 8 Nov 2021 18:00:00 +0900`,
    `From: ${name} <${address}>`,
    `To: ${reader.name} <${reader.address}>`,
    `Subject: ${subject}`,
    'Date: Mon, 8 Nov 2021 18:00:00 +0900',
    `Message-ID: <answer@${host}>`,
    'In-Reply-To: <question@reader.example>',
    'References: <question@reader.example>',
    'Content-Type: multipart/alternative; boundary="=_part_1"',
    '',
  ].join('\r\n');
}

/** The quoted mail: from the reader to the contact. */
function quote(client: MailClient, language: ThreadLanguage): { readonly html: string } | { readonly text: string } {
  const words = correspondence[language];
  const { labels, contact, question, subject, date, attribution, original } = words;
  const [from, sent, to, , about] = labels;
  const header = [
    `${from}: ${reader.name} <${reader.address}>`,
    `${sent}: ${date}`,
    `${to}: ${contact.name} <${contact.address}>`,
    `${about}: ${subject}`,
  ];
  const wrote = attribution(reader.name, reader.address);
  const inline = question.split(/(?<=[.。?？])\s*/).map((line) => `> ${line}`);
  switch (client) {
    case 'outlook':
      return {
        html: `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${header
          .map((line) => line.replace(/^([^:]+:)/, '<b>$1</b>').replace(/<(\S+@\S+)>/, '&lt;$1&gt;'))
          .join('<br>')}</p></div><p>${question}</p>`,
      };
    case 'outlook-web':
      return {
        html: `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${htmlLines(header.join('\n'))}</div>${htmlLines(question)}`,
      };
    case 'outlook-text':
      return { text: [original, ...header, '', question].join('\n') };
    case 'gmail':
      return {
        html: `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escape(wrote)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${question}</blockquote></div>`,
      };
    case 'apple-mail':
      return { html: `<div><br><blockquote type="cite">${escape(wrote)}<br><br>${question}</blockquote></div>` };
    case 'thunderbird':
      return {
        html: `<div class="moz-cite-prefix">${escape(wrote)}<br></div><blockquote type="cite" cite="mid:question@reader.example">${question}</blockquote>`,
      };
    case 'becky':
      return {
        text: [`On Fri, 05 Nov 2021 10:00:00 +0900`, `${reader.name} <${reader.address}> wrote:`, '', ...inline].join(
          '\n',
        ),
      };
    case 'groupware':
      return {
        text: [
          '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
          ...header.map((line) => line.replace(': ', '：')),
          '',
          question,
        ].join('\n'),
      };
    case 'phone':
      return { text: [wrote, '', ...inline].join('\n') };
  }
}

export function htmlLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escape(line)}</div>`)
    .join('');
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
