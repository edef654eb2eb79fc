import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { trainingTexts } from '../../src/demo/training/texts';
import { MICROSOFT_AJAX } from '../../src/demo/server.mjs';
import { catalogueFor } from '../../src/locales';
import { en } from '../../src/locales/en';
import { languages } from '../../src/training/scenario';
import { toldAs } from '../../src/training/scenarios';
import { violationsIn } from './axe';
import { launch } from './chromium.mjs';
import { expect as see } from './see';
import { serveFiles } from './static-server';

const root = path.join(__dirname, '..', '..');
const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

/** An organisation’s own host, the built folder somewhere below it. */
const HOST = 'https://intranet.example/guard/';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let server: Awaited<ReturnType<typeof serveFiles>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveFiles(path.resolve(root, process.env['DIST'] ?? 'dist'));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page whose every request is answered here: the host by the file server, Microsoft’s CDN by Office.js' package and our stand-in. */
async function open(
  address: string,
  width = 1280,
): Promise<{ readonly page: Page; readonly strays: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'en-US' });
  const strays: string[] = [];
  // A page that is closed wants no more answers, and Playwright breaks them off: one that is open and gets none fails its test.
  await page.route(/^https?:/, (route) => answer(route, strays).catch(() => undefined));
  await page.goto(HOST + address);
  return { page, strays };
}

async function answer(route: Route, strays: string[]): Promise<void> {
  const url = route.request().url();
  if (url.startsWith(HOST)) {
    await route.fulfill({ response: await route.fetch({ url: `${server.origin}/${url.slice(HOST.length)}` }) });
  } else if (url.startsWith(CDN)) {
    const file = new URL(url).pathname.slice(new URL(CDN).pathname.length).toLowerCase();
    const body = await readFile(path.join(officeJs, file)).catch(() => undefined);
    if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ body, contentType: 'text/javascript' });
  } else if (url.startsWith('https://ajax.aspnetcdn.com/')) {
    await route.fulfill({ body: MICROSOFT_AJAX, contentType: 'text/javascript' });
  } else {
    strays.push(url);
    await route.abort();
  }
}

describe('the built folder on a plain file server', () => {
  it.each(languages)(
    'presents to the end, where the real pane speaks, with Office.js from the CDN: %s',
    async (language) => {
      const { page, strays } = await open(`demo.html?lang=${language}&room=present&message=minutes-hijacked`);
      const { headingsOfDanger, banners } = catalogueFor(language).pane;
      await see(page.locator('#subject')).toHaveText(toldAs('minutes-hijacked', language)!.telling.letter.subject);
      await page.keyboard.press('End');
      const pane = page.frameLocator('iframe[src*="taskpane"]');
      await see(pane.getByRole('heading', { level: 1 })).toHaveText(headingsOfDanger.attachment);
      await see(page.getByRole('alert')).toContainText(banners.emotet);
      await page.close();
      expect(strays).toEqual([]);
    },
  );

  it('holds quiz, pictures and handout as well', async () => {
    const { page, strays } = await open('demo.html?lang=en&room=training');
    await page.getByRole('link', { name: trainingTexts.en.quiz.title, exact: true }).click();
    await page.getByRole('button', { name: trainingTexts.en.quiz.start }).click();
    await see(page.locator('#subject')).toBeVisible();
    await page.getByRole('link', { name: trainingTexts.en.toRoom }).click();
    await page.getByRole('link', { name: trainingTexts.en.click.title }).click();
    await see(page.getByRole('img', { name: trainingTexts.en.click.frames[0]!.title })).toBeVisible();
    await page.getByRole('link', { name: trainingTexts.en.toRoom }).click();
    await page.getByRole('link', { name: trainingTexts.en.take.handout }).click();
    await see(page.getByRole('heading', { level: 1 })).toContainText('Enable Content');
    await page.getByRole('link', { name: trainingTexts.en.title }).click();
    await see(page.getByRole('heading', { level: 1, name: trainingTexts.en.title })).toBeVisible();
    await page.close();
    expect(strays).toEqual([]);
  });
});

describe('the training room alone', () => {
  it('travels in time and judges what came, without a pane and without asking anyone', async () => {
    const { page, strays } = await open('training/index.html?lang=en&room=time&month=2023-03');
    await page.getByRole('option').last().click();
    await see(page.locator('#subject')).toBeVisible();
    await see(page.getByText(en.pane.banners.emotet)).toBeVisible();
    await see(page.getByText(en.detectors['padded-document'].title)).toBeVisible();
    await page.close();
    expect(strays).toEqual([]);
  });
});

describe('the handout', () => {
  it.each(languages.flatMap((language) => (['A4', 'Letter'] as const).map((format) => [language, format] as const)))(
    'in %s, printed on %s, is one page',
    async (language, format) => {
      const { page } = await open(`handout.${language}.html`);
      const pdf = await page.pdf({ format, printBackground: true });
      await page.close();
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    },
  );

  it.each(languages.flatMap((language) => [320, 450, 1280].map((width) => [language, width] as const)))(
    'in %s passes axe and fits %d pixels',
    async (language, width) => {
      const { page } = await open(`handout.${language}.html`, width);
      expect(await violationsIn(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.close();
    },
  );
});
