import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { liveReload } from '../../src/demo/live-reload.mjs';
import { serve, type DemoServer } from '../../src/demo/server.mjs';
import { launch } from './chromium.mjs';

let folder: string;
let browser: Browser;
let server: DemoServer;
const live = liveReload();
const write = (title: string) => {
  writeFileSync(
    path.join(folder, 'demo.html'),
    `<!doctype html><html><head><title>${title}</title><link rel="icon" href="data:," /></head></html>`,
  );
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'live-'));
  browser = await launch();
  server = await serve({ dist: folder, officeJs: folder, port: 0, live });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

it('a page that is being developed is loaded again after a build, under its own policy', async () => {
  write('first');
  live.built('1');
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(server.origin);
  expect(await page.title()).toBe('first');
  for (const [build, title] of [
    ['2', 'second'],
    ['3', 'third'],
  ] as const) {
    write(title);
    // Before the page has come to listen, or after: it knows which build it is of.
    live.built(build);
    await page.waitForFunction((wanted) => document.title === wanted, title);
  }
  expect(complaints).toEqual([]);
});
