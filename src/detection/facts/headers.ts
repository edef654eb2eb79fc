import type { Budget } from '../budget';
import type { HeaderFacts, MessageInput } from '../contract';

/** Internet headers (RFC 5322 §2.2), unfolded. An empty text means that Outlook handed over none (office-js #6796), not that there are none. */
export function readHeaders({ rawHeaders }: MessageInput, budget: Budget): HeaderFacts {
  const values = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of (rawHeaders ?? '').split(/\r\n|\n|\r/)) {
    if (!budget.takeSteps(1 + line.length)) break;
    if (line === '') continue;
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (last !== undefined) last.push(`${last.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    last = values.get(name) ?? [];
    last.push(line.slice(colon + 1).trim());
    values.set(name, last);
  }
  return {
    known: values.size > 0,
    first: (name) => values.get(name.toLowerCase())?.[0],
    all: (name) => values.get(name.toLowerCase()) ?? [],
  };
}
