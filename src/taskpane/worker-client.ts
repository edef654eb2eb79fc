import type { Verdict } from '../detection/contract';
import type { EncodedAttachment, EncodedMessage } from '../outlook/encoded';
import type { CheckSettings, InspectionRequest, Looked } from './kept-message';
import type { InspectionReply } from './worker';

/** Why there is no verdict: the check was stopped, could not start, or a newer request took its place. */
type NoVerdict = 'time-up' | 'not-supported-here' | 'superseded';

/** What is not the verdict. */
export type Beside = Omit<Looked, 'verdict'>;

/** Looks at messages, one at a time. Never rejects. */
export interface Inspector {
  /**
   * Looks at the message as far as it is read. The content of its attachments is handed over for good. A check that was stopped,
   * or could not start, has ended for this message: it is not begun again at the next stage.
   * @param onBeside called before the answer, with what the worker says beside the verdict
   */
  inspect(
    message: EncodedMessage,
    settings: CheckSettings,
    onBeside?: (beside: Beside) => void,
  ): Promise<Verdict | NoVerdict>;
  /**
   * Another message, or the same from the beginning: stops what is running, for its check must not wait for this one's, and
   * forgets what has crossed.
   */
  cancel(): void;
}

/** What we use of a Worker. */
export type InspectionWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Request {
  readonly message: EncodedMessage;
  readonly settings: CheckSettings;
  readonly onBeside: ((beside: Beside) => void) | undefined;
  readonly answer: (verdict: Verdict | NoVerdict) => void;
}

/** Above the detection module's own budget of 5 s: whoever reaches this is stuck, not busy. */
const DEADLINE = 8_000;

/** Milliseconds: by then most messages are checked, and a second worker that loads takes nothing from them. */
const SPARE_AFTER = 500;

/** Milliseconds: whoever has settled down to read by then needs no memory for two. */
const SPARE_FOR = 60_000;

/**
 * Inspects in a Worker that keeps the message between the stages of the reading, so that each byte crosses once, and that is
 * killed at its deadline. It is started before it is asked for anything, and so is the next one when it was killed: loading takes
 * longer than most checks. For a minute after that there is a spare one. While one request runs the newest waits and older ones give way.
 * There is no other way in: a file that hangs the check may not hang the pane.
 */
export function createInspector(createWorker: () => InspectionWorker, deadline = DEADLINE): Inspector {
  let worker: InspectionWorker | undefined;
  let spare: InspectionWorker | undefined;
  let spareAlarm: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let running: Request | undefined;
  let waiting: Request | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  /** Places of the attachments whose content the worker has; undefined before the first request of a message. */
  let crossed: Set<number> | undefined;
  /** Why the check of this message has ended: what had crossed went with the worker. */
  let ended: NoVerdict | undefined;

  const settle = (verdict: Verdict | NoVerdict) => {
    clearTimeout(alarm);
    const settled = running;
    running = undefined;
    settled?.answer(verdict);
    const next = waiting;
    waiting = undefined;
    if (next === undefined) return;
    if (ended === undefined) run(next);
    else next.answer(ended);
  };

  const start = () => {
    try {
      const started = createWorker();
      // One that breaks before it is asked for anything is no news yet: the next message tries another, and says so.
      started.onerror = () => {
        started.terminate();
        if (worker === started) worker = undefined;
        if (spare === started) spare = undefined;
      };
      return started;
    } catch {
      return undefined;
    }
  };

  const kill = () => {
    worker?.terminate();
    crossed = undefined;
    worker = spare ?? start();
    spare = undefined;
  };

  /** Whoever has gone on during one check goes on during others: without a spare one each of those costs the next message the loading. */
  const keepSpare = () => {
    clearTimeout(spareAlarm);
    spareAlarm = setTimeout(() => {
      spare ??= start();
      spareAlarm = setTimeout(() => {
        spare?.terminate();
        spare = undefined;
      }, SPARE_FOR);
    }, SPARE_AFTER);
  };

  const end = (why: NoVerdict) => {
    kill();
    ended = why;
    settle(why);
  };

  const run = (request: Request) => {
    running = request;
    const id = ++lastId;
    try {
      worker ??= createWorker();
      worker.onmessage = ({ data }: MessageEvent<InspectionReply>) => {
        if (data.id !== id) return;
        request.onBeside?.(data);
        settle(data.verdict);
      };
      worker.onerror = () => {
        end('not-supported-here');
      };
      alarm = setTimeout(() => {
        end('time-up');
      }, deadline);
      const begins = crossed === undefined;
      crossed ??= new Set();
      const { message, transfer } = handOver(request.message, crossed);
      const posted: InspectionRequest = { id, begins, message, settings: request.settings };
      worker.postMessage(posted, transfer);
    } catch {
      end('not-supported-here');
    }
  };

  worker = start();
  return {
    inspect(message, settings, onBeside) {
      if (ended !== undefined) return Promise.resolve(ended);
      return new Promise((answer) => {
        const request: Request = { message, settings, onBeside, answer };
        waiting?.answer('superseded');
        waiting = undefined;
        if (running === undefined) run(request);
        else waiting = request;
      });
    },
    cancel() {
      waiting?.answer('superseded');
      waiting = undefined;
      crossed = undefined;
      ended = undefined;
      if (running === undefined) return;
      kill();
      keepSpare();
      settle('superseded');
    },
  };
}

/** The message without the content that has crossed before, and the memory that goes over with what is new. */
function handOver(
  message: EncodedMessage,
  crossed: Set<number>,
): { readonly message: EncodedMessage; readonly transfer: ArrayBuffer[] } {
  const transfer = new Set<ArrayBuffer>();
  const attachments = message.attachments.map((attachment, place): EncodedAttachment => {
    const { encoded, ...described } = attachment;
    if (encoded === undefined) return attachment;
    if (crossed.has(place)) return described;
    crossed.add(place);
    const pieces = encoded.pieces.map(ownMemory);
    for (const { buffer } of pieces) transfer.add(buffer);
    return { ...described, encoded: { ...encoded, pieces } };
  });
  return { message: { ...message, attachments }, transfer: [...transfer] };
}

/** A view of a part of something takes all of it along when it goes. */
function ownMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isAll = buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength;
  return isAll ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
