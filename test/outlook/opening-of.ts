import type { Opened, Opening } from '../../src/outlook/opening';

/** An Outlook that answers once: as the promise does. */
export function openingOf(answer: Promise<Opened>): Opening {
  return {
    watch(listener) {
      let watched = true;
      void answer.then((opened) => {
        if (watched) listener(opened);
      });
      return () => {
        watched = false;
      };
    },
    askAgain: () => undefined,
  };
}
