import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { serve } from '../../src/demo/server.mjs';
import { launch } from './chromium.mjs';

const root = path.join(__dirname, '..', '..');

/** The demo as `npm start` serves it, in this machine's browser. */
interface ServedDemo {
  readonly origin: string;
  /** Opens the page; what goes wrong in it is gathered until the end of the test. */
  open(query?: string, options?: PageOptions): Promise<OutlookPage>;
}

interface RunningDemo extends ServedDemo {
  /** Closes the pages of this test. @returns what went wrong in them: errors, broken policies, requests that left the origin */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface PageOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
}

export interface OutlookPage {
  readonly page: Page;
  readonly inbox: Locator;
  readonly banner: Locator;
  readonly pane: FrameLocator;
  /** The pane's verdict or state. */
  readonly paneHeading: Locator;
  /** Which message the pane speaks of. */
  readonly paneMessage: Locator;
  readonly body: FrameLocator;
  readonly message: (subject: string | RegExp) => Locator;
}

/**
 * The demo for all tests of a file; the built folder must be there (`npm test` builds it). A test fails, whatever else it says,
 * when something went wrong in one of its pages.
 */
export function servedDemo(): ServedDemo {
  let demo: RunningDemo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterEach(async () => {
    expect(await demo.complaints()).toEqual([]);
  });
  afterAll(async () => {
    await demo.close();
  });
  return {
    get origin() {
      return demo.origin;
    },
    open: (query, options) => demo.open(query, options),
  };
}

async function startDemo(): Promise<RunningDemo> {
  const server = await serve({
    dist: path.resolve(root, process.env['DIST'] ?? 'dist'),
    officeJs: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    port: 0,
  });
  const browser: Browser = await launch();
  let complaints: string[] = [];
  let pages: Page[] = [];
  return {
    origin: server.origin,
    async open(query = '', { width = 1280, colorScheme = 'light', reducedMotion = false } = {}) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
        locale: 'en-US',
      });
      // Of a machine that has much else to do: the browser's own patience ends after half a minute.
      page.setDefaultTimeout(120_000);
      pages.push(page);
      page.on('console', (message) => {
        // A broken Content-Security-Policy is an error of the console too.
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.origin) {
          complaints.push(`left the origin: ${request.url()}`);
        }
      });
      await page.goto(`${server.origin}/${query}`);
      const inbox = page.getByRole('listbox');
      await page.getByRole('banner').waitFor();
      const pane = page.frameLocator('iframe[src*="taskpane"]');
      return {
        page,
        inbox,
        banner: page.getByRole('alert'),
        pane,
        paneHeading: pane.getByRole('heading', { level: 1 }),
        paneMessage: pane.getByRole('blockquote'),
        body: page.frameLocator('iframe[src="message.html"]'),
        message: (subject) => inbox.getByRole('option').filter({ hasText: subject }),
      };
    },
    async complaints() {
      await Promise.all(pages.map((page) => page.close()));
      const found = complaints;
      pages = [];
      complaints = [];
      return found;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
