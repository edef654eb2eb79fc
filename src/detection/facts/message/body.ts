import type { Budget } from '../../budget';
import type { BodyFacts, MessageInput } from '../../contract';
import { readHtml } from '../../formats/html/html';

/** Characters of plain text that are read: 8 million are 100,000 lines of quotes, far beyond what a person wrote. */
const LONGEST_TEXT = 8_000_000;

/** The body as the reader sees it: HTML where there is any, else text. */
export function readBody({ html, text }: MessageInput, budget: Budget): BodyFacts {
  const page = html === undefined || html === '' ? undefined : readHtml(html, budget);
  const plain = (text ?? '').slice(0, LONGEST_TEXT).replace(/\r\n?/g, '\n');
  const known = html !== undefined || text !== undefined;
  const cut = (text ?? '').length > LONGEST_TEXT ? ('too-large' as const) : undefined;
  if (page === undefined) {
    const gap = budget.takeBytes(plain.length) ? cut : (budget.gap ?? 'too-large');
    const shown = gap === undefined || gap === cut ? plain : '';
    return { known, text: shown, anchors: [], foreignDocuments: 0, longestGap: longestGap(shown), ...(gap && { gap }) };
  }
  const { quotations, foreignDocuments, hints, gap } = page;
  // What a frame shows, some programs show in it, and others offer as a link.
  const framed = page.leadsOn.map((href) => ({ href, text: '', element: 'a' }) as const);
  const anchors = [...page.anchors, ...framed];
  // HTML that is one big picture or nothing: the words are in the text that goes with it.
  const shown = page.text.trim() === '' ? plain : page.text;
  return {
    known,
    text: shown,
    anchors,
    foreignDocuments,
    longestGap: longestGap(shown),
    ...(shown === page.text && quotations.length > 0 && { quotations }),
    ...(hints.length > 0 && { hints }),
    ...(gap && { gap }),
  };
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
