import { inBrowser } from './in-browser';
import { summarise } from '../measure';
import type { Timing } from '../measure';

/** How soon the built pane paints and warns, cold, in this machine's browser; undefined where there is none. */
export function measurePane() {
  const times = inBrowser('first-paint.mjs') as readonly { firstPaint: number; warning: number }[] | undefined;
  return (
    times && {
      rounds: times.length,
      firstPaint: summarise(times.map(({ firstPaint }) => firstPaint)),
      warning: summarise(times.map(({ warning }) => warning)),
    }
  );
}

/** Who has a click on a message in hand until the warning is painted, in this order. */
export const shares = ['office', 'reading', 'worker', 'rendering'] as const;

type Click = Readonly<Record<'news' | 'warning' | (typeof shares)[number], number>>;

/** From the click on a dangerous message to the first news of it and to its warning, warm; undefined where there is no browser. */
export function measureMessageClicks() {
  const clicks = inBrowser('message-clicks.mjs') as readonly Click[] | undefined;
  const one = (name: keyof Click): Timing => summarise((clicks ?? []).map((click) => click[name]));
  return (
    clicks && { news: one('news'), warning: one('warning'), shares: shares.map((name) => ({ name, ...one(name) })) }
  );
}

interface Held {
  readonly changes: number;
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
}

/** What pane and simulated Outlook hold while one message after the other is shown; undefined where there is no browser. */
export function measureMessageChanges() {
  return inBrowser('message-changes.mjs') as readonly Held[] | undefined;
}
