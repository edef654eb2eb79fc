import { webWorkers } from '../../../src/demo/trial/web-workers';
import type { Job, Terms } from '../../../src/workers/job';
import { openPool } from '../../../src/workers/pool';

const terms: Terms = { settings: {}, language: 'en', explain: false, text: false };
const job = (input: string): Job<Blob> => ({ input, source: new Blob([input]) });

/** Workers as a browser has them, of which each does what a job is called. */
function pool(milliseconds = 60_000) {
  const ended: number[] = [];
  let started = 0;
  const create = (): Worker => {
    const number = ++started;
    const worker = {
      onmessage: (_event: object) => undefined,
      onerror: (_event: object) => undefined,
      postMessage({ job: { input } }: { readonly job: Job<Blob> }) {
        if (input === 'hang') return;
        setTimeout(() => {
          if (input === 'throw') worker.onerror({ preventDefault: () => undefined });
          else worker.onmessage({ data: { record: { input, worker: number } } });
        });
      },
      terminate: () => void ended.push(number),
    };
    return worker as unknown as Worker;
  };
  return { ...openPool({ start: webWorkers(create), workers: 1, milliseconds }), ended };
}

describe('the workers of a browser', () => {
  it('answer one message after the other', async () => {
    const { submit, ended } = pool();
    expect(await submit(job('a'), terms)).toEqual({ record: { input: 'a', worker: 1 } });
    expect(await submit(job('b'), terms)).toEqual({ record: { input: 'b', worker: 1 } });
    expect(ended).toEqual([]);
  });

  it('are ended over a message that hangs: it is an error, and the next is judged by another', async () => {
    const { submit, ended } = pool(50);
    const answers = await Promise.all([submit(job('hang'), terms), submit(job('next'), terms)]);
    expect(answers).toEqual([
      { input: 'hang', error: 'The check took longer than 0.05 seconds.' },
      { record: { input: 'next', worker: 2 } },
    ]);
    expect(ended).toEqual([1]);
  });

  it('are not asked again after an error of ours', async () => {
    const { submit, ended } = pool();
    const answers = await Promise.all([submit(job('throw'), terms), submit(job('next'), terms)]);
    expect(answers).toEqual([
      { input: 'throw', error: 'The check broke off.' },
      { record: { input: 'next', worker: 2 } },
    ]);
    expect(ended).toEqual([1]);
  });
});
