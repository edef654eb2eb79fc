import { dispatchId } from '../../src/demo/host/dispatch';
import type { FaultName } from '../../src/demo/host/faults';
import { SimulatedOutlook, type PaneWindow, type Theme } from '../../src/demo/host/host';
import type { Notification } from '../../src/demo/host/notifications';
import { profiles, type ProfileName } from '../../src/demo/host/profiles';
import { isRecord } from '../../src/demo/host/protocol';
import { inspect } from '../../src/detection';
import { isGap } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { textHost } from '../../src/hosts/browser';
import { createDecoder } from '../../src/outlook/encoded';
import { openMailbox } from '../../src/outlook/mailbox';
import { readReportButtonNote } from '../../src/outlook/report-button';
import type { Reading } from '../../src/outlook/read-message';
import { eml } from '../../src/specimens/mail/eml';
import { attachment, message } from '../../src/specimens/mail/message';
import { fakeOutlook } from '../outlook/fake-item';
import { itemOfMessage } from '../outlook/item-of-message';

const first = {
  id: 'first',
  message: message({
    subject: 'First',
    html: '<p>One</p>',
    attachments: [attachment('a.docm', Uint8Array.of(1, 2, 3))],
  }),
};
const second = { id: 'second', message: message({ subject: 'Second', text: 'Two & three' }) };

interface Outlook {
  readonly host: SimulatedOutlook;
  readonly shown: () => readonly Notification[];
  /** News of changed items, as their subjects. */
  readonly news: () => readonly unknown[];
  readonly call: (dispatch: number, parameters?: unknown) => Promise<unknown>;
  readonly ask: (action: string, data?: unknown, actionType?: number) => Promise<unknown>;
  /** The pane hears what was posted. */
  readonly hear: () => void;
  /** Forms for a new message that were opened. */
  readonly forms: () => readonly unknown[];
  /** How the keyboard left the pane. */
  readonly waysOut: () => readonly string[];
}

/** An Outlook with a pane that speaks the protocol by hand. */
function outlook({
  profile = 'web',
  faults = [],
  hearsAtOnce = true,
  theme = 'light',
}: { profile?: ProfileName; faults?: readonly FaultName[]; hearsAtOnce?: boolean; theme?: Theme } = {}): Outlook {
  let notifications: readonly Notification[] = [];
  const waiting = new Map<number, (data: unknown) => void>();
  const heard: (() => void)[] = [];
  const news: unknown[] = [];
  const forms: unknown[] = [];
  const waysOut: string[] = [];
  const host = new SimulatedOutlook({
    profile: profiles[profile],
    faults: new Set(faults),
    language: 'en-US',
    reader: { name: 'Alex', address: 'alex@reader.example' },
    address: 'http://localhost/',
    origin: 'http://localhost',
    latency: 5,
    theme,
    onNotifications: (next) => (notifications = next),
    onNewMessage: (form) => forms.push(form),
  });
  const pane: PaneWindow = {
    post(text) {
      const response = JSON.parse(text) as { _correlationId: number; _responseType: number; _data: unknown };
      if (response._responseType === 1)
        news.push(isRecord(response._data) ? response._data['subject'] : response._data);
      else waiting.get(response._correlationId)?.(response._data);
    },
    leave: (way) => waysOut.push(way),
    heard: () => (hearsAtOnce ? Promise.resolve() : new Promise((resolve) => heard.push(resolve))),
  };
  let calls = 0;
  const ask = (action: string, data: unknown = {}, actionType = 0): Promise<unknown> => {
    calls += 1;
    const correlation = calls;
    const answer = new Promise<unknown>((resolve) => waiting.set(correlation, resolve));
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _actionType: actionType,
        _conversationId: 'pane',
        _correlationId: correlation,
        _data: data,
      }),
      pane,
    );
    return answer;
  };
  return {
    host,
    shown: () => notifications,
    news: () => news,
    forms: () => forms,
    ask,
    waysOut: () => waysOut,
    call: (dispatch, parameters) =>
      ask('ExecuteMethod', { MethodData: { DispatchId: dispatch }, ApiParams: parameters }),
    hear: () => {
      for (const resolve of heard.splice(0)) resolve();
    },
  };
}

const banner = { key: 'guard', type: 2, message: 'Do not click' };

beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
afterEach(() => jest.useRealTimers());

describe('the simulated Outlook', () => {
  it('tells Office.js what it needs to start', async () => {
    const { ask } = outlook();
    expect(await ask('ContextActivationManager_getAppContextAsync', 'control')).toMatchObject({
      _id: 'control',
      _appName: 64,
      _appUILocale: 'en-US',
      _requirementMatrix: '{"Mailbox":1.16}',
    });
    expect(await ask('GetInitialData')).toBeNull();
  });

  it('lets the keyboard out of the pane by the ways that Office.js tells, and by no other action', async () => {
    const { ask, waysOut } = outlook();
    for (const action of [0, 13, 14, 15, 1]) await ask('ContextActivationManager_notifyHost', ['control', action]);
    expect(waysOut()).toEqual(['forward', 'backward', 'escape']);
  });

  it('hands over the message on display', async () => {
    const { host, ask, call } = outlook();
    host.select(first);
    expect(await ask('GetInitialData')).toMatchObject({
      subject: 'First',
      from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
      attachments: [{ id: 'attachment-1', name: 'a.docm', size: 3, attachmentType: 0 }],
    });
    expect(await call(dispatchId.getBody, { coercionType: 3 })).toEqual({ wasSuccessful: true, data: '<p>One</p>' });
    expect(await call(dispatchId.getAllInternetHeaders)).toMatchObject({ data: first.message.rawHeaders });
    expect(await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })).toMatchObject({
      data: { format: 'base64', content: 'AQID' },
    });
  });

  it('hands over an attached message so that the add-in judges what is in it', async () => {
    const link = '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">the report</a>';
    const letter = { from: 'Taro <taro@partner.example>', to: ['alex@reader.example'], date: '2026-03-02T18:00:00Z' };
    const bytes = eml({ ...letter, subject: '議事録', html: `<p>次の表を: ${link}</p>` });
    const outer = readEml(
      eml({
        ...letter,
        subject: 'Fwd',
        text: 'See it.',
        attachments: [{ name: 'a.eml', mime: 'message/rfc822', bytes }],
      }),
    );
    if (isGap(outer)) throw new Error(outer);
    const { host, call, ask } = outlook();
    host.select({ id: 'forwarded', message: outer });
    expect(await ask('GetInitialData')).toMatchObject({ attachments: [{ id: 'attachment-1', attachmentType: 1 }] });
    const answer = (await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })) as {
      data: { format: 'eml'; content: string };
    };

    // What Outlook answered, read and judged as the pane does.
    const attachments = [{ name: 'a.eml', type: 'item' as const, ...answer.data }];
    const item = fakeOutlook({ item: { ...itemOfMessage(outer), attachments } });
    const opened = openMailbox(item.context)?.current();
    let reading: Reading | undefined;
    for await (const next of opened?.read() ?? []) reading = next;
    const decoded = createDecoder()(reading!.message);
    expect(decoded.attachments).toMatchObject([{ name: 'a.eml', mime: 'message/rfc822', bytes }]);
    expect(inspect(decoded, { host: textHost }).level).toBe('danger');
  });

  it('writes a text as HTML when HTML is asked for', async () => {
    const { host, call } = outlook();
    host.select(second);
    expect(await call(dispatchId.getBody, { coercionType: 3 })).toMatchObject({
      data: expect.stringContaining('Two &amp; three'),
    });
    expect(await call(dispatchId.getBody, { coercionType: 0 })).toMatchObject({ data: 'Two & three' });
  });

  it('shows a notification, once a key, until it is removed', async () => {
    const { host, call, shown } = outlook();
    host.select(first);
    await call(dispatchId.addNotification, banner);
    expect(shown()).toEqual([{ key: 'guard', type: 'errorMessage', message: 'Do not click' }]);
    expect(await call(dispatchId.addNotification, banner)).toMatchObject({ errorCode: 9023 });
    await call(dispatchId.replaceNotification, { ...banner, message: 'Close it' });
    expect(shown().map(({ message: text }) => text)).toEqual(['Close it']);
    await call(dispatchId.removeNotification, { key: 'guard' });
    expect(shown()).toEqual([]);
    expect(await call(dispatchId.removeNotification, { key: 'guard' })).toMatchObject({ errorCode: 9024 });
  });

  it('takes a notification away with its message', async () => {
    const { host, call, shown } = outlook();
    host.select(first);
    await call(dispatchId.addNotification, banner);
    host.select(second);
    expect(shown()).toEqual([]);
  });

  it('tells of every change of the message, and stops when asked', async () => {
    const { host, ask, news } = outlook();
    host.select(first);
    await ask('GetInitialData');
    await ask('olkItemSelectedChanged', {}, 1);
    host.select(second);
    host.select(undefined);
    expect(news()).toEqual(['Second', null]);
    await ask('olkItemSelectedChanged', {}, 2);
    host.select(first);
    expect(news()).toHaveLength(2);
  });

  it('catches up with a page that started while the reader went on', async () => {
    const { host, ask, news } = outlook();
    await ask('GetInitialData');
    host.select(first);
    await ask('olkItemSelectedChanged', {}, 1);
    expect(news()).toEqual(['First']);
  });

  it('refuses calls that may still be about the message before', async () => {
    const { host, ask, call, shown, hear } = outlook({ hearsAtOnce: false });
    host.select(first);
    await ask('GetInitialData');
    await ask('olkItemSelectedChanged', {}, 1);
    host.select(second);
    expect(await call(dispatchId.addNotification, banner)).toMatchObject({ errorCode: 9030 });
    expect(shown()).toEqual([]);
    hear();
    await jest.advanceTimersByTimeAsync(0);
    expect(await call(dispatchId.addNotification, banner)).toMatchObject({ wasSuccessful: true });
    expect(shown()).toHaveLength(1);
  });

  it('keeps the settings that follow the reader', async () => {
    const { ask, call } = outlook();
    await call(dispatchId.saveSettings, [{ language: 'ja' }]);
    expect(await ask('ContextActivationManager_getAppContextAsync', 'c')).toMatchObject({
      _settings: { language: 'ja' },
    });
  });

  it('launches an event and hears that it is completed', async () => {
    const { host, ask } = outlook();
    await ask('appCommandInvoked', {}, 1);
    expect(host.handlesEvents).toBe(true);
    const done = host.launchEvent('onMessageOpened');
    await ask('executeMethod', { DdaMethod: { DispatchId: 94 } });
    await expect(done).resolves.toBeUndefined();
  });
});

describe('the other clients', () => {
  it.each(['mobile', 'onprem'] as const)('%s hands over no bytes and no headers', async (profile) => {
    const { host, ask, call } = outlook({ profile });
    host.select(first);
    expect(await ask('ContextActivationManager_getAppContextAsync', 'c')).toMatchObject({
      _requirementMatrix: '{"Mailbox":1.5}',
    });
    expect(await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })).toMatchObject({ wasSuccessful: false });
    expect(await call(dispatchId.getAllInternetHeaders)).toMatchObject({ wasSuccessful: false });
  });

  it('mobile has room for one notification: the newest', async () => {
    const { host, call, shown } = outlook({ profile: 'mobile' });
    host.select(first);
    await call(dispatchId.addNotification, banner);
    await call(dispatchId.addNotification, { ...banner, key: 'other' });
    expect(shown().map(({ key }) => key)).toEqual(['other']);
  });

  it('classic keeps programs from reader and add-in, and the web folds long lists of recipients', async () => {
    const crowded = {
      id: 'crowded',
      message: message({
        to: Array.from({ length: 600 }, (_, index) => `reader-${index}@reader.example`),
        attachments: [
          attachment('a.docm', Uint8Array.of(1)),
          attachment('b.JS', Uint8Array.of(2)),
          attachment('c.zip', Uint8Array.of(3)),
        ],
      }),
    };
    for (const [profile, names, recipients] of [
      ['web', ['a.docm', 'b.JS', 'c.zip'], 20],
      ['classic', ['a.docm', 'c.zip'], 500],
    ] as const) {
      const { host, ask, call } = outlook({ profile });
      host.select(crowded);
      const data = (await ask('GetInitialData')) as { attachments: { name: string; id: string }[]; to: unknown[] };
      expect(data.attachments.map(({ name }) => name)).toEqual(names);
      expect(data.to).toHaveLength(recipients);
      expect(await call(dispatchId.getAttachmentContent, { id: data.attachments.at(-1)?.id })).toMatchObject({
        data: { content: 'Aw==' },
      });
    }
  });

  it('only classic and Mac show a notification with a button', async () => {
    const insight = { key: 'why', type: 3, message: 'Why', actions: [{ actionText: 'Why?' }] };
    for (const [profile, expected] of [
      ['web', 0],
      ['new', 0],
      ['classic', 1],
      ['mac', 1],
    ] as const) {
      const { host, call, shown } = outlook({ profile });
      host.select(first);
      await call(dispatchId.addNotification, insight);
      expect(shown()).toHaveLength(expected);
    }
  });
});

describe('the theme', () => {
  const colors = (news: readonly unknown[]) =>
    news.map((data) => (JSON.parse((data as [string])[0]) as { bodyBackgroundColor: number }).bodyBackgroundColor);

  it('that is dark is told to a pane that listens, and every one after it', async () => {
    const { host, ask, news } = outlook({ theme: 'dark' });
    await ask('officeThemeChanged', {}, 1);
    expect(colors(news())).toEqual([0x292929]);
    host.choose('light');
    expect(colors(news())).toEqual([0x292929, 0xffffff]);
  });

  it('that is light needs no news', async () => {
    const { ask, news } = outlook();
    await ask('officeThemeChanged', {}, 1);
    expect(news()).toEqual([]);
  });
});

describe('the faults', () => {
  it('lists attachments without a size, and hands over nothing', async () => {
    const { host, ask, call } = outlook({ faults: ['no-size'] });
    host.select(first);
    expect(await ask('GetInitialData')).toMatchObject({ attachments: [{ name: 'a.docm', size: 0 }] });
    expect(await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })).toMatchObject({
      wasSuccessful: true,
      data: { content: '' },
    });
  });

  it('opens no window for a new message, and says that it did', async () => {
    const form = { toRecipients: ['soc@reader.example'], subject: 'Suspicious', htmlBody: 'See it' };
    for (const [faults, opened] of [
      [[], 1],
      [['no-window'], 0],
    ] as const) {
      const { call, forms } = outlook({ faults });
      expect(await call(dispatchId.displayNewMessageFormAsync, form)).toMatchObject({ wasSuccessful: true });
      expect(forms()).toHaveLength(opened);
    }
  });

  it('hands over what was said at the Report button to whoever asks again', async () => {
    const { host, call } = outlook({ faults: ['context-without-reload'] });
    host.select(first);
    const said = async () =>
      readReportButtonNote(((await call(dispatchId.getInitializationContext)) as { data: unknown }).data);
    expect(await said()).toBeUndefined();
    expect(await said()).toEqual({ clicked: false, note: 'By phone' });
  });

  it('starts so slowly that the pane has given it up', async () => {
    const { ask } = outlook({ faults: ['slow-start'] });
    const started = jest.fn();
    void ask('ContextActivationManager_getAppContextAsync', 'c').then(started);
    await jest.advanceTimersByTimeAsync(10_500);
    expect(started).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(started).toHaveBeenCalled();
  });

  it('never answers for an attachment', async () => {
    const { host, call } = outlook({ faults: ['hang'] });
    host.select(first);
    const answer = jest.fn();
    void call(dispatchId.getAttachmentContent, { id: 'attachment-1' }).then(answer);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(answer).not.toHaveBeenCalled();
  });

  it('hands over nothing with success', async () => {
    const { host, call } = outlook({ faults: ['empty', 'no-headers'] });
    host.select(first);
    expect(await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })).toMatchObject({
      wasSuccessful: true,
      data: { content: '' },
    });
    expect(await call(dispatchId.getAllInternetHeaders)).toMatchObject({ wasSuccessful: true, data: '' });
  });

  it('fails a call beside another one', async () => {
    const { host, call } = outlook({ faults: ['busy'] });
    host.select(first);
    const answers = await Promise.all([call(dispatchId.getBody), call(dispatchId.getAllInternetHeaders)]);
    expect(answers).toMatchObject([{ wasSuccessful: true }, { errorCode: 9020 }]);
    expect(await call(dispatchId.getAllInternetHeaders)).toMatchObject({ wasSuccessful: true });
  });

  it('shows no item while the next one loads', async () => {
    const { host, ask, news } = outlook({ faults: ['null-item'] });
    host.select(first);
    await ask('GetInitialData');
    await ask('olkItemSelectedChanged', {}, 1);
    host.select(second);
    expect(news()).toEqual([null]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(news()).toEqual([null, 'Second']);
  });

  it('forgets to tell of every second change', async () => {
    const { host, ask, news } = outlook({ faults: ['missed-change'] });
    await ask('olkItemSelectedChanged', {}, 1);
    host.select(first);
    host.select(second);
    host.select(first);
    expect(news()).toEqual(['First', 'First']);
  });

  it('refuses attachments, and the body at first', async () => {
    const { host, call } = outlook({ faults: ['refused', 'flaky-body'] });
    host.select(first);
    expect(await call(dispatchId.getAttachmentContent, { id: 'attachment-1' })).toMatchObject({ errorCode: 9054 });
    expect(await call(dispatchId.getBody)).toMatchObject({ errorCode: 5001 });
    expect(await call(dispatchId.getBody)).toMatchObject({ wasSuccessful: true });
  });

  it('fails every kind of call twice, for each message', async () => {
    const { host, call } = outlook({ faults: ['internal'] });
    for (const item of [first, second]) {
      host.select(item);
      for (const kind of [dispatchId.getBody, dispatchId.getAllInternetHeaders]) {
        expect(await call(kind)).toMatchObject({ errorCode: 5001 });
        expect(await call(kind)).toMatchObject({ errorCode: 5001 });
        expect(await call(kind)).toMatchObject({ wasSuccessful: true });
      }
    }
  });

  it('says that the item has changed after it was told', async () => {
    const { host, call } = outlook({ faults: ['item-changed'] });
    host.select(first);
    expect(await call(dispatchId.getBody)).toMatchObject({ errorCode: 9030 });
    expect(await call(dispatchId.getBody)).toMatchObject({ errorCode: 9030 });
    expect(await call(dispatchId.getBody)).toMatchObject({ wasSuccessful: true });
  });

  it('answers nothing at all', async () => {
    const { host, call } = outlook({ faults: ['silent'] });
    host.select(first);
    const answer = jest.fn();
    for (const kind of [dispatchId.getBody, dispatchId.getAllInternetHeaders, dispatchId.addNotification])
      void call(kind, banner).then(answer);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(answer).not.toHaveBeenCalled();
  });

  it('has no place for another notification', async () => {
    const { host, call, shown } = outlook({ faults: ['no-banner'] });
    host.select(first);
    expect(await call(dispatchId.addNotification, banner)).toMatchObject({ errorCode: 9025 });
    expect(shown()).toEqual([]);
  });

  it('answers late with what was true when it was asked', async () => {
    const { host, call } = outlook({ faults: ['late'] });
    host.select(first);
    const late = call(dispatchId.getBody);
    host.select(second);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await late).toMatchObject({ data: '<p>One</p>' });
  });
});
