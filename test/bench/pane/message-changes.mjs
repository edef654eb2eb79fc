// Prints, as JSON, what the page and its pane hold after so many changes of the message, once the garbage is collected:
//   node test/bench/pane/message-changes.mjs [changes]
import { launch } from '../../browser/chromium.mjs';
import { servePages } from './served-pages.mjs';

const changes = Number(process.argv[2] ?? 1_000);
/** The first look is taken when every kind of message has been shown and every part of the pane is loaded. */
const LOOKS = 5;

const server = await servePages();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${server.origin}/?lang=en&latency=0`);
const options = page.getByRole('listbox').getByRole('option');
await options.first().waitFor();
const count = await options.count();
const heading = page.frameLocator('iframe[src*="taskpane"]').getByRole('heading', { level: 1 });
const judged = heading.filter({ hasNotText: /^Checking/ });
const session = await page.context().newCDPSession(page);
const held = [];
for (let made = 1; made <= changes; made++) {
  await options.nth(made % count).click();
  await judged.waitFor();
  if (made % Math.ceil(changes / LOOKS) !== 0) continue;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  // The heap of the pane and of the simulated Outlook together, in bytes.
  held.push({ changes: made, heap: usedSize, nodes, listeners: jsEventListeners, workers: page.workers().length });
}
await browser.close();
await server.close();
process.stdout.write(`${JSON.stringify(held)}\n`);
