import type * as timers from 'node:timers';
import { isGap } from '../../src/detection/contract';
import type { MessageInput } from '../../src/detection/contract';
import { createDecoder } from '../../src/outlook/encoded';
import { openMailbox } from '../../src/outlook/mailbox';
import type { Reading } from '../../src/outlook/read-message';
import { fakeOutlook } from './fake-item';
import type { FakeAttachment, FakeItem, FakeOutlook, FakeOutlookOptions } from './fake-item';

const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

interface Read {
  readonly stages: readonly Reading[];
  /** Decoded, as it is inspected. */
  readonly last: Decoded;
  readonly outlook: FakeOutlook;
}

type Decoded = Omit<Reading, 'message'> & { readonly message: MessageInput };

// A copy, for decoding writes over the letters.
const decoded = (reading: Reading): Decoded => ({
  ...reading,
  message: createDecoder()(structuredClone(reading.message)),
});

async function read(
  item: FakeItem,
  options: Omit<FakeOutlookOptions, 'item'> & {
    attachmentBytes?: number;
  } = {},
): Promise<Read> {
  const outlook = fakeOutlook({ item, ...options });
  const mailbox = openMailbox(outlook.context, {
    ...(options.attachmentBytes === undefined ? {} : { limits: { attachmentBytes: options.attachmentBytes } }),
  });
  const stages: Reading[] = [];
  const reading = (async () => {
    for await (const stage of mailbox!.current()!.read()) stages.push(stage);
  })();
  await jest.advanceTimersByTimeAsync(60_000);
  await reading;
  return { stages, last: decoded(stages.at(-1)!), outlook };
}

describe('reading a message', () => {
  it('tells names and addresses before anything is asked of Outlook', async () => {
    const { stages } = await read({ subject: 'Re: Invoice', from: 'Hanako Suzuki <suzuki@partner.example>' });
    expect(stages[0]).toMatchObject({
      stage: 'names',
      message: {
        subject: 'Re: Invoice',
        from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
        to: [{ name: 'Taro Yamada', address: 'yamada@reader.example' }],
        receivedAt: '2026-03-02T09:00:00.000Z',
      },
    });
    expect(stages[0]?.message.html).toBeUndefined();
  });

  it('goes on to the body, the headers, and the attachments, each stage holding the ones before it', async () => {
    const { stages, last } = await read({
      html: '<p>See the file</p>',
      headers: 'In-Reply-To: <a@b.example>\r\nReply-To: Desk <desk@\r\n elsewhere.example>, two@elsewhere.example\r\n',
      attachments: [
        { name: 'a.doc', content: bytes('one') },
        { name: 'b.doc', content: bytes('two!') },
      ],
    });
    expect(stages.map(({ stage }) => stage)).toEqual(['names', 'body', 'headers', 'attachments', 'done']);
    expect(last).toMatchObject({ attachmentsRead: 2, attachmentCount: 2, gaps: [] });
    expect(last.message).toMatchObject({
      html: '<p>See the file</p>',
      rawHeaders: expect.stringContaining('In-Reply-To'),
    });
    expect(last.message.attachments.map(({ bytes: read }) => read)).toEqual([bytes('one'), bytes('two!')]);
  });

  it('asks for one thing at a time: Outlook answers parallel calls with empty contents', async () => {
    const attachments = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.doc`, content: bytes('x') }));
    const { outlook } = await read({ attachments });
    expect(outlook.mostAtOnce()).toBe(1);
  });

  it('fetches the files that Emotet has used first, and pictures of the body last', async () => {
    const { outlook } = await read({
      attachments: [
        { name: 'logo.png', inline: true, content: bytes('p') },
        { name: 'photo.jpg', content: bytes('p') },
        { name: 'notes.docx', content: bytes('n') },
        { name: 'offer.pdf', content: bytes('o') },
        { name: 'invoice.zip', content: bytes('zz') },
        { name: 'bill.xls', content: bytes('b') },
      ],
    });
    const fetched = outlook.calls.filter((call) => call.startsWith('attachment '));
    expect(fetched.map((call) => call.slice('attachment '.length))).toEqual([
      'bill.xls',
      'invoice.zip',
      'offer.pdf',
      'notes.docx',
      'photo.jpg',
      'logo.png',
    ]);
  });

  it('keeps the attachments in the message’s own order', async () => {
    const { last } = await read({
      attachments: [
        { name: 'photo.jpg', content: bytes('p') },
        { name: 'bill.xls', content: bytes('b') },
      ],
    });
    expect(last.message.attachments.map(({ name }) => name)).toEqual(['photo.jpg', 'bill.xls']);
  });

  it('does not take a document for a picture because it says that it belongs to the body', async () => {
    const { outlook } = await read({
      attachments: [
        { name: 'offer.pdf', content: bytes('o') },
        { name: 'bill.xls', inline: true, content: bytes('b') },
      ],
    });
    expect(outlook.calls.findIndex((call) => call.includes('bill'))).toBeLessThan(
      outlook.calls.findIndex((call) => call.includes('offer')),
    );
  });

  it('tells of every one of the first files, and of many only now and then: each stage is looked at as a whole', async () => {
    const attachments = Array.from({ length: 600 }, (_, index) => ({
      name: `${String(index)}.txt`,
      content: bytes('a'),
    }));
    const { stages, last } = await read({ attachments });
    const counts = stages.filter(({ stage }) => stage === 'attachments').map(({ attachmentsRead }) => attachmentsRead);
    expect(counts.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(counts.length).toBeLessThan(50);
    expect(last.message.attachments.every((one) => one.bytes !== undefined)).toBe(true);
  });

  it('reads a message whose list of attachments is no list', async () => {
    const { last } = await read({ attachments: null });
    expect(last).toMatchObject({ stage: 'done', attachmentCount: 0 });
  });

  it('reads a message without a sender, a subject, or an id', async () => {
    const { last } = await read({ from: null, subject: null, itemId: null });
    expect(last.stage).toBe('done');
    expect(last.message).toMatchObject({ subject: '' });
    expect(last.message.from).toBeUndefined();
  });
});

describe('a body that Outlook withholds', () => {
  it('is read as text where there is no HTML', async () => {
    const { last } = await read({ html: '', text: 'plain words' });
    expect(last.message).toMatchObject({ text: 'plain words' });
    expect(last.gaps).toEqual([]);
  });

  it('is unknown, not empty, when both come back empty with success', async () => {
    const { last } = await read({ html: '', text: '' });
    expect(last.gaps).toEqual([{ gap: 'denied', where: { in: 'body' } }]);
    expect(last.message.html).toBeUndefined();
    expect(last.message.text).toBeUndefined();
  });

  it('is locked when the message is encrypted', async () => {
    const { last } = await read({ html: '', text: '', itemClass: 'IPM.Note.SMIME' });
    expect(last.gaps).toContainEqual({ gap: 'encrypted', where: { in: 'body' } });
  });

  it('is not locked when the message is only signed', async () => {
    const { last } = await read({ html: '', text: '', itemClass: 'IPM.Note.SMIME.MultipartSigned' });
    expect(last.gaps).toContainEqual({ gap: 'denied', where: { in: 'body' } });
  });

  it('comes at the third try after internal errors', async () => {
    const { last, outlook } = await read({ faults: { html: { code: 5001, times: 2 } } });
    expect(outlook.calls.filter((call) => call === 'html')).toHaveLength(3);
    expect(last.message.html).toBe('<p>Thank you for today.</p>');
  });

  it('is given up after three tries', async () => {
    const { last, outlook } = await read({ faults: { html: { code: 9020 }, text: { code: 9020 } } });
    expect(outlook.calls.filter((call) => call === 'html')).toHaveLength(3);
    expect(last.gaps).toContainEqual({ gap: 'denied', where: { in: 'body' } });
  });

  it('costs its deadline, and not twice, when the call never comes back', async () => {
    const { last, outlook } = await read({ faults: { html: 'hang' } });
    expect(last).toMatchObject({ stage: 'done', gaps: [{ gap: 'time-up', where: { in: 'body' } }] });
    expect(outlook.calls).not.toContain('text');
  });
});

describe('headers that Outlook withholds', () => {
  const unknown = { in: 'header', name: '' };

  it('are unknown when they come back empty with success', async () => {
    const { last } = await read({ headers: '' });
    expect(last.gaps).toEqual([{ gap: 'denied', where: unknown }]);
    expect(last.message.rawHeaders).toBeUndefined();
  });

  it('are not asked for below requirement set 1.8', async () => {
    const { last, outlook } = await read({}, { set: 5 });
    expect(outlook.calls).not.toContain('headers');
    expect(last.gaps).toEqual([{ gap: 'not-supported-here', where: unknown }]);
  });

  it('are unsupported when the client claims the set and lacks the call', async () => {
    const { last } = await read({ faults: { headers: { throws: new TypeError('not a function') } } });
    expect(last.gaps).toEqual([{ gap: 'not-supported-here', where: unknown }]);
  });
});

describe('an attachment', () => {
  const one = async (attachment: FakeAttachment, options: Parameters<typeof read>[1] = {}, item: FakeItem = {}) =>
    (await read({ ...item, attachments: [attachment] }, options)).last.message.attachments[0]!;

  it('of no bytes is withheld, not empty, where Outlook does not say its size', async () => {
    expect(await one({ name: 'page.mht', size: Number.NaN, content: '' })).toMatchObject({ gap: 'denied' });
  });

  it('of no bytes is withheld, not empty, where Outlook lists it with none: it does so for files that have some', async () => {
    expect(await one({ name: 'invoice.doc', size: 0, content: '' })).toMatchObject({ gap: 'denied' });
  });

  it.each([5001, 9020, 9041, 9054])('that fails once with %i comes at the second try', async (code) => {
    const fault = { code, times: 1 };
    expect(await one({ name: 'a.doc', content: bytes('ok'), fault })).toMatchObject({ bytes: bytes('ok') });
  });

  it('whose id is of a session that has ended is asked for by its new one', async () => {
    const outlook = fakeOutlook({
      item: { attachments: [{ id: 'old', name: 'a.doc', size: 9, fault: { code: 9003 } }] },
    });
    const { attachments } = outlook.context.mailbox.item!;
    const renewed = fakeOutlook({ item: { attachments: [{ id: 'new', name: 'a.doc', content: bytes('ok') }] } });
    const item = outlook.context.mailbox.item as unknown as { getAttachmentContentAsync: unknown };
    const original = item.getAttachmentContentAsync as (id: string, callback: unknown) => void;
    item.getAttachmentContentAsync = (id: string, callback: (result: never) => void) => {
      attachments[0] = renewed.context.mailbox.item!.attachments[0]!;
      if (id === 'old') original(id, callback);
      else renewed.context.mailbox.item!.getAttachmentContentAsync(id, callback as never);
    };
    const readings: Reading[] = [];
    const reading = (async () => {
      for await (const next of openMailbox(outlook.context)!.current()!.read()) readings.push(next);
    })();
    await jest.advanceTimersByTimeAsync(60_000);
    await reading;
    expect(decoded(readings.at(-1)!).message.attachments).toMatchObject([{ bytes: bytes('ok') }]);
  });

  it('that claims bytes and has none was withheld', async () => {
    expect(await one({ name: 'page.mht', size: 5_000, content: '' })).toMatchObject({ gap: 'denied' });
  });

  it('that comes with success and without an answer was withheld', async () => {
    expect(await one({ name: 'a.doc', size: 5_000, content: null })).toMatchObject({ gap: 'denied' });
  });

  it('that is nothing at all in Outlook’s list is none', async () => {
    const outlook = fakeOutlook({ item: { attachments: [{ name: 'a.doc', size: 9, content: bytes('ok') }] } });
    const { attachments } = outlook.context.mailbox.item!;
    attachments.unshift(null as unknown as Office.AttachmentDetails);
    const readings: Reading[] = [];
    const reading = (async () => {
      const mailbox = openMailbox(outlook.context);
      for await (const next of mailbox!.current()!.read()) readings.push(next);
    })();
    await jest.advanceTimersByTimeAsync(60_000);
    await reading;
    expect(decoded(readings.at(-1)!)).toMatchObject({
      stage: 'done',
      message: { attachments: [{ bytes: bytes('ok') }] },
    });
  });

  it('that has none in an encrypted message is locked', async () => {
    expect(await one({ name: 'a.doc', size: 5_000, content: '' }, {}, { itemClass: 'IPM.Note.SMIME' })).toMatchObject({
      gap: 'encrypted',
    });
  });

  it('without an id is locked in an encrypted message, and is not asked for', async () => {
    const { last, outlook } = await read({
      itemClass: 'IPM.Note.SMIME',
      attachments: [{ id: '', name: 'smime.p7m', size: 900 }],
    });
    expect(last.message.attachments[0]).toMatchObject({ gap: 'encrypted' });
    expect(outlook.calls.some((call) => call.startsWith('attachment'))).toBe(false);
  });

  it('in the cloud is named and not fetched', async () => {
    const { last, outlook } = await read({
      attachments: [{ name: 'big.xlsm', type: 'cloud', id: 'https://files.example/big.xlsm' }],
    });
    expect(last.message.attachments[0]).toMatchObject({ gap: 'not-supported-here' });
    expect(outlook.calls.some((call) => call.startsWith('attachment'))).toBe(false);
  });

  it('that turns out to be an address is not fetched either', async () => {
    expect(await one({ name: 'big.xlsm', format: 'url', content: 'https://files.example/big.xlsm' })).toMatchObject({
      gap: 'not-supported-here',
    });
  });

  it('that is a message is handed on as its bytes, under its type', async () => {
    const content = 'Subject: inner\r\n\r\nText';
    expect(await one({ name: 'Fwd', type: 'item', format: 'eml', content })).toMatchObject({
      mime: 'message/rfc822',
      bytes: bytes(content),
    });
  });

  it('that is an invitation is read as its text', async () => {
    expect(
      await one({ name: 'call.ics', type: 'item', format: 'iCalendar', content: 'BEGIN:VCALENDAR' }),
    ).toMatchObject({ bytes: bytes('BEGIN:VCALENDAR') });
  });

  it('stays in the letters in which Outlook hands it over, until it is inspected', async () => {
    const { stages } = await read({ attachments: [{ name: 'a.doc', content: bytes('ok') }] });
    expect(stages.at(-1)!.message.attachments[0]).toMatchObject({ encoded: { as: 'base64', pieces: [bytes('b2s=')] } });
  });

  it('whose base64 is broken is damaged', async () => {
    expect(await one({ name: 'a.doc', size: 9, content: 'AAA%$' })).toMatchObject({ gap: 'damaged' });
  });

  it('larger than the cap is not fetched', async () => {
    expect(await one({ name: 'film.mp4', size: 2_000, content: bytes('x') }, { attachmentBytes: 1_000 })).toMatchObject(
      { gap: 'too-large' },
    );
  });

  it('is not supported on phones', async () => {
    expect(await one({ name: 'a.doc', size: 9 }, { set: 5 })).toMatchObject({ gap: 'not-supported-here' });
  });

  it.each([
    [9043, 'not-supported-here'],
    [9055, 'not-supported-here'],
    [9054, 'denied'],
    [9003, 'denied'],
    [9020, 'denied'],
  ])('that fails with %i is %s', async (code, gap) => {
    expect(await one({ name: 'a.doc', size: 9, fault: { code } })).toMatchObject({ gap });
  });

  it('that never comes costs its deadline and leaves the others alone', async () => {
    const { last } = await read({
      attachments: [
        { name: 'a.doc', size: 9, fault: 'hang' },
        { name: 'b.pdf', content: bytes('ok') },
      ],
    });
    expect(last.message.attachments).toMatchObject([{ gap: 'time-up' }, { bytes: bytes('ok') }]);
  });

  it('keeps nobody waiting: after 13 seconds what is left is told as not read', async () => {
    const outlook = fakeOutlook({
      item: {
        attachments: Array.from({ length: 20 }, (_, index) => ({
          name: `${index}.doc`,
          size: 9,
          fault: 'hang' as const,
        })),
      },
    });
    const mailbox = openMailbox(outlook.context);
    let last: Reading | undefined;
    const reading = (async () => {
      for await (const stage of mailbox!.current()!.read()) last = stage;
    })();
    await jest.advanceTimersByTimeAsync(14_000);
    expect(last?.stage).toBe('done');
    expect(last?.message.attachments.every(({ gap }) => gap === 'time-up')).toBe(true);
    await reading;
  });

  it('larger than it said is not decoded', async () => {
    expect(
      await one({ name: 'bill.xls', size: 10, content: new Uint8Array(3_000) }, { attachmentBytes: 1_000 }),
    ).toMatchObject({ gap: 'too-large' });
  });

  it('that is a message counts towards the cap like any other', async () => {
    const content = 'Subject: inner\r\n\r\n' + 'x'.repeat(2_000);
    expect(
      await one({ name: 'Fwd', type: 'item', format: 'eml', size: 10, content }, { attachmentBytes: 1_000 }),
    ).toMatchObject({ gap: 'too-large' });
  });

  it('without a size is locked in an encrypted message, not an empty file', async () => {
    expect(await one({ name: 'a.doc', content: '' }, {}, { itemClass: 'IPM.Note.SMIME' })).toMatchObject({
      gap: 'encrypted',
    });
  });

  it.each(['TextEncoder', 'setTimeout'] as const)('is read in a runtime without %s', async (missing) => {
    jest.useRealTimers();
    const outlook = fakeOutlook({
      item: { attachments: [{ name: 'call.ics', type: 'item', format: 'iCalendar', content: 'SUMMARY:会議' }] },
    });
    const mailbox = openMailbox(outlook.context);
    // The stand-in for Outlook keeps its timers; our own code finds none.
    const kept = globalThis[missing];
    const outlookTimers = missing === 'setTimeout' ? jest.requireActual<typeof timers>('node:timers') : undefined;
    let last: Reading | undefined;
    try {
      Reflect.deleteProperty(globalThis, missing);
      if (outlookTimers !== undefined) outlook.useTimers(outlookTimers.setTimeout);
      for await (const stage of mailbox!.current()!.read()) last = stage;
    } finally {
      Object.defineProperty(globalThis, missing, { value: kept, configurable: true, writable: true });
    }
    expect(decoded(last!).message.attachments[0]).toMatchObject({
      bytes: Uint8Array.from(Buffer.from('SUMMARY:会議')),
    });
  });

  it('always ends with bytes, a message, or a gap', async () => {
    const { last } = await read({
      attachments: [
        { name: 'a.doc', content: bytes('x') },
        { name: 'b.doc', size: 3, content: '' },
        { name: 'c.doc', type: 'cloud' },
      ],
    });
    for (const attachment of last.message.attachments) {
      expect(
        [attachment.bytes !== undefined, attachment.message !== undefined, isGap(attachment.gap)].filter(Boolean),
      ).toHaveLength(1);
    }
  });
});

describe('an Outlook that answers nothing at all', () => {
  it('costs 13 seconds, and everything it withheld is told', async () => {
    const outlook = fakeOutlook({
      item: {
        faults: { html: 'hang', headers: 'hang' },
        attachments: [{ name: 'a.doc', size: 9, fault: 'hang' }],
      },
    });
    const mailbox = openMailbox(outlook.context)!;
    let last: Reading | undefined;
    const reading = (async () => {
      for await (const stage of mailbox.current()!.read()) last = stage;
    })();
    await jest.advanceTimersByTimeAsync(13_100);
    await reading;
    expect(last).toMatchObject({
      stage: 'done',
      gaps: [
        { gap: 'time-up', where: { in: 'body' } },
        { gap: 'time-up', where: { in: 'header', name: '' } },
      ],
    });
    expect(last?.message.attachments[0]).toMatchObject({ gap: 'time-up' });
  });

  it('keeps nobody waiting longer because a banner hangs as well', async () => {
    const outlook = fakeOutlook({
      item: {
        faults: { html: { delay: 4_000 }, headers: { delay: 4_000 }, addBanner: 'hang', removeBanner: 'hang' },
        attachments: [{ name: 'a.doc', size: 9, fault: 'hang' }],
      },
    });
    const mailbox = openMailbox(outlook.context)!;
    const open = mailbox.current()!;
    let last: Reading | undefined;
    const reading = (async () => {
      for await (const stage of open.read()) {
        last = stage;
        void open.raiseBanner({ text: 'Do not click.' });
      }
    })();
    await jest.advanceTimersByTimeAsync(13_100);
    await reading;
    expect(last?.stage).toBe('done');
  });
});

describe('when the reader goes to another message', () => {
  it('a call that hangs for the old one holds up the new one for half a second', async () => {
    const outlook = fakeOutlook({ item: { faults: { html: 'hang' } } });
    const mailbox = openMailbox(outlook.context)!;
    mailbox.onChange(() => undefined);
    await jest.advanceTimersByTimeAsync(10);
    const old = mailbox.current()!.read();
    await old.next();
    void old.next();
    await jest.advanceTimersByTimeAsync(100);
    outlook.select({ subject: 'another', html: '<p>another</p>' });
    let last: Reading | undefined;
    const reading = (async () => {
      for await (const stage of mailbox.current()!.read()) last = stage;
    })();
    await jest.advanceTimersByTimeAsync(600);
    await reading;
    expect(last).toMatchObject({ stage: 'done', message: { subject: 'another', html: '<p>another</p>' } });
  });

  it('and Outlook does not tell, the reading of the old one ends at its next call', async () => {
    const outlook = fakeOutlook({ item: { subject: 'first' } });
    const mailbox = openMailbox(outlook.context)!;
    const open = mailbox.current()!;
    const reading = open.read();
    await reading.next();
    expect(mailbox.hasMovedOn()).toBe(false);
    outlook.selectSilently({ subject: 'second' });
    expect(mailbox.hasMovedOn()).toBe(true);
    expect(await reading.next()).toMatchObject({ done: true });
    expect(await open.raiseBanner({ text: 'about the first' })).toBe(false);
    expect(outlook.banners()).toEqual({});
  });

  it('the reading ends without an answer for the old one', async () => {
    const outlook = fakeOutlook({ item: { faults: { html: { delay: 2_000 } } } });
    const mailbox = openMailbox(outlook.context)!;
    mailbox.onChange(() => undefined);
    await jest.advanceTimersByTimeAsync(10);
    const stages: string[] = [];
    const reading = (async () => {
      for await (const { stage } of mailbox.current()!.read()) stages.push(stage);
    })();
    await jest.advanceTimersByTimeAsync(500);
    outlook.select({ subject: 'another' });
    await jest.advanceTimersByTimeAsync(5_000);
    await reading;
    expect(stages).toEqual(['names']);
  });

  it('no further call is made for the old one', async () => {
    const outlook = fakeOutlook({ item: { attachments: [{ name: 'old.doc', content: bytes('x') }] } });
    const mailbox = openMailbox(outlook.context)!;
    mailbox.onChange(() => undefined);
    await jest.advanceTimersByTimeAsync(10);
    const old = mailbox.current()!.read();
    await old.next();
    outlook.select({});
    await old.next();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(outlook.calls).not.toContain('html');
  });
});
