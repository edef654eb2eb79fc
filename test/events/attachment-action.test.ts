import { hostileMacros } from '../../src/specimens/office/macros';
import { docx } from '../../src/specimens/office/ooxml';
import { vbaProject } from '../../src/specimens/office/vba';
import { zip } from '../../src/specimens/archive/zip';
import { bannerWords } from '../../src/locales/banners';
import { fakeOutlook } from '../outlook/fake-item';
import type { FakeAttachment, FakeItem, FakeOutlook, FakeOutlookOptions } from '../outlook/fake-item';

type Handler = (event: object) => void;

const handlers = new Map<string, Handler>();
let context: unknown;
const office = {
  get context() {
    return context;
  },
  actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
};

beforeAll(async () => {
  Reflect.set(globalThis, 'Office', office);
  await import('../../src/events');
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** As long as Outlook waits. */
const OUTLOOKS_LIMIT = 15_000;

interface Acting {
  readonly outlook: FakeOutlook;
  readonly completed: jest.Mock;
  /** Milliseconds until the event is completed. */
  readonly end: () => Promise<number>;
}

/** The reader opens an attachment, and Outlook asks the handler first. */
function act(options: FakeOutlookOptions, attachmentIds: unknown = ['attachment-0'], around?: object): Acting {
  const outlook = fakeOutlook(options);
  context = around ?? outlook.context;
  const completed = jest.fn();
  handlers.get('onAttachmentActionHandler')?.({ type: 'OnAttachmentAction', attachmentIds, completed });
  return {
    outlook,
    completed,
    async end() {
      let past = 0;
      for (; completed.mock.calls.length === 0 && past < OUTLOOKS_LIMIT; past += 50)
        await jest.advanceTimersByTimeAsync(50);
      const at = past;
      // Whatever else is still under way: it completes nothing again.
      await jest.advanceTimersByTimeAsync(60_000);
      expect(completed.mock.calls).toEqual([[]]);
      return at;
    },
  };
}

const texts = (outlook: FakeOutlook) => Object.values(outlook.banners()).map(({ message }) => message);
const words = bannerWords('en');
const warnings = [words, words.program].flatMap(({ emotet, danger, caution }) => [emotet, danger, caution]);

const hostile = (): FakeAttachment => {
  const [modules = []] = Object.values(hostileMacros);
  return { name: 'invoice.docm', content: docx({ text: ['Hello'], vba: vbaProject({ modules }) }) };
};
const honest = (name = 'minutes.docx'): FakeAttachment => ({
  name,
  content: docx({ text: ['Minutes of our meeting'] }),
});

describe('before an attachment is opened', () => {
  it('an honest one opens as soon as it, the text and the headers are read, and nothing is said', async () => {
    const { outlook, end } = act({ item: { attachments: [honest(), honest('other.docx')] } });
    expect(await end()).toBeLessThan(1_000);
    expect(texts(outlook)).toEqual([]);
    expect(outlook.calls).toEqual(['attachment minutes.docx', 'html', 'headers']);
  });

  it('a hostile one raises the banner at once, and is held for as long as it takes to read it', async () => {
    const { outlook, completed, end } = act({ item: { attachments: [hostile()] } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(warnings).toContain(outlook.warning()?.message);
    expect(completed).not.toHaveBeenCalled();
    expect(await end()).toBeLessThan(12_000);
  });

  it('the attachments that are about to be opened are read before anything else, whatever their name', async () => {
    const attachments = [
      { name: 'a.docm', content: new Uint8Array(9) },
      honest('b.txt'),
      { ...hostile(), name: 'c.txt' },
    ];
    const { outlook, end } = act({ item: { attachments } }, ['attachment-1', 'attachment-2']);
    await end();
    expect(outlook.calls.slice(0, 2).sort()).toEqual(['attachment b.txt', 'attachment c.txt']);
    expect(outlook.calls.indexOf('add banner')).toBeLessThan(outlook.calls.indexOf('html'));
    expect(outlook.calls.indexOf('html')).toBeLessThan(outlook.calls.indexOf('attachment a.docm'));
  });

  it('a password in the text opens what it locks', async () => {
    const data = new TextEncoder().encode('new ActiveXObject("WScript.Shell").Run("notreal.exe")');
    const encryption = { kind: 'zipcrypto', password: 'spring-2024' } as const;
    const content = zip([{ name: 'invoice.js', data, encryption }]);
    const { outlook, end } = act({
      item: { html: '<p>Password: spring-2024</p>', attachments: [{ name: 'a.zip', content }] },
    });
    await end();
    expect(warnings).toContain(outlook.warning()?.message);
  });

  it.each<[string, unknown]>([
    ['no ids', null],
    ['ids that Outlook does not list', ['gone']],
  ])('with %s, every attachment counts', async (_what, ids) => {
    const { outlook, end } = act({ item: { attachments: [honest(), hostile()] } }, ids);
    await end();
    expect(warnings).toContain(outlook.warning()?.message);
  });

  it('speaks the reader’s language', async () => {
    const { outlook, end } = act({ item: { attachments: [hostile()] }, language: 'ja-JP' });
    await end();
    expect(Object.values(bannerWords('ja'))).toContain(outlook.warning()?.message);
  });

  it('says and holds nothing where the reader has turned the banner off', async () => {
    const { outlook, end } = act({ item: { attachments: [hostile()] }, settings: { banner: false } });
    expect(await end()).toBeLessThan(100);
    expect(texts(outlook)).toEqual([]);
  });

  it('does not hold what it cannot warn of', async () => {
    const item = { attachments: [hostile()], faults: { addBanner: { code: 9025 } } };
    expect(await act({ item }).end()).toBeLessThan(11_000);
  });
});

describe('what could not be looked at is said, and not held', () => {
  const unreadable: readonly (readonly [string, FakeAttachment])[] = [
    ['is refused', { name: 'a.doc', size: 9, fault: { code: 9054 } }],
    ['is listed with size 0 and comes empty', { name: 'a.doc', size: 0, content: '' }],
    ['comes with success and without anything', { name: 'a.doc', size: 9, content: null }],
    ['never comes', { name: 'a.doc', size: 9, fault: 'hang' }],
    ['is too large', { name: 'a.pdf', size: 500_000_000 }],
    ['lies in the cloud', { name: 'a.doc', size: 9, type: 'cloud' }],
    ['cannot be fetched, for asking throws', { name: 'a.doc', size: 9, fault: { throws: new Error('no') } }],
    [
      'is locked',
      {
        name: 'a.zip',
        content: zip([
          { name: 'a.txt', data: new Uint8Array(9), encryption: { kind: 'zipcrypto', password: 'x1y2z3' } },
        ]),
      },
    ],
  ];

  it.each(unreadable)('an attachment that %s', async (_what, attachment) => {
    const { outlook, end } = act({ item: { attachments: [attachment] } });
    expect(await end()).toBeLessThan(12_000);
    expect(Object.values(outlook.banners())).toEqual([
      expect.objectContaining({ type: 'informationalMessage', message: words.unread }),
    ]);
  });

  it('an Outlook that hands over no attachments', async () => {
    const { outlook, end } = act({ item: { attachments: [honest()] }, set: 7 });
    expect(await end()).toBeLessThan(1_000);
    expect(texts(outlook)).toEqual([words.unread]);
  });

  it('a check that throws', async () => {
    const outlook = fakeOutlook();
    const attachments = [
      {
        get name(): never {
          throw new Error('not loaded');
        },
      },
    ];
    const item: object = Object.create(outlook.context.mailbox.item ?? null, { attachments: { value: attachments } });
    const mailbox: object = Object.create(outlook.context.mailbox, { item: { value: item } });
    expect(await act({}, ['attachment-0'], { ...outlook.context, mailbox }).end()).toBeLessThan(1_000);
    expect(texts(outlook)).toEqual([words.unread]);
  });

  it('another attachment of the message is not meant', async () => {
    const attachments: readonly FakeAttachment[] = [honest(), { name: 'a.zip', size: 9, fault: { code: 9054 } }];
    const { outlook, end } = act({ item: { attachments } });
    await end();
    expect(texts(outlook)).toEqual([]);
  });
});

describe('the event is completed once, within twelve seconds', () => {
  const broken: readonly (readonly [string, FakeItem | null])[] = [
    ['no item', null],
    ['an item that is being written', { subject: {} }],
    ['a message without attachments', {}],
    ['a list of attachments that is missing', { attachments: null }],
    ['a text that never comes', { attachments: [honest()], faults: { html: 'hang' } }],
    ['headers that never come', { attachments: [honest()], faults: { headers: 'hang' } }],
    ['a banner that never comes', { attachments: [hostile()], faults: { addBanner: 'hang' } }],
    [
      'calls that throw',
      {
        attachments: [honest()],
        faults: { html: { throws: new Error('no') }, headers: { throws: new RangeError('no') } },
      },
    ],
    ['internal errors', { attachments: [honest()], faults: { html: { code: 5001, times: 2 } } }],
    [
      'nothing that is ever answered',
      {
        attachments: [{ name: 'a.doc', size: 9, fault: 'hang' }],
        faults: { html: 'hang', headers: 'hang', addBanner: 'hang', removeBanner: 'hang' },
      },
    ],
  ];

  it.each(broken)('with %s', async (_what, item) => {
    expect(await act({ item }).end()).toBeLessThanOrEqual(12_000);
  });

  it.each<[string, object]>([
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
  ])('with %s', async (_what, around) => {
    expect(await act({}, [], around).end()).toBeLessThan(100);
  });

  it('when the reader has gone to another message, and nothing is said above that one', async () => {
    const { outlook, end } = act({ item: { attachments: [{ name: 'a.doc', size: 9, fault: { delay: 500 } }] } });
    await jest.advanceTimersByTimeAsync(100);
    outlook.select({ itemId: 'AAMk-2', subject: 'Another' });
    await end();
    expect(texts(outlook)).toEqual([]);
  });
});
