/**
 * Lists that are made item by item, lists within lists too: gathered on one stack, and copied when their length is known. V8
 * gives every list that is pushed to room for 17 items, and the syntax tree of a megabyte has 100,000 lists of one or two.
 */
export class Gathering<Item> {
  private readonly stack: Item[] = [];
  private top = 0;

  /** Where a list begins. */
  get mark(): number {
    return this.top;
  }

  add(item: Item): void {
    this.stack[this.top++] = item;
  }

  /** Ends the list that began at `mark`. */
  take(mark: number): Item[] {
    const list = this.stack.slice(mark, this.top);
    this.top = mark;
    return list;
  }
}
