// Prints, as JSON, how soon the pane paints and how soon it warns, each time in a browser that has seen nothing of it yet:
//   node test/bench/first-paint.mjs [rounds]
import path from 'node:path';
import { buildMissing } from '../../src/tools/build.mjs';
import { serve } from '../../src/demo/server.mjs';
import { root } from '../../src/tools/install.mjs';
import { launch } from '../browser/chromium.mjs';

const rounds = Number(process.argv[2] ?? 5);

buildMissing();
const server = await serve({
  dist: path.join(root, 'dist'),
  officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port: 0,
});
const times = [];
for (let round = 0; round < rounds; round++) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // The simulated Outlook answers at once: what is measured is ours.
  await page.goto(`${server.origin}/?lang=en&message=minutes-hijacked&latency=0`);
  const warning = page
    .frameLocator('iframe[src*="taskpane"]')
    .getByRole('heading', { level: 1, name: /Enable Content/ });
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
