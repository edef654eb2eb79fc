import { isGap } from '../../src/detection/contract';
import { readEml } from '../../src/mail/eml';
import { subjectNotice } from '../../src/stamp/subject-notice';

describe('a notice in the subject', () => {
  const shown = (value: string) => {
    const message = readEml(
      new TextEncoder().encode(`From: a@partner.example
Subject: ${value}

a`),
    );
    if (isGap(message)) throw new Error(message);
    return message.subject;
  };

  it('stands in front of it, in every language that was asked for', () => {
    expect(subjectNotice('Invoice', 'danger', ['en'])).toBe('[Dangerous] Invoice');
    expect(
      shown(subjectNotice('請求書 2022年11月分のご送付について（株式会社サンプル）', 'danger', ['ja', 'en'])),
    ).toBe('[危険なメール] [Dangerous] 請求書 2022年11月分のご送付について（株式会社サンプル）');
    expect(shown(subjectNotice('=?utf-8?B?QUFB?= 100%', 'caution', ['en']))).toBe(
      '[Check with the sender] =?utf-8?B?QUFB?= 100%',
    );
  });

  it('adds no line of the sender’s to the header', () => {
    for (const subject of ['a\r\nBcc: b@partner.example', 'あ\r\nBcc: b@partner.example', 'あ'.repeat(600)])
      for (const line of subjectNotice(subject, 'danger', ['en']).split('\r\n').slice(1))
        expect(line).toMatch(/^ =\?utf-8\?B\?[\w+/=]+\?=$/);
  });
});
