import { openMailbox } from '../../src/outlook/mailbox';
import type { OfficeContext } from '../../src/outlook/mailbox';
import { fakeOutlook } from './fake-item';
import type { FakeOutlookOptions } from './fake-item';

function open(options: FakeOutlookOptions = {}) {
  const outlook = fakeOutlook(options);
  return { outlook, mailbox: openMailbox(outlook.context) };
}

const report = { to: 'soc@reader.example', subject: 'Suspicious', text: 'a <b> & "c"\nd', attachmentName: 'Invoice' };

describe('the mailbox', () => {
  it('is not there outside Outlook', () => {
    expect(openMailbox({})).toBeUndefined();
  });

  it('is not there where bodies cannot be read', () => {
    expect(open({ set: 1 }).mailbox).toBeUndefined();
  });

  it('is not there when the client cannot say what it supports', () => {
    const { outlook } = open();
    const broken = {
      ...outlook.context,
      requirements: {
        isSetSupported: () => {
          throw new Error('no');
        },
      },
    } as unknown as OfficeContext;
    expect(openMailbox(broken)).toBeUndefined();
  });

  it('shows no message when nothing is selected', () => {
    expect(open({ item: null }).mailbox?.current()).toBeUndefined();
  });

  it('shows no message for an appointment', () => {
    expect(open({ item: { itemType: 'appointment' } }).mailbox?.current()).toBeUndefined();
  });

  it('shows no message for one that is being written', () => {
    expect(open({ item: { subject: { getAsync: () => undefined } } }).mailbox?.current()).toBeUndefined();
  });

  it('notices a message that is not the one it began with, and none', () => {
    const { outlook, mailbox } = open({ item: { subject: 'first' } });
    mailbox?.current();
    expect(mailbox?.hasMovedOn()).toBe(false);
    outlook.selectSilently({ subject: 'second' });
    expect(mailbox?.hasMovedOn()).toBe(true);
    mailbox?.current();
    expect(mailbox?.hasMovedOn()).toBe(false);
    outlook.selectSilently(null);
    expect(mailbox?.hasMovedOn()).toBe(true);
  });

  it('says whose it is and which language Outlook speaks', () => {
    expect(open({ language: 'ja-JP' }).mailbox).toMatchObject({
      language: 'ja-JP',
      reader: { address: 'yamada@reader.example' },
    });
  });

  it('tells when a message came by the clock of Outlook, and by that of this machine where Outlook has none', () => {
    const { outlook, mailbox } = open();
    expect(mailbox?.current()?.received).toBe('2026-03-02T18:00');
    const { dateTimeCreated } = outlook.context.mailbox.item!;
    Object.assign(outlook.context.mailbox, { convertToLocalClientTime: undefined });
    const here = new Date(dateTimeCreated.getTime() - dateTimeCreated.getTimezoneOffset() * 60_000);
    expect(mailbox?.current()?.received).toBe(here.toISOString().slice(0, 16));
    Object.assign(outlook.context.mailbox.item!, { dateTimeCreated: undefined });
    expect(mailbox?.current()?.received).toBeUndefined();
  });

  it.each([
    [{ isDarkTheme: true }, 'dark'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
    [{ bodyBackgroundColor: '#1f1f1f' }, 'dark'],
    [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
    [{}, undefined],
  ])('takes %j for a theme that is %s', (theme, expected) => {
    expect(open({ theme }).mailbox?.theme).toBe(expected);
  });
});

describe('a report to the security team', () => {
  it('opens a new message with this one attached, and sends nothing', async () => {
    const { outlook, mailbox } = open({ item: { itemId: 'AAMk-7' } });
    expect(await mailbox?.current()?.report(report)).toBe(true);
    expect(outlook.forms).toEqual([
      {
        toRecipients: ['soc@reader.example'],
        subject: 'Suspicious',
        htmlBody: 'a &lt;b&gt; &amp; &quot;c&quot;<br>d',
        attachments: [{ type: 'item', name: 'Invoice', itemId: 'AAMk-7' }],
      },
    ]);
  });

  it('uses the older form where the newer is missing', async () => {
    const { outlook, mailbox } = open({ set: 6 });
    expect(await mailbox?.current()?.report(report)).toBe(true);
    expect(outlook.forms).toHaveLength(1);
  });

  it('says so when Outlook does not open the form', async () => {
    const { mailbox } = open({ item: { faults: { form: { code: 9017 } } } });
    expect(await mailbox?.current()?.report(report)).toBe(false);
  });

  it('is not possible for a message without an id', async () => {
    const { mailbox } = open({ item: { itemId: null } });
    expect(mailbox?.current()?.reportable).toBe(false);
    expect(await mailbox?.current()?.report(report)).toBe(false);
  });

  it('stays within what the form takes, and never cuts an escaped character in two', async () => {
    const { outlook, mailbox } = open();
    await mailbox?.current()?.report({ ...report, subject: 's'.repeat(400), text: '<'.repeat(20_000) });
    const [form] = outlook.forms as unknown as [{ subject: string; htmlBody: string }];
    expect(form.subject).toHaveLength(255);
    expect(form.htmlBody.length).toBeLessThanOrEqual(32 * 1024);
    expect(form.htmlBody).toMatch(/&lt;…$/);
  });
});

describe('what the reader may set', () => {
  it('is the language and the banner, and comes back at the next start', async () => {
    const { outlook, mailbox } = open();
    expect(mailbox?.userSettings).toEqual({ banner: true });
    expect(await mailbox?.saveUserSettings({ language: 'ja', banner: false })).toBe(true);
    expect(openMailbox(outlook.context)?.userSettings).toEqual({ language: 'ja', banner: false });
  });

  it('is the memory of correspondents too, until it is switched off', async () => {
    const { outlook, mailbox } = open();
    await mailbox?.saveUserSettings({ banner: true, remember: true, memory: 'AQ==' });
    expect(openMailbox(outlook.context)?.userSettings).toEqual({ banner: true, remember: true, memory: 'AQ==' });
    await mailbox?.saveUserSettings({ banner: true, remember: false });
    expect(openMailbox(outlook.context)?.userSettings).toEqual({ banner: true, remember: false });
    expect(open({ settings: { remember: 1, memory: ['x'] } }).mailbox?.userSettings).toEqual({ banner: true });
  });

  it('is the default where the mailbox holds something else', () => {
    expect(open({ settings: { language: '<b>', banner: 'no' } }).mailbox?.userSettings).toEqual({ banner: true });
  });

  it('holds until the pane closes where Outlook cannot keep it', async () => {
    const { mailbox } = open({ item: { faults: { save: { code: 9017 } } } });
    expect(await mailbox?.saveUserSettings({ banner: false })).toBe(false);
    expect(mailbox?.userSettings).toEqual({ banner: false });
  });
});
