import { readFileSync } from 'node:fs';
import { violationsIn } from './axe';
import { expect as see } from './see';
import { catalogues as spoken } from '../../src/locales';
import { texts } from '../../src/demo/texts';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import { localeOf } from '../../src/locales/languages';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { scenarios } from '../../src/training/scenarios';
import type { Level } from '../../src/detection/contract';
import { eml, emlOf } from '../../src/specimens/mail/eml';
import { msg } from '../../src/specimens/mail/msg';
import { servedDemo, type OutlookPage } from './simulated-outlook';

const catalogues = { en, ja };
const HIJACKED = 'RE: Re: Minutes of the March meeting';
const ORIGINAL = /^(?!.*RE: Re:).*Re: Minutes of the March meeting/;

const demo = servedDemo();

describe('reading mail in the simulated Outlook', () => {
  it('a hijacked reply raises the banner and the pane’s warning', async () => {
    const { message, banner, paneHeading, pane } = await demo.open('?lang=en');
    await message(HIJACKED).click();
    await see(paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
    await see(banner).toContainText(en.pane.banners.emotet);
    await see(pane.getByText('frontdesk@hotel-lakeside.example').first()).toBeVisible();
  });

  it('leaves nothing in the browser but what Office.js itself keeps, as the privacy page says', async () => {
    const { page, message, paneHeading } = await demo.open('?lang=en');
    await message(HIJACKED).click();
    await see(paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
    const pane = page.frame({ url: (url) => url.pathname.endsWith('/taskpane.html') })!;
    const kept = await pane.evaluate(() => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookie: document.cookie,
      values: [...Object.values(localStorage), ...Object.values(sessionStorage)].join(),
    }));
    expect(kept).toMatchObject({ local: ['Office API client'], session: ['hostInfoValue'], cookie: '' });
    // What this message says about itself is in none of it.
    expect(kept.values).not.toMatch(/minutes|hotel|march/i);
    for (const guide of ['docs/privacy.md', 'docs/privacy.ja.md'])
      for (const key of [...kept.local, ...kept.session]) expect(readFileSync(guide, 'utf8')).toContain(`\`${key}\``);
  });

  it('the honest original raises neither', async () => {
    const { message, banner, paneHeading } = await demo.open('?lang=en');
    await message(ORIGINAL).click();
    await see(paneHeading).toHaveText(en.pane.headings['no-signs']);
    await see(banner).toHaveCount(0);
  });

  it.each(['en', 'ja'] as const)(
    'in %s, every scenario comes to the verdict of its story under the real Office.js',
    async (language) => {
      const { page, paneHeading, banner } = await demo.open(`?lang=${language}`);
      for (const { id, level, [language]: telling } of scenarios) {
        await page.locator(`#option-${id}`).click();
        await see(page.locator('#subject')).toHaveText(telling!.letter.subject);
        await see(paneHeading).toHaveText(headingOf(language, level));
        await see(banner).toHaveCount(level === 'danger' || level === 'caution' ? 1 : 0);
      }
    },
  );

  it('switching quickly never shows one message’s verdict on another', async () => {
    const { page, inbox: list, paneHeading, banner } = await demo.open('?lang=en&latency=60');
    await list.getByRole('option').first().click();
    // Every pair of message and banner that ever stands on the page together.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const warning = document.querySelector('[role=alert]');
        const open = document.querySelector('[role=option][aria-selected=true]');
        if (warning !== null && open !== null) seen.push(open.id);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const options = (await list.getByRole('option').all()).slice(0, 12);
    for (let round = 0; round < 4; round++) {
      for (const option of options) {
        await option.click();
        await page.waitForTimeout(25 * round);
      }
    }
    await list.getByRole('option').filter({ hasText: ORIGINAL }).click();
    await see(paneHeading).toHaveText(en.pane.headings['no-signs']);
    await page.waitForTimeout(500);
    await see(banner).toHaveCount(0);
    const warned = new Set(await page.evaluate(() => (window as unknown as { seen: string[] }).seen));
    const honest = scenarios.filter((scenario) => scenario.honest).map(({ id }) => `option-${id}`);
    expect(honest.filter((id) => warned.has(id))).toEqual([]);
  });

  it('speaks Japanese, and English again at a click', async () => {
    const { page, message, paneHeading, banner } = await demo.open('?lang=ja');
    await message('RE: Re: 3月定例会議').click();
    await see(paneHeading).toHaveText(ja.pane.headingsOfDanger.attachment);
    await see(banner).toContainText(ja.pane.banners.emotet);
    await see(page.getByRole('heading', { name: '受信トレイ' })).toBeVisible();
    await page.getByRole('combobox', { name: texts.ja.language }).selectOption('en');
    await see(paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
    await see(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  });

  it('can be read with the keyboard alone', async () => {
    const [first, last, lastButOne] = [scenarios[0]!, scenarios.at(-1)!, scenarios.at(-2)!];
    const { page, inbox: list, paneHeading } = await demo.open('?lang=en');
    const options = list.getByRole('option');
    await options.first().focus();
    await page.keyboard.press('Enter');
    await see(paneHeading).toHaveText(headingOf('en', first.level));
    await page.keyboard.press('End');
    await see(options.last()).toBeFocused();
    await see(options.last()).toHaveAttribute('aria-selected', 'true');
    await see(paneHeading).toHaveText(headingOf('en', last.level));
    await page.keyboard.press('ArrowUp');
    await see(page.getByRole('heading', { level: 2, name: lastButOne.en!.letter.subject })).toBeVisible();
    await page.keyboard.press('Home');
    await see(options.first()).toHaveAttribute('aria-selected', 'true');
    await see(page.getByRole('heading', { level: 2, name: first.en!.letter.subject })).toBeVisible();
    await see(options.first()).toBeFocused();
    await page.keyboard.press('Tab');
    await see(page.getByRole('button', { name: 'Reply', exact: true })).toBeFocused();
  });

  it('folds into one column on a phone, and back to the list', async () => {
    const { page, message, inbox: list, paneHeading } = await demo.open('?lang=en', { width: 320 });
    await message(HIJACKED).click();
    await see(paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
    await see(list).toBeHidden();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Back to the messages' }).click();
    await see(list).toBeVisible();
  });
});

describe('a file dropped onto the simulated Outlook', () => {
  const hostile = eml({
    from: 'A <a@sender.example>',
    to: ['b@reader.example'],
    subject: '<img src=x onerror=alert(1)>',
    date: '2026-03-02T18:00:00Z',
    html:
      '<script>document.title = "taken"</script><img src="https://tracker.invalid/a.gif"><style>@import url(https://tracker.invalid/a.css);</style>' +
      '<p style="background: url(https://tracker.invalid/b.png)" onclick="alert(1)">Good day</p><a href="https://tracker.invalid/" target="_top">here</a>' +
      '<meta http-equiv="refresh" content="0;url=https://tracker.invalid/"><form action="https://tracker.invalid/"><input autofocus><button>Send</button></form>' +
      '<iframe src="https://tracker.invalid/"></iframe><svg><animate onbegin="alert(1)" /></svg>',
  });

  async function choose({ page }: OutlookPage, name: string, bytes: Uint8Array): Promise<void> {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(bytes) });
  }

  it('opens as a message that cannot run, fetch or lead anywhere', async () => {
    const outlook = await demo.open('?lang=en');
    await choose(outlook, 'hostile.eml', hostile);
    const { page, body } = outlook;
    await see(page.getByRole('heading', { level: 2, name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    await see(body.getByText('Good day')).toBeVisible();
    await body.getByText('here').click();
    await see(page.getByText('Leads to: https://tracker.invalid/')).toBeVisible();
    expect(await page.title()).toContain('Outlook');
    expect(page.url()).toContain(demo.origin);
  });

  it('is inspected like any other: the scenario’s own file', async () => {
    const entry = inbox('en').find(({ id }) => id === 'minutes-hijacked')!;
    const read = await entry.open();
    const outlook = await demo.open('?lang=en');
    await choose(
      outlook,
      'a.eml',
      eml({
        from: `${read.from!.name} <${read.from!.address}>`,
        to: ['alex.morgan@reader.example'],
        subject: read.subject,
        date: read.receivedAt!,
        html: read.html!,
        attachments: read.attachments.map(({ name, mime, bytes }) => ({ name, mime, bytes: bytes! })),
      }),
    );
    await see(outlook.paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
    await see(outlook.banner).toHaveCount(1);
  });

  it('is inspected with the message that is attached to it', async () => {
    const entry = inbox('en').find(({ id }) => id === 'minutes-hijacked')!;
    const letter = { from: 'A <a@partner.example>', to: ['alex.morgan@reader.example'], date: '2026-03-02T18:00:00Z' };
    const attached = { name: 'minutes.eml', mime: 'message/rfc822', bytes: emlOf(await entry.open()) };
    const outlook = await demo.open('?lang=en');
    await choose(outlook, 'a.eml', eml({ ...letter, subject: 'For you', text: 'See below.', attachments: [attached] }));
    await see(outlook.paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
  });

  it('may be a .msg, dropped with the mouse', async () => {
    const { page, paneHeading } = await demo.open('?lang=en');
    const bytes = msg({
      subject: 'From a real Outlook',
      from: { name: 'Hanako', address: 'hanako@partner.example' },
      to: [{ name: 'Alex', address: 'alex.morgan@reader.example' }],
      text: 'Hello',
    });
    const dropped = await page.evaluateHandle(
      (content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], 'a.msg'));
        return transfer;
      },
      [...bytes],
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await see(page.getByRole('heading', { level: 2, name: 'From a real Outlook' })).toBeVisible();
    await see(paneHeading).toHaveText(
      new RegExp(`${literally(en.pane.headings['no-signs'])}|${literally(en.pane.headings.unchecked)}`),
    );
  });

  it('that is no mail gives a clear line and changes nothing', async () => {
    const outlook = await demo.open('?lang=en');
    await choose(outlook, 'holiday.eml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    await see(outlook.page.getByText('“holiday.eml” is not an email message.')).toBeVisible();
    await see(outlook.inbox.getByRole('option')).toHaveCount(scenarios.length);
  });

  it.each([320, 640, 1280])('that is no mail is told of within %d pixels, however long its name', async (width) => {
    const outlook = await demo.open('?lang=en', { width });
    await choose(outlook, `${'quarterly_statement_'.repeat(10)}.eml`, Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    const line = outlook.page.getByText('is not an email message.');
    await see(line).toBeVisible();
    const right = await line.evaluate((element) => element.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(width);
  });

  it('that cannot be read, as a folder, gives the same line', async () => {
    const outlook = await demo.open('?lang=en');
    await outlook.page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new Error('A folder'));
    });
    await choose(outlook, 'folder', Uint8Array.of());
    await see(outlook.page.getByText('“folder” is not an email message.')).toBeVisible();
  });
});

it('the pane and its banner take every language that the reader chooses, and the mailbox around them keeps its own', async () => {
  const { page, pane, paneHeading, banner } = await demo.open('?lang=en&message=minutes-hijacked');
  await see(paneHeading).toHaveText(en.pane.headingsOfDanger.attachment);
  await pane.getByRole('button', { name: en.pane.actions.settings }).click();
  for (const { language, pane: words } of [...spoken].reverse()) {
    await pane.getByRole('combobox').selectOption(language);
    await see(paneHeading).toHaveText(words.headingsOfDanger.attachment);
    await see(banner).toContainText(words.banners.emotet);
    await see(pane.locator('html')).toHaveAttribute('lang', localeOf(language));
  }
  await see(page.locator('html')).toHaveAttribute('lang', 'en');
});

describe('accessibility', () => {
  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [320, 1280].flatMap((width) =>
        (['en', 'ja'] as const).map((language) => [language, colorScheme, width] as const),
      ),
    ),
  )('axe finds nothing in %s, %s, at %d pixels', async (language, colorScheme, width) => {
    const { page, paneHeading } = await demo.open(`?lang=${language}&message=minutes-hijacked`, { colorScheme, width });
    await see(paneHeading).toHaveText(catalogues[language].pane.headingsOfDanger.attachment);
    expect(await violationsIn(page)).toEqual([]);
  });
});

/** What the pane may say at a level: a danger's heading says what carries it. */
function headingOf(language: 'en' | 'ja', level: Level): RegExp {
  const { headings, headingsOfDanger } = catalogues[language].pane;
  const words = level === 'danger' ? [headings.danger, ...Object.values(headingsOfDanger)] : [headings[level]];
  return new RegExp(`^(?:${words.map(literally).join('|')})$`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
