import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Answer, Job, Source, Terms } from './job';

/** What is sent to a worker: one job at a time, and its terms where they are others than those of the job before. */
export interface Order<From = Source> {
  readonly job: Job<From>;
  readonly terms?: Terms;
}

export interface WorkerEvents {
  readonly answered: (answer: Answer) => void;
  /** It is gone, by itself or killed. */
  readonly ended: (outOfMemory: boolean) => void;
}

export interface Worker<From = Source> {
  readonly send: (order: Order<From>) => void;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
  /** Has its program been loaded? On a machine that has much else to do that can take longer than a message may. */
  readonly isReady: () => boolean;
}

/** What the program of a process says when it can take orders. */
export const READY = 'ready';

export type StartWorker<From = Source> = (events: WorkerEvents) => Worker<From>;

/**
 * Workers that are processes, not threads: a thread that asks for a single piece of memory larger than its limit (a growing Map,
 * an array, `split`) takes all of us with it, for V8 then ends the process, exit 134 or 133, whatever `resourceLimits` say. Nor can
 * a thread be ended inside native code. Both start in the same time.
 * @param program the script that they run
 * @param megabytes of JavaScript's memory that each may take
 */
export function processes(program: string, megabytes: number): StartWorker {
  return ({ answered, ended }) => {
    const child = fork(program, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      // What V8 says of its end is for those who develop it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started(child);
    let isReady = false;
    child.on('message', (said) => {
      if (said === READY) isReady = true;
      else answered(said as Answer);
    });
    // Where the system starts no process, there is no "exit".
    child.once('error', () => {
      ended(false);
    });
    child.once('exit', (code, signal) => {
      gone(child);
      ended(isOutOfMemory(code, signal));
    });
    return {
      send(order) {
        // A failure is followed by the end, which is told.
        child.send(order, () => undefined);
      },
      kill() {
        child.kill('SIGKILL');
      },
      isReady: () => isReady,
    };
  };
}

/** V8 aborts (128 + 6 on the shells' way of counting, or the signal itself); Linux kills the largest process. */
function isOutOfMemory(code: number | null, signal: string | null): boolean {
  return code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL';
}

const running = new Set<ChildProcess>();

/** One that hangs would outlive us: it does not see that nobody listens. */
function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

function started(child: ChildProcess): void {
  if (running.size === 0) process.on('exit', endAll);
  running.add(child);
}

function gone(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) process.off('exit', endAll);
}
