import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The message’s own page runs no script; Office.js opens a page for a moment that asks whether it may trust its host. */
const LEFT_OUT = /\/message\.html$|\/agaveerrorux\//i;

/** What axe finds in a page and in its frames, as readable lines. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  // A frame without its page yet has another address, and in a sandbox no script may be tried.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(
      ({ contentDocument: inside }) => inside?.readyState === 'complete' && inside.URL !== 'about:blank',
    ),
  );
  const lines: string[] = [];
  for (const frame of page.frames().filter((candidate) => !LEFT_OUT.test(candidate.url()))) {
    await frame.evaluate(source);
    const found = await frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe };
      // Frames are looked at one by one.
      const results = await axe.run(document, { iframes: false });
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    lines.push(...found.map((line) => `${frame.url().replace(/[?#].*/, '')} ${line}`));
  }
  return lines;
}
