import type { OutlookPage } from './simulated-outlook';
import { servedDemo } from './simulated-outlook';
import { expect as see, until } from './see';
import { en } from '../../src/locales/en';

/* The keyboard under the real Office.js, which takes Tab and Escape for itself and moves the focus by a list of its own. */

const demo = servedDemo();
const { actions, details, clicked, headingsOfDanger, pin } = en.pane;

/** Opens a dangerous message and goes into the pane with Tab. */
async function intoThePane(): Promise<OutlookPage> {
  const outlook = await demo.open('?lang=en');
  await outlook.page.locator('#option-minutes-hijacked').click();
  await see(outlook.paneHeading).toHaveText(headingsOfDanger.attachment);
  await see(outlook.pane.getByText(details.heading)).toBeVisible();
  await outlook.page.getByRole('complementary').getByRole('button').focus();
  await outlook.page.keyboard.press('Tab');
  return outlook;
}

/** What has the focus: in the pane, or on Outlook's own page. */
async function focused({ page }: OutlookPage): Promise<string> {
  const pane = page.frame({ url: (url) => url.pathname.endsWith('/taskpane.html') })!;
  const nameIn = (frame: typeof pane) =>
    frame.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.tagName === 'IFRAME') return '';
      return (element.getAttribute('aria-label') ?? element.textContent).trim();
    });
  const outside = await nameIn(page.mainFrame());
  return outside === '' ? nameIn(pane) : `Outlook: ${outside}`;
}

async function seeFocus(outlook: OutlookPage, wanted: string | RegExp): Promise<void> {
  const isRight = (found: string) => (typeof wanted === 'string' ? found === wanted : wanted.test(found));
  await until(() => focused(outlook), isRight, wanted);
}

/** Presses a key until something has the focus. @returns everything that had it on the way, the last one included */
async function pressUntil(outlook: OutlookPage, key: string, wanted: string | RegExp): Promise<readonly string[]> {
  const way: string[] = [await focused(outlook)];
  while (way.length < 40) {
    const here = way.at(-1) ?? '';
    if (typeof wanted === 'string' ? here === wanted : wanted.test(here)) return way;
    await outlook.page.keyboard.press(key);
    // Leaving the pane is a message to Outlook, which answers in its own time.
    await until(
      () => focused(outlook),
      (there) => there !== '' && there !== here,
      'another control',
    );
    way.push(await focused(outlook));
  }
  throw new Error(`${key} never comes to ${String(wanted)}: ${way.join(' → ')}`);
}

describe('in the simulated Outlook, with the keyboard alone', () => {
  it('Tab comes to everything that opens, Enter opens it, and Tab leaves the pane at its end', async () => {
    const outlook = await intoThePane();
    await pressUntil(outlook, 'Tab', details.heading);
    await outlook.page.keyboard.press('Enter');
    await see(outlook.pane.getByRole('button', { name: details.copyJson })).toBeVisible();
    const way = await pressUntil(outlook, 'Tab', /^Outlook: /);
    // Whether the pane was there before the message or came with it, and so speaks of its pin, is a race that either may win.
    expect(way.filter((control) => control !== pin.hide)).toEqual([
      details.heading,
      details.copyText,
      details.copyJson,
      actions.checkAgain,
      actions.howDoIKnow,
      actions.settings,
      expect.stringMatching(/^Outlook: /),
    ]);
  });

  it('Shift and Tab go the same way back, past what is folded away', async () => {
    const outlook = await intoThePane();
    await pressUntil(outlook, 'Tab', actions.checkAgain);
    const back = await pressUntil(outlook, 'Shift+Tab', /^Outlook: Hide/);
    expect(back).toEqual(expect.arrayContaining([details.heading, actions.alreadyClicked]));
    expect(back).not.toContain(details.copyText);
  });

  it('what to do after the click opens with Enter and closes with Escape, which leaves the pane only then', async () => {
    const outlook = await intoThePane();
    await pressUntil(outlook, 'Tab', actions.alreadyClicked);
    await outlook.page.keyboard.press('Enter');
    await see(outlook.paneHeading).toHaveText(clicked.heading);
    await seeFocus(outlook, clicked.heading);
    await outlook.page.keyboard.press('Escape');
    await see(outlook.paneHeading).toHaveText(headingsOfDanger.attachment);
    await seeFocus(outlook, headingsOfDanger.attachment);
    await outlook.page.keyboard.press('Escape');
    await seeFocus(outlook, /^Outlook: .*Minutes of the March meeting/s);
  });

  it('the settings open with Enter, are changed, and close with Escape on the button that opened them', async () => {
    const outlook = await intoThePane();
    await pressUntil(outlook, 'Tab', actions.settings);
    await outlook.page.keyboard.press('Enter');
    const language = outlook.pane.getByRole('combobox', { name: actions.language });
    await see(language).toBeVisible();
    await outlook.page.keyboard.press('Tab');
    await see(language).toBeFocused();
    await outlook.page.keyboard.press('Escape');
    await see(language).toHaveCount(0);
    await seeFocus(outlook, actions.settings);
  });
});
