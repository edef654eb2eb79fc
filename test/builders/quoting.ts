/** The same mail, quoted by every mail program in every language: what stands above it is what the program writes. */
import type { Address } from '../../src/detection/contract';
import { correspondence, reader } from '../../src/specimens/mail/correspondence';
import type { ThreadLanguage } from '../../src/specimens/mail/correspondence';
import { quotingWords } from './quoting-words';
import type { Labels } from './quoting-words';
import { escape, htmlLines } from './thread';

/** Which fields the program writes; the others are unknown to whoever reads the quote. */
type QuotedField = 'address' | 'date' | 'to' | 'cc' | 'subject';

export interface Quotation {
  readonly html?: string;
  readonly text?: string;
  readonly says: readonly QuotedField[];
}

/** The second recipient and the one in copy. */
export const colleague: Address = { name: 'Jiro Tanaka', address: 'tanaka@partner.example' };
export const chief: Address = { name: 'Sato, Akira', address: 'sato@reader.example' };

const everything: readonly QuotedField[] = ['address', 'date', 'to', 'cc', 'subject'];
const attributed: readonly QuotedField[] = ['address', 'date'];

interface Style {
  readonly name: string;
  /** `writer`: who wrote the quoted mail. */
  readonly quote: (language: ThreadLanguage, writer?: Address) => Quotation;
}

const mailbox = ({ name, address }: Address): string => `${name} <${address}>`;
const mailto = ({ name, address }: Address): string => `${name} <${address}<mailto:${address}>>`;
const bracketed = ({ name, address }: Address): string => `${name} [mailto:${address}]`;

interface Header {
  readonly labels: Labels;
  readonly date: string;
  readonly colon?: string;
  readonly write?: (address: Address) => string;
  /** Apple and Thunderbird put the subject first or second. */
  readonly order?: readonly number[];
}

function header(
  language: ThreadLanguage,
  writer: Address,
  { labels, date, colon = ': ', write = mailbox, order }: Header,
): string[] {
  const { contact, subject } = correspondence[language];
  const values = [write(writer), date, [contact, colleague].map(write).join('; '), write(chief), subject];
  return (order ?? [0, 1, 2, 3, 4]).map((index) => `${labels[index] ?? ''}${colon}${values[index] ?? ''}`);
}

const bold = (lines: readonly string[]): string =>
  lines.map((line) => escape(line).replace(/^([^:：]+[:：])/, '<b>$1</b>')).join('<br>');
const table = (lines: readonly string[]): string =>
  `<table>${lines.map((line) => `<tr><th align="RIGHT">${escape(line.slice(0, line.indexOf(':') + 1))}</th><td>${escape(line.slice(line.indexOf(':') + 1).trim())}</td></tr>`).join('')}</table>`;
const marked = (text: string): string =>
  text
    .split(/(?<=[.。?？])\s*/)
    .map((line) => `> ${line}`)
    .join('\n');

const outlook = (language: ThreadLanguage): Header => ({
  labels: correspondence[language].labels,
  date: correspondence[language].date,
});

export const quotingStyles: readonly Style[] = [
  {
    name: 'classic Outlook, HTML',
    quote: (language, writer = reader) => ({
      html: `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${bold(header(language, writer, outlook(language)))}</p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">${correspondence[language].question}</p>`,
      says: everything,
    }),
  },
  {
    name: 'classic Outlook, HTML without its bar',
    quote: (language, writer = reader) => ({
      html: `<p class="MsoNormal">&nbsp;</p><p class="MsoNormal">${bold(header(language, writer, outlook(language)))}</p><p class="MsoNormal">${correspondence[language].question}</p>`,
      says: everything,
    }),
  },
  {
    name: 'classic Outlook, text',
    quote: (language, writer = reader) => ({
      text: [
        correspondence[language].original,
        ...header(language, writer, { ...outlook(language), write: bracketed }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'classic Outlook, text with ">" in front',
    quote: (language, writer = reader) => ({
      text: [
        correspondence[language].original,
        ...header(language, writer, outlook(language)),
        '',
        correspondence[language].question,
      ]
        .map((line) => `> ${line}`)
        .join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Exchange, text made from HTML',
    quote: (language, writer = reader) => ({
      text: [
        ...header(language, writer, { ...outlook(language), write: mailto }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Outlook on the web, HTML',
    quote: (language, writer = reader) => ({
      html: `<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${bold(header(language, writer, outlook(language)))}</font><div>&nbsp;</div></div><div>${correspondence[language].question}</div>`,
      says: everything,
    }),
  },
  {
    name: 'Outlook on the web, text',
    quote: (language, writer = reader) => ({
      text: [
        '________________________________',
        ...header(language, writer, outlook(language)),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Outlook for phones, HTML',
    quote: (language, writer = reader) => ({
      html: `<div id="ms-outlook-mobile-signature"></div><hr style="display:inline-block;width:98%"><div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message">${bold(header(language, writer, { labels: quotingWords[language].mobile, date: correspondence[language].date }))}<br></div><div>${correspondence[language].question}</div></div>`,
      says: everything,
    }),
  },
  {
    name: 'Outlook for phones, text',
    quote: (language, writer = reader) => ({
      text: [
        '________________________________',
        ...header(language, writer, { labels: quotingWords[language].mobile, date: correspondence[language].date }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Gmail, HTML',
    quote: (language, writer = reader) => ({
      html: `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escape(correspondence[language].attribution(writer.name, writer.address))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${correspondence[language].question}</blockquote></div>`,
      says: attributed,
    }),
  },
  {
    name: 'Gmail, text',
    quote: (language, writer = reader) => ({
      text: `${correspondence[language].attribution(writer.name, writer.address)}\n\n${marked(correspondence[language].question)}`,
      says: attributed,
    }),
  },
  {
    name: 'Gmail, forwarded, HTML',
    quote: (language, writer = reader) => ({
      html: `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${header(
        language,
        writer,
        { labels: quotingWords[language].gmail, date: quotingWords[language].gmailDate, order: [0, 1, 4, 2, 3] },
      )
        .map(escape)
        .join('<br>')}<br></div><br><br>${correspondence[language].question}</div>`,
      says: everything,
    }),
  },
  {
    name: 'Apple Mail, HTML',
    quote: (language, writer = reader) => ({
      html: `<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${escape(quotingWords[language].appleAttribution(mailbox(writer)))}</div><br class="Apple-interchange-newline"><div>${correspondence[language].question}</div></blockquote></div>`,
      says: attributed,
    }),
  },
  {
    name: 'Apple Mail, text',
    quote: (language, writer = reader) => ({
      text: `${quotingWords[language].appleAttribution(mailbox(writer))}\n\n${marked(correspondence[language].question)}`,
      says: attributed,
    }),
  },
  {
    name: 'Apple Mail, forwarded, HTML',
    quote: (language, writer = reader) => ({
      html: `<div><br><blockquote type="cite"><div>${quotingWords[language].appleForward}</div><br class="Apple-interchange-newline">${header(
        language,
        writer,
        {
          labels: quotingWords[language].apple,
          date: quotingWords[language].appleDate,
          order: [0, 4, 1, 2, 3],
        },
      )
        .map((line) => `<div>${bold([line])}<br></div>`)
        .join('')}<br><div>${correspondence[language].question}</div></blockquote></div>`,
      says: everything,
    }),
  },
  {
    name: 'Apple Mail, forwarded, text',
    quote: (language, writer = reader) => ({
      text: [
        quotingWords[language].appleForward,
        '',
        ...header(language, writer, {
          labels: quotingWords[language].apple,
          date: quotingWords[language].appleDate,
          order: [0, 4, 1, 2, 3],
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'an iPhone, HTML',
    quote: (language, writer = reader) => ({
      html: `<br id="lineBreakAtBeginningOfSignature"><div dir="ltr"><br><blockquote type="cite">${escape(quotingWords[language].appleAttribution(mailbox(writer)))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${correspondence[language].question}</div></blockquote>`,
      says: attributed,
    }),
  },
  {
    name: 'an iPhone, text',
    quote: (language, writer = reader) => ({
      text: `> ${quotingWords[language].appleAttribution(mailbox(writer))}\n> \n> \ufeff${correspondence[language].question}`,
      says: attributed,
    }),
  },
  {
    name: 'Thunderbird, HTML',
    quote: (language, writer = reader) => ({
      html: `<div class="moz-cite-prefix">${quotingWords[language].thunderbirdAttribution(writer.name)}<br></div><blockquote type="cite" cite="mid:question@reader.example">${correspondence[language].question}</blockquote>`,
      says: ['date'],
    }),
  },
  {
    name: 'Thunderbird, text',
    quote: (language, writer = reader) => ({
      text: `${quotingWords[language].thunderbirdAttribution(writer.name)}\n${marked(correspondence[language].question)}`,
      says: ['date'],
    }),
  },
  {
    name: 'Thunderbird, forwarded, HTML',
    quote: (language, writer = reader) => ({
      html: `<div class="moz-forward-container"><br><br>${quotingWords[language].thunderbirdForward}<br>${table(
        header(language, writer, {
          labels: quotingWords[language].thunderbird,
          date: 'Fri, 5 Nov 2021 10:00:00 +0900',
          order: [4, 1, 0, 2, 3],
        }),
      )}<br><br>${correspondence[language].question}</div>`,
      says: everything,
    }),
  },
  {
    name: 'Thunderbird, forwarded, text',
    quote: (language, writer = reader) => ({
      text: [
        quotingWords[language].thunderbirdForward,
        ...header(language, writer, {
          labels: quotingWords[language].thunderbird,
          date: 'Fri, 5 Nov 2021 10:00:00 +0900',
          colon: ': \t',
          order: [4, 1, 0, 2, 3],
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Becky!, text',
    quote: (language, writer = reader) => ({
      text: `On Fri, 05 Nov 2021 10:00:00 +0900\n${mailbox(writer)} wrote:\n\n${marked(correspondence[language].question)}`,
      says: attributed,
    }),
  },
  {
    name: 'Becky!, forwarded, text',
    quote: (language, writer = reader) => ({
      text: [
        `Forwarded by ${mailbox(writer)}`,
        '----------------------- Original Message -----------------------',
        ...header(language, writer, {
          labels: ['From', 'Date', 'To', 'Cc', 'Subject'],
          date: 'Fri, 05 Nov 2021 10:00:00 +0900',
          colon: ':    ',
          order: [0, 2, 3, 1, 4],
        }).map((line) => ` ${line}`),
        '----',
        '',
        correspondence[language].question,
        '',
        '--------------------- Original Message Ends --------------------',
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Garoon, text',
    quote: (language, writer = reader) => ({
      text: [
        '-----Original Message-----',
        ...header(language, writer, {
          labels: ['From', 'Date', 'To', 'Cc', 'Subject'],
          date: 'Fri, 05 Nov 2021 10:00:00 +0900',
          order: [0, 2, 3, 1, 4],
        }).map((line) => `> ${line}`),
        '>',
        marked(correspondence[language].question),
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: "desknet's NEO, text",
    quote: (language, writer = reader) => ({
      text: [
        '----- 元のメッセージ -----',
        ...header(language, writer, {
          labels: ['差出人　', '送信日時', '宛先　　', 'ＣＣ　　', '件名　　'],
          date: '2021/11/05 10:00:00',
          colon: '： ',
          order: [0, 2, 3, 4, 1],
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Notes, HTML',
    quote: (language, writer = reader) => ({
      html: `<br><br>${table(header(language, writer, { labels: quotingWords[language].notes, date: quotingWords[language].notesDate, order: [0, 2, 3, 1, 4] }))}<hr noshade><br>${correspondence[language].question}`,
      says: everything,
    }),
  },
  {
    name: 'Notes on the web, text',
    quote: (language, writer = reader) => ({
      text: [
        quotingWords[language].notesAttribution(writer.name),
        ...header(language, writer, {
          labels: quotingWords[language].notes,
          date: quotingWords[language].notesDate,
          order: [2, 0, 1, 3, 4],
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'Android, HTML',
    quote: (language, writer = reader) => ({
      html: `<div id="composer_signature"></div><br><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>${quotingWords[language].samsungOriginal}</div>${header(
        language,
        writer,
        {
          labels: quotingWords[language].samsung,
          date: quotingWords[language].samsungDate,
        },
      )
        .map((line) => `<div>${escape(line)}</div>`)
        .join('')}<div><br></div></div>${correspondence[language].question}`,
      says: everything,
    }),
  },
  {
    name: 'Android, text',
    quote: (language, writer = reader) => ({
      text: [
        quotingWords[language].samsungOriginal,
        ...header(language, writer, {
          labels: quotingWords[language].samsung,
          date: quotingWords[language].samsungDate,
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'a docomo phone, text',
    quote: (language, writer = reader) => ({
      text: [
        '-----元のメッセージ-----',
        ...header(language, writer, {
          labels: ['差出人', '日時', '宛先', 'CC', '件名'],
          date: '2021年11月5日(金) 10:00',
          colon: ':',
        }),
        '',
        correspondence[language].question,
      ].join('\n'),
      says: everything,
    }),
  },
  {
    name: 'an au phone, text',
    quote: (language, writer = reader) => ({
      text: `2021/11/05 10:00 ${mailbox(writer)}:\n\n${marked(correspondence[language].question)}`,
      says: attributed,
    }),
  },
  {
    name: 'Yahoo, HTML',
    quote: (language, writer = reader) => ({
      html: `<div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>${escape(quotingWords[language].yahooAttribution(mailbox(writer)))}</div><div><br></div><div><br></div><div>${correspondence[language].question}</div></div></div>`,
      says: attributed,
    }),
  },
];

/** What the contact wrote above it all, with a signature and what a phone puts under it. */
export function writtenAbove(language: ThreadLanguage): string {
  const { answer, contact } = correspondence[language];
  return [answer, '', contact.name, contact.address, '', quotingWords[language].phoneSignature].join('\n');
}

/** The body of the contact's answer, with the reader's mail quoted in one style. */
export function quotingBody(language: ThreadLanguage, { html, text }: Quotation): { html: string } | { text: string } {
  return html === undefined
    ? { text: `${writtenAbove(language)}\n\n${text ?? ''}` }
    : { html: `<html><body>${htmlLines(writtenAbove(language))}${html}</body></html>` };
}
