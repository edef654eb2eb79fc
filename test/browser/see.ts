import type { Locator } from 'playwright-core';

/** Milliseconds that a page may take to become what a test expects. */
export const PATIENCE = 120_000;

export interface Sight {
  toHaveText(text: string | RegExp): Promise<void>;
  toContainText(text: string): Promise<void>;
  toHaveCount(count: number): Promise<void>;
  toHaveAttribute(name: string, value: string): Promise<void>;
  toBeVisible(): Promise<void>;
  toBeHidden(): Promise<void>;
  toBeFocused(): Promise<void>;
}

/** Looks at a page until it is as expected; playwright-core brings no assertions that wait. */
export function expect(locator: Locator): Sight {
  const text = async (): Promise<string> =>
    (await locator.count()) === 0 ? '' : ((await locator.first().textContent()) ?? '');
  return {
    toHaveText: (wanted) =>
      until(text, (found) => (typeof wanted === 'string' ? found.trim() === wanted : wanted.test(found)), wanted),
    toContainText: (wanted) => until(text, (found) => found.includes(wanted), wanted),
    toHaveCount: (wanted) =>
      until(
        () => locator.count(),
        (found) => found === wanted,
        wanted,
      ),
    toHaveAttribute: (name, wanted) =>
      until(
        () => locator.getAttribute(name, { timeout: PATIENCE }),
        (found) => found === wanted,
        wanted,
      ),
    toBeVisible: () => locator.waitFor({ state: 'visible', timeout: PATIENCE }),
    toBeHidden: () => locator.waitFor({ state: 'hidden', timeout: PATIENCE }),
    toBeFocused: () =>
      until(() => locator.evaluate((element) => element === document.activeElement), Boolean, 'focused'),
  };
}

/** Looks again and again until what is found is right. */
export async function until<Found>(
  look: () => Promise<Found>,
  isRight: (found: Found) => boolean,
  wanted: unknown,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (isRight(found)) return;
    if (Date.now() > end) throw new Error(`Expected ${String(wanted)}, found ${String(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
