import { eml } from '../../../test/builders/eml';
import { build } from './attachments';
import type { Language, Letter, Quoted } from './scenario';

/** What the mail programs of each language write above the mail that they quote. */
const QUOTE_HEADERS: Readonly<Record<Language, Readonly<Record<'from' | 'sent' | 'to' | 'subject', string>>>> = {
  en: { from: 'From', sent: 'Sent', to: 'To', subject: 'Subject' },
  ja: { from: '差出人', sent: '送信日時', to: '宛先', subject: '件名' },
};

/** The letter as the .eml file that the reader's server received. */
export function emlOfLetter(letter: Letter, language: Language): Uint8Array {
  const domain = letter.from.slice(letter.from.lastIndexOf('@') + 1).replace('>', '');
  const last = letter.thread?.at(-1);
  return eml({
    headers: [
      ['Return-Path', `<${letter.from.slice(letter.from.lastIndexOf('<') + 1).replace('>', '')}>`],
      [
        'Received',
        `from mail.${domain} ([192.0.2.25]) by mx.reader.example with ESMTPS;\r\n ${receivedDate(letter.date)}`,
      ],
      // Emotet sends from hacked mailboxes: its mail passes these checks as honest mail does.
      [
        'Authentication-Results',
        `mx.reader.example; spf=pass smtp.mailfrom=${domain}; dkim=none; dmarc=pass header.from=${domain}`,
      ],
    ],
    from: letter.from,
    to: letter.to,
    ...(letter.cc === undefined ? {} : { cc: letter.cc }),
    subject: letter.subject,
    date: letter.date,
    messageId: letter.messageId,
    ...(last === undefined ? {} : { inReplyTo: last, references: letter.thread ?? [] }),
    html: htmlOf(letter, language),
    text: textOf(letter, language),
    attachments: (letter.attachments ?? []).map(build),
  });
}

function receivedDate(date: string): string {
  return new Date(Date.parse(date)).toUTCString().replace('GMT', '+0000');
}

// ── Text ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

function textOf({ text, quoted = [] }: Letter, language: Language): string {
  const plain = text
    .replace(/^# /gm, '')
    .replace(LINK, (_, words: string, address: string) => (words === address ? address : `${words} <${address}>`));
  return [
    plain,
    ...quoted.map(
      (quote) =>
        `\n${quoteHeaders(quote, language)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}\n\n${quote.text}`,
    ),
  ].join('\n');
}

function htmlOf({ text, quoted = [], pasted = false }: Letter, language: Language): string {
  const font = language === 'ja' ? "'Yu Gothic', 'Noto Sans CJK JP', sans-serif" : "Calibri, 'Segoe UI', sans-serif";
  const thread = quoted.map((quote) => quoteHtml(quote, language)).join('\n');
  return `<html><head><meta charset="utf-8"></head>
<body style="font-family: ${font}; font-size: 11pt">
${linesHtml(text)}
${pasted ? `<br><br><br><br>\n<html><head><title>${escape(quoted[0]?.subject ?? '')}</title></head><body>\n${thread}\n</body></html>` : thread}
</body></html>`;
}

function quoteHtml(quote: Quoted, language: Language): string {
  const headers = quoteHeaders(quote, language).map(([name, value]) => `<b>${name}:</b> ${escape(value)}`);
  return `<div style="border: none; border-top: solid #e1e1e1 1pt; margin-top: 14pt; padding: 3pt 0 8pt 0"><p style="margin: 0">${headers.join('<br>\n')}</p></div>
${linesHtml(quote.text)}`;
}

function quoteHeaders(quote: Quoted, language: Language): readonly (readonly [string, string])[] {
  const names = QUOTE_HEADERS[language];
  return [
    [names.from, quote.from],
    [names.sent, sentAt(quote.date, language)],
    [names.to, quote.to.join('; ')],
    [names.subject, quote.subject],
  ];
}

/** As Outlook writes it: "Monday, March 2, 2026 6:00 PM", 「2026年3月2日月曜日 18:00」. */
function sentAt(date: string, language: Language): string {
  // The offset of the date is where the sender sat.
  const local = new Date(`${date.slice(0, 19)}Z`);
  const day = local.toLocaleDateString(language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const time = local.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return `${day} ${time}`;
}

function linesHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('# '))
        return `<h2 style="font-size: 15pt; margin: 12pt 0 4pt">${inlineHtml(line.slice(2))}</h2>`;
      return `<p style="margin: 0">${line === '' ? '&nbsp;' : inlineHtml(line)}</p>`;
    })
    .join('\n');
}

function inlineHtml(line: string): string {
  return escape(line).replace(LINK, (_, words: string, address: string) => `<a href="${address}">${words}</a>`);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
