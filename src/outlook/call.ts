import type { Gap } from '../detection/contract';

/** What a call of Office.js came to: its value, a reason why there is none, or `dropped`: the item at hand is another one now. */
export type Answer<Value> = { readonly value: Value } | { readonly gap: Gap; readonly code?: number } | 'dropped';

/** Starts one asynchronous call of Office.js and hands its result to the callback. */
export type Start<Value> = (callback: (result: Office.AsyncResult<Value>) => void) => void;

interface CallOptions {
  /** Milliseconds from its turn on, further tries included, after which the answer is `time-up`: calls can hang for ever (office-js #4868). */
  readonly deadline?: number;
  /** The same from now on: waiting for its turn behind a call that hangs counts too. */
  readonly patience?: number;
  /** How often it is tried where a second try may mend the error; left out: three times. */
  readonly tries?: number;
  /** Is the answer still wanted? Looked at before and after every try; `false` drops the call. */
  readonly wanted?: () => boolean;
}

/** Runs one call of Office.js after the other. */
export interface Call {
  <Value>(start: Start<Value>, options?: CallOptions): Promise<Answer<Value>>;
  /** The reader has gone to another item: a running call that nobody wants any more holds up the next ones for a moment only. */
  readonly leave: () => void;
}

const DEADLINE = 5_000;

/** Waits before the second and the third try. 5001 after a change of the item goes away within a second (office-js #6814). */
const PAUSES = [300, 900];

/** Outlook answers calls about an item that is gone with 9030 within this time, or not at all. */
const GRACE = 500;

/** What a second try may mend: internal error, generic response error, NetworkError, AttachmentDownloadFailed. */
const WORTH_ANOTHER_TRY = new Set([5001, 9020, 9041, 9054]);

/** APICallFailedDueToItemChange. */
const ITEM_CHANGED = 9030;

/** Codes of Office.js that say why; all others are `denied`. */
const GAPS: Readonly<Record<number, Gap>> = {
  7000: 'denied',
  9032: 'not-supported-here',
  9043: 'not-supported-here',
  9055: 'not-supported-here',
};

/**
 * A queue for all calls of a page: Outlook answers parallel calls with empty contents or 503 (office-js #3897). Never
 * rejects, whatever Office.js throws.
 */
export function createCall(): Call {
  let last: Promise<unknown> = Promise.resolve();
  let leaveRunning: () => void = () => undefined;

  const call = <Value>(start: Start<Value>, options: CallOptions = {}): Promise<Answer<Value>> => {
    const { deadline = DEADLINE, patience, wanted = () => true } = options;
    return new Promise((settle) => {
      let over = false;
      const finish = (answer: Answer<Value>) => {
        over = true;
        settle(answer);
      };
      if (patience !== undefined && patience <= 0) {
        finish({ gap: 'time-up' });
        return;
      }
      const stopWaiting =
        patience === undefined
          ? () => undefined
          : after(patience, () => {
              finish({ gap: 'time-up' });
            });
      last = last.then(
        () =>
          new Promise<void>((next) => {
            let ended = false;
            const end = (answer: Answer<Value>) => {
              if (ended) return;
              ended = true;
              leaveRunning = () => undefined;
              stopRunning();
              stopWaiting();
              finish(answer);
              next();
            };
            const stopRunning = after(deadline, () => {
              end({ gap: 'time-up' });
            });
            leaveRunning = () => {
              if (wanted()) return;
              after(GRACE, () => {
                end('dropped');
              });
            };
            void tries(start, () => wanted() && !over, options.tries).then(end);
          }),
      );
    });
  };
  return Object.assign(call, {
    leave: () => {
      leaveRunning();
    },
  });
}

async function tries<Value>(
  start: Start<Value>,
  wanted: () => boolean,
  most = PAUSES.length + 1,
): Promise<Answer<Value>> {
  for (let tried = 0; ; tried++) {
    if (!wanted()) return 'dropped';
    const answer = await once(start);
    if (!wanted()) return 'dropped';
    const pause = PAUSES[tried];
    const again = answer !== 'dropped' && 'code' in answer && WORTH_ANOTHER_TRY.has(answer.code ?? 0);
    if (!again || pause === undefined || tried + 1 >= most) return answer;
    if (hasTimers()) await new Promise<void>((resolve) => after(pause, resolve));
  }
}

function once<Value>(start: Start<Value>): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    try {
      start((result) => {
        resolve(answerOf(result));
      });
    } catch (error) {
      // A missing function is a TypeError; a missing item, permission or argument is thrown as well, not called back.
      resolve({ gap: error instanceof TypeError ? 'not-supported-here' : 'denied' });
    }
  });
}

/** Some clients answer with less than they promise: a result without an error, or no result at all. */
function answerOf<Value>(result: Partial<Office.AsyncResult<Value>> | undefined): Answer<Value> {
  if (String(result?.status) === 'succeeded') return { value: result?.value as Value };
  const code = result?.error?.code;
  if (code === ITEM_CHANGED) return 'dropped';
  return code === undefined ? { gap: 'denied' } : { gap: GAPS[code] ?? 'denied', code };
}

/** The JavaScript-only runtime documents no timers: without them a call has no deadline but Outlook's own five minutes. */
function after(milliseconds: number, done: () => void): () => void {
  if (!hasTimers()) return () => undefined;
  const alarm = setTimeout(done, milliseconds);
  return () => {
    clearTimeout(alarm);
  };
}

function hasTimers(): boolean {
  return typeof setTimeout === 'function';
}
