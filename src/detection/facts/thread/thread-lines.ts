/** The lines of a body, with how deep each lies in quotes: marked by ">" in text and by elements in HTML. */
import type { Budget } from '../../budget';
import type { BodyFacts, BodyQuotation } from '../../contract';

export interface ThreadLines {
  /** Without quote marks and outer blanks. */
  readonly texts: readonly string[];
  /** 0: not quoted. */
  readonly depths: readonly number[];
  /** First line from which on the mail program calls everything earlier mail; the number of lines when it does not say. */
  readonly divider: number;
  /** There are more lines than are told apart. */
  readonly cut: boolean;
}

/** Lines that are told apart: what lies below belongs to quotes of quotes. */
const MOST_LINES = 200_000;
/** Blank lines in a row that are kept: half a megabyte of them in front of a conversation must not hide it. */
const MOST_BLANK = 20;

const LONGEST_WITH_ADDRESS = 400;

/** ">" of quotes, at the start of a line, in its usual and its full width; "HS> " with the initials of who is quoted. */
const quoteMarks = /^[ \t]{0,3}(?:[A-Z]{2,4}> |(?:[>＞] ?){1,60})/;

export function readLines({ text, quotations = [] }: BodyFacts, budget: Budget): ThreadLines {
  const texts: string[] = [];
  const depths: number[] = [];
  const edges = edgesOf(quotations, text);
  const dividerAt = quotations.find(({ kind }) => kind === 'divider')?.start ?? Infinity;
  let divider = Infinity;
  let depth = 0;
  let edge = 0;
  let blank = 0;
  let start = 0;
  while (start <= text.length && texts.length < MOST_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (!budget.takeSteps(8 + ((end - start) >>> 4))) break;
    for (let next = edges[edge]; next !== undefined && next.at <= start; next = edges[++edge]) depth += next.step;
    if (start >= dividerAt && divider === Infinity) divider = texts.length;
    const line = text.slice(start, end);
    start = end + 1;
    const marks = quoteMarks.exec(line)?.[0] ?? '';
    const words = readable(line.slice(marks.length).trim());
    blank = words === '' ? blank + 1 : 0;
    if (blank > MOST_BLANK) continue;
    texts.push(words);
    depths.push(depth + (marks === '' ? 0 : Math.max(1, marks.replace(/[^>＞]/g, '').length)));
  }
  return { texts, depths, divider: Math.min(divider, texts.length), cut: start <= text.length };
}

/** "suzuki(at)partner.example": how list archives, and people who fear spam, write an address. */
function readable(line: string): string {
  return line.length > LONGEST_WITH_ADDRESS || line.includes('@') ? line : line.replace(/ ?[([{] ?at ?[)\]}] ?/gi, '@');
}

interface Edge {
  readonly at: number;
  readonly step: 1 | -1;
}

function edgesOf(quotations: readonly BodyQuotation[], text: string): readonly Edge[] {
  const edges: Edge[] = [];
  for (const { kind, start, end } of quotations) {
    if (kind === 'divider' || end <= start) continue;
    if (kind === 'indent' && !isAnnounced(text, start)) continue;
    edges.push({ at: start, step: 1 }, { at: end, step: -1 });
  }
  return edges.sort((one, other) => one.at - other.at || one.step - other.step);
}

/** An indented block is a quote when the line above ends with a colon ("… wrote:"). */
function isAnnounced(text: string, start: number): boolean {
  return /[:：]\s*$/.test(text.slice(Math.max(0, start - 40), start));
}
