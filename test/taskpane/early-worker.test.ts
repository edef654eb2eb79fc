/**
 * @jest-environment jsdom
 */
import { startWorker, takeWorker } from '../../src/taskpane/early-worker';

class FakeWorker {
  onerror: (() => void) | null = null;
  constructor(readonly address: URL) {}
}

const made: FakeWorker[] = [];

beforeEach(() => {
  made.length = 0;
  (globalThis as { Worker?: unknown }).Worker = class extends FakeWorker {
    constructor(address: URL) {
      super(address);
      made.push(this);
    }
  };
});
afterEach(() => {
  // Nothing stays for the next test.
  takeWorker();
  delete (globalThis as { Worker?: unknown }).Worker;
});

describe('the worker that starts ahead of the pane', () => {
  it('comes from beside the page, and is the one that the pane takes, once', () => {
    startWorker();
    expect(made.map(({ address }) => address.href)).toEqual([new URL('worker.js', document.baseURI).href]);
    expect(takeWorker()).toBe(made[0]);
    expect(takeWorker()).toBe(made[1]);
    expect(made).toHaveLength(2);
  });

  it('is forgotten when it breaks before the pane is there', () => {
    startWorker();
    made[0]?.onerror?.();
    expect(takeWorker()).toBe(made[1]);
  });

  it('says nothing where there are no workers: that is up to the pane', () => {
    const { Worker } = globalThis;
    (globalThis as { Worker?: unknown }).Worker = jest.fn(() => {
      throw new Error('no workers here');
    });
    expect(startWorker).not.toThrow();
    expect(takeWorker).toThrow('no workers here');
    globalThis.Worker = Worker;
  });
});
