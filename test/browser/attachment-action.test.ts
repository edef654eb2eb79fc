import type { Page } from 'playwright-core';
import { texts } from '../../src/demo/texts';
import { bannerWords } from '../../src/locales/banners';
import type { Language } from '../../src/training/scenario';
import { toldAs } from '../../src/training/scenarios';
import { expect as see } from './see';
import { servedDemo } from './simulated-outlook';

const demo = servedDemo();

/** Outlook's line while an attachment is held, and what it says when it goes on. */
const lineOf = (page: Page) => page.getByRole('main').getByRole('status');

/** An Outlook of the pilot in which nothing but the event handler can warn: the pane is neither pinned nor open. */
async function open(language: Language, id: string, { faults = '', more = '' } = {}) {
  const opened = await demo.open(`?lang=${language}&message=security-newsletter&fault=unpinned${faults}&pilot${more}`);
  const { page } = opened;
  await page.getByRole('main').getByRole('button', { name: texts[language].hideAddIn }).click();
  const { letter } = toldAs(id, language)!.telling;
  await page.locator(`#option-${id}`).click();
  await see(page.getByRole('heading', { level: 2, name: letter.subject })).toBeVisible();
  const attachment = page.getByRole('main').getByRole('listitem').getByRole('button').first();
  return { ...opened, attachment, name: (await attachment.locator('bdi').textContent()) ?? '' };
}

describe('opening an attachment in the pilot’s Outlook', () => {
  it.each(['en', 'ja'] as const)(
    'a hostile one is held, with the warning above the message, and opens when the reader skips the check (%s)',
    async (language) => {
      const { attachmentAction } = texts[language];
      const { page, banner, attachment, name } = await open(language, 'minutes-hijacked');
      await see(banner).toHaveCount(0);
      await attachment.click();
      await see(lineOf(page)).toContainText(attachmentAction.waiting(name));
      await see(banner).toContainText(bannerWords(language).emotet);
      await page.getByRole('button', { name: attachmentAction.skip }).click();
      await see(lineOf(page)).toHaveText(`${attachmentAction.because.skipped} ${attachmentAction.wouldOpen(name)}`);
      await see(banner).toContainText(bannerWords(language).emotet);
    },
  );

  it('an honest one opens as soon as it is read, and nothing is said', async () => {
    const { page, banner, attachment, name } = await open('en', 'minutes-original');
    await attachment.click();
    await see(lineOf(page)).toHaveText(texts.en.attachmentAction.wouldOpen(name));
    await see(banner).toHaveCount(0);
  });

  it('where the check never ends, Outlook goes on and says so', async () => {
    const { because, wouldOpen } = texts.en.attachmentAction;
    const { page, attachment, name } = await open('en', 'minutes-original', {
      faults: ',never-completed',
      more: '&hold=4000',
    });
    await attachment.click();
    await see(lineOf(page)).toHaveText(`${because['timed-out']} ${wouldOpen(name)}`);
  });

  it('a client without the event opens it without a question, and the developer panel says so', async () => {
    const { support, wouldOpen } = texts.en.attachmentAction;
    const { page, attachment, banner, name } = await open('en', 'minutes-hijacked', { more: '&profile=classic&dev' });
    await see(page.getByText(support.missing)).toBeVisible();
    await attachment.click();
    await see(lineOf(page)).toHaveText(wouldOpen(name));
    await see(banner).toHaveCount(0);
  });
});
