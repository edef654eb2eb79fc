/** What waits for its turn: first in, first out. */
export interface Queue<Item> {
  readonly push: (item: Item) => void;
  readonly next: () => Item | undefined;
  readonly length: () => number;
}

/** An empty one. */
export function openQueue<Item>(): Queue<Item> {
  const items: Item[] = [];
  let first = 0;
  return {
    push(item) {
      items.push(item);
    },
    next() {
      const item = items[first];
      if (item === undefined) return undefined;
      first += 1;
      // Shifting an array of thousands costs as much as a job.
      if (first > 1_000) first -= items.splice(0, first).length;
      return item;
    },
    length: () => items.length - first,
  };
}
