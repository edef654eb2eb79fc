/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Verdict } from '../../src/detection/contract';
import { version } from '../../src/detection/version';
import { openPane, stubLayout } from './pane';
import { caution, danger, found, hijack, key, link, noSigns, program, shortcut } from './verdicts';

beforeAll(stubLayout);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const attachments = [{ name: 'invoice.zip', content: Uint8Array.of(1) }];
const contact = { mail: 'soc@reader.example', phone: '03-0000-0000' };

describe('a reader who opens a hijacked reply with a macro document', () => {
  it('is told in one sentence what not to do, and sees the bars with their buttons', async () => {
    openPane({ verdict: danger, item: { attachments } });
    await heading('Dangerous: do not open the attachment');
    expect(screen.getByText(/Do not open the attachment\./)).toHaveTextContent(
      'Do not open the attachment. If it is already open, close it without clicking "Enable Content" or a link in it.',
    );
    expect(screen.getByRole('img', { name: /Word.*"Enable Editing" and "Enable Content"/ })).toBeInTheDocument();
    expect(
      screen.getByText(/Reply to a stolen conversation \+ .*a known Emotet tactic \(pattern D\)/),
    ).toBeInTheDocument();
  });

  it('hears it once, at once, and nothing else with it', async () => {
    openPane({ verdict: danger, item: { attachments } });
    await heading(/Dangerous/);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent('Dangerous: do not open the attachment');
    });
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('hears it once, however often the verdict is made anew', async () => {
    let spoken = 0;
    const observer = new MutationObserver((records) => {
      const alert = document.querySelector('[role=alert]');
      spoken += records.filter(
        ({ target, addedNodes }) => alert?.contains(target) === true && (target !== alert || addedNodes.length > 0),
      ).length;
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const outlook = openPane({ verdict: danger, item: { attachments } });
    await heading(/Dangerous/);
    await waitFor(() => {
      expect(outlook.calls).toContain('attachment invoice.zip');
    });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    observer.disconnect();
    expect(spoken).toBe(1);
  });

  it('is not told of a button where the file does its harm without Word or Excel', async () => {
    openPane({ verdict: { ...danger, ...program, emotetPattern: null, outcomes: [shortcut] }, item: { attachments } });
    await heading('Dangerous: do not open the attachment');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText(/Do not open or double-click the attachment/)).toBeInTheDocument();
  });

  it('sees a locked file beside the place of its password, and never the password', async () => {
    openPane({ verdict: { ...danger, outcomes: [key] }, item: { text: 'Password: 4432', html: '', attachments } });
    expect((await screen.findByText('The locked file')).closest('div')).toHaveTextContent('scan.zip');
    expect(screen.getByText('Where its password is').closest('div')).toHaveTextContent('Text of the message');
    expect(document.body).not.toHaveTextContent('4432');
  });

  it('sees the bar above the message too', async () => {
    const outlook = openPane({ verdict: danger, item: { attachments } });
    await waitFor(() => {
      expect(outlook.warning()).toMatchObject({
        type: 'errorMessage',
        message: expect.stringContaining('looks like an Emotet attack'),
      });
    });
  });

  it('reads it in Japanese when Outlook speaks Japanese', async () => {
    const outlook = openPane({ verdict: danger, language: 'ja-JP', item: { attachments } });
    expect(await heading(/添付ファイル/)).toHaveTextContent('危険：添付ファイルを開かないでください');
    expect(screen.getByRole('img', { name: /編集を有効にする.*コンテンツの有効化/ })).toBeInTheDocument();
    await waitFor(() => {
      expect(outlook.warning()?.message).toContain('コンテンツの有効化');
    });
  });

  it('sees who wrote before and who writes now, before the program, which is folded away', async () => {
    openPane({ verdict: danger, item: { attachments, from: 'Suzuki H. <suzuki@stranger.example>' } });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    const [conversation, program, ...rest] = screen.getAllByRole('article');
    expect(rest).toEqual([]);
    const [before, now] = within(conversation!).getAllByRole('listitem');
    expect(before).toHaveTextContent('Who wrote beforeHanako Suzukisuzuki@partner.example');
    expect(now).toHaveTextContent('Who writes nowSuzuki H.suzuki@stranger.example');
    expect(within(now!).getByText('stranger', { selector: 'mark' })).toBeInTheDocument();
    expect(
      within(conversation!)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['Address', 'Thread']));
    expect(within(program!).getByRole('heading')).toHaveTextContent('This document starts a hidden program');
    const folded = within(program!).getByText('Shell', { selector: 'mark' });
    expect(folded).not.toBeVisible();
    await userEvent.click(within(program!).getByText('Show the program'));
    expect(folded).toBeVisible();
    expect(within(program!).getByText('invoice.doc')).toBeInTheDocument();
  });

  it.each(['caution', 'notice'] as const)(
    'is told what would have to be different for nothing to stand out: %s',
    async (level) => {
      openPane({ verdict: { ...danger, level, outcomes: [hijack, key] } });
      const heading = await screen.findByRole('heading', { name: /^What would have to be different/ });
      const lines = within(heading.closest('section')!).getAllByRole('listitem');
      expect(lines.map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(/^It comes from the address that you know/),
        expect.stringMatching(/^The attachment is what its name says/),
      ]);
    },
  );

  it('is told no such thing about a danger', async () => {
    openPane({ verdict: danger, item: { attachments } });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    expect(screen.queryByRole('heading', { name: /^What would have to be different/ })).toBeNull();
  });

  it('sees the four strongest first, and the rest on demand', async () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      found(`trait-${index}`, 'content', 10 - index, { message: 'm', values: {}, where: { in: 'body' } }),
    );
    openPane({ verdict: { ...danger, outcomes: many } });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }));
    expect(screen.getAllByRole('article')).toHaveLength(7);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it('sends it to the security team, and nothing leaves before Send is pressed', async () => {
    const outlook = openPane({
      verdict: danger,
      item: { subject: 'Re: Invoice', attachments },
      organisation: { contact },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the security team' }));
    await waitFor(() => {
      expect(outlook.forms).toHaveLength(1);
    });
    expect(outlook.forms[0]).toMatchObject({
      toRecipients: ['soc@reader.example'],
      subject: 'Suspicious message: Re: Invoice',
      htmlBody: expect.stringContaining('program-starting-macro'),
    });
  });

  it('sees the banner too when Outlook refused it at first', async () => {
    const outlook = openPane({
      verdict: danger,
      item: { attachments, faults: { addBanner: { code: 9025, times: 1 } } },
    });
    await waitFor(() => {
      expect(Object.values(outlook.banners()).map(({ type }) => type)).toContain('errorMessage');
    });
  });

  it('sends one report, however often they press while Outlook is busy, and nothing invisible in its names', async () => {
    const outlook = openPane({
      verdict: danger,
      item: { subject: 'a\u202Ecod.exe\nb', attachments, faults: { form: 'held' } },
      organisation: { contact },
    });
    const button = await screen.findByRole('button', { name: 'Send to the security team' });
    for (let press = 0; press < 3; press++) await userEvent.click(button);
    expect(screen.getByText('Outlook is opening a new message …')).toBeInTheDocument();
    outlook.release();
    await waitFor(() => {
      expect(button).not.toHaveAttribute('aria-disabled');
    });
    expect(outlook.forms).toMatchObject([{ attachments: [{ name: 'a⟨U+202E⟩cod.exe␊b' }] }]);
  });

  it('is told what to do by hand when Outlook opens no form', async () => {
    openPane({ verdict: danger, item: { attachments, faults: { form: { code: 9017 } } }, organisation: { contact } });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the security team' }));
    expect(await screen.findByText(/forward this one to soc@reader.example/)).toBeInTheDocument();
  });

  it('sees no such button where the organisation named nobody', async () => {
    openPane({ verdict: danger, item: { attachments } });
    await screen.findByRole('button', { name: 'I clicked or opened it' });
    expect(screen.queryByRole('button', { name: 'Send to the security team' })).not.toBeInTheDocument();
  });

  it('who already clicked learns what to do now, and comes back', async () => {
    openPane({ verdict: danger, item: { attachments }, organisation: { contact } });
    await userEvent.click(await screen.findByRole('button', { name: 'I clicked or opened it' }));
    const title = await heading('Clicked or opened it? Do this now');
    expect(title).toHaveFocus();
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('Leave the computer on.');
    expect(screen.getByText('03-0000-0000')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await heading(/Dangerous/);
  });

  it('copies the details for the security team', async () => {
    const user = userEvent.setup();
    openPane({ verdict: danger, item: { subject: 'Re: Invoice', attachments } });
    await user.click(await screen.findByText('Technical details'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await navigator.clipboard.readText()).toContain('program-starting-macro, T1566.001');
    await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
    await waitFor(async () => {
      expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
        subject: 'Re: Invoice',
        verdict: { level: 'danger' },
      });
    });
  });
});

describe('a reader who waits', () => {
  it('reads what is known so far, and how far the check has come', async () => {
    openPane({ verdict: noSigns, item: { attachments, faults: { html: 'hang' } } });
    await heading('Checking this message …');
    expect(await screen.findByText('Do not open anything until the check is done.')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '10');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Sender and subjectchecked',
      'Text and linkschecking now',
      'Hidden headerswaiting',
      'Attachments (0 of 1)waiting',
    ]);
  });

  it('is warned at once where names and addresses say enough, while the rest is still being read', async () => {
    openPane({ verdict: danger, item: { attachments, faults: { html: 'hang' } } });
    await heading(/Dangerous/);
    expect(screen.getByText('Still checking: Text and links')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Why we are warning you' })).toBeInTheDocument();
  });

  it('is not told that nothing was found where something was', async () => {
    openPane({ verdict: { ...noSigns, level: 'notice', outcomes: [link] }, item: { faults: { html: 'hang' } } });
    await heading('Checking this message …');
    expect(await screen.findByText('Something already stands out: do not open anything yet.')).toBeInTheDocument();
  });
});

describe('a reader who opens an honest message', () => {
  it('finds the pane calm: no warning, no picture, and what was checked', async () => {
    const outlook = openPane({ verdict: noSigns, item: { attachments } });
    await heading('No signs of Emotet found');
    expect(screen.getByText(/^It may still be dangerous\./)).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Sender and subjectchecked',
      'Text and linkschecked',
      'Hidden headerschecked',
      'Attachments (1 of 1)checked',
    ]);
    expect(outlook.banners()).toEqual({});
  });

  it('is told what nobody looked at', async () => {
    const verdict: Verdict = {
      ...noSigns,
      level: 'unchecked',
      gaps: [{ gap: 'encrypted', where: { in: 'part', path: ['data.zip', 'list.xlsx'] } }],
    };
    openPane({ verdict, item: { headers: '' } });
    await heading('Not everything could be checked');
    const gaps = within(screen.getByRole('region', { name: 'Not checked:' }));
    expect(gaps.getByText('list.xlsx')).toBeInTheDocument();
    expect(gaps.getByText('locked with a password')).toBeInTheDocument();
    expect(gaps.getByText('Hidden headers of the message')).toBeInTheDocument();
  });

  it('never reads that a message is safe when the check was stopped', async () => {
    openPane({ verdict: 'time-up', item: { attachments } });
    await heading('Not everything could be checked');
    expect(screen.getByText('The check took too long and was stopped.')).toBeInTheDocument();
    expect(screen.getByText('invoice.zip')).toBeInTheDocument();
  });

  it('sees a quiet line without a banner for a trait that weighs little', async () => {
    const outlook = openPane({ verdict: { ...noSigns, level: 'notice', score: 18, outcomes: [link] } });
    await heading('About this message');
    expect((await screen.findByText('It leads to')).closest('div')).toHaveTextContent('hxxp://hacked[.]example/');
    expect(outlook.banners()).toEqual({});
  });
});

describe('a reader who goes from message to message', () => {
  it('sees each message’s own verdict', async () => {
    const outlook = openPane({
      verdict: ({ subject }) => (subject === 'bad' ? danger : noSigns),
      item: { subject: 'bad' },
    });
    await heading(/Dangerous/);
    act(() => {
      outlook.select({ subject: 'good' });
    });
    await heading('No signs of Emotet found');
    expect(screen.queryByText(/Dangerous/)).not.toBeInTheDocument();
    expect(outlook.banners()).toEqual({});
  });

  it('never sees the late answer for the message before', async () => {
    const outlook = openPane({
      verdict: ({ subject, html }) => (subject === 'bad' && html !== undefined ? danger : noSigns),
      item: { subject: 'bad', faults: { html: 'held' } },
    });
    await heading('Checking this message …');
    act(() => {
      outlook.select({ subject: 'good' });
    });
    await heading('No signs of Emotet found');
    await act(async () => {
      outlook.release();
      await Promise.resolve();
    });
    expect(screen.queryByText(/Dangerous/)).not.toBeInTheDocument();
    expect(outlook.banners()).toEqual({});
  });

  it('selects none, and is asked to select one', async () => {
    const outlook = openPane({ verdict: noSigns });
    await heading('No signs of Emotet found');
    act(() => {
      outlook.select(null);
    });
    await heading('No message selected');
  });

  it('keeps the place in the message list: the pane takes no focus', async () => {
    const outlook = openPane({ verdict: danger });
    await heading(/Dangerous/);
    act(() => {
      outlook.select({ subject: 'another' });
    });
    await heading(/Dangerous/);
    expect(document.body).toHaveFocus();
  });

  it('who was reading in the pane goes on at its top', async () => {
    const outlook = openPane({ verdict: danger });
    (await screen.findByRole('button', { name: 'I clicked or opened it' })).focus();
    act(() => {
      outlook.select({ subject: 'another' });
    });
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
  });

  it('can always tell the help desk which version they have', async () => {
    const outlook = openPane({ verdict: noSigns });
    act(() => {
      outlook.select(null);
    });
    await heading('No message selected');
    expect(screen.getByText(`Emotet Guard · Version ${version}`)).toBeInTheDocument();
  });

  it('can always check again', async () => {
    const outlook = openPane({ verdict: noSigns });
    await heading('No signs of Emotet found');
    const before = outlook.calls.filter((call) => call === 'html').length;
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => {
      expect(outlook.calls.filter((call) => call === 'html').length).toBeGreaterThan(before);
    });
  });
});

describe('a reader with wishes of their own', () => {
  it('changes the language without a new check, in the banner too, for good', async () => {
    const outlook = openPane({ verdict: caution });
    await heading('Be careful with this message');
    const before = outlook.calls.filter((call) => call === 'html').length;
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'ja');
    await heading('このメールにはご注意ください');
    await waitFor(() => {
      expect(outlook.warning()?.message).toContain('差出人本人に');
    });
    expect(outlook.calls.filter((call) => call === 'html')).toHaveLength(before);
    expect(outlook.saved).toMatchObject({ language: 'ja' });
    expect(document.documentElement).toHaveAttribute('lang', 'ja-JP');
  });

  it('switches the banner off, and the pane goes on warning', async () => {
    const outlook = openPane({ verdict: danger });
    await waitFor(() => {
      expect(outlook.warning()).toBeDefined();
    });
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Also show the warning above the message' }));
    await waitFor(() => {
      expect(outlook.banners()).toEqual({});
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dangerous');
  });

  it('learns how to know our voice', async () => {
    openPane({ verdict: noSigns });
    await userEvent.click(await screen.findByRole('button', { name: 'Is this really Emotet Guard?' }));
    await heading('How to tell that this is Emotet Guard');
    expect(screen.getByText(/It never asks for a password/)).toBeInTheDocument();
  });
});

describe('where something is missing', () => {
  it('an old Outlook is told as such', async () => {
    openPane({ verdict: noSigns, set: 1 });
    await heading('Emotet Guard cannot work here');
  });

  it('broken settings are told, and the check goes on', async () => {
    openPane({ verdict: noSigns, organisation: { problem: 'broken' } });
    await heading('No signs of Emotet found');
    expect(screen.getByText(/settings contains an error/)).toBeInTheDocument();
  });

  it('a banner that Outlook refuses leaves the pane as it is', async () => {
    openPane({ verdict: danger, item: { faults: { addBanner: { throws: new Error('no') } } } });
    await heading(/Dangerous/);
  });
});

describe('a hostile message', () => {
  const hostile: Verdict = {
    ...danger,
    emotetPattern: null,
    outcomes: [
      found('program-starting-macro', 'document', 30, {
        message: 'startsProgram',
        values: {
          when: 'opening',
          procedure: '<img src=x onerror=alert(1)>\nAll is well, click Enable Content',
          means: '\u202Egnihton',
        },
        where: { in: 'part', path: ['a'.repeat(300) + '\u202Ecod.exe'] },
        proof: { kind: 'code', lines: 'Shell "x"\u0000\u0007\n' + 'x'.repeat(10_000) },
      }),
      found('mismatched-link-text', 'link', 6, {
        message: 'otherDomain',
        values: { shown: 'partner[.]example', host: 'hacked[.]example' },
        where: { in: 'body' },
        proof: { kind: 'link', link: 'hxxp://hacked[.]example/a', shown: 'partner[.]example' },
      }),
      found('a-detector-of-the-future', 'content', 5, { message: 'unknown', values: {}, where: { in: 'body' } }),
    ],
  };

  it('cannot make the pane show markup or lead anywhere', async () => {
    openPane({ verdict: hostile, item: { subject: '<script>alert(1)</script>' } });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    expect(document.querySelector('#root img, [src], script:not([src=""])')).toBeNull();
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getAllByText(/<img src=x/)).not.toHaveLength(0);
  });

  it('cannot speak in our voice: its words stay on one line, isolated, with everything invisible shown', async () => {
    openPane({ verdict: hostile });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    for (const value of screen.getAllByText(/All is well/)) {
      expect(value.tagName).toBe('BDI');
      expect(value).toHaveTextContent('<img src=x onerror=alert(1)>␊All is well, click Enable Content');
    }
    expect(screen.getByText(/⟨U\+202E⟩gnihton/)).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('\u202E');
  });

  it('cannot push everything else away: long names keep their end, long lines are folded', async () => {
    openPane({ verdict: hostile });
    await screen.findByRole('heading', { name: 'Why we are warning you' });
    expect(screen.getByText(/^a+….*⟨U\+202E⟩cod\.exe$/).textContent.length).toBeLessThan(120);
    const excerpt = screen.getByText('Shell', { selector: 'mark' }).closest('pre');
    expect(excerpt?.textContent.length).toBeLessThan(400);
    await userEvent.click(screen.getByRole('button', { name: 'Show all lines' }));
    expect(excerpt?.textContent).toContain('x'.repeat(10_000));
    expect(excerpt?.textContent).toContain('␀␇');
  });

  it('with evidence that this version has no words for still shows it', async () => {
    openPane({ verdict: hostile });
    expect(await screen.findByRole('heading', { name: 'a-detector-of-the-future' })).toBeInTheDocument();
  });
});

describe('a reader whose Outlook does not tell of the next message', () => {
  it('sees which message the pane speaks of', async () => {
    openPane({
      verdict: danger,
      item: { subject: 'RE: Invoice\u202e', from: 'Hanako Suzuki <suzuki@partner.example>' },
    });
    await heading(/Dangerous/);
    const name = screen.getByRole('blockquote', { name: 'Sender and subject' });
    expect(within(name).getByText('RE: Invoice⟨U+202E⟩')).toBeInTheDocument();
    // Its twin has the same name and the same subject.
    expect(within(name).getByText('Hanako Suzuki')).toBeInTheDocument();
    expect(within(name).getByText('suzuki@partner.example')).toBeInTheDocument();
    // By Outlook's clock, nine hours ahead of UTC here.
    expect(name.querySelector('time')).toHaveAttribute('datetime', '2026-03-02T18:00');
    expect(name.querySelector('time')).toHaveTextContent(/^3\/2\/26, 6:00\sPM$/);
  });

  it('gets the check of the new one on turning to the pane', async () => {
    const outlook = openPane({
      verdict: (message) => (message.subject === 'first' ? danger : noSigns),
      item: { subject: 'first' },
    });
    await heading(/Dangerous/);
    act(() => {
      outlook.selectSilently({ subject: 'second' });
    });
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await heading('No signs of Emotet found');
    expect(screen.getByRole('blockquote')).toHaveTextContent('second');
    expect(outlook.banners()).toEqual({});
  });

  it('is not checked twice on turning to the pane for the same one', async () => {
    const outlook = openPane({ verdict: noSigns });
    await heading('No signs of Emotet found');
    const before = outlook.calls.filter((call) => call === 'html').length;
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    // One check more, which is asked for, shows whether that one was: checks follow one another.
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => {
      expect(outlook.calls.filter((call) => call === 'html').length).toBeGreaterThan(before);
    });
    await heading('No signs of Emotet found');
    expect(outlook.calls.filter((call) => call === 'html')).toHaveLength(before + 1);
  });
});

it('a reader whose Outlook has room for a button finds "Why?" above the message', async () => {
  const outlook = openPane({ verdict: danger });
  await heading(/Dangerous/);
  await waitFor(() => {
    expect(outlook.banners()['emotet-guard-why']).toMatchObject({
      type: 'insightMessage',
      message: expect.stringContaining('Emotet Guard'),
      actions: [{ actionText: 'Why?', actionType: 'showTaskPane' }],
    });
  });
});
