import type { Answer, Job, Terms } from './job';
import type { StartWorker, Worker } from './worker';

export interface PoolOptions {
  readonly start: StartWorker;
  /** As many at most; each is started when there is work for it. */
  readonly workers: number;
  /** For one job, from when a worker has it. */
  readonly milliseconds: number;
}

/** Workers that judge one message each at a time. What a message does to one of them costs that message its answer, and nothing else. */
export interface Pool {
  /**
   * Answers in the order in which they are ready; never rejects. A worker that dies over a job, or has not answered in time, is
   * an answer with an `error`, and the next job gets a new one.
   */
  readonly submit: (job: Job, terms: Terms) => Promise<Answer>;
  /** Starts the first worker ahead of its first job: both take about as long as the rest of a program's start. */
  readonly warm: () => void;
  /** Jobs that no worker has taken yet. */
  readonly waiting: () => number;
  /** Ends every worker. Jobs that are not answered by then never are. */
  readonly close: () => void;
}

interface Waiting {
  readonly job: Job;
  readonly terms: Terms;
  readonly answer: (answer: Answer) => void;
}

interface Place {
  worker: Worker | undefined;
  /** The terms that its worker knows. */
  terms: Terms | undefined;
  running: Waiting | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** A timer that rings so much later than it was set for tells of a stop of this process, in which the worker's answer may have come. */
const STANDSTILL = 1_000;

export function openPool({ start, workers, milliseconds }: PoolOptions): Pool {
  const queue: Waiting[] = [];
  let first = 0;
  const places: Place[] = Array.from({ length: workers }, () => ({
    worker: undefined,
    terms: undefined,
    running: undefined,
    timer: undefined,
  }));

  const next = (): Waiting | undefined => {
    const waiting = queue[first];
    if (waiting === undefined) return undefined;
    first += 1;
    // Shifting an array of thousands costs as much as the job.
    if (first > 1_000) first -= queue.splice(0, first).length;
    return waiting;
  };

  const startIn = (place: Place): Worker => {
    const worker: Worker = start({
      answered(answer) {
        if (place.worker === worker) settle(place, answer);
      },
      ended(outOfMemory) {
        if (place.worker === worker) lose(place, outOfMemory ? OUT_OF_MEMORY : BROKEN_OFF);
      },
    });
    place.worker = worker;
    place.terms = undefined;
    return worker;
  };

  const settle = (place: Place, answer: Answer): void => {
    const { running } = place;
    clearTimeout(place.timer);
    place.running = undefined;
    running?.answer(answer);
    fill(place);
  };

  const lose = (place: Place, error: string): void => {
    place.worker = undefined;
    const { running } = place;
    if (running !== undefined) settle(place, { input: running.job.input, error });
  };

  const watch = (place: Place, running: Waiting): void => {
    const due = performance.now() + milliseconds;
    place.timer = setTimeout(() => {
      if (place.running !== running) return;
      if (performance.now() > due + STANDSTILL) {
        watch(place, running);
        return;
      }
      place.worker?.kill();
      lose(place, `The check took longer than ${milliseconds / 1_000} seconds.`);
    }, milliseconds);
  };

  const fill = (place: Place): void => {
    const waiting = next();
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
        queue.push({ job, terms, answer });
        const idle = places.filter(({ running }) => running === undefined);
        const place = idle.find(({ worker }) => worker !== undefined) ?? idle[0];
        if (place !== undefined) fill(place);
      }),
    warm() {
      const [place] = places;
      if (place !== undefined && place.worker === undefined) startIn(place);
    },
    waiting: () => queue.length - first,
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

const OUT_OF_MEMORY = 'The check ran out of memory.';
const BROKEN_OFF = 'The check broke off.';
