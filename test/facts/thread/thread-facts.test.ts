import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { MessageInput } from '../../../src/detection/contract';
import { readBody } from '../../../src/detection/facts/message/body';
import { readHeaders } from '../../../src/detection/facts/message/headers';
import { readThread } from '../../../src/detection/facts/thread/thread';
import { message } from '../../../src/specimens/mail/message';
import type { MessageParts } from '../../../src/specimens/mail/message';

/** The conversation that a message holds, of which a test states what matters. */
function threadOf(parts: MessageParts, more: Partial<MessageInput> = {}) {
  const mail = { ...message({ text: 'Yes.', ...parts }), ...more };
  const purse = () => new Budget(defaultLimits, () => 0);
  return readThread(mail, readHeaders(mail, purse()), readBody(mail, purse()), purse());
}

/** Quotes with these dates, as Outlook writes them. */
const quotesOf = (...dates: readonly string[]) =>
  dates.map((date) => `From: A <a@b.example>\nSent: ${date}\nSubject: x\n\nText`).join('\n\n');

describe('the fields that link a message to a conversation', () => {
  const received = { Received: 'from mail.partner.example' };
  const linked = (headers: Readonly<Record<string, string>>) => threadOf({ headers }).hasThreadHeaders;

  it('are either of two, with the id of a message in it', () => {
    expect(linked({ References: '<1@partner.example>' })).toBe(true);
    expect(linked({ 'In-Reply-To': 'Your message <1@partner.example>' })).toBe(true);
    expect(linked({ References: 'ticket 4711' })).toBe(false);
    expect(linked({})).toBe(false);
  });

  it('are not known to be absent where the headers were cut, or kept back', () => {
    const junk = `${'X-Junk: x\r\n'.repeat(50_000)}From: a@b.example\r\n`;
    const cut = threadOf({}, { rawHeaders: `Received: x\r\n${junk}` });
    expect(cut.hasThreadHeaders).toBeUndefined();
    expect(threadOf({ headers: null }).hasThreadHeaders).toBeUndefined();
    expect(threadOf({ headers: null }, { rawHeaders: 'References: <1@b.example>\r\n' }).hasThreadHeaders).toBe(true);
  });

  describe('answer strangers', () => {
    const answers = (references: string, parts: MessageParts = {}) =>
      threadOf({ headers: { ...received, References: references }, ...parts }).answersStrangers;

    it('where every id is that of a firm which takes no part', () => {
      expect(answers('<1@nobody.example>')).toBe(true);
      expect(answers('<1@nobody.example> <2@mail.nowhere.example>')).toBe(true);
      expect(answers('<1@nobody.example> <2@mail.reader.example>')).toBe(false);
      expect(answers('ticket 4711')).toBe(false);
    });

    it('where nobody in it has an address there: as a recipient, in a copy, a quote, or a signature', () => {
      expect(answers('<1@MAIL.Reader.example>')).toBe(false);
      expect(answers('<1@copy.example>', { cc: ['c@copy.example'] })).toBe(false);
      expect(answers('<1@b.example>', { text: `Yes.\n\n${quotesOf('2021-11-05')}` })).toBe(false);
      expect(answers('<1@partner.example>', { text: 'Yes.\n\nHanako\nsuzuki@partner.example' })).toBe(false);
      expect(answers('<1@partner.example>')).toBe(true);
    });

    it.each([
      'gmail.com',
      'eur05.prod.exchangelabs.com',
      'office365.com',
      'x.amazonses.com',
      'google.com',
      'apple.com',
    ])('not where an id tells nothing: %s', (host) => {
      expect(answers(`<1@${host}>`)).toBe(false);
    });

    it.each(['PC-7', 'mail.corp.local', '192.168.1.1'])('not where a machine inside a firm gave it: %s', (host) => {
      expect(answers(`<1@${host}>`)).toBe(false);
    });
  });
});

describe('the age of a conversation', () => {
  const age = (receivedAt: string, ...dates: readonly string[]) =>
    threadOf({ receivedAt, text: `Yes.\n\n${quotesOf(...dates)}` }).ageDays;

  it('is counted in whole days from the newest quote, wherever that stands', () => {
    expect(age('2021-11-08T09:00:00Z', '2021-11-05')).toBe(3);
    expect(age('2021-11-08T09:00:00Z', '2021-11-05', '2019-01-01')).toBe(3);
    expect(age('2021-11-08T09:00:00Z', '2019-01-01', '2021-11-05')).toBe(3);
    expect(age('2021-11-08T09:00:00Z', 'some day', '2021-11-05')).toBe(3);
    expect(age('2021-11-05T00:00:00Z', '2021-11-05')).toBe(0);
  });

  it('is none for a quote of tomorrow, and unknown for one of the day after', () => {
    expect(age('2021-11-05T09:00:00Z', '2021-11-06')).toBe(0);
    expect(age('2021-11-05T00:00:00Z', '2021-11-06')).toBe(0);
    expect(age('2021-11-05T09:00:00Z', '2021-11-07')).toBeUndefined();
  });

  it('is unknown without a date on either side', () => {
    expect(age('2021-11-08T09:00:00Z', 'some day')).toBeUndefined();
    expect(age('never', '2021-11-05')).toBeUndefined();
    expect(threadOf({ receivedAt: '2021-11-08T09:00:00Z' }).ageDays).toBeUndefined();
  });

  it('goes by the header’s date where the program does not say when the message came', () => {
    const text = `Yes.\n\n${quotesOf('2021-11-05')}`;
    const headers = { Date: 'Mon, 8 Nov 2021 09:00:00 +0000' };
    expect(threadOf({ headers, text }, { receivedAt: undefined }).ageDays).toBe(3);
    expect(threadOf({ text }, { receivedAt: undefined }).ageDays).toBeUndefined();
  });
});

describe('the addresses of a conversation', () => {
  it('come from the attributions of quotes and from their texts, each once with each name', () => {
    const text = [
      'Yes.',
      'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote:',
      '> Hanako Suzuki <SUZUKI@partner.example>',
      '> Hana Suzuki <suzuki@partner.example>',
      '> write to c@d.example please',
    ].join('\n');
    expect(threadOf({ text }).addresses).toEqual([
      { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
      { name: 'Hana Suzuki', address: 'suzuki@partner.example' },
      { name: 'write to', address: 'c@d.example' },
    ]);
  });

  it('come from the headers of quotes', () => {
    const header = 'From: A <a@b.example>\nTo: C <c@d.example>\nCc: E <e@f.example>\nSubject: x';
    expect(threadOf({ text: `Yes.\n\n${header}` }).addresses.slice(0, 3)).toEqual([
      { name: 'A', address: 'a@b.example' },
      { name: 'C', address: 'c@d.example' },
      { name: 'E', address: 'e@f.example' },
    ]);
  });

  it('leave out names without an address, and an address without its name where that stands elsewhere', () => {
    const header = 'From: Yamada, Taro\nTo: Suzuki@partner.example; tanaka@partner.example\nSubject: x';
    const text = `Yes.\n\n${header}\n\nHanako Suzuki <suzuki@partner.example>`;
    expect(threadOf({ text }).addresses).toEqual([
      { name: '', address: 'tanaka@partner.example' },
      { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
    ]);
  });

  it('are told apart from those of the new text', () => {
    const text = `Yes.\nHanako Suzuki\nsuzuki@partner.example\nsuzuki@partner.example\n\nA <a@b.example> wrote:\n> x`;
    const { addresses, newestAddresses, newestText } = threadOf({ text });
    expect(newestAddresses).toEqual([{ name: 'Hanako Suzuki', address: 'suzuki@partner.example' }]);
    expect(addresses).toEqual([{ name: 'A', address: 'a@b.example' }]);
    expect(newestText).toBe('Yes.\nHanako Suzuki\nsuzuki@partner.example\nsuzuki@partner.example');
  });

  it('have the sender’s name above them first', () => {
    const text = 'Hanako Suzuki\nPartner\nsuzuki@partner.example';
    const named = (from: MessageInput['from']) => threadOf({ text }, { from }).newestAddresses[0]?.name;
    expect(named({ name: 'Hanako Suzuki', address: 'x@y.example' })).toBe('Hanako Suzuki');
    expect(named(undefined)).toBe('Partner');
  });
});

describe('a conversation too long to be told apart', () => {
  it('says so, be it by its lines or its quotes', () => {
    expect(threadOf({ text: 'Yes.' })).not.toHaveProperty('gap');
    expect(threadOf({ text: 'x\n'.repeat(200_001) }).gap).toBe('too-large');
    expect(threadOf({ text: 'On 5 Nov 2021, a@b.example wrote:\n> x\n'.repeat(501) }).gap).toBe('too-large');
  });
});
