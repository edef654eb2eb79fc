/**
 * Calls back whenever the reader turns to the pane: the moments at which it has to be about the message on display, whether
 * or not Outlook has told of a change.
 * @returns what ends that
 */
export function onAttention(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('focus', listener, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener();
    },
    { signal },
  );
  document.documentElement.addEventListener('pointerenter', listener, { signal });
  return () => {
    ending.abort();
  };
}

/** Two getters a look: nothing that anybody notices, and soon enough for a reader who looks up. */
const LOOKS_APART = 2_000;

/** Calls back every two seconds, as long as the pane can be seen. */
export function whileVisible(listener: () => void): void {
  if (typeof document === 'undefined') return;
  setInterval(() => {
    if (document.visibilityState === 'visible') listener();
  }, LOOKS_APART);
}
