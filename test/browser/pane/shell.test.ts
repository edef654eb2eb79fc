import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { serve } from '../../../src/demo/server.mjs';
import { en } from '../../../src/locales/en';
import { violationsIn } from '../axe';
import { launch } from '../chromium.mjs';

/* What stands in the pane before Office.js and React have come. Requests are held back until a test lets them go: nothing is timed. */

const root = path.join(__dirname, '..', '..', '..');

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await serve({
    dist: path.resolve(root, process.env['DIST'] ?? 'dist'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 0,
  });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function newPage(width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, locale: 'en-US' });
  page.setDefaultTimeout(120_000);
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

/** Holds back what Office.js is loaded from. @returns what lets it go */
async function hold(files: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** Where the sign and the first line stand. */
function places(frame: Page | Frame): Promise<readonly (readonly number[])[]> {
  return frame.evaluate(() =>
    ['main svg', 'main h1'].map((part) => {
      const { y, height, left, right } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      return [y, height, Math.round((left + right) / 2)];
    }),
  );
}

const hasPainted = (frame: Page | Frame) =>
  frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

describe('the pane before Office.js has come', () => {
  it.each([
    [320, 'light'],
    [320, 'dark'],
    [450, 'light'],
    [450, 'dark'],
  ] as const)('has painted its name and a sign that it is busy, %i pixels wide, %s', async (width, colorScheme) => {
    await newPage(width, colorScheme);
    const letGo = await hold('**/office-js/office.js');
    await page.goto(`${server.origin}/taskpane.html`, { waitUntil: 'commit' });
    await hasPainted(page);
    expect(await page.evaluate(() => typeof Office)).toBe('undefined');
    expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect((await page.locator('body').innerText()).trim()).toBe('Emotet Guard');
    // Nothing of it is a live region: a screen reader reads it as the page, once.
    expect(await page.locator('[role], [aria-live]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violationsIn(page)).toEqual([]);
    letGo();
    await page.locator('.shell').waitFor({ state: 'detached' });
  });
});

describe('when React takes over', () => {
  it('nothing moves, nothing of the shell is left, and the one worker judges', async () => {
    await newPage(1280, 'light');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const officeComes = await hold('**/office-js/office.js');
    const outlookAnswers = await hold('**/office-js/outlook-web*.js');
    await page.goto(`${server.origin}/?lang=en&message=minutes-hijacked&latency=0`, { waitUntil: 'commit' });
    const inFrame = page.frameLocator('iframe[src*="taskpane"]');
    await inFrame.locator('.shell').waitFor();
    const pane = page.frame({ url: (url) => url.pathname.endsWith('/taskpane.html') });
    if (pane === null) throw new Error('no pane');
    await hasPainted(pane);
    const before = await places(pane);
    officeComes();
    await inFrame.getByRole('heading', { level: 1, name: en.pane.states.starting.heading }).waitFor();
    expect(await places(pane)).toEqual(before);
    expect(await inFrame.locator('.shell, .sign, .busy, [aria-busy]').count()).toBe(0);
    expect(await inFrame.locator('#root').locator('main').count()).toBe(1);
    // Loaded while Outlook is waited for.
    expect(workers.filter((url) => url.endsWith('/worker.js'))).toHaveLength(1);
    outlookAnswers();
    await inFrame.getByRole('heading', { level: 1, name: en.pane.headingsOfDanger.attachment }).waitFor();
    expect(workers.filter((url) => url.endsWith('/worker.js'))).toHaveLength(1);
  });
});
