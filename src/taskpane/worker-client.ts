import type { InspectionSettings, MessageInput, Verdict } from '../detection/contract';
import type { InspectionReply, InspectionRequest } from './worker';

/** Why there is no verdict: the check was stopped, could not start, or a newer request took its place. */
type NoVerdict = 'time-up' | 'not-supported-here' | 'superseded';

/** Looks at messages, one at a time. Never rejects. */
export interface Inspector {
  inspect(message: MessageInput, settings: InspectionSettings): Promise<Verdict | NoVerdict>;
  /** Stops what is running: the reader has gone to another message, whose check must not wait for this one's. */
  cancel(): void;
}

/** What we use of a Worker. */
export type InspectionWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Request {
  readonly message: MessageInput;
  readonly settings: InspectionSettings;
  readonly answer: (verdict: Verdict | NoVerdict) => void;
}

/** Above the detection module's own budget of 5 s: whoever reaches this is stuck, not busy. */
const DEADLINE = 8_000;

/**
 * Inspects in a Worker that is killed at its deadline. While one request runs the newest waits and older ones give way.
 * There is no other way in: a file that hangs the check may not hang the pane.
 */
export function createInspector(createWorker: () => InspectionWorker, deadline = DEADLINE): Inspector {
  let worker: InspectionWorker | undefined;
  let lastId = 0;
  let running: Request | undefined;
  let waiting: Request | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const settle = (verdict: Verdict | NoVerdict) => {
    clearTimeout(alarm);
    const settled = running;
    running = undefined;
    settled?.answer(verdict);
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) run(next);
  };

  const kill = () => {
    worker?.terminate();
    worker = undefined;
  };

  const run = (request: Request) => {
    running = request;
    const id = ++lastId;
    try {
      worker ??= createWorker();
      worker.onmessage = ({ data }: MessageEvent<InspectionReply>) => {
        if (data.id === id) settle(data.verdict);
      };
      worker.onerror = () => {
        kill();
        settle('not-supported-here');
      };
      alarm = setTimeout(() => {
        kill();
        settle('time-up');
      }, deadline);
      const posted: InspectionRequest = { id, message: request.message, settings: request.settings };
      worker.postMessage(posted);
    } catch {
      kill();
      settle('not-supported-here');
    }
  };

  return {
    inspect(message, settings) {
      return new Promise((answer) => {
        const request: Request = { message, settings, answer };
        waiting?.answer('superseded');
        waiting = undefined;
        if (running === undefined) run(request);
        else waiting = request;
      });
    },
    cancel() {
      waiting?.answer('superseded');
      waiting = undefined;
      if (running === undefined) return;
      kill();
      settle('superseded');
    },
  };
}
