import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveTraining, type TrainingServer } from '../../../src/demo/training-server.mjs';
import { trainingTexts } from '../../../src/demo/training/texts';
import { ownTexts } from '../../../src/demo/training/texts/own-texts';
import { setupTexts } from '../../../src/demo/training/texts/setup-texts';
import { png } from '../../../src/specimens/picture';
import { languages } from '../../../src/training/scenario';
import { runWith, temporaryFolder } from '../../cli/run';
import { story } from '../../training/own/story';
import { violationsIn } from '../axe';
import { launch } from '../chromium.mjs';
import { expect as see } from '../see';
import { serveFiles } from '../static-server';

/* A company's own scenarios, its name and its logo: served from its folder, or written into the room. */

const root = path.join(__dirname, '..', '..', '..');
const room = path.join(path.resolve(root, process.env['DIST'] ?? 'dist'), 'training');
const own = path.join(temporaryFolder(), 'own');
const attack = JSON.parse(
  readFileSync(path.join(root, 'src', 'training', 'scenarios', 'minutes-hijacked', 'de.json'), 'utf8'),
) as object;
const PHONE = '+49 30 0000 12';
const MAIL = 'sicherheit@contoso.com';

let server: TrainingServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  mkdirSync(own);
  writeFileSync(path.join(own, 'angebot.json'), JSON.stringify(story));
  writeFileSync(path.join(own, 'protokoll.json'), JSON.stringify({ honest: false, sets: ['Werkstatt'], de: attack }));
  const company = { organisation: 'Contoso', logo: 'logo.png', contact: { phone: PHONE, mail: MAIL } };
  writeFileSync(path.join(own, 'company.json'), JSON.stringify(company));
  writeFileSync(path.join(own, 'logo.png'), png());
  server = await serveTraining({ folder: room, port: 0, own });
  browser = await launch();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  page.setDefaultTimeout(120_000);
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('a company’s own scenarios', () => {
  it('stand among ours under the company’s name and logo, and are presented', async () => {
    await page.goto(`${server.origin}/?lang=de`);
    await see(page.getByRole('heading', { level: 1, name: `${trainingTexts.de.title} · Contoso` })).toBeVisible();
    const logo = page.getByRole('img', { name: 'Contoso' });
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('link', { name: story.de.title }).click();
    await see(page.locator('#subject')).toHaveText(story.de.letter.subject);
    await page.keyboard.press('ArrowRight');
    await see(page.getByText(story.de.steps[0]!.say)).toBeVisible();
  });

  it('are led to from a language that does not tell them', async () => {
    await page.goto(`${server.origin}/?lang=en`);
    const elsewhere = page.getByRole('region', { name: trainingTexts.en.present.elsewhere });
    await see(elsewhere.getByText(story.de.title)).toBeVisible();
  });

  it('can be all that a quiz asks about', async () => {
    await page.goto(`${server.origin}/?lang=de&room=quiz&draw=k7m2p`);
    const setup = setupTexts.de;
    const box = page.getByRole('checkbox', { name: setup.ownOnly });
    await box.check();
    // The draw has another name now, and the box still has the focus.
    await see(box).toBeFocused();
    await see(page.getByText(setup.fits(2, 2))).toBeVisible();
    expect(new URL(page.url()).searchParams.get('draw')).toBe('k7m2p.own');
    await page.getByRole('checkbox', { name: setup.difficulties.hard }).click();
    await see(page.getByText(setup.tooFew)).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('draw')).toBe('k7m2p.own');
    await page.getByRole('button', { name: trainingTexts.de.quiz.start }).click();
    await see(page.getByRole('heading', { name: trainingTexts.de.quiz.question(1, 2) })).toBeVisible();
  });

  it('bring every phone of a group into their language', async () => {
    await page.goto(`${server.origin}/?lang=de&room=group`);
    await page.waitForURL(/draw=[a-z0-9]{5}\.in-de/);
    const draw = new URL(page.url()).searchParams.get('draw')!;
    await page.goto(`${server.origin}/?quiz=${draw}`);
    await see(page.getByRole('button', { name: trainingTexts.de.quiz.start })).toBeVisible();
  });

  it('say what is wrong with one of them, and the others play', async () => {
    const broken = path.join(own, 'kaputt.json');
    writeFileSync(broken, '{\n  "honest": true,\n  "de": {}\n}');
    await page.goto(`${server.origin}/?lang=de`);
    await see(page.getByText(ownTexts.de.problems(5))).toBeVisible();
    await see(page.getByText('kaputt.json:3 de.title: Dieses Feld fehlt. Fügen Sie es hinzu.')).toBeVisible();
    await see(page.getByRole('link', { name: story.de.title })).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    rmSync(broken);
  });
});

describe('the room that is written with them', () => {
  it('needs a server that knows nothing but files', async () => {
    const out = path.join(own, '..', 'room');
    const { code, err } = await runWith({ room }, 'training', 'room', '--out', out, '--scenarios', own);
    expect([code, err]).toEqual([0, expect.stringContaining('Wrote the training room')]);
    const files = await serveFiles(out);
    await page.goto(`${files.origin}/index.html?lang=de`);
    await see(page.getByRole('link', { name: story.de.title })).toBeVisible();
    await files.close();
  });
});

describe('the attendance list of a company', () => {
  it.each(['A4', 'Letter'] as const)('has its name on it, and is one page of %s', async (format) => {
    await page.goto(`${server.origin}/?lang=de&room=attendance`);
    await see(page.getByText('Contoso', { exact: true })).toBeVisible();
    const pdf = await page.pdf({ format, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe('the handout of a company', () => {
  it.each(languages.flatMap((language) => (['A4', 'Letter'] as const).map((format) => [language, format] as const)))(
    'in %s says whom to call, and is one page of %s',
    async (language, format) => {
      await page.goto(`${server.origin}/handout.${language}.html`);
      await see(page.getByText(PHONE)).toBeVisible();
      await see(page.getByText(MAIL)).toBeVisible();
      await see(page.getByText('Contoso', { exact: true })).toBeVisible();
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      expect(await violationsIn(page)).toEqual([]);
    },
  );
});
