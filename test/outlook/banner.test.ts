import { readFileSync } from 'node:fs';
import { openMailbox } from '../../src/outlook/mailbox';
import type { OpenMessage } from '../../src/outlook/mailbox';
import { fakeOutlook } from './fake-item';
import type { FakeOutlookOptions } from './fake-item';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const why = { text: 'Emotet Guard shows what it found.', action: 'Why?' };

function open(options: FakeOutlookOptions) {
  const outlook = fakeOutlook(options);
  const mailbox = openMailbox(outlook.context)!;
  return { outlook, mailbox, message: mailbox.current()! };
}

async function settled<Value>(work: Promise<Value>): Promise<Value> {
  await jest.advanceTimersByTimeAsync(20_000);
  return work;
}

const raise = (message: OpenMessage, text: string) => settled(message.raiseBanner({ text }));

describe('the banner', () => {
  it('is an error message above the mail, under one fixed key', async () => {
    const { outlook, message } = open({});
    expect(await raise(message, 'Do not click.')).toBe(true);
    expect(outlook.banners()).toEqual({ 'emotet-guard': { type: 'errorMessage', message: 'Do not click.' } });
  });

  it('takes the place of the one before it, which stays until the new one stands', async () => {
    const { outlook, message } = open({});
    const seen: number[] = [];
    for (const text of ['Be careful.', 'Do not click.', 'Do not click it.']) {
      await raise(message, text);
      seen.push(Object.keys(outlook.banners()).length);
      expect(Object.values(outlook.banners())).toEqual([{ type: 'errorMessage', message: text }]);
    }
    expect(seen).toEqual([1, 1, 1]);
    const added = outlook.calls.lastIndexOf('add banner');
    expect(outlook.calls.slice(added)).toEqual(['add banner', 'remove banner']);
  });

  it('that Outlook refuses leaves the one before it where it is', async () => {
    const { outlook, message } = open({ item: { faults: { addBanner: { code: 9025, after: 1 } } } });
    expect(await raise(message, 'Be careful.')).toBe(true);
    expect(await raise(message, 'Do not click.')).toBe(false);
    expect(Object.values(outlook.banners())).toEqual([{ type: 'errorMessage', message: 'Be careful.' }]);
  });

  it('is one again where a page was closed while two stood', async () => {
    const { outlook, message } = open({ item: { faults: { removeBanner: { code: 9020, times: 3 } } } });
    await raise(message, 'Be careful.');
    await raise(message, 'Do not click.');
    await raise(message, 'Do not click it.');
    expect(Object.values(outlook.banners()).map(({ message: text }) => text)).toEqual(['Do not click it.']);
  });

  it('is cut to 150 characters, where Office.js throws', async () => {
    const { outlook, message } = open({});
    expect(await raise(message, 'x'.repeat(400))).toBe(true);
    expect(outlook.warning()?.message).toHaveLength(150);
  });

  it('that Outlook refuses is no more than a "no"', async () => {
    const { message } = open({ item: { faults: { addBanner: { code: 9025 } } } });
    expect(await raise(message, 'Do not click.')).toBe(false);
  });

  it('whose call throws is no more than a "no"', async () => {
    const { message } = open({ item: { faults: { addBanner: { throws: new RangeError('persistent') } } } });
    expect(await raise(message, 'Do not click.')).toBe(false);
  });

  it('is raised even when the old one cannot be removed', async () => {
    const { outlook, message } = open({ item: { faults: { removeBanner: { code: 9020 } } } });
    expect(await raise(message, 'Do not click.')).toBe(true);
    expect(outlook.warning()).toBeDefined();
  });

  it('comes down when the message turns out honest', async () => {
    const { outlook, message } = open({});
    await raise(message, 'Do not click.');
    await settled(message.lowerBanner());
    expect(outlook.banners()).toEqual({});
  });

  it('never reaches the message to which the reader has gone', async () => {
    const { outlook, mailbox, message } = open({});
    mailbox.onChange(() => undefined);
    await settled(Promise.resolve());
    outlook.select({ subject: 'an honest one' });
    expect(await raise(message, 'Do not click.')).toBe(false);
    expect(outlook.banners()).toEqual({});
  });

  it('offers a button where the client has one', async () => {
    const { outlook, message } = open({ set: 10 });
    await settled(message.raiseBanner({ text: 'Do not click.', why }));
    expect(Object.values(outlook.banners()).map(({ type }) => type)).toEqual(['errorMessage', 'insightMessage']);
  });

  it('stands without the button where the client refuses it', async () => {
    const { outlook, message } = open({
      set: 10,
      item: { faults: { insight: { throws: new Error('compose only') } } },
    });
    expect(await settled(message.raiseBanner({ text: 'Do not click.', why }))).toBe(true);
    expect(Object.keys(outlook.banners())).toEqual(['emotet-guard']);
  });

  it('asks for the button once where the client has refused it, not at every message', async () => {
    const { outlook, message } = open({ set: 16, item: { faults: { insight: { code: 5000 } } } });
    await settled(message.raiseBanner({ text: 'Be careful.', why }));
    await settled(message.raiseBanner({ text: 'Do not click.', why }));
    expect(outlook.calls.filter((call) => call === 'add insight')).toHaveLength(1);
    expect(outlook.warning()?.message).toBe('Do not click.');
  });

  it('has a button that opens the pane: the ids stand in the manifest', async () => {
    const { outlook, message } = open({ set: 10 });
    await settled(message.raiseBanner({ text: 'Do not click.', why }));
    const { icon, actions } = outlook.banners()['emotet-guard-why'] as unknown as {
      icon: string;
      actions: { commandId: string; actionType: string }[];
    };
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect(actions.map(({ actionType }) => actionType)).toEqual(['showTaskPane']);
    expect(manifest).toContain(`xsi:type="Button" id="${actions[0]?.commandId}"`);
    expect(manifest).toContain(`<bt:Image id="${icon}"`);
  });

  it('does not try the button below requirement set 1.10', async () => {
    const { outlook, message } = open({ set: 5 });
    await settled(message.raiseBanner({ text: 'Do not click.', why }));
    expect(outlook.calls).not.toContain('add insight');
  });
});
