import { digestOf } from '../settings/block-list';
import { LARGEST_RELEASE_LIST, RELEASE_LIST } from './release';
import { isSent } from './sent';
import type { Ask, Sent, Unanswered } from './sent';

/** Bytes of one file of a release; the largest, events.js, has 700 kB. */
const LARGEST_FILE = 16 * 2 ** 20;

/** Of longer files the digest is all that is kept: a list may name hundreds of them. */
const KEPT = 512 * 1024;

/** Requests at a time: as many as a browser has connections to one server. */
const AT_ONCE = 6;

/** What the server of a deployment has answered so far, each file asked for once. */
export class Visit {
  readonly #answers = new Map<string, Sent | Unanswered>();
  readonly #digests = new Map<string, string>();

  constructor(
    private readonly ask: Ask,
    /** With the slash at its end. */
    readonly folder: string,
  ) {}

  list(): Promise<Sent | Unanswered> {
    return this.file(RELEASE_LIST, LARGEST_RELEASE_LIST);
  }

  /**
   * Asks for a file below the folder.
   * @param query "?org=contoso", as the manifest writes it
   */
  async file(name: string, most = LARGEST_FILE, query = ''): Promise<Sent | Unanswered> {
    const before = this.#answers.get(name);
    if (before !== undefined) return before;
    const answer = await this.ask(this.folder + name + query, most);
    if (isSent(answer)) this.#digests.set(name, digestOf(answer.bytes));
    const kept =
      isSent(answer) && answer.bytes.length > KEPT && most === LARGEST_FILE
        ? { ...answer, bytes: new Uint8Array() }
        : answer;
    this.#answers.set(name, kept);
    return kept;
  }

  /** Asks for an address of the same server outside the folder. */
  elsewhere(path: string, most: number): Promise<Sent | Unanswered> {
    return this.ask(new URL(path, this.folder).href, most);
  }

  async all(names: readonly string[], onProgress?: (done: number, all: number) => void): Promise<void> {
    let next = 0;
    let done = 0;
    const one = async () => {
      for (let name = names[next++]; name !== undefined; name = names[next++]) {
        await this.file(name);
        onProgress?.(++done, names.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /** What was answered; a file that nobody has asked for is one that did not come. */
  answer(name: string): Sent | Unanswered {
    return this.#answers.get(name) ?? { failure: 'unreachable' };
  }

  digest(name: string): string | undefined {
    return this.#digests.get(name);
  }

  /** The files that came. */
  answered(): readonly (readonly [string, Sent])[] {
    return [...this.#answers].flatMap(([name, answer]) =>
      isSent(answer) && answer.status === 200 ? [[name, answer] as const] : [],
    );
  }
}
