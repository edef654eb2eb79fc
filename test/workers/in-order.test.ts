import { inOrder } from '../../src/workers/in-order';

describe('work in order', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const waiting = new Map<string, (result: string) => void>();
    const results: string[] = [];
    const done = (async () => {
      for await (const result of inOrder(
        ['a', 'b', 'c'],
        (item) => new Promise<string>((r) => waiting.set(item, r)),
        3,
      ))
        results.push(result);
    })();
    // All three are begun before anybody is told of the first.
    await new Promise(setImmediate);
    for (const item of ['c', 'a', 'b']) waiting.get(item)?.(item.toUpperCase());
    await done;
    expect(results).toEqual(['A', 'B', 'C']);
  });

  it.each([1, 2, 5, 100])('never has more than %i begun and not given', async (ahead) => {
    let [begun, most] = [0, 0];
    const given: number[] = [];
    const work = (item: number) => {
      begun += 1;
      most = Math.max(most, begun - given.length);
      return Promise.resolve(item);
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    for await (const result of inOrder(items, work, ahead)) given.push(result);
    expect([given.length, most]).toEqual([50, Math.min(ahead, 50)]);
  });
});
