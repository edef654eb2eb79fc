// Builds the gallery into a folder of its own and opens it in this machine's browser, without a server.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../browser/chromium.mjs';
import { root } from '../../src/tools/install.mjs';

const ORIGIN = 'https://gallery.invalid';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };

export async function openGallery() {
  const folder = mkdtempSync(path.join(tmpdir(), 'emotet-guard-gallery-'));
  build(folder);
  const browser = await launch();
  const complaints = [];

  const newPage = async ({ width = 450, height = 900, scale = 1 } = {}) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-US' });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = path.join(folder, path.normalize(pathname));
      if (origin !== ORIGIN || !existsSync(file)) {
        complaints.push(`asked for ${route.request().url()}`);
        return route.abort();
      }
      return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'text/plain' });
    });
    await page.goto(`${ORIGIN}/gallery.html`);
    return page;
  };

  const first = await newPage();
  const { states, languages } = await first.evaluate(() => {
    const { gallery } = globalThis;
    return { states: gallery.states, languages: gallery.languages };
  });
  await first.close();

  return {
    browser,
    states,
    languages,
    newPage,
    complaints,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function build(folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js'),
      '--config',
      path.join(root, 'test', 'gallery', 'webpack.config.js'),
      '--output-path',
      folder,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The gallery does not build:\n${stdout}\n${stderr}`);
}
