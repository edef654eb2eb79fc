/** How a handler's work ended: Outlook goes on at once, or only when the handler's time is over. */
export type Ending = 'go-on' | 'hold';

/**
 * Completes an event, and only once: when the work has ended, also with an error, and at the latest after so many milliseconds. A
 * handler that never completes holds Outlook's runtime for five minutes. The JavaScript-only runtime documents no timers: without
 * them nothing is held, and only the work itself can end.
 */
export function completeAfter(
  event: { readonly completed: () => void },
  longest: number,
  work: () => Promise<Ending>,
): void {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let completed = false;
  const complete = () => {
    if (completed) return;
    completed = true;
    if (alarm !== undefined) clearTimeout(alarm);
    event.completed();
  };
  if (typeof setTimeout === 'function') alarm = setTimeout(complete, longest);
  new Promise<Ending>((resolve) => {
    resolve(work());
  }).then((ending) => {
    if (ending === 'go-on' || alarm === undefined) complete();
  }, complete);
}
