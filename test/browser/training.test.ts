import { drawQuiz, QUIZ_LENGTH } from '../../src/training/quiz/draw';
import { trainingTexts } from '../../src/demo/training/texts';
import { catalogueFor } from '../../src/locales';
import { en } from '../../src/locales/en';
import { languages, type Language, type Place } from '../../src/training/scenario';
import { scenarios, toldAs, toldIn } from '../../src/training/scenarios';
import { violationsIn } from './axe';
import { looks } from './looks';
import { expect as see } from './see';
import { servedDemo, type OutlookPage } from './simulated-outlook';

const demo = servedDemo();

describe('the presenter', () => {
  it.each(languages)(
    'reaches every step of every scenario by keyboard, and marks what it speaks of: %s',
    async (language) => {
      const { page } = await demo.open(`?lang=${language}&room=training`);
      const texts = trainingTexts[language];
      for (const { id, telling } of toldIn(language)) {
        const count = telling.steps.length + 2;
        await page.goto(`${demo.origin}/?lang=${language}&room=present&message=${id}`);
        await see(page.getByRole('heading', { level: 1, name: telling.title })).toBeVisible();
        for (const [index, step] of telling.steps.entries()) {
          await page.keyboard.press('ArrowRight');
          await see(page.getByText(texts.present.stepOf(index + 2, count), { exact: true })).toBeVisible();
          await see(page.getByText(step.say, { exact: true })).toBeVisible();
          await markOf(page, index + 1, step.at);
        }
        await page.keyboard.press('ArrowRight');
        await see(page.getByRole('heading', { level: 2, name: texts.present.verdict })).toBeVisible();
        await see(page.getByText(telling.what)).toBeVisible();
      }
    },
  );

  it.each(languages)('ends with the real pane and the real banner: %s', async (language) => {
    const { page, paneHeading, banner } = await demo.open(`?lang=${language}&room=present&message=minutes-hijacked`);
    await see(banner).toHaveCount(0);
    await page.keyboard.press('End');
    await see(paneHeading).toHaveText(catalogueFor(language).pane.headingsOfDanger.attachment);
    await see(banner).toContainText(catalogueFor(language).pane.banners.emotet);
    await page.keyboard.press('Home');
    await see(banner).toHaveCount(0);
  });

  it('opens any step by its address, and writes the step into it', async () => {
    const { page } = await demo.open('?lang=en&room=present&message=scan-password-zip&step=2');
    await see(page.getByText(toldAs('scan-password-zip', 'en')!.telling.steps[1]!.say)).toBeVisible();
    await page.keyboard.press(' ');
    await see(page.getByText(toldAs('scan-password-zip', 'en')!.telling.steps[2]!.say)).toBeVisible();
    expect(page.url()).toBe(`${demo.origin}/?lang=en&room=present&message=scan-password-zip&step=3`);
    await page.keyboard.press('ArrowLeft');
    expect(page.url()).toMatch(/step=2$/);
  });

  it('shows its notes on N alone, and leaves on Escape', async () => {
    const { page } = await demo.open('?lang=en&room=present&message=minutes-hijacked&step=1');
    const note = page.getByText(toldAs('minutes-hijacked', 'en')!.telling.steps[0]!.note!);
    await see(page.getByText(toldAs('minutes-hijacked', 'en')!.telling.steps[0]!.say)).toBeVisible();
    await see(note).toHaveCount(0);
    await page.keyboard.press('n');
    await see(note).toBeVisible();
    await page.keyboard.press('Escape');
    await see(page.getByRole('heading', { level: 1, name: 'Training room' })).toBeVisible();
  });

  it('listens to the keys after a click into the message, too', async () => {
    const { page, body } = await demo.open('?lang=en&room=present&message=minutes-hijacked');
    await body.getByText('Please see the attached document').click();
    await page.keyboard.press('ArrowRight');
    await see(page.getByText(toldAs('minutes-hijacked', 'en')!.telling.steps[0]!.say)).toBeVisible();
  });

  it('says so when there is no such scenario', async () => {
    const { page } = await demo.open('?lang=en&room=present&message=nothing');
    await see(page.getByText('There is no such scenario.')).toBeVisible();
  });

  it('says so when this language does not tell the scenario, and leads to one that does', async () => {
    const { page } = await demo.open('?lang=de&room=present&message=association-list');
    await see(page.getByText(trainingTexts.de.present.notTold)).toBeVisible();
    await page.getByRole('link', { name: '日本語' }).click();
    const { title } = toldAs('association-list', 'ja')!.telling;
    await see(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

describe('the quiz', () => {
  const DRAW = 'k7m2p';

  /** Answers the whole quiz with Tab, the arrows, Space and Enter. */
  async function answerAll({ page }: OutlookPage, language: Language, rightly: (index: number) => boolean) {
    const { quiz } = trainingTexts[language];
    await tabTo(page, quiz.start);
    await page.keyboard.press('Enter');
    for (const [index, { honest, telling }] of drawQuiz(toldIn(language), DRAW).entries()) {
      await see(page.getByRole('heading', { level: 2, name: quiz.question(index + 1, QUIZ_LENGTH) })).toBeFocused();
      await see(page.locator('#subject')).toHaveText(telling.letter.subject);
      const saysHonest = honest === rightly(index);
      await tabTo(page, quiz.isHonest);
      if (saysHonest) await page.keyboard.press(' ');
      else {
        await page.keyboard.press('ArrowDown');
        await tabTo(page, quiz.part('from', ''));
        await page.keyboard.press(' ');
      }
      await tabTo(page, quiz.check);
      await page.keyboard.press('Enter');
      await see(
        page.getByRole('heading', { level: 2, name: rightly(index) ? quiz.right : quiz.wrong, exact: true }),
      ).toBeFocused();
      await tabTo(page, index === QUIZ_LENGTH - 1 ? quiz.toScore : quiz.nextMessage);
      await page.keyboard.press('Enter');
    }
  }

  it.each(languages)('can be completed by keyboard alone, and counts: %s', async (language) => {
    const outlook = await demo.open(`?lang=${language}&room=quiz&draw=${DRAW}`);
    const { page } = outlook;
    await answerAll(outlook, language, (index) => index !== 3);
    const { quiz } = trainingTexts[language];
    await see(page.getByRole('heading', { level: 2, name: quiz.score(9, QUIZ_LENGTH) })).toBeFocused();
    // Every attack of the mailbox shows itself in its sender's address.
    const attacks = drawQuiz(toldIn(language), DRAW).flatMap(({ honest }, index) => (honest ? [] : [index]));
    await see(
      page.getByText(quiz.pointed(attacks.filter((index) => index !== 3).length, attacks.length)),
    ).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
    // In the tab alone, until it is closed.
    const kept = await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage), document.cookie]);
    expect(kept).toEqual([0, ['emotet-guard.training.quiz'], '']);
  });

  it('gives the verdict of the detection at once, with what was seen and what was missed', async () => {
    const { page } = await demo.open(`?lang=en&room=quiz&draw=${DRAW}`);
    const { quiz } = trainingTexts.en;
    await page.getByRole('button', { name: quiz.start }).click();
    const drawn = drawQuiz(toldIn('en'), DRAW);
    for (const [index, { honest, level }] of drawn.entries()) {
      // A click on the sender in the message says both: an attack, and by this.
      if (honest) await page.getByRole('radio', { name: quiz.isHonest }).check();
      else await page.locator('article').getByText('@').first().click();
      await page.getByRole('button', { name: quiz.check }).click();
      const { headings, banners } = en.pane;
      const said = page.getByText(banners.emotet).or(page.getByText(banners.program.emotet));
      await see(honest ? page.getByText(headings[level]) : said).toBeVisible();
      await see(page.getByText(quiz.youSaw).first())[honest ? 'toBeHidden' : 'toBeVisible']();
      await page.getByRole('button', { name: index === 9 ? quiz.toScore : quiz.nextMessage }).click();
    }
    await see(page.getByText(quiz.praise.all)).toBeVisible();
  });

  it('asks for an answer before it checks', async () => {
    const { page } = await demo.open(`?lang=en&room=quiz&draw=${DRAW}`);
    await page.getByRole('button', { name: trainingTexts.en.quiz.start }).click();
    await page.getByRole('button', { name: trainingTexts.en.quiz.check }).click();
    await see(page.getByRole('alert')).toHaveText(trainingTexts.en.quiz.chooseFirst);
  });

  it('makes up a draw where the address names none, and puts it there', async () => {
    const { page } = await demo.open('?lang=en&room=quiz');
    await page.waitForURL(/draw=[a-z0-9]{5}$/);
    const draw = new URL(page.url()).searchParams.get('draw')!;
    await see(page.getByText(trainingTexts.en.quiz.sameMessages(draw))).toBeVisible();
    await page.getByRole('button', { name: trainingTexts.en.quiz.other }).click();
    await page.waitForFunction((before) => new URL(location.href).searchParams.get('draw') !== before, draw);
  });
});

describe('what the click does', () => {
  it.each(languages)('goes through six pictures by keyboard: %s', async (language) => {
    const { page } = await demo.open(`?lang=${language}&room=click&step=1`);
    const { click } = trainingTexts[language];
    await page.keyboard.press('Home');
    for (const [index, { title }] of click.frames.entries()) {
      await see(page.getByRole('img', { name: title })).toBeVisible();
      await see(page.getByText(click.picture(index + 1, 6))).toBeVisible();
      await page.keyboard.press('ArrowRight');
    }
    await see(page.getByText(click.advice)).toBeVisible();
  });

  it('plays by itself, stops when asked, and can be skipped', async () => {
    const { page } = await demo.open('?lang=en&room=click');
    const { click } = trainingTexts.en;
    await page.getByRole('button', { name: click.pause }).click();
    await see(page.getByRole('button', { name: click.play })).toBeVisible();
    await page.getByRole('button', { name: click.skip }).click();
    await see(page.getByText(click.advice)).toBeVisible();
    await page.getByRole('button', { name: click.again }).click();
    await see(page.getByText(click.picture(1, 6))).toBeVisible();
  });

  it('keeps still for those who want little motion', async () => {
    const { page } = await demo.open('?lang=en&room=click&step=5', { reducedMotion: true });
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
    );
    expect(moving).toBe(0);
    await page.goto(`${demo.origin}/?lang=en&room=click`);
    await see(page.getByRole('button', { name: trainingTexts.en.click.play })).toBeVisible();
  });
});

describe('every room', () => {
  const rooms = [
    'room=training',
    'room=present&message=scan-password-zip&step=2&notes',
    'room=present&message=onenote-click&step=3',
    'room=present&message=delivery-link&step=99',
    'room=quiz&draw=k7m2p',
    'room=click&step=5',
  ];

  it.each(looks(languages))(
    'passes axe and fits its width in %s, %s, at %d pixels',
    async (language, colorScheme, width) => {
      const { page } = await demo.open(`?lang=${language}&room=training`, {
        colorScheme,
        width,
        // What fades in has no contrast yet.
        reducedMotion: true,
      });
      for (const room of rooms) {
        await page.goto(`${demo.origin}/?lang=${language}&${room}`);
        await see(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        if (room.includes('step=99')) {
          await see(page.frameLocator('iframe[src*="taskpane"]').getByRole('heading', { level: 1 })).toHaveText(
            catalogueFor(language).pane.headingsOfDanger.link,
          );
        }
        if (room.includes('quiz')) await page.getByRole('button', { name: trainingTexts[language].quiz.start }).click();
        expect([room, await violationsIn(page)]).toEqual([room, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([room, overflow]).toEqual([room, 0]);
      }
    },
  );

  it('is found from the mailbox, and leads back to it', async () => {
    const { page, inbox } = await demo.open('?lang=ja');
    await page.getByRole('link', { name: '研修ルーム' }).click();
    await see(page.getByRole('heading', { level: 1, name: '研修ルーム' })).toBeVisible();
    await see(page.getByRole('listitem').getByRole('link')).toHaveCount(scenarios.length + 7);
    await page.getByRole('link', { name: trainingTexts.ja.toMail }).click();
    await see(inbox).toBeVisible();
  });

  it('changes its language where the reader chooses another, and says what only others tell', async () => {
    const { page } = await demo.open('?lang=en&room=training');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await see(page.getByRole('heading', { level: 1, name: trainingTexts.de.title })).toBeVisible();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('de');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const elsewhere = page.getByRole('region', { name: trainingTexts.de.present.elsewhere });
    await see(elsewhere.getByRole('listitem')).toHaveCount(scenarios.length - toldIn('de').length);
    await elsewhere.getByRole('link', { name: 'English' }).first().click();
    await see(page.getByRole('heading', { level: 2, name: trainingTexts.en.present.arrival })).toBeVisible();
  });

  it('speaks English where the words of a language cannot be fetched', async () => {
    const { page } = await demo.open('?lang=en&room=training');
    // In a page of its own: here the browser has something to complain of.
    const cut = await page.context().browser()!.newPage();
    await cut.route(/stories-fr/, (route) => route.abort());
    await cut.goto(`${demo.origin}/?lang=fr&room=training`);
    await see(cut.getByRole('heading', { level: 1, name: trainingTexts.en.title })).toBeVisible();
    await cut.close();
  });
});

/** Waits for the number beside what a step marks: on a part of the message, in its text; or for the picture that lies over it. */
async function markOf(page: OutlookPage['page'], number: number, place: Place): Promise<void> {
  const kind = typeof place === 'string' || 'attachment' in place ? 'part' : 'text' in place ? 'text' : 'picture';
  await page.waitForFunction(
    ([wanted, on]) => {
      if (on === 'picture') return document.querySelector('main [role=img][lang]') !== null;
      const root =
        on === 'part'
          ? document.querySelector('article')
          : document.querySelector<HTMLIFrameElement>('iframe[src="message.html"]')?.contentDocument?.body;
      const numbers = [...(root?.querySelectorAll(on === 'part' ? 'span[aria-hidden]' : 'mark b') ?? [])];
      return numbers.some(({ textContent }) => textContent === wanted);
    },
    [String(number), kind] as const,
  );
}

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: OutlookPage['page'], name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [
        element?.getAttribute('aria-label') ?? '',
        element?.textContent ?? '',
        ...labels.map((label) => label.textContent),
      ];
    });
    if (focused.some((text) => text.trim() === name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}
