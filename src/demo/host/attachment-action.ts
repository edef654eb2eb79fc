/*
 * How Outlook holds the opening of an attachment while an add-in looks at it, as Microsoft's draft describes it (see
 * outlook/attachment-action.ts for the source): a notification says so and has a Skip; the action goes on when the handler has completed,
 * was skipped, or has run out of time, also where the add-in could not be loaded. A reader who goes to another attachment or
 * message stops the add-in; whether the action goes on then, the draft does not say, and here it does not.
 */

/** How the waiting ended. */
export type ActionEnd = 'completed' | 'skipped' | 'timed-out' | 'left';

/** An attachment action that waits for the add-in. */
export interface HeldAction {
  readonly ended: Promise<ActionEnd>;
  /** The reader does not wait. */
  readonly skip: () => void;
  /** The reader has gone elsewhere. */
  readonly leave: () => void;
}

/** Milliseconds: the handler "can block the attachment action for up to 15 seconds". */
export const LONGEST_HELD = 15_000;

/** Waits for the add-in, but not for ever. */
export function holdAction(completed: Promise<void>, longest: number): HeldAction {
  let end: (how: ActionEnd) => void = () => undefined;
  const ended = new Promise<ActionEnd>((resolve) => {
    end = resolve;
  });
  const alarm = setTimeout(() => {
    end('timed-out');
  }, longest);
  void completed.then(() => {
    end('completed');
  });
  void ended.then(() => {
    clearTimeout(alarm);
  });
  return {
    ended,
    skip: () => {
      end('skipped');
    },
    leave: () => {
      end('left');
    },
  };
}
