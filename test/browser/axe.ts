import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds in a page and in the pane in it, as readable lines; the message’s own page runs no script, not even axe. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  // A frame without its page yet has another address, and in a sandbox no script may be tried.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(
      ({ contentDocument: inside }) => inside?.readyState === 'complete' && inside.URL !== 'about:blank',
    ),
  );
  const lines: string[] = [];
  for (const frame of page
    .frames()
    .filter((each) => each === page.mainFrame() || /\/taskpane\.html/.test(each.url()))) {
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
