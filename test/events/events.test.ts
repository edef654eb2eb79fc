import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'acorn';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { scenarios } from '../../src/training/scenarios';
import { bannerWords } from '../../src/locales/banners';
import { zip } from '../../src/specimens/archive/zip';
import { readReportButtonNote } from '../../src/outlook/report-button';
import { temporaryFolder } from '../cli/run';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeItem, FakeOutlook, FakeOutlookOptions } from '../outlook/fake-item';
import { itemOfMessage } from '../outlook/item-of-message';
import { buildEvents, runEvents } from './built-events';

jest.setTimeout(120_000);

const folder = temporaryFolder();
let script = '';

beforeAll(() => {
  script = buildEvents(folder);
});

/** Outlook opens a message and runs the handler until it completes its event. */
async function open(options: FakeOutlookOptions): Promise<FakeOutlook> {
  const outlook = fakeOutlook(options);
  await completed(outlook.context);
  return outlook;
}

function completed(context: unknown, timers?: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const handler = runEvents(script, context, timers).get('onMessageReadHandler');
  return new Promise((resolve) => {
    handler?.({
      completed: (...options) => {
        resolve(options);
      },
    });
  });
}

const texts = (outlook: FakeOutlook) => Object.values(outlook.banners()).map(({ message }) => message);
const link = '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">report</a>';

describe('the event handler’s script', () => {
  it('is ECMAScript 2020 in one piece: no imports, no chunks', () => {
    const program = parse(script, { ecmaVersion: 2020, sourceType: 'script' });
    expect(program.body.length).toBeGreaterThan(0);
    expect(script).not.toMatch(/\bimport\s*\(|importScripts|__webpack_require__\.e\b/);
  });

  it('names its handlers while it loads, before anybody calls it', () => {
    expect([...runEvents(script, {}).keys()].sort()).toEqual([
      'onAttachmentActionHandler',
      'onMessageReadHandler',
      'onSpamReport',
    ]);
  });
});

describe('when classic Outlook opens a message', () => {
  it.each((['en', 'ja'] as const).flatMap((language) => scenarios.map(({ id }) => [language, id] as const)))(
    'in %s, %s gets the banner of its story, or none',
    async (language, id) => {
      const message = await inbox(language)
        .find((entry) => entry.id === id)!
        .open();
      const outlook = await open({ item: itemOfMessage(message), language });
      const words = bannerWords(language);
      const { program } = words;
      const warnings = [words, program].flatMap(({ emotet, danger, caution }) => [emotet, danger, caution]);
      const { level } = scenarios.find((scenario) => scenario.id === id)!;
      const isWarned = level === 'danger' || level === 'caution';
      expect(texts(outlook).filter((text) => warnings.includes(text))).toHaveLength(isWarned ? 1 : 0);
      if (!isWarned) expect(texts(outlook)).toEqual([]);
    },
  );

  it('the banner has a button that opens the pane, where the client has room for one', async () => {
    expect(Object.values((await open({ item: { html: link } })).banners())).toMatchObject([
      { type: 'errorMessage' },
      { type: 'insightMessage', actions: [{ commandId: 'EmotetGuard.OpenPane' }] },
    ]);
    const old = await open({ item: { html: link }, set: 8 });
    expect(Object.values(old.banners())).toMatchObject([{ type: 'errorMessage' }]);
  });

  it('the cheap signs raise it before an attachment is fetched', async () => {
    const outlook = await open({
      item: { html: link, attachments: [{ name: 'a.doc', content: new Uint8Array(100) }] },
    });
    const raised = outlook.calls.indexOf('add banner');
    expect(raised).toBeGreaterThan(-1);
    expect(raised).toBeLessThan(outlook.calls.indexOf('attachment a.doc'));
  });

  it('an attachment raises it too', async () => {
    const content = zip([
      {
        name: 'invoice.lnk.js',
        data: new TextEncoder().encode('new ActiveXObject("WScript.Shell").Run("notreal.exe")'),
      },
    ]);
    expect(texts(await open({ item: { attachments: [{ name: 'a.zip', content }] } }))).not.toEqual([]);
  });

  it('the reader’s own choices hold: the language, and no banner at all', async () => {
    const inJapanese = await open({ item: { html: link }, settings: { language: 'ja' } });
    expect(texts(inJapanese)).toContain(bannerWords('ja').danger);
    expect(texts(await open({ item: { html: link }, settings: { banner: false } }))).toEqual([]);
  });

  it('what Outlook refused is asked for again at the next stage', async () => {
    const item = {
      html: link,
      attachments: [{ name: 'a.doc', content: new Uint8Array(100) }],
      faults: { addBanner: { code: 9025, times: 1 } },
    };
    expect(texts(await open({ item }))).toContain(bannerWords('en').danger);
  });

  it('calls follow one another', async () => {
    const outlook = await open({ item: { html: link, attachments: [{ name: 'a.doc', content: new Uint8Array(9) }] } });
    expect(outlook.mostAtOnce()).toBe(1);
  });
});

describe('an organisation’s settings', () => {
  const urls = { javascriptRuntimeUrl: 'https://guard.example.com/events.js?org=north' };

  /** The script of an organisation, whose server has these settings. */
  async function openAt(
    file: unknown,
    options: FakeOutlookOptions & { readonly late?: number } = {},
    timers: object = { setTimeout, clearTimeout },
  ) {
    const asked: string[] = [];
    const outlook = fakeOutlook({ item: { html: link }, ...options });
    const { late = 0 } = options;
    const answer = {
      ok: file !== undefined,
      headers: { get: () => null },
      arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(JSON.stringify(file ?? null))).buffer),
    };
    await completed(
      { ...outlook.context, mailbox: outlook.context.mailbox, urls },
      {
        fetch: (address: string) => {
          asked.push(address);
          return file === 'hang' ? new Promise(() => undefined) : sleep(late).then(() => answer);
        },
        ...timers,
      },
    );
    return { outlook, asked };
  }

  it('come from the server of the script, and put their own words above the message', async () => {
    const { outlook, asked } = await openAt({
      version: 1,
      language: 'ja',
      banners: { ja: { danger: '総務部より：開かないでください。' } },
    });
    expect(asked).toEqual(['https://guard.example.com/config/north.json']);
    expect(texts(outlook)).toContain('総務部より：開かないでください。');
  });

  it('switch off what they switch off', async () => {
    const { outlook } = await openAt({ version: 1, detectors: { 'app-launching-link': 'off' } });
    expect(texts(outlook)).toEqual([]);
  });

  it.each([
    ['are missing', undefined],
    ['are broken', 'no settings'],
    ['do not come in time', 'hang'],
  ])('leave the built-in rules where they %s', async (_what, file) => {
    expect(texts((await openAt(file)).outlook)).toContain(bannerWords('en').danger);
  });

  it('that come after the message was read still find what only they know', async () => {
    const inner = zip([
      { name: 'invoice.js', data: new TextEncoder().encode('new ActiveXObject("WScript.Shell").Run("notreal.exe")') },
    ]);
    const encryption = { kind: 'zipcrypto', password: 'spring-2024' } as const;
    const content = zip([{ name: 'inner.zip', data: inner, encryption }]);
    const item = { attachments: [{ name: 'a.zip', content }] };
    const settings = { version: 1, passwords: ['spring-2024'] };
    expect(texts((await openAt({ version: 1 }, { item, late: 300 })).outlook)).toEqual([]);
    expect(texts((await openAt(settings, { item, late: 300 })).outlook)).not.toEqual([]);
  });

  it('are asked for without their block list, which the pane searches', async () => {
    const blockList = { file: 'list.bin', digest: `sha256-${'A'.repeat(43)}=` };
    const { asked } = await openAt({ version: 1, blockList });
    expect(asked).toEqual(['https://guard.example.com/config/north.json']);
  });

  it('are not waited for where nothing could end the wait', async () => {
    expect(texts((await openAt('hang', {}, {})).outlook)).toContain(bannerWords('en').danger);
  });

  it('are not asked for where the address names nobody', async () => {
    const outlook = fakeOutlook({ item: { html: link } });
    const fetch = jest.fn();
    await completed(outlook.context, { fetch });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the event is completed, once, without options', () => {
  const broken: readonly (readonly [string, FakeItem | null])[] = [
    ['no item', null],
    ['an item that is being written', { subject: {} }],
    ['an honest message', { html: '<p>Thank you for today.</p>' }],
    ['a message of which nothing can be read', { faults: { html: { code: 9017 }, headers: { code: 9017 } } }],
    [
      'calls that throw',
      { faults: { html: { throws: new Error('no') }, addBanner: { throws: new RangeError('no') } } },
    ],
    ['a banner that is refused', { html: link, faults: { addBanner: { code: 9025 } } }],
    ['internal errors', { html: link, faults: { html: { code: 5001, times: 2 } } }],
    [
      'an attached message',
      { attachments: [{ name: 'Fwd', type: 'item', format: 'eml', content: 'Subject: x\r\n\r\ny' }] },
    ],
  ];

  it.each(broken)('with %s', async (_what, item) => {
    const outlook = fakeOutlook({ item });
    expect(await completed(outlook.context)).toEqual([]);
  });

  it.each([
    ['nothing to speak to', {}],
    [
      'a context that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('not loaded');
          },
        },
      ),
    ],
    [
      'a mailbox whose item throws',
      {
        requirements: { isSetSupported: () => true },
        mailbox: {
          get item() {
            throw new Error('not loaded');
          },
        },
      },
    ],
  ])('with %s', async (_what, context) => {
    expect(await completed(context)).toEqual([]);
  });

  it('on time-out, where the runtime has timers and Outlook does not answer', async () => {
    const outlook = fakeOutlook({ item: { faults: { html: 'hang' } } });
    const alarms: (() => void)[] = [];
    const timers = { setTimeout: (act: () => void) => alarms.push(act), clearTimeout: () => undefined };
    const event = completed(outlook.context, timers);
    // The first alarm is the handler's own: it ends the event whatever else goes on.
    alarms[0]?.();
    expect(await event).toEqual([]);
  });

  it('and not again when the check comes back after all', async () => {
    const complete = jest.fn();
    const alarms: (() => void)[] = [];
    const timers = { setTimeout: (act: () => void) => alarms.push(act), clearTimeout: () => undefined };
    const outlook = fakeOutlook({ item: {} });
    runEvents(script, outlook.context, timers).get('onMessageReadHandler')?.({ completed: complete });
    alarms[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(complete).toHaveBeenCalledTimes(1);
  });
});

describe('the Report button', () => {
  const press = (said: object) => {
    const complete = jest.fn<undefined, [unknown?]>();
    runEvents(script, {}).get('onSpamReport')?.({ ...said, completed: complete });
    expect(complete).toHaveBeenCalledTimes(1);
    return complete.mock.calls[0]![0] as Readonly<Record<string, unknown>>;
  };

  it('opens the pane with what the reader said, and moves nothing', () => {
    const answer = press({ options: [true], freeText: 'It came "by phone"' });
    expect(answer).toMatchObject({ commandId: 'EmotetGuard.OpenPane', moveItemTo: 'noMove' });
    expect(readReportButtonNote(answer['contextData'])).toEqual({ clicked: true, note: 'It came "by phone"' });
  });

  it('tells the next step in a dialog, where Outlook opens no pane', () => {
    expect(press({})['showPostProcessingDialog']).toEqual({
      title: 'Emotet Guard',
      description: expect.stringContaining('"Check message"'),
    });
  });

  it('hands over nothing but what it knows, however much was written', () => {
    const answer = press({ options: ['yes', true], freeText: 'x'.repeat(100_000) });
    expect(readReportButtonNote(answer['contextData'])).toEqual({ clicked: false, note: 'x'.repeat(1_000) });
  });

  it('answers whatever it is handed, so that Outlook does not say "still processing" for five minutes', () => {
    const complete = jest.fn<undefined, [unknown?]>();
    const event = {
      get options(): never {
        throw new Error('gone');
      },
      freeText: { toString: 1 },
      completed: complete,
    };
    runEvents(script, {}).get('onSpamReport')?.(event);
    const answer = complete.mock.calls[0]![0] as Readonly<Record<string, unknown>>;
    expect(answer).toMatchObject({ commandId: 'EmotetGuard.OpenPane', moveItemTo: 'noMove' });
    expect(readReportButtonNote(answer['contextData'])).toEqual({ clicked: false, note: '' });
  });

  it('opens the pane even where no answer can be put together', () => {
    const complete = jest.fn<undefined, [unknown?]>();
    const context = { displayLanguage: { split: 1 } };
    const handler = runEvents(script, context).get('onSpamReport');
    expect(() => {
      handler?.({ completed: complete });
    }).toThrow();
    expect(complete.mock.calls).toEqual([[{ commandId: 'EmotetGuard.OpenPane', moveItemTo: 'noMove' }]]);
  });
});

it.each([
  undefined,
  null,
  '',
  '{}',
  'no JSON',
  '{"reported":1}',
  '{"reported":{"clicked":"yes","note":""}}',
  { other: 1 },
])('a pane that was opened with %p was not opened by the Report button', (context) => {
  expect(readReportButtonNote(context)).toBeUndefined();
});
