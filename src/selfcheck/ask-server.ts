import { DEADLINE } from '../checkup/sent';
import type { Ask } from '../checkup/sent';
import { bytesOf } from '../settings/fetch-file';

/** Asks this page's own server with the browser's `fetch`: no cache answers in its place, and no redirection is followed. */
export const askServer: Ask = async (address, most) => {
  const stop = new AbortController();
  const alarm = setTimeout(() => {
    stop.abort();
  }, DEADLINE);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    // Where it leads a browser does not tell.
    if (response.type === 'opaqueredirect') return { failure: 'redirected' };
    const bytes = await bytesOf(response, most);
    if (typeof bytes === 'string') {
      stop.abort();
      return { failure: 'too-large' };
    }
    return { status: response.status, headers: new Map(response.headers), bytes };
  } catch (error) {
    if (stop.signal.aborted) return { failure: 'time-up' };
    return { failure: 'unreachable', detail: error instanceof Error ? error.message : '–' };
  } finally {
    clearTimeout(alarm);
  }
};
