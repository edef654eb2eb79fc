/**
 * Characters that `run` looks through with String.indexOf. It asks no budget: in a loop, each search to the end of a file
 * that does not hold what is searched, it takes minutes, and the clock of the tests stands still.
 */
export function searched(run: () => void): number {
  let characters = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const search = String.prototype.indexOf;
  const spy = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, wanted, from = 0) {
    const found = search.call(this, wanted, from);
    characters += Math.max(0, (found === -1 ? this.length : found) - from);
    return found;
  });
  run();
  spy.mockRestore();
  return characters;
}
