import { Budget, defaultLimits } from '../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../src/detection/contract';
import type { MessageInput } from '../../../src/detection/contract';
import { gatherFacts } from '../../../src/detection/facts';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { clients, honestReply } from '../../builders/thread';
import { testHost } from '../../host';

const factsOf = (mail: MessageInput) =>
  gatherFacts(mail, defaultInspectionSettings, testHost, new Budget(defaultLimits, () => 0));
const threadOf = (mail: MessageInput) => factsOf(mail).thread;

describe.each(languages)('a conversation in %s', (language) => {
  const { question, answer, contact, subject } = correspondence[language];

  it.each(clients)('is divided as %s quotes it', (client) => {
    const { kind, newestText, quoted, ageDays } = threadOf(honestReply({ language, client }));
    expect(newestText).toBe(`${answer}\n\n${contact.name}\n${contact.address}`);
    expect({ kind, ageDays }).toEqual({ kind: 'reply', ageDays: 3 });
    expect(quoted).toHaveLength(1);
    expect(quoted[0]).toMatchObject({
      from: { name: 'Taro Yamada', address: 'yamada@reader.example' },
      date: '2021-11-05',
    });
    expect(quoted[0]?.text.replace(/\s/g, '')).toBe(question.replace(/\s/g, ''));
  });

  it('names recipients and subject where the quote does', () => {
    expect(threadOf(honestReply({ language, client: 'outlook' })).quoted[0]).toMatchObject({ to: [contact], subject });
  });
});

describe('the newest text', () => {
  const newest = (text: string) => threadOf(message({ subject: 'Re: x', text })).newestText;

  it('holds answers between the quoted lines', () => {
    expect(newest('On 5 Nov 2021, a@b.example wrote:\n> When?\nOn Friday.\n> And where?\nHere.')).toBe(
      'On Friday.\nHere.',
    );
  });

  it('ends at a separator that no header follows', () => {
    expect(newest('Yes.\n-----Original Message-----\nWhen?')).toBe('Yes.');
  });

  it('ends at a header that has no separator', () => {
    expect(newest('Yes.\n\nFrom: a@b.example\nSent: Friday\nSubject: x\n\nWhen?')).toBe('Yes.');
  });

  it.each([
    'Taro Yamada wrote:\n> When?',
    '山田太郎さんは書きました:\n> いつですか',
    '2021/11/05 10:00、Taro <a@b.example>のメール:\n\nいつですか',
  ])('ends above %j', (quote) => {
    expect(newest(`Yes.\n${quote}`)).toBe('Yes.');
  });

  it('reads an attribution that was broken over two lines', () => {
    const { newestText, quoted } = threadOf(
      message({
        text: 'Yes.\n\nOn Fri, Nov 5, 2021 at 10:00 AM Hanako Suzuki\n<suzuki@partner.example> wrote:\n> When?',
      }),
    );
    expect(newestText).toBe('Yes.');
    expect(quoted[0]).toMatchObject({ from: { address: 'suzuki@partner.example' }, date: '2021-11-05' });
  });

  it.each([
    'As Goethe once wrote: nothing is harder than a beginning.',
    'The letter says what he wrote:\nnothing.',
    'From: 3 pm\nBring your own cup.',
    'Subject: physics. He is good at it.',
    'An: see below',
  ])('goes on behind a sentence like %j', (text) => {
    expect(newest(text)).toBe(text);
  });

  it('is all there is when nothing is quoted', () => {
    expect(threadOf(message({ text: 'Hello\n\nHanako' }))).toMatchObject({
      newestText: 'Hello\n\nHanako',
      quoted: [],
      kind: 'new',
    });
  });

  it('is empty in a bare forward', () => {
    const { newestText, kind, quoted } = threadOf(
      message({
        subject: 'Fw: x',
        text: '---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Fri, 5 Nov 2021\nSubject: x\nTo: <c@d.example>\n\nHi',
      }),
    );
    expect({ newestText, kind, from: quoted[0]?.from?.address }).toEqual({
      newestText: '',
      kind: 'forward',
      from: 'a@b.example',
    });
  });
});

describe('quoted messages', () => {
  it('come newest first, each with its own text', () => {
    const { quoted } = threadOf(
      message({
        text: 'c\n\nFrom: B <b@b.example>\nSubject: x\n\nb\n\nFrom: A <a@a.example>\nSent: 2021-11-01\nSubject: x\n\na',
      }),
    );
    expect(quoted.map(({ from, text, date }) => [from?.address, text, date])).toEqual([
      ['b@b.example', 'b', undefined],
      ['a@a.example', 'a', '2021-11-01'],
    ]);
  });

  it('keep names without addresses, and lists folded over lines', () => {
    const [quoted] = threadOf(
      message({
        text: 'Yes\n\nFrom: Suzuki, Hanako\nTo: A <a@b.example>; B [mailto:b@b.example];\n C (c@b.example)\nCc: Yamada, Taro; Tanaka, Jiro\nSubject: x\n\nText',
      }),
    ).quoted;
    expect(quoted).toMatchObject({
      from: { name: 'Suzuki, Hanako', address: '' },
      to: [
        { name: 'A', address: 'a@b.example' },
        { name: 'B', address: 'b@b.example' },
        { name: 'C', address: 'c@b.example' },
      ],
      cc: [
        { name: 'Yamada, Taro', address: '' },
        { name: 'Tanaka, Jiro', address: '' },
      ],
    });
  });

  it('give the age by the newest of them', () => {
    expect(
      threadOf(
        message({
          receivedAt: '2022-01-05T00:00:00Z',
          text: 'c\n\nFrom: B\nSent: 2021-12-26\nSubject: x\n\nb\n\nFrom: A\nSent: 2019-11-01\nSubject: x\n\na',
        }),
      ).ageDays,
    ).toBe(10);
  });
});

describe('names beside addresses', () => {
  const newestAddresses = (text: string, from = 'Hanako Suzuki <x@y.example>') =>
    threadOf(message({ from, text })).newestAddresses;

  it('come from the line above, be it some lines up in a signature', () => {
    expect(
      newestAddresses('Regards\nHanako Suzuki\nPartner Ltd.\nTel 03-0000-0000\nE-mail: suzuki@partner.example'),
    ).toEqual([{ name: 'Hanako Suzuki', address: 'suzuki@partner.example' }]);
  });

  it('do not come from above the footer of a list', () => {
    expect(newestAddresses('Regards\nHanako Suzuki\n_______________\nfriends@lists.example')).toEqual([
      { name: '', address: 'friends@lists.example' },
    ]);
  });
});

describe('the stolen pair of 2020-09-03, as built', () => {
  const { html } = message({
    html:
      'Re: Minutes<br><br><br><br><br>Hanako Suzuki<br>suzuki@partner.example<br><br><br><br>' +
      '<pre><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><html><head><title>Minutes</title></head><body>Dear Taro,<br>the drawings are ready.</body></html></pre>',
  });
  const spoof = message({
    subject: 'Re: Re: Minutes',
    from: 'Hanako Suzuki <v.silva@hospital.example>',
    ...(html !== undefined && { html }),
  });

  it('parts the line and the block from the stolen mail', () => {
    const facts = factsOf(spoof);
    expect(facts.thread).toMatchObject({
      kind: 'reply',
      prefixes: ['Re:', 'Re:'],
      hasThreadHeaders: false,
      newestAddresses: [{ name: 'Hanako Suzuki', address: 'suzuki@partner.example' }],
    });
    expect(facts.thread.newestText).not.toContain('drawings');
    expect(facts.thread.quoted[0]?.text).toContain('the drawings are ready.');
    expect(facts.body).toMatchObject({ foreignDocuments: 1, longestGap: 5 });
  });

  it('is linked to nothing by a field without the id of a message, or with ids of strangers', () => {
    const { rawHeaders = '' } = spoof;
    const linkedBy = (line: string) => threadOf({ ...spoof, rawHeaders: `${rawHeaders}${line}\r\n` });
    expect(linkedBy('References: ticket 4711')).toMatchObject({ hasThreadHeaders: false, answersStrangers: false });
    expect(linkedBy('In-Reply-To: <1@nobody.example>')).toMatchObject({
      hasThreadHeaders: true,
      answersStrangers: true,
    });
    for (const id of [
      '<1@mail.reader.example>',
      '<1@partner.example>',
      '<1@mail.gmail.com>',
      '<1@PC-7>',
      '<1@pc.corp.local>',
    ])
      expect(linkedBy(`References: <1@nobody.example> ${id}`)).toMatchObject({ answersStrangers: false });
  });

  it('says nothing about thread headers that Outlook kept back', () => {
    expect(threadOf({ ...spoof, rawHeaders: undefined }).hasThreadHeaders).toBeUndefined();
    expect(threadOf({ ...spoof, rawHeaders: 'Subject: Re: Re: Minutes\r\n' }).hasThreadHeaders).toBeUndefined();
  });
});
