import type { Budget } from '../../budget';
import type { HeaderFacts, MessageInput } from '../../contract';
import { isFieldStart, readHeaderFields } from '../../formats/mail/header-fields';

/** Headers that every delivered message has. Where none of them came, Outlook has kept the headers back (office-js #4109: Subject alone). */
const always = ['received', 'from', 'date', 'message-id'];

/** Internet headers (RFC 5322 §2.2), unfolded. An empty text means that Outlook handed over none (office-js #6796), not that there are none. */
export function readHeaders({ rawHeaders = '' }: MessageInput, budget: Budget): HeaderFacts {
  const { fields: lines, gap } = readHeaderFields(rawHeaders.slice(startOf(rawHeaders)), budget);
  const values = new Map<string, string[]>();
  for (const { name, value } of lines) {
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return {
    known: always.some((name) => values.has(name)),
    lines,
    first: (name) => values.get(name.toLowerCase())?.[0],
    all: (name) => values.get(name.toLowerCase()) ?? [],
    ...(gap && { gap }),
  };
}

/** Lines in front of the first field: old Exchange servers write "Microsoft Mail Internet Headers Version 2.0" there. */
const MOST_LINES_BEFORE = 20;

function startOf(text: string): number {
  let at = 0;
  for (let line = 0; line < MOST_LINES_BEFORE && !isFieldStart(text, at); line++) {
    const feed = text.indexOf('\n', at);
    if (feed === -1) return 0;
    at = feed + 1;
  }
  return isFieldStart(text, at) ? at : 0;
}
