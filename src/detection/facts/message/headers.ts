import type { Budget } from '../../budget';
import type { HeaderFacts, HeaderLine, MessageInput } from '../../contract';

/** Headers that every delivered message has. Where none of them came, Outlook has kept the headers back (office-js #4109: Subject alone). */
const always = ['received', 'from', 'date', 'message-id'];

const MOST_LINES = 5_000;
const LONGEST_VALUE = 100_000;

/** Internet headers (RFC 5322 §2.2), unfolded. An empty text means that Outlook handed over none (office-js #6796), not that there are none. */
export function readHeaders({ rawHeaders }: MessageInput, budget: Budget): HeaderFacts {
  const lines: HeaderLine[] = [];
  const values = new Map<string, string[]>();
  for (const [name, value] of unfold(rawHeaders ?? '', budget)) {
    lines.push({ name, value });
    const known = values.get(name);
    if (known === undefined) values.set(name, [value]);
    else known.push(value);
  }
  return {
    known: always.some((name) => values.has(name)),
    lines,
    first: (name) => values.get(name.toLowerCase())?.[0],
    all: (name) => values.get(name.toLowerCase()) ?? [],
  };
}

/** Name (lower case) and value of each field, top to bottom. */
function* unfold(raw: string, budget: Budget): Iterable<readonly [string, string]> {
  let name = '';
  let value: string[] = [];
  let count = 0;
  for (let start = 0; start < raw.length && count < MOST_LINES;) {
    const newline = raw.indexOf('\n', start);
    const end = newline === -1 ? raw.length : newline;
    const line = raw.slice(start, Math.min(end, start + LONGEST_VALUE)).replace(/\r$/, '');
    start = end + 1;
    if (!budget.takeSteps(1 + line.length)) break;
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (name !== '' && value.length < MOST_LINES) value.push(line.trim());
      continue;
    }
    if (name !== '') {
      yield [name, value.join(' ').slice(0, LONGEST_VALUE)];
      count++;
      name = '';
      // The headers of a body part that some stores leave behind the blank line are not the message's.
      if (line === '') return;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    name = line.slice(0, colon).trim().toLowerCase();
    value = [line.slice(colon + 1).trim()];
  }
  if (name !== '') yield [name, value.join(' ').slice(0, LONGEST_VALUE)];
}
