import { defaultInspectionSettings } from '../../src/detection/contract';
import { createInspector } from '../../src/taskpane/worker-client';
import type { InspectionWorker } from '../../src/taskpane/worker-client';
import type { InspectionRequest } from '../../src/taskpane/kept-message';
import { message } from '../../src/specimens/mail/message';
import { noSigns } from './verdicts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function breakDown(worker: InspectionWorker | undefined): void {
  (worker as unknown as { onerror: () => void }).onerror();
}

function tell(worker: InspectionWorker, data: unknown): void {
  (worker as unknown as { onmessage: (event: { data: unknown }) => void }).onmessage({ data });
}

/** Workers that answer when told to. */
function workers() {
  const made: { posted: InspectionRequest[]; terminated: boolean; worker: InspectionWorker }[] = [];
  return {
    made,
    create: (): InspectionWorker => {
      const one = {
        posted: [] as InspectionRequest[],
        terminated: false,
        worker: undefined as unknown as InspectionWorker,
      };
      one.worker = {
        postMessage: (request: InspectionRequest) => one.posted.push(request),
        terminate: () => {
          one.terminated = true;
        },
        onmessage: null,
        onerror: null,
      };
      made.push(one);
      return one.worker;
    },
    answer: (index: number, request: number) => {
      const one = made[index]!;
      const data = { id: one.posted[request]!.id, verdict: { ...noSigns, score: one.posted[request]!.id } };
      tell(one.worker, data);
    },
  };
}

const settings = defaultInspectionSettings;

describe('the check in the worker', () => {
  it('has its worker before there is a message, and asks it for nothing', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    expect(made).toHaveLength(1);
    inspector.cancel();
    jest.advanceTimersByTime(60_000);
    expect(made).toMatchObject([{ posted: [], terminated: false }]);
    const first = inspector.inspect(message(), settings);
    answer(0, 0);
    expect(await first).toMatchObject({ level: 'no-signs' });
    expect(made).toHaveLength(1);
  });

  it('has the next one at once when the reader went on during a check', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    const passed = inspector.inspect(message(), settings);
    inspector.cancel();
    expect(await passed).toBe('superseded');
    expect(made).toMatchObject([{ terminated: true }, { posted: [], terminated: false }]);
    const next = inspector.inspect(message(), settings);
    answer(1, 0);
    expect(await next).toMatchObject({ level: 'no-signs' });
    expect(made[1]?.posted).toMatchObject([{ begins: true }]);
    expect(made).toHaveLength(2);
  });

  it('has a spare one for a minute after that, for the next time', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    void inspector.inspect(message(), settings);
    inspector.cancel();
    const read = inspector.inspect(message(), settings);
    answer(1, 0);
    await read;
    expect(made).toHaveLength(2);
    jest.advanceTimersByTime(10_000);
    expect(made).toMatchObject([{ terminated: true }, { terminated: false }, { posted: [], terminated: false }]);
    void inspector.inspect(message(), settings);
    inspector.cancel();
    // The spare one takes over; another is not there yet.
    const next = inspector.inspect(message(), settings);
    expect(made).toHaveLength(3);
    answer(2, 0);
    expect(await next).toMatchObject({ level: 'no-signs' });
  });

  it('does not keep two for ever', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    void inspector.inspect(message(), settings);
    inspector.cancel();
    jest.advanceTimersByTime(3_600_000);
    expect(made).toMatchObject([{ terminated: true }, { terminated: false }, { posted: [], terminated: true }]);
    const next = inspector.inspect(message(), settings);
    answer(1, 0);
    expect(await next).toMatchObject({ level: 'no-signs' });
    expect(made).toHaveLength(3);
  });

  it('does without a spare one that breaks', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    void inspector.inspect(message(), settings);
    inspector.cancel();
    jest.advanceTimersByTime(10_000);
    breakDown(made[2]?.worker);
    void inspector.inspect(message(), settings);
    inspector.cancel();
    const next = inspector.inspect(message(), settings);
    answer(3, 0);
    expect(await next).toMatchObject({ level: 'no-signs' });
  });

  it('tries another worker where the one that waited has broken, without a word before there is a message', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    breakDown(made[0]?.worker);
    expect(made).toMatchObject([{ terminated: true }]);
    const first = inspector.inspect(message(), settings);
    answer(1, 0);
    expect(await first).toMatchObject({ level: 'no-signs' });
  });

  it('says so where every worker breaks, and does not start one after the other', async () => {
    const { create, made } = workers();
    const inspector = createInspector(create, 1_000);
    breakDown(made[0]?.worker);
    const first = inspector.inspect(message(), settings);
    breakDown(made[1]?.worker);
    expect(await first).toBe('not-supported-here');
    breakDown(made[2]?.worker);
    expect(await inspector.inspect(message({ subject: 'body' }), settings)).toBe('not-supported-here');
    expect(made).toHaveLength(3);
  });

  it('answers, and keeps its worker for the next message', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    const first = inspector.inspect(message(), settings);
    answer(0, 0);
    expect(await first).toMatchObject({ level: 'no-signs' });
    const second = inspector.inspect(message(), settings);
    answer(0, 1);
    await second;
    expect(made).toHaveLength(1);
  });

  it('is killed at its deadline, and the next message gets a worker of its own', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    const stuck = inspector.inspect(message(), settings);
    jest.advanceTimersByTime(1_000);
    expect(await stuck).toBe('time-up');
    expect(made[0]?.terminated).toBe(true);
    inspector.cancel();
    const next = inspector.inspect(message(), settings);
    answer(1, 0);
    expect(await next).toMatchObject({ level: 'no-signs' });
  });

  it('tells of a hung message once: its later stages get the same answer at once, and ask no worker', async () => {
    const { create, made } = workers();
    const inspector = createInspector(create, 1_000);
    const stuck = inspector.inspect(message(), settings);
    const waiting = inspector.inspect(message({ subject: 'body' }), settings);
    jest.advanceTimersByTime(1_000);
    expect(await stuck).toBe('time-up');
    expect(await waiting).toBe('time-up');
    expect(await inspector.inspect(message({ subject: 'headers' }), settings)).toBe('time-up');
    // The one that waits for another message has heard of none.
    expect(made).toMatchObject([{ terminated: true }, { posted: [], terminated: false }]);
  });

  it('lets the newest request wait and the older ones give way', async () => {
    const { create, made, answer } = workers();
    const inspector = createInspector(create, 1_000);
    const running = inspector.inspect(message({ subject: 'names' }), settings);
    const passed = inspector.inspect(message({ subject: 'body' }), settings);
    const newest = inspector.inspect(message({ subject: 'headers' }), settings);
    expect(await passed).toBe('superseded');
    answer(0, 0);
    await running;
    answer(0, 1);
    await newest;
    expect(made[0]?.posted.map(({ message: { subject } }) => subject)).toEqual(['names', 'headers']);
  });

  it('stops at once when the reader goes on', async () => {
    const { create, made } = workers();
    const inspector = createInspector(create, 1_000);
    const running = inspector.inspect(message(), settings);
    const waiting = inspector.inspect(message(), settings);
    inspector.cancel();
    expect(await running).toBe('superseded');
    expect(await waiting).toBe('superseded');
    expect(made[0]?.terminated).toBe(true);
  });

  it('does not take a late answer of an older request for its own', async () => {
    const { create, made } = workers();
    const inspector = createInspector(create, 1_000);
    const running = inspector.inspect(message(), settings);
    tell(made[0]!.worker, { id: 99, verdict: noSigns });
    jest.advanceTimersByTime(1_000);
    expect(await running).toBe('time-up');
  });

  it('says so when the worker breaks', async () => {
    const { create, made } = workers();
    const inspector = createInspector(create, 1_000);
    const running = inspector.inspect(message(), settings);
    breakDown(made[0]?.worker);
    expect(await running).toBe('not-supported-here');
    expect(made[0]?.terminated).toBe(true);
  });

  it('says so where there are no workers, and never checks on the page itself', async () => {
    const inspector = createInspector(() => {
      throw new Error('no Worker');
    });
    expect(await inspector.inspect(message(), settings)).toBe('not-supported-here');
  });
});
