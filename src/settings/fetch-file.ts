/** Why a file of our own server did not come. */
export type NotFetched = 'not-found' | 'time-up' | 'too-large';

export interface FetchOptions {
  /** Bytes; more is not read. */
  readonly most: number;
  /** Milliseconds. */
  readonly deadline: number;
  readonly fetch?: typeof fetch;
}

/**
 * Fetches a file of the add-in's own server, without cookies and without following a redirection to another one. Never
 * rejects, never takes longer than its deadline.
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<Uint8Array | NotFetched> {
  const { most, deadline } = options;
  const ask = options.fetch ?? (globalThis as { fetch?: typeof fetch }).fetch;
  if (ask === undefined) return 'not-found';
  const stop = typeof AbortController === 'undefined' ? undefined : new AbortController();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<NotFetched>((resolve) => {
    // The event runtime documents no timers; nobody there waits for the answer.
    if (typeof setTimeout !== 'function') return;
    alarm = setTimeout(() => {
      resolve('time-up');
      stop?.abort();
    }, deadline);
  });
  const asked = fetchBytes(ask, address, most, stop?.signal).catch(() => 'not-found' as const);
  const answer = await Promise.race([asked, late]);
  if (alarm !== undefined) clearTimeout(alarm);
  if (answer === 'too-large') stop?.abort();
  return answer;
}

async function fetchBytes(
  ask: typeof fetch,
  address: string,
  most: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | NotFetched> {
  const response = await ask(address, {
    credentials: 'omit',
    // Asks the server whether the copy at hand is still good: a change of settings must not wait for a cache.
    cache: 'no-cache',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    ...(signal === undefined ? {} : { signal }),
  });
  return response.ok ? bytesOf(response, most) : 'not-found';
}

/** The bytes of an answer, read up to a number of them. */
export async function bytesOf(response: Response, most: number): Promise<Uint8Array | 'too-large'> {
  if (Number(response.headers.get('content-length') ?? 0) > most) return 'too-large';
  const reader = (response.body ?? undefined)?.getReader();
  if (reader === undefined) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > most ? 'too-large' : bytes;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) return 'too-large';
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
