import { inspectUnlessWaiting, inspectWithFacts } from '../detection';
import type { Inspected, InspectOptions, OpenedFiles } from '../detection';
import { defaultLimits } from '../detection/budget';
import type { MessageInput } from '../detection/contract';
import { withCryptography } from '../detection/host';
import type { WebKeys } from './web-keys';

/** Looks at a message between which keys may be derived. Behind the last one what is missing is derived in portable code. */
const MOST_ROUNDS = 4;
/** Each time a file has all its passwords wrong it may wish for so many times as many. */
const MORE = 4;
/** Milliseconds from the first look on: later no key is wished for, or waited for. */
const WISHED_UNTIL = 1_000;
const AWAITED_UNTIL = 2_000;
/** All looks together end by then, for after 8 s the pane gives the check up; the last one has a second whatever came before it. */
const ENDS_BY = 7_000;
const LEAST_LOOK = 1_000;

/** What detection says of a message when keys come from WebCrypto: it looks again when they are there. An unfinished look says nothing. */
export async function inspectWithWebKeys(
  message: MessageInput,
  options: Omit<InspectOptions, 'onFile'> & { readonly opened: OpenedFiles },
  keys: WebKeys,
): Promise<Inspected> {
  const host = withCryptography(options.host, keys.cryptography);
  const started = host.now();
  const passed = (): number => host.now() - started;
  const inTime = (): InspectOptions['limits'] => {
    const { milliseconds = defaultLimits.milliseconds } = options.limits ?? {};
    return { ...options.limits, milliseconds: Math.min(milliseconds, Math.max(LEAST_LOOK, ENDS_BY - passed())) };
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    keys.await({ isLate: () => passed() > WISHED_UNTIL, mostOfFile: MORE ** round });
    const inspected = inspectUnlessWaiting(message, { ...options, host, limits: inTime() });
    if (inspected !== undefined) return round === 0 ? inspected : inAll(inspected, passed());
    await keys.derive(Math.max(0, AWAITED_UNTIL - passed()));
  }
  keys.await(undefined);
  return inAll(inspectWithFacts(message, { ...options, host, limits: inTime() }), passed());
}

/** A verdict says how long it took, waiting included. */
function inAll(inspected: Inspected, milliseconds: number): Inspected {
  return { ...inspected, verdict: { ...inspected.verdict, milliseconds: Math.round(milliseconds * 10) / 10 } };
}
