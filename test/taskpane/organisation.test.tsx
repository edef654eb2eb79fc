/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, cleanup, screen, waitFor, within, fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { defaultSettings } from '../../src/settings/defaults';
import { utf8Bytes } from '../../src/detection/formats/codec/utf8';
import { readSettings } from '../../src/settings/read';
import { defaultOrganisation, loadOrganisation } from '../../src/taskpane/organisation';
import type { Organisation } from '../../src/taskpane/organisation';
import { openPane, stubLayout } from './pane';
import { danger, noSigns } from './verdicts';

beforeAll(stubLayout);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const attachments = [{ name: 'invoice.zip', content: Uint8Array.of(1) }];

/** What a settings file makes of the organisation. */
function organisationOf(file: Readonly<Record<string, unknown>>): Organisation {
  const text = JSON.stringify({ version: 1, ...file });
  const { settings, problems } = readSettings(utf8Bytes(text), () => text);
  return {
    ...settings,
    file: 'config/contoso.json',
    problems,
    ...(problems.length === 0 ? {} : { problem: 'broken' as const }),
  };
}

describe('a reader whose organisation has settings', () => {
  const contoso = organisationOf({
    organisation: 'Contoso',
    contact: {
      mail: 'soc@contoso.example',
      phone: '03-0000-0000',
      url: 'https://intra.contoso.example/mail',
      text: { en: 'We answer day and night.' },
    },
    alreadyClicked: { en: ['Unplug the cable.', 'Call 03-0000-0000.'] },
    banners: { en: { danger: 'Contoso: leave this message alone.', emotet: 'Contoso: this is Emotet.' } },
  });

  it('who clicked reads its steps and its contact, all of it as text', async () => {
    openPane({ verdict: danger, item: { attachments }, organisation: contoso });
    await userEvent.click(await screen.findByRole('button', { name: 'I clicked or opened it' }));
    await heading('Clicked or opened it? Do this now');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Unplug the cable.',
      'Call 03-0000-0000.',
    ]);
    for (const text of ['We answer day and night.', '03-0000-0000', 'soc@contoso.example', contoso.contact?.url ?? ''])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('reads our steps in a language in which it wrote none', async () => {
    openPane({ verdict: danger, item: { attachments }, organisation: contoso, language: 'ja-JP' });
    await userEvent.click(await screen.findByRole('button', { name: 'クリックした・開いてしまった' }));
    expect(await screen.findByText(/電源は切らず/)).toBeInTheDocument();
    expect(screen.getByText(/github\.com\/JPCERTCC\/EmoCheck/)).toBeInTheDocument();
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('sees its words above the message, also after switching the banner off and on', async () => {
    const outlook = openPane({ verdict: danger, item: { attachments }, organisation: contoso });
    const shown = (text: string | undefined) =>
      waitFor(() => {
        expect(outlook.warning()?.message).toBe(text);
      });
    await shown('Contoso: this is Emotet.');
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    const banner = screen.getByRole('switch', { name: 'Also show the warning above the message' });
    await userEvent.click(banner);
    await shown(undefined);
    await userEvent.click(banner);
    await shown('Contoso: this is Emotet.');
    expect(outlook.saved).toMatchObject({ banner: true });
  });

  it('reads its language, and their own once they chose one', async () => {
    const japanese = organisationOf({ language: 'ja' });
    openPane({ verdict: danger, item: { attachments }, organisation: japanese });
    await heading('危険：添付ファイルを開かないでください');
    cleanup();
    openPane({ verdict: danger, item: { attachments }, organisation: japanese, settings: { language: 'en' } });
    await heading(/Dangerous/);
  });

  it('sees which checks it switched off or lowered, and nothing of the kind where it did not', async () => {
    openPane({
      verdict: noSigns,
      organisation: organisationOf({ detectors: { 'urging-text': 'off', 'picture-lure': 'lowered' } }),
    });
    await heading('No signs of Emotet found');
    expect(screen.getByText(/^Turned off by your organization: ./)).toBeInTheDocument();
    expect(screen.getByText(/^Given half weight by your organization: ./)).toBeInTheDocument();
    cleanup();
    openPane({ verdict: noSigns, organisation: contoso });
    await heading('No signs of Emotet found');
    expect(screen.queryByText(/Turned off/)).not.toBeInTheDocument();
  });
});

describe('where the settings are wrong', () => {
  it('the reader reads one line, and the administrator what to mend', async () => {
    openPane({ verdict: noSigns, organisation: organisationOf({ trustedSenders: ['@gmail.com'], telephone: '12' }) });
    await heading('No signs of Emotet found');
    const note = screen.getByText(/settings contains an error/).parentElement!;
    expect(within(note).getByText('For the administrator')).toBeInTheDocument();
    expect(
      within(note)
        .getAllByRole('listitem', { hidden: true })
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^trustedSenders\[0\]: Anyone can have a mailbox at "@gmail\.com"/),
      expect.stringMatching(/^telephone: There is no such field/),
    ]);
  });

  it('a missing file is told by its name', async () => {
    openPane({
      verdict: noSigns,
      organisation: {
        file: 'config/contoso.json',
        problem: 'missing',
        problems: [{ id: 'notFound', path: [], values: {} }],
      },
    });
    await heading('No signs of Emotet found');
    expect(screen.getByText(/settings could not be loaded/)).toBeInTheDocument();
    expect(screen.getByText(/^config\/contoso\.json: The file was not found/)).toBeInTheDocument();
  });

  it('markup in them is letters', async () => {
    const step = '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">call</a>';
    openPane({
      verdict: danger,
      item: { attachments },
      organisation: organisationOf({ organisation: '<b>Contoso</b>', alreadyClicked: { en: [step] }, ['<i>x</i>']: 1 }),
    });
    expect(await screen.findByText(/\["<i>x<\/i>"\]/)).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'I clicked or opened it' }));
    expect(await screen.findByText(step)).toBeInTheDocument();
    expect(document.querySelector('main img, main a, main i')).toBeNull();
  });
});

describe('a report', () => {
  const contact = { mail: 'soc@reader.example' };

  it('by mail names what was found and quotes no line of the files', async () => {
    const outlook = openPane({ verdict: danger, item: { attachments }, organisation: { contact } });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the security team' }));
    await waitFor(() => {
      expect(outlook.forms).toHaveLength(1);
    });
    const body = String(outlook.forms[0]!['htmlBody']);
    expect(body).toContain('program-starting-macro');
    expect(body).toContain('The message is attached.');
    expect(body).not.toContain('End Sub');
    expect(outlook.forms[0]!['attachments']).toEqual([expect.objectContaining({ type: 'item', itemId: 'AAMk-1' })]);
  });

  it('has another way, for Outlook says that a window opened where none did', async () => {
    openPane({ verdict: danger, item: { attachments }, organisation: { contact } });
    const send = await screen.findByRole('button', { name: 'Send to the security team' });
    expect(screen.queryByRole('button', { name: 'Copy a report for your IT help desk' })).not.toBeInTheDocument();
    await userEvent.click(send);
    expect(await screen.findByText(/^No new window\? Forward this message to .*soc@reader\.example/)).toHaveAttribute(
      'role',
      'status',
    );
    expect(screen.getByRole('button', { name: 'Copy a report for your IT help desk' })).toBeInTheDocument();
  });

  it.each([
    ['the organisation named nobody', {}, {}],
    ['Outlook opens no form', { contact }, { form: { code: 9017 } }],
  ])('is there to be copied where %s', async (_what, organisation, faults) => {
    const user = userEvent.setup();
    openPane({ verdict: danger, item: { subject: 'Re: Invoice', attachments, faults }, organisation });
    await heading(/Dangerous/);
    const send = screen.queryByRole('button', { name: 'Send to the security team' });
    if (send !== null) await user.click(send);
    await user.click(await screen.findByRole('button', { name: 'Copy a report for your IT help desk' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('I received a suspicious message. Result of Emotet Guard: Dangerous');
    expect(copied).toContain('Re: Invoice');
    expect(copied).not.toMatch(/attached|End Sub/);
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });
});

describe('a reader who came through Outlook’s Report button', () => {
  const openedWith = (clicked: boolean, note = '') => JSON.stringify({ reported: { clicked, note } });
  const contact = { mail: 'soc@reader.example' };

  it('can send the message whatever was found, with their own words first', async () => {
    const outlook = openPane({
      verdict: noSigns,
      item: { openedWith: openedWith(false, 'Strange tone\u202e <b>') },
      organisation: { contact },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the security team' }));
    await waitFor(() => {
      expect(outlook.forms).toHaveLength(1);
    });
    expect(outlook.forms[0]!['htmlBody']).toMatch(/^Strange tone⟨U\+202E⟩ &lt;b&gt;<br><br>I received the attached/);
  });

  it('and ticked that they have clicked sees at once what to do', async () => {
    openPane({ verdict: noSigns, item: { openedWith: openedWith(true) }, organisation: { contact } });
    await heading('Clicked or opened it? Do this now');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: 'Send to the security team' })).toBeInTheDocument();
  });

  it('while the pane was open sees the same, of this message alone', async () => {
    const outlook = openPane({ verdict: noSigns, item: {}, organisation: { contact } });
    await heading('No signs of Emotet found');
    await waitFor(() => {
      expect(outlook.calls).toContain('listen olkInitializationContextChanged');
    });
    act(() => {
      outlook.reportAgain('{"other":"add-in"}');
    });
    expect(screen.queryByRole('button', { name: 'Send to the security team' })).not.toBeInTheDocument();
    act(() => {
      outlook.reportAgain(openedWith(true, 'By phone'));
    });
    await heading('Clicked or opened it? Do this now');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send to the security team' }));
    await waitFor(() => {
      expect(outlook.forms[0]?.['htmlBody']).toContain('By phone');
    });
    act(() => {
      outlook.selectSilently({ subject: 'another' });
      outlook.reportAgain(openedWith(true));
    });
    expect(screen.queryByRole('heading', { level: 1, name: /Do this now/ })).not.toBeInTheDocument();
  });

  it('while the pane was open sees it on turning to the pane, where Outlook does not tell, and on no other message', async () => {
    const item: { openedWith?: string } = {};
    const outlook = openPane({ verdict: noSigns, item, set: 14, organisation: { contact } });
    await heading('No signs of Emotet found');
    item.openedWith = openedWith(false, 'By phone');
    // While Outlook is still being asked, it is not asked again: the next glance does it.
    await waitFor(() => {
      fireEvent.focus(window);
      expect(screen.getByRole('button', { name: 'Send to the security team' })).toBeInTheDocument();
    });
    act(() => {
      outlook.select({ subject: 'another', ...item });
    });
    expect(await screen.findByText('another')).toBeInTheDocument();
    await heading('No signs of Emotet found');
    const asked = () => outlook.calls.filter((call) => call === 'initialization context').length;
    const before = asked();
    await waitFor(() => {
      fireEvent.focus(window);
      expect(asked()).toBeGreaterThan(before + 1);
    });
    expect(screen.queryByRole('button', { name: 'Send to the security team' })).not.toBeInTheDocument();
  });

  it('finds the next message as calm as ever', async () => {
    const outlook = openPane({ verdict: noSigns, item: { openedWith: openedWith(false) }, organisation: { contact } });
    await screen.findByRole('button', { name: 'Send to the security team' });
    act(() => {
      outlook.select({ subject: 'another' });
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Send to the security team' })).not.toBeInTheDocument();
    });
  });
});

describe('the pane', () => {
  it('asks for no settings where its address names no organisation', async () => {
    await expect(loadOrganisation('https://guard.example.com/taskpane.html?_host_Info=x')).resolves.toEqual(
      defaultOrganisation,
    );
  });

  it('works with the defaults and a note where the settings cannot be fetched', async () => {
    // jsdom has no fetch, as a runtime without network has none.
    const loaded = await loadOrganisation('https://guard.example.com/taskpane.html?org=contoso');
    expect(loaded).toMatchObject({ ...defaultSettings, file: 'config/contoso.json', problem: 'missing' });
  });
});
