import type { MessageInput } from '../../src/detection/contract';
import { zip } from '../builders/zip';

type Handler = (event: { completed: (options?: unknown) => void }) => void;

const handlers = new Map<string, Handler>();
const shown: string[] = [];
const succeeded = (value: unknown) => ({ status: 'succeeded', value });

/** An item of Office.js as far as the handler asks it. */
function itemOf({ subject, html, attachment }: { subject: string; html: string; attachment?: Uint8Array }) {
  const person = { displayName: 'Hanako Suzuki', emailAddress: 'x@elsewhere.example' };
  return {
    subject,
    from: person,
    sender: person,
    to: [],
    cc: [],
    itemClass: 'IPM.Note',
    itemId: 'a',
    dateTimeCreated: new Date('2026-03-02T09:00:00Z'),
    attachments:
      attachment === undefined
        ? []
        : [{ id: 'f', name: 'a.zip', size: attachment.length, isInline: false, attachmentType: 'file' }],
    body: {
      getAsync: (_type: string, done: (result: unknown) => void) => {
        done(succeeded(html));
      },
    },
    getAllInternetHeadersAsync: (done: (result: unknown) => void) => {
      done(succeeded('From: x@elsewhere.example\r\n'));
    },
    getAttachmentContentAsync: (_id: string, done: (result: unknown) => void) => {
      done(succeeded({ format: 'base64', content: Buffer.from(attachment ?? []).toString('base64') }));
    },
    notificationMessages: {
      addAsync: (_key: string, { message }: { message: string }, done: (result: unknown) => void) => {
        shown.push(message);
        done(succeeded(undefined));
      },
      removeAsync: (_key: string, done: (result: unknown) => void) => {
        shown.length = 0;
        done(succeeded(undefined));
      },
    },
  };
}

function open(item: unknown, displayLanguage = 'en-US'): Promise<unknown> {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      context: { displayLanguage, mailbox: { item }, requirements: { isSetSupported: () => true } },
      MailboxEnums: {
        MoveSpamItemTo: { NoMove: 'noMove' },
        AttachmentType: { File: 'file' },
        AttachmentContentFormat: { Base64: 'base64' },
      },
    },
  });
  return new Promise((resolve) => {
    jest.isolateModules(() => {
      // The handler associates itself when the script is loaded, as in Outlook.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require('../../src/events');
    });
    handlers.get('onMessageReadHandler')?.({ completed: resolve });
  });
}

beforeEach(() => {
  shown.length = 0;
});

describe('when Outlook opens a message, the event handler', () => {
  const padded = zip([{ name: 'invoice.lnk.js', data: new TextEncoder().encode('WScript.Echo("not real")') }]);

  it('puts a banner on a dangerous one, in the language of Outlook', async () => {
    const link = '<a href="ms-appinstaller:?source=https://apps.example/x.appinstaller">report</a>';
    await open(itemOf({ subject: 'Re: report', html: link }));
    expect(shown.join()).toContain('Enable Content');
    await open(itemOf({ subject: 'Re: report', html: link }), 'ja-JP');
    expect(shown.join()).toContain('コンテンツの有効化');
  });

  it('reads the attachments too', async () => {
    await open(itemOf({ subject: 'Re: report', html: '<p>See attached</p>', attachment: padded }));
    expect(shown).toHaveLength(1);
  });

  it('leaves an honest one alone', async () => {
    await open(itemOf({ subject: 'Minutes', html: '<p>Thank you for today.</p>' }));
    expect(shown).toEqual([]);
  });

  it.each([
    ['no item', undefined],
    [
      'an item that throws',
      {
        get subject(): string {
          throw new Error('not loaded');
        },
        get attachments(): MessageInput['attachments'] {
          throw new Error('not loaded');
        },
      },
    ],
  ])('completes its event with %s', async (_what, item) => {
    await expect(open(item)).resolves.toBeUndefined();
  });
});

it('the Report button opens the pane and moves nothing', async () => {
  await open(undefined);
  const completed = jest.fn();
  handlers.get('onSpamReport')?.({ completed });
  expect(completed).toHaveBeenCalledWith({
    commandId: 'EmotetGuard.OpenPane',
    contextData: '{}',
    moveItemTo: 'noMove',
  });
});
