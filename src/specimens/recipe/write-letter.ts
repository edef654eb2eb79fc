import type { ThreadLanguage } from '../mail/correspondence';
import { eml } from '../mail/eml';
import { mailbox } from '../mail/message';
import type { EmlAttachment } from '../mail/eml';
import type { Attached } from './attached';
import { buildAttached } from './build-attached';
import type { Letter } from './letter';
import { plainTextOf, withPassword } from './plain-text';
import { linesHtml, quotedHtml } from './quotes';

/** The letter as the .eml file that the reader's server received. */
export function emlOfLetter(letter: Letter, language: ThreadLanguage = letter.language ?? 'en'): Uint8Array {
  const { messageId = madeMessageId(letter), thread, ...envelope } = letter;
  const last = thread?.at(-1);
  return eml({
    ...envelope,
    headers: headersOf(letter),
    messageId,
    ...(last !== undefined && { inReplyTo: last, references: thread ?? [] }),
    ...(letter.format !== 'text' && { html: htmlOf(letter, language) }),
    text: plainTextOf(letter, language),
    attachments: (letter.attachments ?? []).map(attachmentOf),
  });
}

/** The file that a letter attaches. */
export function attachmentOf(attached: Attached): EmlAttachment {
  return buildAttached(attached, emlOfLetter);
}

/** The server's stamps. Emotet sends from hacked mailboxes: its mail passes these checks as honest mail does. */
function headersOf({ from, date, headers = {} }: Letter): readonly (readonly [string, string])[] {
  const { address } = mailbox(from);
  const domain = domainOf(address);
  const received = new Date(Date.parse(date)).toUTCString().replace('GMT', '+0000');
  const usual: Readonly<Record<string, string>> = {
    'Return-Path': `<${address}>`,
    Received: `from mail.${domain} ([192.0.2.25]) by mx.reader.example with ESMTPS;\r\n ${received}`,
    'Authentication-Results': `mx.reader.example; spf=pass smtp.mailfrom=${domain}; dkim=none; dmarc=pass header.from=${domain}`,
  };
  return Object.entries({ ...usual, ...headers }).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function madeMessageId({ from, date }: Letter): string {
  return `<${date.replace(/\D/g, '').slice(0, 14)}@${domainOf(mailbox(from).address)}>`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function htmlOf(letter: Letter, language: ThreadLanguage): string {
  if (letter.html !== undefined) return letter.html;
  const { text, password, quoted = [], quoting = 'outlook' } = letter;
  const font = language === 'ja' ? "'Yu Gothic', 'Noto Sans CJK JP', sans-serif" : "Calibri, 'Segoe UI', sans-serif";
  return `<html><head><meta charset="utf-8"></head>
<body style="font-family: ${font}; font-size: 11pt">
${linesHtml(withPassword(text, password, language))}
${quoted.length === 0 ? '' : quotedHtml(quoted, quoting, language)}
</body></html>`;
}
