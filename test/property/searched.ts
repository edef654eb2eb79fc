/**
 * Characters and bytes that `run` looks through with indexOf and lastIndexOf. These ask no budget: in a loop, each search to the
 * end of a file that does not hold what is searched, they take minutes, and the clock of the tests stands still.
 */
export function searched(run: () => void): number {
  let looked = 0;
  const prototypes = [String.prototype, Uint8Array.prototype] as unknown as readonly Searchable[];
  const spies = prototypes.flatMap((prototype) => {
    const { indexOf, lastIndexOf } = prototype;
    return [
      jest.spyOn(prototype, 'indexOf').mockImplementation(function (this: Searchable, wanted, from = 0) {
        const found = indexOf.call(this, wanted, from);
        looked += Math.max(0, (found === -1 ? this.length : found) - from);
        return found;
      }),
      jest.spyOn(prototype, 'lastIndexOf').mockImplementation(function (this: Searchable, wanted, from = this.length) {
        const found = lastIndexOf.call(this, wanted, from);
        looked += Math.max(0, from - found);
        return found;
      }),
    ];
  });
  run();
  for (const spy of spies) spy.mockRestore();
  return looked;
}

interface Searchable {
  readonly length: number;
  indexOf: (this: Searchable, wanted: unknown, from?: number) => number;
  lastIndexOf: (this: Searchable, wanted: unknown, from?: number) => number;
}
