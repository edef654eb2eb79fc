import { attempt, loose } from './loose';
import { openMailbox } from './mailbox';
import type { Mailbox } from './mailbox';

/**
 * What came of waiting for Outlook. `offline`: Office.js did not load, or Outlook has not answered it yet; another try may help, as
 * with `not-supported`, an Outlook that cannot read messages or another program, it never will.
 */
export type Opened = Mailbox | 'not-supported' | 'offline';

/** An Outlook that may answer late, and a pane that says so in between. */
export interface Opening {
  /** Calls back with what is known by now, if anything, and with everything that comes after it. @returns what ends that */
  readonly watch: (listener: (opened: Opened) => void) => () => void;
  /** The reader has turned to the pane: where Outlook had not answered, it is asked again. */
  readonly askAgain: () => void;
}

/** Milliseconds until the pane says that Outlook does not answer. It goes on waiting. */
const PATIENCE = 10_000;

/** Milliseconds after which Outlook is asked again by itself: slow machines answer at second 11, or tell of a mailbox later still. */
const ASK_AGAIN = [2_000, 5_000, 20_000, 40_000];

/**
 * Waits for Office.js and opens the mailbox. An answer that comes after the patience has run out is taken all the same, and an
 * answer without a mailbox, as a pinned pane gets that comes back after a Forward (office-js #6023), is asked for again.
 */
export function openOutlook(patience = PATIENCE): Opening {
  const listeners = new Set<(opened: Opened) => void>();
  let known: Opened | undefined;
  const isOpen = () => typeof known === 'object';
  const tell = (opened: Opened) => {
    if (isOpen() || opened === known) return;
    known = opened;
    if (isOpen()) alarms.forEach(clearTimeout);
    for (const listener of listeners) listener(opened);
  };
  const ask = () => {
    if (isOpen()) return;
    if (typeof Office === 'undefined') tell('offline');
    else
      Promise.resolve()
        .then(() => Office.onReady())
        .then(
          (info) => {
            const opened = openedNow(info);
            // Whether a mailbox that is missing will come, time tells: until then the pane says that it starts.
            if (opened !== undefined) tell(opened);
          },
          () => {
            tell('offline');
          },
        );
  };
  const alarms = [
    setTimeout(() => {
      if (known === undefined) tell('offline');
    }, patience),
    ...ASK_AGAIN.map((pause) => setTimeout(ask, pause)),
  ];
  ask();
  return {
    watch(listener) {
      listeners.add(listener);
      if (known !== undefined) listener(known);
      return () => listeners.delete(listener);
    },
    askAgain: ask,
  };
}

/** @returns undefined where Office.js says that this is Outlook, or nothing at all, and has no mailbox yet */
function openedNow(info: unknown): Opened | undefined {
  const context = attempt(() => loose(Office).context) ?? undefined;
  const mailbox = context && openMailbox(context);
  if (mailbox !== undefined) return mailbox;
  const isLost = context === undefined || (loose(context).mailbox ?? undefined) === undefined;
  const host = attempt(() => (info as { host?: unknown } | undefined)?.host);
  return isLost && (context === undefined || String(host) === 'Outlook') ? undefined : 'not-supported';
}
