import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { trialTexts } from '../../src/demo/trial/texts';
import { texts as demoTexts } from '../../src/demo/texts';
import type { Level } from '../../src/detection/contract';
import { reportLanguages } from '../../src/demo/trial/report-language';
import { report as en } from '../../src/locales/en/report';
import { levelsByLoudness } from '../../src/report/tally';
import { languages, type Language } from '../../src/training/scenario';
import { run, temporaryFolder } from '../cli/run';
import { readCases } from '../messages/read-cases';
import { violationsIn } from './axe';
import { looks } from './looks';
import { expect as see, until } from './see';
import { servedDemo } from './simulated-outlook';

/* One's own mail, judged in the browser: what comes of it is what the command line makes of the same files. */

const demo = servedDemo();
const folder = temporaryFolder();
const mail = path.join(folder, 'mail');

const cases = readCases(path.join(__dirname, '..', 'messages')).filter(
  ({ settings, without }) => settings === undefined && without === undefined,
);
const HOSTILE = '<img src=https://evil.example/a.png onerror=alert(1)>\u202egpj.exe';

/** A folder of messages, a mailbox of others in a folder below it, and what is no mail. */
beforeAll(() => {
  mkdirSync(path.join(mail, 'archive'), { recursive: true });
  const [alone, together] = [cases.slice(0, 24), cases.slice(-24)];
  for (const { name, eml } of alone) writeFileSync(path.join(mail, `${name}.eml`), eml);
  const mailbox = together.flatMap(({ eml }) => ['From a@b.example Mon Mar  2 10:00:00 2026\n', eml, '\n\n']);
  writeFileSync(path.join(mail, 'archive', 'Inbox'), Buffer.concat(mailbox.map((piece) => Buffer.from(piece))));
  writeFileSync(path.join(mail, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]));
  writeFileSync(path.join(mail, 'nothing.eml'), '');
  const subject = `=?utf-8?B?${Buffer.from(HOSTILE).toString('base64')}?=`;
  writeFileSync(
    path.join(mail, 'hostile.eml'),
    `From: a@elsewhere.example\nTo: b@reader.example\nSubject: ${subject}\nContent-Type: text/html\n\n` +
      '<p><a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">open</a><img src="https://evil.example/b.png"></p>\n',
  );
});

/** The page, with everything that it needs to judge, and what it asks for from then on. */
async function openTrial(language: Language = 'en', options: Parameters<typeof demo.open>[1] = {}) {
  const { page } = await demo.open(`try.html?lang=${language}`, options);
  const texts = trialTexts[language];
  await until(
    () => Promise.resolve(page.workers().length),
    (count) => count > 0,
    'workers',
  );
  // A worker that answers has its script.
  await Promise.all(page.workers().map((worker) => worker.evaluate('1')));
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  return { page, texts, requests };
}

/** Drops a folder as a person does: the entries of a real drop, which only a browser can make. */
async function dropFolder(page: Page, at: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [at], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
}

/** The numbers on the page, level by level. */
async function countsOn(page: Page, language: 'en' | 'ja' = 'en'): Promise<Readonly<Record<string, number>>> {
  const tiles = page
    .locator('dl')
    .first()
    .locator('div', { has: page.locator('dt') });
  const counts: [Level, number][] = [];
  for (const level of levelsByLoudness) {
    const tile = tiles.filter({ hasText: reportLanguages[language].texts.levels[level] });
    counts.push([level, Number.parseInt((await tile.locator('dd').innerText()).trim(), 10)]);
  }
  return Object.fromEntries(counts);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** What the command line says of the same files. */
async function scanned(...options: readonly string[]) {
  const { out } = await run('scan', '--json', ...options, mail);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; level?: Level; error?: string });
  // Files that are no mail are attachments to the command line.
  const judged = lines.filter(({ input, level }) => level !== undefined && !input.endsWith('.jpg'));
  return Object.fromEntries(
    levelsByLoudness.map((level) => [level, judged.filter((line) => line.level === level).length]),
  );
}

describe('one’s own mail', () => {
  it('dropped as a folder with a mailbox in it, is judged as by the command line, and nothing is asked for', async () => {
    const { page, texts, requests } = await openTrial();
    await page.context().setOffline(true);
    await dropFolder(page, mail);
    await see(page.getByText('28 files')).toBeVisible();
    await page.getByRole('button', { name: texts.judge, exact: true }).click();
    await see(page.getByRole('heading', { level: 2, name: en.title })).toBeVisible();
    expect(await countsOn(page)).toEqual(await scanned());

    const unread = page.getByRole('heading', { name: en.headings.unread }).locator('xpath=following-sibling::ul[1]');
    await see(unread.getByRole('listitem').filter({ hasText: 'photo.jpg' })).toContainText(en.unread.noMail);
    await see(unread.getByRole('listitem').filter({ hasText: 'nothing.eml' })).toContainText(en.unread.empty);
    await see(unread.getByRole('listitem')).toHaveCount(2);

    const hostile = page.getByRole('listitem').filter({ hasText: 'hostile.eml' });
    await see(hostile).toContainText('<img src=https://evil.example/a.png onerror=alert(1)>⟨U+202E⟩gpj.exe');
    await see(page.locator('main img')).toHaveCount(0);
    await see(page.locator('main a')).toHaveCount(0);
    expect(requests).toEqual([]);
  });

  it('gives a report to keep, as a page like the command line’s and as JSON, made in the browser', async () => {
    const { page, texts, requests } = await openTrial();
    await dropFolder(page, mail);
    await page.getByRole('button', { name: texts.judge, exact: true }).click();
    const [html] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.saveHtml }).click(),
    ]);
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.saveJson }).click(),
    ]);
    const levels = await scanned();
    expect(JSON.parse(await textOf(json))).toMatchObject({ judged: 49, levels });
    const saved = await textOf(html);
    expect(saved).toContain("default-src 'none'");
    expect(saved).toContain(`<span class="danger">danger</span></td><td>${levels['danger'] ?? 0}</td>`);
    expect(saved).not.toMatch(/<(?:script|img|a|iframe|link)\b/);

    // What the command line writes of the same mail without the photo names the same checks.
    const report = path.join(folder, 'report.html');
    await run('scan', '--report', report, mail);
    const checks = (text: string) =>
      [...text.matchAll(/<code>([a-z0-9-]+)<\/code><\/td><td>(\d+)/g)].map(([, id, count]) => [id, count]);
    expect(checks(saved)).toEqual(checks(readFileSync(report, 'utf8')));
    expect(requests).toEqual([]);
  });

  it('is judged with the organization’s settings, and with none in which there is a mistake', async () => {
    const { page, texts } = await openTrial();
    const inputs = page.locator('input[type=file]');
    await inputs.nth(0).setInputFiles(path.join(mail, 'hostile.eml'));
    const wrong = path.join(folder, 'wrong.json');
    writeFileSync(wrong, '{\n "version": 1,\n "detector": {}\n}');
    await inputs.nth(2).setInputFiles(wrong);
    const judge = page.getByRole('button', { name: texts.judge, exact: true });
    await see(page.getByText('wrong.json:3')).toBeVisible();
    expect(await judge.isDisabled()).toBe(true);

    const right = path.join(folder, 'right.json');
    writeFileSync(right, JSON.stringify({ version: 1, detectors: { 'app-launching-link': 'off' } }));
    await inputs.nth(2).setInputFiles(right);
    await see(page.getByText(texts.settings.used('right.json'))).toBeVisible();
    await judge.click();
    await see(page.getByText(en.noLoud)).toBeVisible();
    await page.getByRole('button', { name: texts.settings.remove }).click();
    await page.getByRole('button', { name: texts.judgeAgain }).click();
    await see(page.getByRole('listitem').filter({ hasText: 'hostile.eml' })).toContainText('danger');
    // Alone in its message, the check is all that there is.
    await see(page.getByText('1 from danger to no signs')).toBeVisible();
  });

  it('is found from the mailbox and from the training room, and worked by keyboard alone', async () => {
    const { page } = await demo.open('?lang=en');
    await see(page.getByRole('link', { name: demoTexts.en.trial })).toBeVisible();
    await page.goto(`${demo.origin}/?lang=en&room=training`);
    await page.getByRole('link', { name: demoTexts.en.trial }).click();
    await see(page.getByRole('heading', { level: 1, name: demoTexts.en.trial })).toBeVisible();
    const { mail: words } = trialTexts.en;
    const chooser = page.waitForEvent('filechooser', { timeout: 0 });
    for (const name of [words.chooseFiles, words.chooseFolder, trialTexts.en.settings.choose]) {
      await tabTo(page, name);
    }
    await tabTo(page, words.chooseFiles);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(path.join(mail, 'hostile.eml'));
    await tabTo(page, trialTexts.en.judge);
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { level: 2, name: en.title })).toBeVisible();
    // The button that was pressed has the focus still.
    await see(page.getByRole('button', { name: trialTexts.en.judgeAgain })).toBeFocused();
  });

  it.each(looks(languages))(
    'passes axe and fits its width in %s, %s, at %d pixels',
    async (language, colorScheme, width) => {
      const { page, texts } = await openTrial(language, { colorScheme, width, reducedMotion: true });
      const look = async (what: string) => {
        expect([what, await violationsIn(page)]).toEqual([what, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([what, overflow]).toEqual([what, 0]);
      };
      await look('at first');
      await dropFolder(page, mail);
      await page.getByRole('button', { name: texts.judge, exact: true }).click();
      await see(page.getByRole('heading', { level: 2, name: reportLanguages[language].texts.title })).toBeVisible();
      await look('judged');
    },
  );
});

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed++) {
    if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}
