/**
 * Calls back whenever the reader turns to the pane: the moments at which it has to be about the message on display, whether
 * or not Outlook has told of a change. Nothing is polled.
 */
export function onAttention(listener: () => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
  document.documentElement.addEventListener('pointerenter', listener);
}
