/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, stubLayout } from './pane';
import { danger, noSigns } from './verdicts';

beforeAll(stubLayout);

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = 'Press the pin so that the next message is checked too.';
const forgets = 'Outlook forgets it at restart.';
const hint = () => screen.queryByText(new RegExp(`^${press}`));

describe('a pane that Outlook may or may not have pinned', () => {
  it.each([
    ['the web', { hostName: 'OutlookWebApp' }, `${press} ${forgets}`],
    ['the new Outlook', { hostName: 'newOutlookWindows' }, `${press} ${forgets}`],
    ['Mac', { hostName: 'Outlook', platform: 'Mac' }, `${press} ${forgets}`],
    ['an Outlook that does not say which it is', {}, `${press} ${forgets}`],
    ['classic Outlook, which remembers it,', { hostName: 'Outlook', platform: 'PC' }, press],
  ])('on %s says how to pin it, and for how long', async (_where, client, expected) => {
    openPane({ verdict: noSigns, client });
    await heading('No signs of Emotet found');
    expect(hint()).toHaveTextContent(expected);
    expect(hint()?.textContent).toBe(expected);
  });

  it.each([
    ['phones', { client: { hostName: 'OutlookIOS' }, set: 5 }],
    ['phones of a newer set', { client: { hostName: 'OutlookAndroid' } }],
    ['Exchange Server', { client: { accountType: 'enterprise' } }],
    ['the web of an old Exchange Server', { set: 5 }],
    ['Outlook.com', { client: { accountType: 'outlookCom' } }],
  ])('says nothing of it on %s, where there is no pin', async (_where, options) => {
    openPane({ verdict: noSigns, ...options });
    await heading(/No signs|Not everything/);
    expect(hint()).not.toBeInTheDocument();
  });

  it('says no more of it once Outlook has told of another message', async () => {
    const outlook = openPane({ verdict: noSigns, item: { subject: 'first' } });
    await heading('No signs of Emotet found');
    expect(hint()).toBeInTheDocument();
    act(() => {
      outlook.select({ subject: 'second' });
    });
    await waitFor(() => {
      expect(hint()).not.toBeInTheDocument();
    });
    expect(await screen.findByText('second')).toBeInTheDocument();
  });

  it('keeps it to itself when the reader has closed the hint', async () => {
    openPane({ verdict: danger });
    await heading(/Dangerous/);
    await userEvent.click(screen.getByRole('button', { name: 'Hide this hint' }));
    expect(hint()).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await heading(/Dangerous/);
    expect(hint()).not.toBeInTheDocument();
  });
});

describe('a pane whose message has gone, and nobody said so', () => {
  let look: (() => void)[] = [];

  beforeEach(() => {
    look = [];
    const real = window.setInterval.bind(window);
    jest.spyOn(window, 'setInterval').mockImplementation(((act: () => void, pause: number) => {
      if (pause !== 2_000) return real(act, pause);
      look.push(act);
      return 0;
    }) as never);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const lookAgain = () => {
    act(() => {
      for (const each of look) each();
    });
  };
  const stale = () =>
    screen.queryAllByText('Outlook shows another message now. This is about the one named below.').length > 0;

  it('dims its verdict at the next look, and checks what is on display at the one after', async () => {
    const outlook = openPane({
      verdict: ({ subject }) => (subject === 'first' ? danger : noSigns),
      item: { subject: 'first' },
    });
    await heading(/Dangerous/);
    lookAgain();
    expect(stale()).toBe(false);
    const before = outlook.calls.length;
    outlook.selectSilently({ subject: 'second' });
    lookAgain();
    expect(stale()).toBe(true);
    // It looked, and asked Outlook for nothing.
    expect(outlook.calls).toHaveLength(before);
    lookAgain();
    await heading('No signs of Emotet found');
    expect(await screen.findByText('second')).toBeInTheDocument();
    expect(stale()).toBe(false);
    // It was never told: whether it is pinned, nobody knows.
    expect(hint()).toBeInTheDocument();
  });

  it('says no alarm of a message that is not there any more', async () => {
    const outlook = openPane({ verdict: danger, item: { subject: 'first' } });
    await heading(/Dangerous/);
    outlook.selectSilently({ subject: 'second' });
    lookAgain();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('is itself again when the message comes back', async () => {
    const outlook = openPane({ verdict: danger, item: { subject: 'first' } });
    await heading(/Dangerous/);
    outlook.selectSilently({ subject: 'second' });
    lookAgain();
    outlook.selectSilently({ subject: 'first' });
    lookAgain();
    expect(stale()).toBe(false);
    expect(screen.getByRole('heading', { level: 1, name: /Dangerous/ })).toBeInTheDocument();
  });

  it('does not look while nobody sees it', async () => {
    const outlook = openPane({ verdict: danger, item: { subject: 'first' } });
    await heading(/Dangerous/);
    outlook.selectSilently({ subject: 'second' });
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    lookAgain();
    expect(stale()).toBe(false);
  });

  it('and that showed none takes up the first message that appears', async () => {
    const outlook = openPane({ verdict: noSigns, item: null });
    await heading('No message selected');
    outlook.selectSilently({ subject: 'first' });
    lookAgain();
    await heading('No signs of Emotet found');
  });
});

describe('a reader who chooses another theme in Outlook', () => {
  it('sees the pane in it', async () => {
    const outlook = openPane({ verdict: noSigns, theme: { isDarkTheme: false } });
    await heading('No signs of Emotet found');
    await waitFor(() => {
      expect(outlook.calls).toContain('listen officeThemeChanged');
    });
    const colors = () =>
      getComputedStyle(document.querySelector('.fui-FluentProvider')!).getPropertyValue('--colorNeutralBackground1');
    const light = colors();
    act(() => {
      outlook.chooseTheme({ bodyBackgroundColor: '#1f1f1f' });
    });
    expect(colors()).not.toBe(light);
  });
});
