// Prints, as JSON, how soon the pane paints and how soon it warns, each time in a browser that has seen nothing of it yet:
//   node test/bench/pane/first-paint.mjs [rounds]
import { launch } from '../../browser/chromium.mjs';
import { servePages } from './served-pages.mjs';

const rounds = Number(process.argv[2] ?? 5);

const server = await servePages();
const times = [];
for (let round = 0; round < rounds; round++) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // The simulated Outlook answers at once: what is measured is ours.
  await page.goto(`${server.origin}/?lang=en&message=minutes-hijacked&latency=0`);
  const warning = page.frameLocator('iframe[src*="taskpane"]').getByRole('heading', { level: 1, name: /^Dangerous/ });
  await warning.waitFor();
  times.push(
    await warning.evaluate(() => ({
      // Both by the pane's own clock, which starts when its frame begins to load.
      firstPaint: globalThis.performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      warning: globalThis.performance.now(),
    })),
  );
  await browser.close();
}
await server.close();
process.stdout.write(`${JSON.stringify(times)}\n`);
