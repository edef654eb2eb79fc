import { version } from '../detection/version';
import { levelOf } from './inspection';
import type { Inspection } from './inspection';

/** A pane that stays open for weeks forgets which messages it counted first, rather than grow. */
const MOST_KEPT = 10_000;

/**
 * Tells the organisation's own server, where the pane came from, at which level each message was judged: once a message, as a POST without
 * a body to `count/<level>?v=<version>` beside the pane. Only where the organisation has asked for it.
 * @param page address of the pane; what is sent carries nothing of it
 * @returns what ends it
 */
export function countVerdicts(
  { snapshot, subscribe }: Pick<Inspection, 'snapshot' | 'subscribe'>,
  page = document.baseURI,
  send: typeof fetch = fetch,
): () => void {
  const counted = new Set<string>();
  const look = () => {
    const state = snapshot();
    if (state?.done !== true || state.stale) return;
    const level = levelOf(state);
    // Without an identity each check is a message of its own.
    const message = state.open.identity ?? `check ${state.turn}`;
    if (level === undefined || counted.has(message)) return;
    counted.add(message);
    const [oldest] = counted;
    if (counted.size > MOST_KEPT && oldest !== undefined) counted.delete(oldest);
    // A server that leads elsewhere gets no second request, and one that does not answer is no matter of the reader's.
    send(new URL(`count/${level}?v=${version}`, page), {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    }).catch(() => undefined);
  };
  look();
  return subscribe(look);
}
