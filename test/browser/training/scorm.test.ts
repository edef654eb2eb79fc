import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'playwright-core';
import { courseTexts } from '../../../src/demo/training/texts/course-texts';
import { trainingTexts } from '../../../src/demo/training/texts';
import { loadLanguage } from '../../../src/training/load-language';
import { drawQuiz, QUIZ_LENGTH } from '../../../src/training/quiz/draw';
import { toldIn } from '../../../src/training/scenarios';
import { runWith, temporaryFolder } from '../../cli/run';
import { violationsIn } from '../axe';
import { launch } from '../chromium.mjs';
import { expect as see } from '../see';
import { serveFiles } from '../static-server';

/* A learning platform of our own, with the run-time of scorm-again, frames the unpacked package. */

const root = path.join(__dirname, '..', '..', '..');
const room = path.join(path.resolve(root, process.env['DIST'] ?? 'dist'), 'training');
const DRAW = 'k7m2p';

let folder: string;
let server: Awaited<ReturnType<typeof serveFiles>>;
let browser: Browser;
let page: Page;
let requests: string[];

const holder = temporaryFolder();

beforeAll(async () => {
  folder = path.join(holder, 'lms');
  const zip = path.join(holder, 'quiz.zip');
  const { code, err } = await runWith({ room }, 'training', 'export', '--scorm', zip, '--lang', 'de', '--draw', DRAW);
  expect([code, err]).toEqual([0, expect.stringContaining('Wrote a quiz of 10 messages')]);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, 'package', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(path.join(folder, 'scorm12.js'), readFileSync(require.resolve('scorm-again/scorm12/min')));
  writeFileSync(path.join(folder, 'lms.html'), '<!doctype html><title>Platform</title><div></div>');
  await loadLanguage('de');
  server = await serveFiles(folder);
  browser = await launch();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  page.setDefaultTimeout(120_000);
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});

afterEach(async () => {
  expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the platform knows of the learner. */
interface Cmi {
  readonly suspend_data: string;
  readonly core: {
    readonly lesson_status: string;
    readonly exit: string;
    readonly session_time: string;
    readonly score: { readonly raw: string; readonly min: string; readonly max: string };
  };
}

type Counted = Record<'LMSInitialize' | 'LMSFinish' | 'LMSCommit', number>;

declare global {
  interface Window {
    API?: unknown;
    Scorm12API: new (settings: object) => object;
    known(): Cmi;
    calls: Counted;
  }
}

/** Opens the platform's page; with what it knew of the learner from an earlier visit. */
async function enter(known?: Cmi): Promise<Frame> {
  await page.goto(`${server.origin}/lms.html`);
  await page.addScriptTag({ url: 'scorm12.js' });
  await page.evaluate((before) => {
    const api = new window.Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
    const { cmi } = api as { cmi: { toJSON(): unknown } };
    if (before !== undefined)
      (api as { loadFromJSON(data: object): void }).loadFromJSON({
        suspend_data: before.suspend_data,
        core: { lesson_status: before.core.lesson_status, score: before.core.score },
      });
    window.calls = { LMSInitialize: 0, LMSFinish: 0, LMSCommit: 0 };
    for (const name of ['LMSInitialize', 'LMSFinish', 'LMSCommit'] as const) {
      const calls = api as Record<typeof name, (nothing: string) => string>;
      const call = calls[name].bind(api);
      calls[name] = (nothing) => {
        window.calls[name] += 1;
        return call(nothing);
      };
    }
    window.API = api;
    window.known = () => JSON.parse(JSON.stringify(cmi)) as Cmi;
  }, known);
  return frame();
}

/** The package, a frame deeper than the platform's page. */
async function frame(): Promise<Frame> {
  await page.evaluate(() => {
    const outer = document.createElement('iframe');
    outer.srcdoc = '<iframe title="Quiz" style="width:1200px;height:700px" src="/package/index.html"></iframe>';
    outer.title = 'Course';
    outer.style.cssText = 'width:1240px;height:740px';
    document.querySelector('div')!.replaceChildren(outer);
  });
  const found = await page.waitForEvent('framenavigated', (one) => one.url().includes('/package/index.html'));
  return found;
}

const { quiz } = trainingTexts.de;
const drawn = () => drawQuiz(toldIn('de'), DRAW);

/** Answers messages, those from `from` up to but not `to`. */
async function answer(on: Frame, from: number, to: number, isRight: (index: number) => boolean): Promise<void> {
  for (let index = from; index < to; index++) {
    await see(on.getByRole('heading', { level: 2, name: quiz.question(index + 1, QUIZ_LENGTH) })).toBeVisible();
    const saysHonest = drawn()[index]!.honest === isRight(index);
    await on.getByRole('radio', { name: saysHonest ? quiz.isHonest : quiz.isAttack }).check();
    await on.getByRole('button', { name: quiz.check }).click();
    await on.getByRole('button', { name: index === QUIZ_LENGTH - 1 ? quiz.toScore : quiz.nextMessage }).click();
  }
}

/** Takes the package away, as a platform does, and tells what it knows then. */
async function leave(): Promise<{ readonly cmi: Cmi; readonly calls: Counted }> {
  await page.evaluate(() => {
    document.querySelector('div')!.replaceChildren();
  });
  await page.waitForFunction(() => window.calls.LMSFinish > 0);
  return page.evaluate(() => ({ cmi: window.known(), calls: window.calls }));
}

describe('the quiz on a learning platform', () => {
  it('is recorded as incomplete, and as passed with its points when all is answered', async () => {
    const on = await enter();
    await see(on.getByText(courseTexts.de.recording)).toBeVisible();
    expect(await page.evaluate(() => window.known().core.lesson_status)).toBe('incomplete');
    await on.getByRole('button', { name: quiz.start }).click();
    await answer(on, 0, QUIZ_LENGTH, (index) => index !== 3 && index !== 5);
    await see(on.getByRole('heading', { level: 2, name: quiz.score(8, QUIZ_LENGTH) })).toBeVisible();
    await see(on.getByText(courseTexts.de.passed(80, 70))).toBeVisible();
    const { cmi, calls } = await leave();
    expect(cmi.core).toMatchObject({ lesson_status: 'passed', score: { raw: '80', min: '0', max: '100' }, exit: '' });
    expect(cmi.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d(?:\.\d+)?$/);
    expect(calls).toMatchObject({ LMSInitialize: 1, LMSFinish: 1 });
    expect(calls.LMSCommit).toBeGreaterThan(QUIZ_LENGTH);
  });

  it('goes on where it was left, and a worse try takes nothing away', async () => {
    const first = await enter();
    await first.getByRole('button', { name: quiz.start }).click();
    await answer(first, 0, 4, () => true);
    const left = await leave();
    expect(left.cmi.core).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });
    expect(left.cmi.suspend_data.length).toBeLessThan(4096);

    const second = await enter(left.cmi);
    await answer(second, 4, QUIZ_LENGTH, () => false);
    await see(second.getByText(courseTexts.de.failed(40, 70))).toBeVisible();
    const failed = await leave();
    expect(failed.cmi.core).toMatchObject({ lesson_status: 'failed', score: { raw: '40' } });

    const third = await enter(failed.cmi);
    await see(third.getByRole('heading', { level: 2, name: quiz.score(4, QUIZ_LENGTH) })).toBeVisible();
    await third.getByRole('button', { name: quiz.other }).click();
    await see(third.getByRole('button', { name: quiz.start })).toBeVisible();
    const { cmi } = await leave();
    expect(cmi.core).toMatchObject({ lesson_status: 'failed', score: { raw: '40' } });
  });

  it.each([
    ['says that nothing works', () => 'false'],
    [
      'throws',
      () => {
        throw new Error('The session is over.');
      },
    ],
  ])('is played to its end where the platform %s, and says so', async (_what, call) => {
    await page.goto(`${server.origin}/lms.html`);
    await page.evaluate(`{
      const call = ${call.toString()};
      window.API = Object.fromEntries(
        ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'].map((name) => [name, call]),
      );
    }`);
    const on = await frame();
    await see(on.getByText(courseTexts.de.failing)).toBeVisible();
    await on.getByRole('button', { name: quiz.start }).click();
    await answer(on, 0, QUIZ_LENGTH, () => true);
    await see(on.getByText(courseTexts.de.passed(100, 70))).toBeVisible();
  });

  it('says quietly that there is no platform, and offers no way out of the course', async () => {
    await page.goto(`${server.origin}/package/index.html`);
    await see(page.getByText(courseTexts.de.missing)).toBeVisible();
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('finds the platform in the window that opened it', async () => {
    await enter();
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => {
        document.querySelector('div')!.replaceChildren();
        window.open('/package/index.html');
      }),
    ]);
    await see(popup.getByText(courseTexts.de.recording)).toBeVisible();
    await popup.close();
  });
});
