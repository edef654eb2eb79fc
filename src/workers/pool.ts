import type { Answer, Job, Source, Terms } from './job';
import { openQueue } from './queue';
import { tooSlow, unread } from './unread';
import type { StartWorker, Worker } from './worker';

export interface PoolOptions<From = Source> {
  readonly start: StartWorker<From>;
  /** As many at most; each is started when there is work for it. */
  readonly workers: number;
  /** For one job, from when a worker has it. */
  readonly milliseconds: number;
}

/** Workers that judge one message each at a time. What a message does to one of them costs that message its answer, and nothing else. */
export interface Pool<From = Source> {
  /**
   * Answers in the order in which they are ready; never rejects. A worker that dies over a job, or has not answered in time, is
   * an answer with an `error`, and the next job gets a new one.
   */
  readonly submit: (job: Job<From>, terms: Terms) => Promise<Answer>;
  /** Starts workers ahead of their first jobs, one unless more are wanted: that takes about as long as the rest of a program's start. */
  readonly warm: (wanted?: number) => void;
  /** Jobs that no worker has taken yet. */
  readonly waiting: () => number;
  /** Ends every worker. Jobs that are not answered by then never are. */
  readonly close: () => void;
}

interface Waiting<From> {
  readonly job: Job<From>;
  readonly terms: Terms;
  readonly answer: (answer: Answer) => void;
}

interface Place<From> {
  worker: Worker<From> | undefined;
  /** The terms that its worker knows. */
  terms: Terms | undefined;
  running: Waiting<From> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A timer that rings so much later than it was set for tells of a stop of this process, in which the worker's answer may have come. */
const STANDSTILL = 1_000;
/**
 * Milliseconds that a worker may take to load its program. Were its start counted as the message's, a machine that starts one in nine
 * seconds would kill each worker of a gateway before its first answer, and start the next.
 */
const LONGEST_START = 60_000;

export function openPool<From = Source>({ start, workers, milliseconds }: PoolOptions<From>): Pool<From> {
  const queue = openQueue<Waiting<From>>();
  const large = openQueue<Waiting<From>>();
  const places: Place<From>[] = Array.from({ length: workers }, () => ({
    worker: undefined,
    terms: undefined,
    running: undefined,
    timer: undefined,
  }));

  const startIn = (place: Place<From>): Worker<From> => {
    const worker: Worker<From> = start({
      answered(answer) {
        if (place.worker === worker) settle(place, answer);
      },
      ended(outOfMemory) {
        if (place.worker === worker) lose(place, outOfMemory ? unread.outOfMemory : unread.brokenOff);
      },
    });
    place.worker = worker;
    place.terms = undefined;
    return worker;
  };

  const settle = (place: Place<From>, answer: Answer): void => {
    const { running } = place;
    clearTimeout(place.timer);
    place.running = undefined;
    running?.answer(answer);
    fill(place);
  };

  const lose = (place: Place<From>, error: string): void => {
    place.worker = undefined;
    const { running } = place;
    if (running !== undefined) settle(place, { input: running.job.input, error });
  };

  const watch = (place: Place<From>, running: Waiting<From>, started = performance.now()): void => {
    const due = performance.now() + milliseconds;
    place.timer = setTimeout(() => {
      if (place.running !== running) return;
      const now = performance.now();
      const isLoading = place.worker?.isReady() === false && now < started + LONGEST_START;
      if (isLoading || now > due + STANDSTILL) {
        watch(place, running, started);
        return;
      }
      place.worker?.kill();
      lose(place, tooSlow(milliseconds));
    }, milliseconds);
  };

  const fill = (place: Place<From>): void => {
    const waiting = large.next() ?? queue.next();
    if (waiting === undefined) return;
    const { job, terms } = waiting;
    const worker = place.worker ?? startIn(place);
    place.running = waiting;
    watch(place, waiting);
    worker.send(place.terms === terms ? { job } : { job, terms });
    place.terms = terms;
  };

  return {
    submit: (job, terms) =>
      new Promise((answer) => {
        (job.large === true ? large : queue).push({ job, terms, answer });
        const idle = places.filter(({ running }) => running === undefined);
        const place = idle.find(({ worker }) => worker !== undefined) ?? idle[0];
        if (place !== undefined) fill(place);
      }),
    warm(wanted = 1) {
      for (const place of places.slice(0, wanted)) if (place.worker === undefined) startIn(place);
    },
    waiting: () => large.length() + queue.length(),
    close() {
      for (const place of places) {
        clearTimeout(place.timer);
        const { worker } = place;
        place.worker = undefined;
        worker?.kill();
      }
    },
  };
}
