import path from 'node:path';
import { serve } from '../../src/demo/server.mjs';
import { launch } from '../browser/chromium.mjs';

const root = path.join(import.meta.dirname, '..', '..');

/** Milliseconds from the start of loading until the pane has painted anything, and until it has said its verdict. */
export interface PaneTimes {
  readonly firstPaint: number;
  readonly verdict: number;
}

/**
 * Opens a message in the built demo (`dist`), each time in a browser that has seen nothing of it yet, and looks at the pane's
 * own clock. Reading the bytes is part of the verdict's time; Outlook answers at once.
 */
export async function measureFirstPaint(rounds: number): Promise<readonly PaneTimes[]> {
  const server = await serve({
    dist: path.join(root, 'dist'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 0,
  });
  const times: PaneTimes[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const browser = await launch();
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.goto(`${server.origin}/?lang=en&message=minutes-hijacked&latency=0`);
        const heading = page
          .frameLocator('iframe[src*="taskpane"]')
          .getByRole('heading', { level: 1, name: /Enable Content/ });
        await heading.waitFor();
        times.push(
          await heading.evaluate(() => ({
            firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
            verdict: performance.now(),
          })),
        );
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return times;
}
