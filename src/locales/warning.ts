import type { Carrier, Level, Verdict } from '../detection/contract';
import type { Catalogue } from './catalogue';

/*
 * What every face says first, by the level and by what carries the danger: a reader is told of no button that they will not
 * see, and whoever opened a program is not told to close it.
 */

/** The heading of a verdict; a danger's says what to leave alone. */
export function headingFor({ pane }: Catalogue, level: Level, carrier: Verdict['carrier'] | undefined): string {
  if (level !== 'danger') return pane.headings[level];
  if (carrier === 'document' || carrier === 'program') return pane.headingsOfDanger.attachment;
  return carrier === 'link' ? pane.headingsOfDanger.link : pane.headings.danger;
}

/** The one sentence that says what to do; `{enableContent}` in it is Office's own word. */
export function adviceFor({ pane }: Catalogue, level: Level, carrier: Verdict['carrier'] | undefined): string {
  // Nothing warns where nothing carries; should it happen all the same, both are to be left alone.
  if (level === 'danger') return pane.warning[carrier ?? 'both'];
  if (level === 'caution') return pane.caution[isProgram(carrier) ? 'program' : 'document'];
  return pane.advice[level];
}

/** Does the file act as soon as it is opened, so that no button stands in between? */
export function isProgram(carrier: Verdict['carrier'] | undefined): carrier is Extract<Carrier, `program${string}`> {
  return carrier === 'program' || carrier === 'program-and-link';
}
