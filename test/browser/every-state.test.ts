import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openGallery, type OpenGallery } from '../gallery/open-gallery.mjs';

/*
 * Every state of the pane in every language, and every language in every theme, at the narrowest width that Outlook gives: one
 * page, one build, no server. What axe-core and the browser's own layout say of it.
 */

jest.setTimeout(600_000);

const NARROWEST = 320;
const themes = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

/**
 * Widths are the language's and colours the theme's: in the dark and in high contrast each language shows one state in four, and
 * each state comes in three languages.
 */
const SHARE = 4;

/** All sentences of all detectors on one page: axe needs seconds for it, and no language changes what it finds there. */
const LONGEST = 'every-finding';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.newPage({ width: NARROWEST, height: 800 });
  await page.evaluate(axe);
});

afterAll(async () => {
  await gallery.close();
});

async function dress(theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** Shows a state. @returns what is wrong with it, one line each */
async function faultsOf(state: string, language: string, theme: Theme): Promise<readonly string[]> {
  return page.evaluate(
    async ({ state, language, dark, withAxe }) => {
      const { gallery, axe: checker } = window as unknown as {
        gallery: { show(state: string, language: string, theme: string): Promise<void> };
        axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
      };
      interface AxeResults {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
      }
      await gallery.show(state, language, dark ? 'dark' : 'light');
      const faults: string[] = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) faults.push(`${state}: ${scrollWidth - clientWidth} px wider than the pane`);
      for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
        // What is only heard, and the fonts of other systems inside a drawing, are cut on purpose.
        if (element.closest('svg') !== null || getComputedStyle(element).clipPath !== 'none') continue;
        const { right, width } = element.getBoundingClientRect();
        if (width > 0 && right > clientWidth + 0.5) {
          faults.push(`${state}: sticks out ${Math.round(right - clientWidth)} px: ${element.outerHTML.slice(0, 120)}`);
        }
      }
      if (withAxe) {
        const { violations } = await checker.run(document, { resultTypes: ['violations'] });
        faults.push(
          ...violations.map(
            ({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
        );
      }
      return faults;
    },
    { state, language, dark: theme === 'dark', withAxe: state !== LONGEST || language === 'en' },
  );
}

describe('every state of the pane', () => {
  it.each(themes)(
    'has nothing that axe complains of and nothing that sticks out, in every language: %s',
    async (theme) => {
      await dress(theme);
      const faults: string[] = [];
      for (const [column, language] of gallery.languages.entries()) {
        for (const [row, state] of gallery.states.entries()) {
          if (theme !== 'light' && (column + row) % SHARE !== 0) continue;
          faults.push(...(await faultsOf(state, language, theme)).map((fault) => `${language}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );

  it('ran without an error, a broken policy or a request that left the page', () => {
    expect(gallery.complaints).toEqual([]);
  });
});
