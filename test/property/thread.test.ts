import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { defaultInspectionSettings } from '../../src/detection/contract';
import type { MessageInput } from '../../src/detection/contract';
import { gatherFacts } from '../../src/detection/facts';
import { languages } from '../../src/specimens/mail/correspondence';
import { hijack } from '../builders/hijack';
import { message } from '../../src/specimens/mail/message';
import { clients, honestReply } from '../builders/thread';
import { testHost } from '../host';

const factsOf = (mail: MessageInput, limits = defaultLimits) => {
  const { thread, sender, authentication, passwords, body } = gatherFacts(
    mail,
    defaultInspectionSettings,
    testHost,
    new Budget(limits, () => 0),
  );
  return { thread, sender, authentication, passwords, body };
};

const lines = fc.constantFrom(
  'From: A <a@b.example>',
  'Sent: Friday, November 5, 2021',
  '差出人： a@b.example',
  '件名：x',
  '-----Original Message-----',
  '________________',
  'On Fri, Nov 5, 2021, A <a@b.example> wrote:',
  '> quoted',
  '>>> deeper',
  '',
  '',
  'a@b.example',
  'Password: 4432',
  'wrote:',
  'To:',
  ':',
  '@',
  'Re:',
);
const text = fc
  .array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 40 })
  .map((all) => all.join('\n'));
const mail = fc
  .record({
    subject: fc.oneof(text, fc.constant('Re: x')),
    name: fc.string({ unit: 'binary' }),
    headers: text,
    body: text,
    html: fc.boolean(),
  })
  .map(({ subject, name, headers, body, html }): MessageInput => ({
    ...message({ subject }),
    from: { name, address: 'a@b.example' },
    rawHeaders: headers,
    ...(html ? { html: body.replace(/\n/g, '<br>') } : { text: body }),
  }));

describe('any message', () => {
  it('is understood, the same twice', () => {
    fc.assert(
      fc.property(mail, (given) => {
        expect(factsOf(given)).toEqual(factsOf(given));
      }),
    );
  });

  it('is understood within any budget', () => {
    fc.assert(
      fc.property(mail, fc.nat({ max: 3_000 }), (given, steps) => {
        const { thread, passwords } = factsOf(given, { ...defaultLimits, steps, outputBytes: steps });
        expect(passwords.length).toBeLessThanOrEqual(20);
        expect(thread.newestText.length).toBeLessThanOrEqual(steps);
      }),
    );
  });
});

describe('a conversation cut off anywhere', () => {
  it('keeps the newest text as far as it goes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.constantFrom(...clients), fc.nat(), (language, client, cut) => {
        const whole = honestReply({ language, client });
        const source = whole.html ?? whole.text ?? '';
        const part = source.slice(0, cut % (source.length + 1));
        expect(() =>
          factsOf({ ...whole, ...(whole.html === undefined ? { text: part } : { html: part }) }),
        ).not.toThrow();
      }),
    );
  });
});

describe('the fair pair', () => {
  it('is the same for the same seed, and leaves the honest one alone', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...languages), (seed, language) => {
        const honest = honestReply({ language });
        const before = JSON.stringify(honest);
        expect(hijack(honest, { seed, language })).toEqual(hijack(honest, { seed, language }));
        expect(JSON.stringify(honest)).toBe(before);
      }),
    );
  });
});

describe('messages made to be slow', () => {
  const limits = { ...defaultLimits, steps: 40_000_000 };
  it.each([
    ['100,000 quoted lines', message({ text: '> On 5 Nov 2021, a@b.example wrote:\n>> From: a\n'.repeat(50_000) })],
    [
      'a display name of a megabyte',
      { ...message(), from: { name: 'a@b.example '.repeat(90_000), address: 'a@b.example' } },
    ],
    ['a million signs', message({ text: '@'.repeat(1_000_000) })],
    ['a line of labels', message({ text: 'From: '.repeat(200_000) })],
    ['a million prefixes', message({ subject: 'Re: '.repeat(250_000) })],
    ['a million open brackets', message({ headers: { 'Authentication-Results': '('.repeat(1_000_000) } })],
    ['headers folded 100,000 times', message({ headers: { 'X-Long': 'a\r\n '.repeat(100_000) } })],
    ['5 MB of HTML', message({ html: '<p>From: a@b.example<br>Password: x</p>'.repeat(130_000) })],
    ['addresses without end', message({ text: 'a@b.example '.repeat(100_000) })],
    [
      'a name above every line',
      message({ text: 'Hanako Suzuki\n\n\n\n\n\n\n\n'.repeat(50_000) + 'x@y.example\n'.repeat(50_000) }),
    ],
  ] as const)('%s stay inside the budget', (_name, given) => {
    const { thread, passwords } = factsOf(given, limits);
    expect(thread.quoted.length).toBeLessThanOrEqual(501);
    expect(thread.addresses.length + thread.newestAddresses.length).toBeLessThanOrEqual(10_000);
    expect(passwords.length).toBeLessThanOrEqual(20);
  });
});
