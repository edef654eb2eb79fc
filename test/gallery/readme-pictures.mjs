// `npm run screenshots:readme`: the pictures of the READMEs, taken anew from the simulated Outlook.
import path from 'node:path';
import { buildMissing } from '../../src/tools/build.mjs';
import { installMissing, root } from '../../src/tools/install.mjs';

const PICTURES = { en: 'screenshot.png', ja: 'screenshot-ja.png' };

installMissing();
buildMissing();
// Imported late: on a fresh clone the browser's driver is not there before.
const { launch } = await import('../browser/chromium.mjs');
const { serve } = await import('../../src/demo/server.mjs');

const server = await serve({
  dist: path.join(root, 'dist'),
  officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port: 0,
});
const browser = await launch();
for (const [language, file] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(`${server.origin}/?lang=${language}&message=minutes-hijacked`);
  const pane = page.frameLocator('iframe[src*="taskpane"]');
  await pane.getByRole('article').first().waitFor();
  await page.getByRole('alert').first().waitFor();
  await page.screenshot({ path: path.join(root, 'assets', file) });
  await page.close();
  console.log(`assets/${file}`);
}
await browser.close();
await server.close();
