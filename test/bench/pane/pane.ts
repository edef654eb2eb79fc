import { inBrowser } from './in-browser';
import { summarise } from '../measure';

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
