import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkupTexts } from '../../src/checkup/texts';
import { describeAddIn } from '../../src/cli/manifest/add-in';
import { xmlManifest } from '../../src/cli/manifest/xml';
import { version } from '../../src/detection/version';
import { selfCheckTexts } from '../../src/selfcheck/texts';
import { violationsIn } from './axe';
import { launch } from './chromium.mjs';
import { ENFORCING, serveWithNginx, type NginxServer } from './nginx.mjs';
import { expect as see } from './see';

/* The page with which an administrator looks at the server, behind the documented configuration and with faults planted. */

const SITE = 'https://guard.example.com';
const ENFORCED = 'https://enforced.example.com';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const dist = path.resolve(process.env['DIST'] ?? 'dist');
const languages = ['en', 'ja'] as const;

let nginx: NginxServer;
let enforcing: NginxServer;
let browser: Browser;

beforeAll(async () => {
  nginx = await serveWithNginx({ site: 'docs/hosting/nginx.conf', folder: dist });
  enforcing = await serveWithNginx({ site: 'docs/hosting/nginx.conf', folder: dist, edits: ENFORCING });
  browser = await launch([
    `--host-resolver-rules=MAP guard.example.com:443 127.0.0.1:${nginx.port},MAP enforced.example.com:443 127.0.0.1:${enforcing.port}`,
  ]);
});

afterAll(async () => {
  await browser.close();
  await nginx.close();
  await enforcing.close();
});

interface OpenOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What the server answers instead, by the name of a file. */
  readonly instead?: Readonly<Record<string, { status?: number; body?: string; headers?: Record<string, string> }>>;
}

/** Opens the page; everything that is asked of another server is noted, and refused. */
async function open(address: string, { width = 1280, colorScheme = 'light', instead = {} }: OpenOptions = {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    viewport: { width, height: 800 },
    colorScheme,
  });
  const page = await context.newPage();
  const strays: string[] = [];
  await page.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const planted = instead[url.pathname.slice(1)];
    if (![SITE, ENFORCED].includes(url.origin)) {
      strays.push(url.href);
      await (url.href === OFFICE_JS ? route.fulfill({ body: '', contentType: 'text/javascript' }) : route.abort());
    } else if (planted === undefined) await route.continue();
    else {
      // Only the browser knows where these names are.
      const { port } = url.origin === SITE ? nginx : enforcing;
      const response = await route.fetch({ url: `https://localhost:${port}${url.pathname}` });
      await route.fulfill({ response, ...planted, headers: { ...response.headers(), ...planted.headers } });
    }
  });
  await page.goto(address);
  return { page, strays, close: () => context.close() };
}

const summary = (page: Page) => page.getByRole('status');
const texts = checkupTexts.en;

describe('the page that looks at its own server', () => {
  it.each([
    ['', SITE, texts.remarks.typesReported.says],
    [', with Trusted Types enforced', ENFORCED, texts.remarks.typesEnforced.says],
  ])('finds the documented configuration healthy, and asks no other server%s', async (_, site, types) => {
    const { page, strays, close } = await open(`${site}/selfcheck.html`);
    await see(summary(page)).toHaveText(new RegExp(`${texts.summary.fine}$`));
    await see(page.getByText(types as string, { exact: true })).toBeVisible();
    await see(page.getByText(texts.remarks.policyInForce.says as string)).toBeVisible();
    await see(page.getByText(texts.remarks.workerFine.says as string)).toBeVisible();
    await see(page.getByText(`those of version ${version}, by their digests`)).toBeVisible();
    expect(strays).toEqual([]);

    await page.getByRole('button', { name: selfCheckTexts.en.office.load }).click();
    await see(page.getByText('Office.js can be loaded from appsforoffice.microsoft.com.')).toBeVisible();
    expect(strays).toEqual([OFFICE_JS]);
    await close();
  });

  it('names the file that is another, what is lacking, and the organisation’s exact errors', async () => {
    const { page, close } = await open(`${SITE}/selfcheck.html?org=contoso`, {
      instead: {
        'events.js': { body: 'alert(1)' },
        'help.css': { status: 404 },
        'config/contoso.json': {
          status: 200,
          body: '{\n "version": 1,\n "langauge": "ja"\n}',
          headers: { 'content-type': 'application/json' },
        },
      },
    });
    await see(summary(page)).toContainText('3 faults');
    const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await see(item(`Not the file of version ${version}`)).toContainText('events.js');
    await see(item('Not on the server.')).toContainText('help.css');
    await see(item('config/contoso.json has 1 error.')).toContainText(
      'config/contoso.json:3: langauge: There is no such field. Did you mean "language"?',
    );
    await see(page.getByText(selfCheckTexts.en.organisation('contoso'))).toBeVisible();
    await close();
  });

  it('tells a policy that is not in force, and a worker that does not start', async () => {
    const { page, close } = await open(`${SITE}/selfcheck.html`, {
      instead: {
        'selfcheck.html': {
          headers: {
            'content-security-policy':
              "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src 'self'; worker-src 'self'; img-src 'self'",
          },
        },
        'worker.js': { status: 404, body: '' },
      },
    });
    await see(page.getByText(texts.remarks.inlineScriptRuns.says as string)).toBeVisible();
    await see(page.getByText('The worker that judges messages does not start')).toBeVisible();
    await see(page.getByText("script-src allows too much: 'unsafe-inline'")).toBeVisible();
    await close();
  });

  it('compares a manifest that is chosen, and shows what a hostile server says as text', async () => {
    const { page, strays, close } = await open(`${SITE}/selfcheck.html`, {
      instead: {
        'help.html': { headers: { 'x-frame-options': '<img src=https://evil.example/a.png onerror=alert(1)>' } },
      },
    });
    await see(page.getByText('<img src=https://evil.example/a.png onerror=alert(1)>')).toBeVisible();
    await see(page.locator('main img[src]')).toHaveCount(0);
    const manifest = (origin: string) => ({
      name: 'emotet-guard.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(xmlManifest(describeAddIn({ origin, version }))),
    });
    await page.locator('input[type=file]').setInputFiles(manifest('https://elsewhere.example'));
    await see(page.getByText('The manifest leads to another server: elsewhere.example.')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(manifest(SITE));
    await see(page.getByText(/Version 1\.\d+\.\d+\.0: all \d+ addresses answer/)).toBeVisible();
    expect(strays).toEqual([]);
    await close();
  });

  it('changes its language, and checks again, by keyboard', async () => {
    const { page, close } = await open(`${SITE}/selfcheck.html?lang=ja`);
    await see(summary(page)).toHaveText(new RegExp(`${checkupTexts.ja.summary.fine}$`));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja-JP');
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { level: 1, name: selfCheckTexts.en.title })).toBeVisible();
    await page.getByRole('button', { name: selfCheckTexts.en.again }).focus();
    await page.keyboard.press('Enter');
    await see(summary(page)).toHaveText(new RegExp(`${texts.summary.fine}$`));
    await close();
  });

  it.each(
    languages.flatMap((language) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [320, 450, 1280].map((width) => [language, colorScheme, width] as const),
      ),
    ),
  )('passes axe and fits its width in %s, %s, at %d pixels', async (language, colorScheme, width) => {
    const { page, close } = await open(`${SITE}/selfcheck.html?lang=${language}&org=contoso`, {
      width,
      colorScheme,
      instead: {
        'events.js': { body: 'alert(1)' },
        'help.html': { headers: { 'x-frame-options': 'A'.repeat(300), 'cache-control': 'max-age=86400' } },
        'config/contoso.json': {
          status: 200,
          body: readFileSync('src/settings/config/example.json', 'utf8').replace('"version": 1', '"version": 2'),
        },
      },
    });
    await see(page.getByRole('heading', { level: 2, name: selfCheckTexts[language].wrong })).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await close();
  });
});
