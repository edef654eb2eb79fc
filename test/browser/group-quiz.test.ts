import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import encodeQR from 'qr';
import { writeCode } from '../../src/demo/training/group/answer-code';
import { drawGroupQuiz } from '../../src/demo/training/group/group-draw';
import { QUIZ_LENGTH } from '../../src/training/quiz/draw';
import { trainingTexts } from '../../src/demo/training/texts';
import { groupTexts } from '../../src/demo/training/texts/group';
import type { Language } from '../../src/training/scenario';
import { violationsIn } from './axe';
import { launch } from './chromium.mjs';
import { expect as see } from './see';
import { serveFiles } from './static-server';

/*
 * A presenter and three phones, on the built training room alone, from a web server that knows nothing but files.
 */

const DRAW = 'spring';
const root = path.join(__dirname, '..', '..');
const drawn = drawGroupQuiz(DRAW, 'en');
const ids = drawn.map(({ id }) => id);
const texts = groupTexts.en;

let server: Awaited<ReturnType<typeof serveFiles>>;
let browser: Browser;
let complaints: string[] = [];
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  server = await serveFiles(path.resolve(root, process.env['DIST'] ?? 'dist', 'training'));
  browser = await launch();
});

afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  const found = complaints;
  complaints = [];
  contexts = [];
  expect(found).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Device {
  readonly width?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly permissions?: readonly string[];
  readonly on?: Browser;
}

/** A device with a browser of its own. Whatever goes wrong in it, or leaves the folder, fails the test. */
async function device({
  width = 1280,
  locale = 'en-US',
  colorScheme = 'light',
  permissions = [],
  on = browser,
}: Device) {
  const context = await on.newContext({
    viewport: { width, height: 800 },
    locale,
    colorScheme,
    permissions: [...permissions],
    reducedMotion: 'reduce',
  });
  contexts.push(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${server.origin}/`)) {
      complaints.push(`left the folder: ${request.url()}`);
    }
  });
  return page;
}

const openRoom = (page: Page, query: string) => page.goto(`${server.origin}/index.html${query}`);

/** Answers one message, rightly or not, and reads what was right. */
async function answer(page: Page, index: number, rightly: boolean, language: Language = 'en') {
  const { quiz } = trainingTexts[language];
  await see(page.getByRole('heading', { level: 2, name: quiz.question(index + 1, QUIZ_LENGTH) })).toBeVisible();
  const saysHonest = drawn[index]!.honest === rightly;
  await page.getByRole('radio', { name: saysHonest ? quiz.isHonest : quiz.isAttack }).check();
  await page.getByRole('button', { name: quiz.check }).click();
  await see(
    page.getByRole('heading', { level: 2, name: rightly ? quiz.right : quiz.wrong, exact: true }),
  ).toBeVisible();
}

async function goOn(page: Page, index: number, language: Language = 'en') {
  const { quiz } = trainingTexts[language];
  await page.getByRole('button', { name: index === QUIZ_LENGTH - 1 ? quiz.toScore : quiz.nextMessage }).click();
}

/** Plays from the first page of the phone to its code. @returns the six letters */
async function play(page: Page, address: string, rightly: (index: number) => boolean, language: Language = 'en') {
  await page.goto(address);
  await page.getByRole('button', { name: trainingTexts[language].quiz.start }).click();
  for (let index = 0; index < QUIZ_LENGTH; index++) {
    await answer(page, index, rightly(index), language);
    await goOn(page, index, language);
  }
  return lettersOn(page, language);
}

async function lettersOn(page: Page, language: Language = 'en') {
  const { phone } = groupTexts[language];
  await see(page.getByRole('heading', { level: 2, name: phone.heading })).toBeVisible();
  return (await page.getByRole('img', { name: new RegExp(`^${phone.letters}:`) }).textContent()) ?? '';
}

/** The answers that somebody gives who is wrong about these messages alone. */
const codeOf = (wrong: readonly number[]) =>
  writeCode(
    drawn.map(({ honest }, index) => honest === wrong.includes(index)),
    ids,
  );

async function typeCode(page: Page, code: string) {
  await page.getByLabel(texts.codes.letters).fill(code);
  await page.getByRole('button', { name: texts.codes.count, exact: true }).click();
}

describe('a group quiz without a server', () => {
  it('is played by a presenter and three phones through to the histogram, each message with its bars', async () => {
    const presenter = await device({});
    await openRoom(presenter, `?lang=en&room=group&draw=${DRAW}`);
    await see(presenter.getByRole('img', { name: texts.join.code })).toBeVisible();
    const address = (await presenter.locator('code').textContent()) ?? '';
    expect(address).toBe(`${server.origin}/index.html?quiz=${DRAW}`);

    // One is right about everything, one wrong about the first message, one, in German, about the first and the last.
    const wrong = [[], [0], [0, 9]];
    const languages = ['en', 'en', 'de'] as const;
    const codes = await Promise.all(
      wrong.map(async (misses, index) => {
        const phone = await device({ width: 390, locale: languages[index] === 'de' ? 'de-CH' : 'en-US' });
        const code = await play(phone, address, (at) => !misses.includes(at), languages[index]);
        expect(await violationsIn(phone)).toEqual([]);
        return code;
      }),
    );
    expect(codes.map((code) => code.replace(' ', ''))).toEqual(wrong.map(codeOf));

    await presenter.getByRole('button', { name: texts.screens.codes, exact: true }).click();
    for (const [index, code] of codes.entries()) {
      await typeCode(presenter, index === 1 ? code.toLowerCase() : code);
      await see(presenter.getByText(texts.codes.accepted(code))).toBeVisible();
      await see(presenter.getByText(texts.codes.counted(index + 1))).toBeVisible();
    }
    await presenter.getByRole('button', { name: texts.screens.result }).click();
    await see(presenter.getByText(texts.result.average('9', 10, 3))).toBeVisible();
    const rows = presenter.getByRole('listitem');
    await see(rows).toHaveCount(QUIZ_LENGTH);
    for (const [index, { honest }] of drawn.entries()) {
      const right = 3 - wrong.filter((misses) => misses.some((miss) => miss === index)).length;
      const row = rows.nth(index);
      await see(row.getByText(texts.result.row(right, 3))).toBeVisible();
      await see(row.getByText(texts.result.saidHonest(honest ? right : 3 - right))).toBeVisible();
      await see(row.getByText(texts.result.saidAttack(honest ? 3 - right : right))).toBeVisible();
    }
    await see(rows.nth(0).getByText(texts.result.hardest)).toBeVisible();
    await see(rows.nth(1).getByText(texts.result.hardest)).toHaveCount(0);
    expect(await violationsIn(presenter)).toEqual([]);

    // From a message back to the histogram, and through a reload: nothing is lost, and nothing is in the browser for good.
    await rows.nth(0).getByRole('link').click();
    await see(presenter.getByRole('heading', { level: 1, name: drawn[0]!.telling.title })).toBeVisible();
    await presenter.goBack();
    await see(rows.nth(0).getByText(texts.result.row(1, 3))).toBeVisible();
    await presenter.reload();
    await see(rows.nth(0).getByText(texts.result.row(1, 3))).toBeVisible();
    expect(await presenter.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });

  it('reads the squares of the phones by camera, each phone once', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'group-quiz-'));
    writeFileSync(path.join(folder, 'phone.y4m'), filmOf(`${codeOf([3])}ABCD`));
    const camera = await launch([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${path.join(folder, 'phone.y4m')}`,
    ]);
    try {
      const presenter = await device({ on: camera, permissions: ['camera'] });
      await openRoom(presenter, `?lang=en&room=group&draw=${DRAW}&step=1`);
      await presenter.getByRole('button', { name: texts.camera.start }).click();
      await see(presenter.getByText(texts.codes.counted(1))).toBeVisible();
      // The same letters typed are somebody else's; the same phone, held up again, is nobody else's.
      await typeCode(presenter, codeOf([3]));
      await see(presenter.getByText(texts.codes.counted(2))).toBeVisible();
      expect(await violationsIn(presenter)).toEqual([]);
      await presenter.getByRole('button', { name: texts.camera.stop }).click();
      await presenter.getByRole('button', { name: texts.camera.start }).click();
      await see(presenter.getByText(texts.codes.seenBefore(halves(codeOf([3]))))).toBeVisible();
      await see(presenter.getByText(texts.codes.counted(2))).toBeVisible();
    } finally {
      await camera.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('says what is wrong with a code, and takes the last one back', async () => {
    const presenter = await device({});
    await openRoom(presenter, `?lang=en&room=group&draw=${DRAW}&step=1`);
    await typeCode(presenter, 'ABC');
    await see(presenter.getByText(texts.codes.wrongLength)).toBeVisible();
    const [first = '', ...rest] = codeOf([]);
    await typeCode(presenter, `${first === 'A' ? 'B' : 'A'}${rest.join('')}`);
    await see(presenter.getByText(texts.codes.mistyped)).toBeVisible();
    const other = drawGroupQuiz('autumn', 'en').map(({ id }) => id);
    await typeCode(
      presenter,
      writeCode(
        other.map(() => true),
        other,
      ),
    );
    await see(presenter.getByText(texts.codes.fromOtherDraw(DRAW))).toBeVisible();
    await see(presenter.getByText(texts.codes.counted(0))).toBeVisible();
    await typeCode(presenter, codeOf([]));
    await see(presenter.getByText(texts.codes.counted(1))).toBeVisible();
    await presenter.getByRole('button', { name: texts.codes.undo }).click();
    await see(presenter.getByText(texts.codes.undone(halves(codeOf([]))))).toBeVisible();
    await see(presenter.getByText(texts.codes.counted(0))).toBeVisible();
    await presenter.getByRole('button', { name: texts.screens.result }).click();
    await see(presenter.getByText(texts.result.none)).toBeVisible();
    await see(presenter.getByRole('listitem')).toHaveCount(0);
  });

  it('goes on after a reload and after Back, and an answer stands once it is given', async () => {
    const phone = await device({ width: 390 });
    await openRoom(phone, '?lang=en');
    await openRoom(phone, `?quiz=${DRAW}`);
    await phone.getByRole('button', { name: trainingTexts.en.quiz.start }).click();
    await answer(phone, 0, true);
    await goOn(phone, 0);
    await answer(phone, 1, false);
    await phone.reload();
    const third = phone.getByRole('heading', { level: 2, name: trainingTexts.en.quiz.question(3, QUIZ_LENGTH) });
    await see(third).toBeVisible();
    await phone.goBack();
    await see(phone.getByRole('heading', { level: 1, name: trainingTexts.en.title })).toBeVisible();
    await phone.goForward();
    await see(third).toBeVisible();
    for (let index = 2; index < QUIZ_LENGTH; index++) {
      await answer(phone, index, true);
      await goOn(phone, index);
    }
    const letters = await lettersOn(phone);
    expect(letters.replace(' ', '')).toBe(codeOf([1]));
    await see(
      phone.getByRole('heading', { level: 2, name: trainingTexts.en.quiz.score(9, QUIZ_LENGTH) }),
    ).toBeVisible();
    await phone.reload();
    expect(await lettersOn(phone)).toBe(letters);
  });

  it('walks through its screens with a remote control, and leaves the letters to whoever types', async () => {
    const presenter = await device({});
    await openRoom(presenter, `?lang=en&room=group&draw=${DRAW}`);
    await see(presenter.getByRole('img', { name: texts.join.code })).toBeVisible();
    await presenter.keyboard.press('PageDown');
    await see(presenter.getByRole('heading', { level: 2, name: texts.codes.heading })).toBeVisible();
    await presenter.getByLabel(texts.codes.letters).pressSequentially(`${codeOf([2])} `);
    await presenter.keyboard.press('Enter');
    await see(presenter.getByText(texts.codes.counted(1))).toBeVisible();
    await presenter.getByRole('button', { name: texts.screens.codes, exact: true }).focus();
    await presenter.keyboard.press('PageDown');
    await see(presenter.getByText(texts.result.average('9', 10, 1))).toBeVisible();
    expect(presenter.url()).toMatch(/[?&]step=2\b/);
  });
});

describe('on paper', () => {
  it('a result says when it was and of which draw, and leaves the buttons out, on white also where the page is dark', async () => {
    const presenter = await device({ colorScheme: 'dark' });
    await openRoom(presenter, `?lang=en&room=group&draw=${DRAW}&step=1`);
    await typeCode(presenter, codeOf([2]));
    await presenter.getByRole('button', { name: texts.screens.result }).click();
    await see(presenter.getByRole('button', { name: texts.result.print })).toBeVisible();
    await presenter.emulateMedia({ media: 'print' });
    await see(presenter.getByRole('button', { name: texts.result.print })).toBeHidden();
    await see(presenter.getByText(DRAW, { exact: true })).toBeVisible();
    await see(presenter.getByText(`${texts.printed.date}:`)).toBeVisible();
    const ink = await presenter
      .getByRole('heading', { level: 2 })
      .evaluate((heading) => getComputedStyle(heading).color.match(/\d+/g)!.map(Number));
    for (const part of ink) expect(part).toBeLessThan(80);
  });

  it.each(['A4', 'Letter'] as const)('the list of attendance is one page of %s', async (format) => {
    const presenter = await device({});
    await openRoom(presenter, '?lang=en&room=attendance');
    await see(presenter.getByRole('heading', { level: 2, name: texts.attendance.heading })).toBeVisible();
    await see(presenter.getByRole('row')).toHaveCount(21);
    const pdf = await presenter.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe('the training room alone', () => {
  it('has no mailbox and no add-in, and ends a presentation with the verdict all the same', async () => {
    const page = await device({});
    await openRoom(page, '?lang=en&room=mail');
    await see(page.getByRole('heading', { level: 1, name: trainingTexts.en.title })).toBeVisible();
    await see(page.getByRole('link', { name: trainingTexts.en.toMail })).toHaveCount(0);
    await openRoom(page, '?lang=en&room=present&message=minutes-hijacked&step=99');
    await see(page.getByText(trainingTexts.en.quiz.guardSays, { exact: true })).toBeVisible();
    await see(page.locator('iframe[src*="taskpane"]')).toHaveCount(0);
    expect(await violationsIn(page)).toEqual([]);
  });

  const rooms = [
    'room=training',
    `room=group&draw=${DRAW}`,
    `room=group&draw=${DRAW}&step=1`,
    `room=group&draw=${DRAW}&step=2`,
    'room=attendance',
    'room=present&message=delivery-link&step=99',
    `quiz=${DRAW}`,
  ];
  const looks = [
    { language: 'en', colorScheme: 'light', width: 320 },
    { language: 'ja', colorScheme: 'dark', width: 390 },
    { language: 'en', colorScheme: 'dark', width: 1024 },
    { language: 'ja', colorScheme: 'light', width: 1280 },
  ] as const;

  it.each(looks.map((look) => [look.language, look.colorScheme, look.width, look] as const))(
    'passes axe and fits its width in %s, %s, at %d pixels',
    async (language, colorScheme, width) => {
      const page = await device({ width, colorScheme });
      for (const room of rooms) {
        await openRoom(page, `?lang=${language}&${room}`);
        await see(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect([room, await violationsIn(page)]).toEqual([room, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([room, overflow]).toEqual([room, 0]);
      }
    },
  );
});

const halves = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** One picture of a phone that shows a QR code, as the camera’s film (YUV4MPEG2, grey). */
function filmOf(text: string): Buffer {
  const [width, height, module] = [640, 480, 9];
  const rows = encodeQR(text, 'raw', { border: 4 });
  const left = Math.floor((width - rows.length * module) / 2);
  const top = Math.floor((height - rows.length * module) / 2);
  const light = Buffer.alloc(width * height, 90);
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; line < module; line++) {
        const at = (top + y * module + line) * width + left + x * module;
        light.fill(dark ? 16 : 235, at, at + module);
      }
    }
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...[Buffer.from('FRAME\n'), light, grey],
  ]);
}
