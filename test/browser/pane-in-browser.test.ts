import type { Page } from 'playwright-core';
import { en } from '../../src/locales/en';
import { openGallery, type OpenGallery } from '../gallery/open-gallery.mjs';

/* What only a browser can tell: the keyboard's way through the pane, and what a hostile message makes of it. */

let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.newPage({ width: 320, height: 800 });
});

afterAll(async () => {
  await gallery.close();
});

async function show(state: string): Promise<void> {
  await page.evaluate(
    (id) =>
      (
        window as unknown as { gallery: { show(id: string, language: string, theme: string): Promise<void> } }
      ).gallery.show(id, 'en', 'light'),
    state,
  );
}

describe('with the keyboard alone', () => {
  it('everything is reached in the order in which it stands, and shows where the focus is', async () => {
    await show('danger-zip');
    const reached: string[] = [];
    for (let pressed = 0; pressed < 20; pressed++) {
      await page.keyboard.press('Tab');
      const { name, marked } = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return { name: '', marked: true };
        const label = element.getAttribute('aria-label') ?? '';
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        // The mark may be drawn around the element or around the control that it is a part of.
        const look = () =>
          [element, element.parentElement ?? element]
            .flatMap((one) => [undefined, '::before', '::after'].map((part) => getComputedStyle(one, part)))
            .map(({ outline, boxShadow, border, transform }) => [outline, boxShadow, border, transform].join())
            .join();
        const focused = look();
        element.blur();
        const blurred = look();
        element.focus();
        return {
          name: label !== '' ? label : (labels[0]?.textContent ?? element.textContent).trim(),
          marked: focused !== blurred,
        };
      });
      if (name === '') break;
      expect([name, marked]).toEqual([name, true]);
      reached.push(name);
    }
    const { actions, details } = en.pane;
    const wanted = [
      actions.send,
      actions.alreadyClicked,
      en.pane.evidence.moreReasons,
      en.pane.evidence.showProgram,
      expect.stringMatching(/^Show \d+ more$/),
      details.heading,
      en.pane.pin.hide,
      actions.checkAgain,
      actions.howDoIKnow,
      actions.settings,
    ];
    expect(reached).toEqual(wanted);
  });

  it('what to do after the click opens with Enter, with the focus on its heading, and closes again', async () => {
    await show('danger-zip');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: en.pane.clicked.heading });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: en.pane.actions.back }).press('Enter');
    await page.getByRole('heading', { level: 1, name: en.pane.headingsOfDanger.attachment }).waitFor();
  });
});

describe('headings and landmarks', () => {
  it.each(['danger-zip', 'no-signs', 'unchecked', 'clicked', 'trust', 'no-message'])(
    'stand in order, with one heading at the top and one main part: %s',
    async (state) => {
      await show(state);
      const { levels, mains } = await page.evaluate(() => ({
        levels: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])),
        mains: document.querySelectorAll('main').length,
      }));
      expect(mains).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('with reduced motion', () => {
  it('nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show('checking-attachments');
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
    ).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('a hostile message', () => {
  it('makes the pane show no markup, no link, no picture of its own, and run nothing', async () => {
    await show('hostile');
    expect(await page.title()).toBe('Emotet Guard');
    expect(
      await page.locator('#root').locator('a, img, script, iframe, form, object, embed, style, link, base').count(),
    ).toBe(0);
    expect(await page.locator('#root [onerror], #root [onclick], #root [href], #root [src]').count()).toBe(0);
  });

  it('never speaks in the pane’s own voice: its words stand isolated in a value or an excerpt', async () => {
    await show('hostile');
    const outside = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const stray: string[] = [];
      while (walker.nextNode() !== null) {
        const text = walker.currentNode.textContent ?? '';
        const theirs = /is safe|no signs found|aaaaaaaa|notreal|\u202e/i.test(text);
        if (theirs && walker.currentNode.parentElement?.closest('bdi, pre') === null) stray.push(text.slice(0, 100));
      }
      return stray;
    });
    expect(outside).toEqual([]);
    expect(await page.evaluate(() => document.body.textContent.includes('\u202e'))).toBe(false);
    // It does get its say, as evidence.
    expect(await page.locator('bdi, pre').filter({ hasText: 'is safe' }).count()).toBeGreaterThan(0);
  });
});
