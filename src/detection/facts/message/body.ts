import type { Budget } from '../../budget';
import type { BodyFacts, BodyQuotation, MessageInput } from '../../contract';
import { readHtml } from '../../formats/html/html';
import { endOfNotices } from './notices';

/** Characters of plain text that are read: 8 million are 100,000 lines of quotes, far beyond what a person wrote. */
const LONGEST_TEXT = 8_000_000;

/**
 * The body as the reader sees it: HTML where there is any, else text.
 * @param notices what the organisation's own mail servers write above it, which is left out
 */
export function readBody(
  { html, text }: Pick<MessageInput, 'html' | 'text'>,
  budget: Budget,
  notices: readonly string[] = [],
): BodyFacts {
  const page = html === undefined || html === '' ? undefined : readHtml(html, budget);
  const plain = (text ?? '').slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n');
  const known = html !== undefined || text !== undefined;
  const cut = (text ?? '').length > LONGEST_TEXT ? ('too-large' as const) : undefined;
  if (page === undefined) {
    const gap = budget.takeBytes(plain.length) ? cut : (budget.gap ?? 'too-large');
    const whole = gap === undefined || gap === cut ? plain : '';
    const shown = whole.slice(endOfNotices(whole, notices));
    return { known, text: shown, anchors: [], foreignDocuments: 0, longestGap: longestGap(shown), ...(gap && { gap }) };
  }
  const { quotations, foreignDocuments, hints, gap } = page;
  // What a frame shows, some programs show in it, and others offer as a link.
  const framed = page.leadsOn.map((href) => ({ href, text: '', element: 'a' }) as const);
  const anchors = [...page.anchors, ...framed];
  // HTML that is one big picture or nothing: the words are in the text that goes with it.
  const whole = page.text.trim() === '' ? plain : page.text;
  const start = endOfNotices(whole, notices);
  const shown = whole.slice(start);
  return {
    known,
    text: shown,
    anchors,
    foreignDocuments,
    longestGap: longestGap(shown),
    ...(whole === page.text && quotations.length > 0 && { quotations: quotations.map((one) => moved(one, start)) }),
    ...(hints.length > 0 && { hints }),
    ...(gap && { gap }),
  };
}

function moved({ kind, start, end }: BodyQuotation, by: number): BodyQuotation {
  return { kind, start: Math.max(0, start - by), end: Math.max(0, end - by) };
}

/** Longest run of line breaks with nothing but blanks in between, and text on both sides. */
function longestGap(text: string): number {
  let longest = 0;
  let run = 0;
  let begun = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) run++;
    else if (code > 32 && code !== 0xa0 && code !== 0x3000) {
      if (begun && run > longest) longest = run;
      begun = true;
      run = 0;
    }
  }
  return longest;
}
