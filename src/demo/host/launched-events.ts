/** What Office.js is told of an event: its id, the function to run, and what that function is handed, as JSON. */
export type EventNews = readonly [id: string, handler: string, event: string];

type Publish = (news: EventNews) => void;

/** Events that an event-based page is to handle. */
export class LaunchedEvents {
  /** Those that are not completed, oldest first. */
  readonly #open = new Map<string, () => void>();
  /** For a page that does not listen yet. */
  #waiting: EventNews[] = [];
  #count = 0;

  /**
   * Resolves when the page has completed the event.
   * @param details what the event says beside its source
   * @param publish undefined: no page listens yet
   */
  launch(handler: string, details: object, publish: Publish | undefined): Promise<void> {
    this.#count += 1;
    const news: EventNews = [`event-${this.#count}`, handler, JSON.stringify({ source: { id: handler }, ...details })];
    return new Promise((resolve) => {
      this.#open.set(news[0], resolve);
      if (publish === undefined) this.#waiting.push(news);
      else publish(news);
    });
  }

  /** A page has begun to listen. */
  heard(publish: Publish): void {
    for (const news of this.#waiting.splice(0)) publish(news);
  }

  /** @param id left out by a page that has no more than one event */
  complete(id: unknown): void {
    const [oldest = ''] = this.#open.keys();
    const event = typeof id === 'string' ? id : oldest;
    this.#open.get(event)?.();
    this.#open.delete(event);
  }

  /** What a page says of events until now counts no more. */
  forget(): void {
    this.#open.clear();
    this.#waiting = [];
  }
}
