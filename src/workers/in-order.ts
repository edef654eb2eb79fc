/**
 * What `work` makes of each item, in the order of the items, while up to `ahead` of them are worked on: a slow one holds back the
 * answers behind it, not the work. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    begun.push(work(item));
    const oldest = begun.length < ahead ? undefined : begun.shift();
    if (oldest !== undefined) yield await oldest;
  }
  for (const result of begun) yield await result;
}
