/** Earlier mail as mail programs write it below the new text, and as Emotet pastes it. */
import { correspondence } from '../mail/correspondence';
import type { ThreadLanguage } from '../mail/correspondence';
import { mailbox } from '../mail/message';
import type { Quoted, Quoting } from './letter';

/** The thread as plain text. */
export function quotedText(quoted: readonly Quoted[], quoting: Quoting, language: ThreadLanguage): string {
  if (quoting !== 'gmail' && quoting !== 'inline') {
    return quoted
      .map(
        (quote) =>
          `\n${headerLines(quote, language)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}\n\n${quote.text}`,
      )
      .join('\n');
  }
  return nested(quoted, (quote, inner) =>
    [
      `\n${attribution(quote, language)}`,
      ...`${quote.text}\n${inner}`
        .trimEnd()
        .split('\n')
        .map((line) => `> ${line}`),
    ].join('\n'),
  );
}

/** The thread as HTML. */
export function quotedHtml(quoted: readonly Quoted[], quoting: Quoting, language: ThreadLanguage): string {
  const thread = quoted.map((quote) => underHeaders(quote, language)).join('\n');
  switch (quoting) {
    case 'outlook':
      return thread;
    case 'gmail':
    case 'inline':
      return nested(
        quoted,
        (quote, inner) =>
          `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escape(attribution(quote, language))}<br></div><blockquote class="gmail_quote" style="margin: 0 0 0 .8ex; border-left: 1px solid #ccc; padding-left: 1ex">${linesHtml(quote.text)}${inner}</blockquote></div>`,
      );
    case 'pasted':
      return `<br><br><br><br>\n<html><head><title>${escape(quoted[0]?.subject ?? '')}</title></head><body>\n${thread}\n</body></html>`;
    case 'pre':
      return `<br><br><br><br>\n<pre><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML><HEAD><TITLE>${escape(quoted[0]?.subject ?? '')}</TITLE></HEAD><BODY>\n${thread}\n</BODY></HTML></pre>`;
  }
}

/** Quotes inside quotes, the newest outside. */
function nested(quoted: readonly Quoted[], write: (quote: Quoted, inner: string) => string): string {
  return quoted.reduceRight((inner, quote) => write(quote, inner), '');
}

function underHeaders(quote: Quoted, language: ThreadLanguage): string {
  const headers = headerLines(quote, language).map(([name, value]) => `<b>${name}:</b> ${escape(value)}`);
  return `<div style="border: none; border-top: solid #e1e1e1 1pt; margin-top: 14pt; padding: 3pt 0 8pt 0"><p style="margin: 0">${headers.join('<br>\n')}</p></div>
${linesHtml(quote.text)}`;
}

function headerLines(quote: Quoted, language: ThreadLanguage): readonly (readonly [string, string])[] {
  const [from, sent, to, , subject] = correspondence[language].labels;
  return [
    [from, quote.from],
    [sent, sentAt(quote.date, language, 'long')],
    [to, quote.to.join('; ')],
    [subject, quote.subject],
  ];
}

function attribution(quote: Quoted, language: ThreadLanguage): string {
  const { name, address } = mailbox(quote.from);
  return correspondence[language].attribution(name, address, sentAt(quote.date, language, 'short'));
}

/** As Outlook writes it ("Monday, March 2, 2026 6:00 PM", 「2026年3月2日月曜日 18:00」), or shorter. */
function sentAt(date: string, language: ThreadLanguage, style: 'long' | 'short'): string {
  // The offset of the date is where the sender sat.
  const local = new Date(`${date.slice(0, 19)}Z`);
  const day = local.toLocaleDateString(language, {
    weekday: style,
    year: 'numeric',
    month: style,
    day: 'numeric',
    timeZone: 'UTC',
  });
  const time = local.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return `${day} ${time}`;
}

// ── Text as HTML ────────────────────────────────────────────────────────────────────────────────────────────────────

const LINK = /\[([^[\]]+)\]\(([^)\s]+)\)/g;

/** Links as plain text shows them. */
export function plainLines(text: string): string {
  return text
    .replace(/^# /gm, '')
    .replace(LINK, (_, words: string, address: string) => (words === address ? address : `${words} <${address}>`));
}

export function linesHtml(text: string): string {
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
