import type { Level, Verdict } from '../detection/contract';
import type { Catalogue } from '../locales/catalogue';
import type { Sentence } from '../locales/sentence';

/** What the reader must leave alone. `file`: an attachment that does its harm without Word or Excel. */
export type Carrier = 'attachment' | 'link' | 'both' | 'file';

/** Files that run, or play in OneNote or the browser, at a double click: no yellow bar stands between. */
const RUNS_BY_ITSELF =
  /\.(?:lnk|url|one|onepkg|hta|js|jse|vbs|vbe|wsf|wsh|ps1|bat|cmd|com|scr|exe|msi|cpl|html?|svg|iso|img|vhdx?)$/i;
const OFFICE = /\.(?:do[ct][a-z]?|xl[a-z]{1,2}|csv|pp[ts][a-z]?|rtf|mht|mhtml|xml|slk|pdf)$/i;

/** What carries the danger, by where the evidence lies. */
export function carrierOf({ outcomes }: Verdict): Carrier {
  const found = outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome] : []));
  const paths = found.flatMap(({ findings }) =>
    findings.flatMap(({ where }) => (where.in === 'part' ? [where.path] : [])),
  );
  const link = found.some(
    ({ group, findings }) => group === 'link' && findings.some(({ where }) => where.in === 'body'),
  );
  if (paths.length > 0 === link) return 'both';
  if (link) return 'link';
  const names = paths.flat();
  return names.some((name) => RUNS_BY_ITSELF.test(name)) && !names.some((name) => OFFICE.test(name))
    ? 'file'
    : 'attachment';
}

/** The heading of a verdict: nobody is told of a button that they will not see. */
export function headingFor({ pane }: Catalogue, verdict: Verdict | undefined, level: Level): string {
  if (level === 'danger' && verdict !== undefined && carrierOf(verdict) === 'file') return pane.dangerousFile.heading;
  return pane.headings[level];
}

/** The one sentence that says what to do; `{enableContent}` in it is Office's own word. */
export function warningFor({ pane }: Catalogue, verdict: Verdict): Sentence {
  const carrier = carrierOf(verdict);
  return carrier === 'file' ? pane.dangerousFile.sentence : pane.warning[carrier];
}
