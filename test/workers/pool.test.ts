import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Job, Terms } from '../../src/workers/job';
import { openPool } from '../../src/workers/pool';
import type { Pool, PoolOptions } from '../../src/workers/pool';
import { processes } from '../../src/workers/worker';
import type { StartWorker, Worker, WorkerEvents } from '../../src/workers/worker';
import { temporaryFolder } from '../cli/run';

const folder = temporaryFolder();
const terms: Terms = { settings: {}, language: 'en', explain: false, text: false };
const job = (input: string): Job => ({ input, source: { bytes: new Uint8Array([1, 2, 3]) } });
const inputOf = (answer: Answer) => ('error' in answer ? answer.input : 'record' in answer ? answer.record.input : '');

/** A worker's program that does to itself what its job is called. */
const program = path.join(folder, 'worker.mjs');
writeFileSync(
  program,
  `const known = [];
  process.on('message', ({ job, terms }) => {
    if (terms !== undefined) known.push(terms.language);
    const { input, source } = job;
    if (input === 'hang') for (;;);
    if (input === 'throw') throw new Error('a fault of ours');
    if (input === 'exit') process.exit(0);
    if (input === 'memory') for (const all = []; ; ) all.push({ all });
    // One piece of memory: for it V8 would end the process of a thread too.
    if (input === 'large piece') globalThis.kept = Array.from({ length: 3 }, () => new Array(4e7).fill(0.5));
    process.send({ record: { input, bytes: Array.from(source.bytes), told: known.join() } });
  });
  process.send('ready');`,
);

let pool: Pool | undefined;
afterEach(() => {
  pool?.close();
  pool = undefined;
});

function open(options: Partial<PoolOptions>): Pool {
  pool = openPool({ start: processes(program, 64), workers: 1, milliseconds: 60_000, ...options });
  return pool;
}

describe('a pool', () => {
  it('hands over bytes and answers', async () => {
    expect(await open({}).submit(job('a'), terms)).toEqual({
      record: { input: 'a', bytes: [1, 2, 3], told: 'en' },
    });
  });

  it.each([
    ['memory', 'The check ran out of memory.'],
    ['throw', 'The check broke off.'],
    ['exit', 'The check broke off.'],
  ])('answers with one error for a job that ends its worker by "%s", and does the next', async (how, error) => {
    const { submit } = open({});
    const answers = [submit(job(how), terms), submit(job('next'), terms)];
    expect(await answers[0]).toEqual({ input: how, error });
    expect(inputOf((await answers[1])!)).toBe('next');
  });

  it('ends a job that hangs, says so, and does the next', async () => {
    let milliseconds = 1_000;
    // The next has all the time that a busy machine needs to start a worker.
    const { submit } = open({
      get milliseconds() {
        return milliseconds;
      },
    });
    const hanging = submit(job('hang'), terms);
    milliseconds = 60_000;
    expect(await hanging).toEqual({ input: 'hang', error: 'The check took longer than 1 seconds.' });
    expect(inputOf(await submit(job('next'), terms))).toBe('next');
  });

  it('outlives a job that asks for one piece of memory larger than there is, which no thread would', async () => {
    const { submit } = open({});
    const answers = [submit(job('large piece'), terms), submit(job('next'), terms)];
    expect(await answers[0]).toEqual({ input: 'large piece', error: 'The check ran out of memory.' });
    expect(inputOf((await answers[1])!)).toBe('next');
  });

  it('answers every job where no worker can be started', async () => {
    const { submit } = open({ start: processes(path.join(folder, 'nothing.mjs'), 64), workers: 2 });
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => submit(job(name), terms)));
    expect(answers).toEqual(['a', 'b', 'c'].map((input) => ({ input, error: 'The check broke off.' })));
  });

  it('tells a worker its terms once, and anew when they change', async () => {
    const { submit } = open({});
    const changed = { ...terms, language: 'ja' };
    const told = [];
    for (const next of [terms, terms, changed, changed, terms]) told.push(await submit(job('a'), next));
    expect(told).toMatchObject(['en', 'en', 'en,ja', 'en,ja', 'en,ja,en'].map((all) => ({ record: { told: all } })));
  });
});

describe('the work of a pool', () => {
  /** Workers that answer when the test says so. */
  function workersByHand() {
    let ready = true;
    const started: WorkerEvents[] = [];
    const sent: { worker: number; input: string }[] = [];
    const start: StartWorker = (events) => {
      const worker = started.push(events) - 1;
      const send: Worker['send'] = ({ job: { input } }) => void sent.push({ worker, input });
      return { send, kill: () => undefined, isReady: () => ready };
    };
    const answer = (worker: number, input: string) => {
      started[worker]?.answered({ input, error: 'told' });
    };
    const setReady = (now: boolean) => {
      ready = now;
    };
    return { start, sent, answer, started, setReady };
  }

  it('goes to whoever is free: a slow file holds up one worker, not the files behind it', async () => {
    const { start, sent, answer } = workersByHand();
    const { submit, waiting } = open({ start, workers: 2 });
    const all = ['slow', 'a', 'b', 'c'].map((input) => submit(job(input), terms));
    expect(sent).toEqual([
      { worker: 0, input: 'slow' },
      { worker: 1, input: 'a' },
    ]);
    expect(waiting()).toBe(2);
    for (const input of ['a', 'b', 'c']) answer(1, input);
    expect(sent.slice(2)).toEqual([
      { worker: 1, input: 'b' },
      { worker: 1, input: 'c' },
    ]);
    answer(0, 'slow');
    expect((await Promise.all(all)).map(inputOf)).toEqual(['slow', 'a', 'b', 'c']);
  });

  it('begins with what takes long, however late it comes, so that no core waits for it alone', async () => {
    const { start, sent, answer } = workersByHand();
    const { submit, waiting } = open({ start });
    const all = ['a', 'b', 'c'].map((input) => submit({ ...job(input), large: input === 'c' }, terms));
    expect(waiting()).toBe(2);
    for (const input of ['a', 'c', 'b']) answer(0, input);
    expect(sent.map(({ input }) => input)).toEqual(['a', 'c', 'b']);
    expect((await Promise.all(all)).map(inputOf)).toEqual(['a', 'b', 'c']);
  });

  it('starts no more workers than there is work for, and the first one ahead of it', async () => {
    const { start, started, answer } = workersByHand();
    const { submit, warm } = open({ start, workers: 8 });
    warm();
    warm();
    for (const input of ['a', 'b', 'c']) {
      const answered = submit(job(input), terms);
      answer(0, input);
      await answered;
    }
    expect(started).toHaveLength(1);
  });

  it('takes no answer from a worker that it has given up', async () => {
    const { start, started, answer, sent } = workersByHand();
    const { submit } = open({ start });
    const first = submit(job('a'), terms);
    const second = submit(job('b'), terms);
    started[0]?.ended(false);
    started[0]?.answered({ input: 'b', error: 'of the dead' });
    expect(await first).toEqual({ input: 'a', error: 'The check broke off.' });
    expect(sent.at(-1)).toEqual({ worker: 1, input: 'b' });
    answer(1, 'b');
    expect(await second).toEqual({ input: 'b', error: 'told' });
  });

  it('keeps its order of thousands', async () => {
    const { start, answer } = workersByHand();
    const { submit } = open({ start });
    const inputs = Array.from({ length: 2_500 }, (_, index) => String(index));
    const all = inputs.map((input) => submit(job(input), terms));
    for (const input of inputs) answer(0, input);
    expect((await Promise.all(all)).map(inputOf)).toEqual(inputs);
  });

  describe('under a clock', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    it('is given up when its time is over, however much later its worker would answer', async () => {
      const { start, answer } = workersByHand();
      const { submit } = open({ start, milliseconds: 5_000 });
      const given = submit(job('a'), terms);
      jest.advanceTimersByTime(5_000);
      answer(0, 'late');
      expect(await given).toEqual({ input: 'a', error: 'The check took longer than 5 seconds.' });
    });

    it('has its whole time once its worker is there, however long that took to start', async () => {
      const { start, answer, setReady } = workersByHand();
      const { submit } = open({ start, milliseconds: 5_000 });
      setReady(false);
      const given = submit(job('a'), terms);
      jest.advanceTimersByTime(9_000);
      setReady(true);
      jest.advanceTimersByTime(900);
      answer(0, 'a');
      expect(await given).toEqual({ input: 'a', error: 'told' });
    });

    it('is given up in the end with a worker that never starts', async () => {
      const { start, setReady } = workersByHand();
      const { submit } = open({ start, milliseconds: 5_000 });
      setReady(false);
      const given = submit(job('a'), terms);
      jest.advanceTimersByTime(65_000);
      expect(await given).toEqual({ input: 'a', error: 'The check took longer than 5 seconds.' });
    });

    it('is not given up for a stop of ours, in which its answer may have come', async () => {
      const { start, answer } = workersByHand();
      const { submit } = open({ start, milliseconds: 5_000 });
      const given = submit(job('a'), terms);
      // As after Ctrl-Z, or a reader that lets the pipe fill: the timer rings a minute late.
      const now = performance.now();
      jest.spyOn(performance, 'now').mockReturnValue(now + 65_000);
      jest.advanceTimersByTime(5_000);
      answer(0, 'a');
      expect(await given).toEqual({ input: 'a', error: 'told' });
    });
  });
});
