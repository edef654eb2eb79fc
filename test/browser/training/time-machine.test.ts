import { mailOf } from '../../../src/demo/training/time/month-mail';
import { monthName } from '../../../src/demo/training/time/month-words';
import { timeTexts } from '../../../src/demo/training/time/texts';
import { timeCards } from '../../../src/demo/training/time/texts/time-cards';
import { waveNames } from '../../../src/demo/training/time/waves';
import { catalogueFor } from '../../../src/locales';
import { languages } from '../../../src/training/scenario';
import { violationsIn } from '../axe';
import { looks } from '../looks';
import { expect as see } from '../see';
import { servedDemo, type OutlookPage } from '../simulated-outlook';

const demo = servedDemo();
const slider = ({ page }: OutlookPage) => page.getByRole('slider', { name: timeTexts.en.month });
const month = ({ page }: OutlookPage, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

describe('the time machine', () => {
  it('is found from the training room, and leads back to it on Escape', async () => {
    const { page } = await demo.open('?lang=en&room=training');
    await page.getByRole('link', { name: timeCards.en.title, exact: true }).click();
    await see(page.getByRole('heading', { level: 1, name: timeCards.en.title })).toBeVisible();
    await see(page.getByRole('heading', { level: 2, name: 'January 2018' })).toBeVisible();
    await page.keyboard.press('Escape');
    await see(page.getByRole('heading', { level: 1, name: 'Training room' })).toBeVisible();
  });

  it('goes a month a key, says the month and what happened, and changes the mailbox with it', async () => {
    const outlook = await demo.open('?lang=en&room=time&month=2021-10');
    const { page, inbox } = outlook;
    const { takedown } = timeTexts.en.pauses;
    await see(month(outlook, 'October 2021')).toBeVisible();
    await see(page.getByText(timeTexts.en.emptyMailbox)).toBeVisible();
    await see(page.getByText(takedown.what)).toBeVisible();
    await slider(outlook).focus();
    await see(slider(outlook)).toHaveAttribute('aria-valuetext', `October 2021: Pause. ${takedown.name}. 0 messages`);
    await page.keyboard.press('ArrowRight');
    await see(month(outlook, 'November 2021')).toBeVisible();
    const { waves } = timeTexts.en;
    await see(slider(outlook)).toHaveAttribute(
      'aria-valuetext',
      `November 2021: ${waves.return.name}; ${waves['hacked-site'].name}; ${waves.installer.name}. 4 messages`,
    );
    await see(inbox.getByRole('option')).toHaveCount(4);
    await see(page.getByText(waves.return.what)).toBeVisible();
    await page.waitForURL(/month=2021-11/);
    await page.keyboard.press('End');
    await see(month(outlook, 'December 2023')).toBeVisible();
    await page.keyboard.press('Home');
    await see(month(outlook, 'January 2018')).toBeVisible();
    await see(inbox.getByRole('option')).toHaveCount(2);
  });

  it('jumps from change to change with its buttons and with a remote control, and says where it is', async () => {
    const outlook = await demo.open('?lang=en&room=time&month=2021-06');
    const { page } = outlook;
    await page.getByRole('button', { name: timeTexts.en.later }).click();
    await see(month(outlook, 'November 2021')).toBeVisible();
    await see(page.getByRole('status').filter({ hasText: 'November 2021: The return' })).toHaveCount(1);
    await page.keyboard.press('PageUp');
    await see(month(outlook, 'February 2021')).toBeVisible();
    await page.keyboard.press('PageUp');
    await see(month(outlook, 'December 2020')).toBeVisible();
    await page.keyboard.press('PageDown');
    await see(month(outlook, 'February 2021')).toBeVisible();
  });

  it.each(languages)('opens a message with the real verdict of the real pane: %s', async (language) => {
    const { page, inbox, paneHeading, banner } = await demo.open(`?lang=${language}&room=time&month=2021-11`);
    const [newest] = mailOf('2021-11', language);
    await inbox.getByRole('option').first().click();
    await see(page.locator('#subject')).toHaveText(newest!.subject);
    const { headingsOfDanger, banners } = catalogueFor(language).pane;
    await see(paneHeading).toHaveText(headingsOfDanger.link);
    await see(banner).toContainText(banners.emotet);
    await page.getByRole('button', { name: timeTexts[language].backToNews(monthName('2021-11', language)) }).click();
    await see(page.getByText(timeTexts[language].waves.installer.what)).toBeVisible();
    await see(banner).toHaveCount(0);
  });

  it('opens any month and message by its address, and closes the message when the month goes', async () => {
    const outlook = await demo.open('?lang=en&room=time&month=2023-03&message=2023-03-onenote');
    const { page, paneHeading } = outlook;
    await see(paneHeading).toHaveText(catalogueFor('en').pane.headingsOfDanger.attachment);
    await page.getByRole('button', { name: timeTexts.en.later }).click();
    await see(page.getByText(timeTexts.en.pauses.silence.what)).toBeVisible();
    await page.waitForURL((url) => url.searchParams.get('month') === '2023-04' && !url.searchParams.has('message'));
  });

  it('lights the checks as the detection judges the waves, and leads from a wave to its month', async () => {
    const outlook = await demo.open('?lang=en&room=time&month=2018-01');
    const { page } = outlook;
    const { checks, waves } = timeTexts.en;
    await page.getByRole('button', { name: checks.title }).click();
    const table = page.getByRole('table', { name: checks.title });
    await see(table).toHaveAttribute('aria-busy', 'false');
    await see(table.getByRole('columnheader')).toHaveCount(waveNames.length + 1);
    const { title } = catalogueFor('en').detectors['padded-document'];
    const lamps = table.getByRole('row', { name: title }).getByRole('cell');
    await see(lamps.nth(waveNames.indexOf('padded'))).toHaveText(checks.lit);
    await see(lamps.nth(waveNames.indexOf('onenote'))).toHaveText(checks.dark);
    await table.getByRole('button', { name: waves.onenote.name }).click();
    await see(month(outlook, 'March 2023')).toBeVisible();
    await page.getByRole('button', { name: checks.title }).click();
    await see(page.getByText(waves.onenote.what)).toBeVisible();
  });

  it('keeps still for those who want little motion', async () => {
    const { page } = await demo.open('?lang=en&room=time&month=2021-11', { reducedMotion: true });
    await see(page.getByText(timeTexts.en.waves.return.what)).toBeVisible();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
    );
    expect(moving).toBe(0);
  });

  const views = ['room=time&month=2021-11', 'room=time&month=2021-06'];
  /** Each of these judges mail before it is drawn, which takes its time. */
  const judging = ['room=time&month=2020-09&message=2020-09-password-zip', 'room=checks&month=2022-02'];

  it.each(looks(languages))(
    'passes axe and fits its width in %s, %s, at %d pixels',
    async (language, colorScheme, width) => {
      const { page, paneHeading } = await demo.open(`?lang=${language}&room=training`, {
        colorScheme,
        width,
        reducedMotion: true,
      });
      const isWholeLook = (language === 'en' || language === 'ja') && width !== 450;
      for (const view of isWholeLook ? [...views, ...judging] : views) {
        await page.goto(`${demo.origin}/?lang=${language}&${view}`);
        await see(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        if (view.includes('message='))
          await see(paneHeading).toHaveText(catalogueFor(language).pane.headingsOfDanger.attachment);
        if (view.includes('checks')) await see(page.getByRole('table')).toHaveAttribute('aria-busy', 'false');
        expect([view, await violationsIn(page)]).toEqual([view, []]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([view, overflow]).toEqual([view, 0]);
      }
    },
  );
});
