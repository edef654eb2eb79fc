import { isCalendar, readCalendar } from '../../../formats/mail/calendar';
import type { Opened, OpeningContext } from '../opening';

const LONGEST_TEXT = 200_000;

/** An invitation or a card: what it shows, where it leads, and what is attached to it. Undefined for other text. */
export function openCalendar(bytes: Uint8Array, { host, budget }: OpeningContext): Opened | undefined {
  if (!isCalendar(bytes)) return undefined;
  const { text, anchors, files, gap } = readCalendar(bytes, host, budget);
  return {
    html: { text: text.slice(0, LONGEST_TEXT), anchors, fileBuilding: [] },
    children: files.map((file) => ({ ...file, size: file.bytes.length })),
    ...(gap && { gap }),
  };
}
