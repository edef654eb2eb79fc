import { gapsOf } from './inspection';
import type { Inspected } from './inspection';
import type { ReportKind } from './report-text';

/** Outlook takes 32,768 characters of a body, markup included, and cuts off what is behind them; the clipboard takes anything. */
const MOST_CHARACTERS: Readonly<Record<ReportKind, number>> = { mail: 10_000, copy: 20_000, details: 20_000 };

const fetchWriter = () => import(/* webpackChunkName: "report" */ '../replay/write');

/** Fetches the code before it is wanted: a copy must follow the click at once, or the browser refuses it. */
export function fetchReportBlock(): void {
  void fetchWriter().catch(() => undefined);
}

/**
 * The text of a report with the facts behind it, for `emotet-guard replay`. Where the code for that cannot be fetched, the text alone:
 * a report must not fail for it.
 */
export async function withFacts(text: string, inspected: Inspected, kind: ReportKind): Promise<string> {
  const { verdict, message, files = [] } = inspected;
  if (verdict === undefined) return text;
  try {
    const { withBlock, writeBlock } = await fetchWriter();
    return withBlock(text, writeBlock({ verdict, message, files, gaps: gapsOf(inspected) }, MOST_CHARACTERS[kind]));
  } catch {
    return text;
  }
}
