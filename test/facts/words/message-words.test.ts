import { readQuoteHeader } from '../../../src/detection/facts/thread/quote-headers';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { findAddresses } from '../../../src/detection/text/mailboxes';
import { guessLanguage } from '../../../src/detection/facts/thread/languages';
import { holdsName, sameName } from '../../../src/detection/facts/thread/names';
import { readDay } from '../../../src/detection/facts/thread/quoted-dates';
import { readPrefixes } from '../../../src/detection/facts/thread/reply-prefixes';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';

describe('prefixes of subjects', () => {
  it.each([
    ['Re: x', 'reply', ['Re:']],
    ['RE：請求書', 'reply', ['RE：']],
    ['RE : facture', 'reply', ['RE :']],
    ['Re[2]: x', 'reply', ['Re[2]:']],
    ['AW: WG: Rechnung', 'reply', ['AW:', 'WG:']],
    ['SV: x', 'reply', ['SV:']],
    ['R: I: ordine', 'reply', ['R:', 'I:']],
    ['RIF: x', 'reply', ['RIF:']],
    ['Odp: x', 'reply', ['Odp:']],
    ['RES: ENC: x', 'reply', ['RES:', 'ENC:']],
    ['TR : x', 'forward', ['TR :']],
    ['RV: x', 'forward', ['RV:']],
    ['回复: x', 'reply', ['回复:']],
    ['答复：x', 'reply', ['答复：']],
    ['回覆: x', 'reply', ['回覆:']],
    ['返信: x', 'reply', ['返信:']],
    ['【転送】見積書', 'forward', ['【転送】']],
    ['転送: x', 'forward', ['転送:']],
    ['[EXTERNAL] Re: x', 'reply', ['Re:']],
    ['회신: x', 'reply', ['회신:']],
    ['Report: x', 'new', []],
    ['Re-organisation', 'new', []],
    ['【重要】x', 'new', []],
    ['[list] News', 'new', []],
    ['', 'new', []],
  ] as const)('%j is a %s', (subject, kind, prefixes) => {
    expect(readPrefixes(subject)).toEqual({ kind, prefixes });
  });

  it('stops at twenty', () => {
    expect(readPrefixes('Re: '.repeat(100_000)).prefixes).toHaveLength(20);
  });
});

describe('dates above quotes', () => {
  it.each([
    ...languages.map((language) => correspondence[language].date),
    'Fri, 05 Nov 2021 10:00:00 +0900',
    '2021/11/05 10:00',
    '2021-11-05T10:00:00Z',
    '05.11.2021 10:00',
    '05/11/2021 10:00',
    '11/5/2021 10:00 AM',
    'mar. 5 nov. 2021 à 10:00',
    '２０２１年１１月５日',
    '5-11-2021',
    '5.11.21 10:00',
    'Nov 5th, 2021',
  ])('%s is 5 November 2021', (text) => {
    expect(readDay(text)).toBe('2021-11-05');
  });

  it.each(['Friday', 'yesterday at noon', '99/99/2021', 'May I ask', '10:00', 'version 1.2.3'])(
    '%s is no day',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('names', () => {
  it.each([
    ['Hanako Suzuki', 'SUZUKI, Hanako'],
    ['鈴木 花子', '鈴木花子'],
    ['鈴木花子', '鈴木　花子様'],
    ['Ｈａｎａｋｏ Suzuki', 'hanako suzuki'],
    ['Herr Jürgen Müller', 'Jürgen Müller'],
    ['Hanako Suzuki (Partner)', 'Hanako Suzuki'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each([
    ['Hanako Suzuki', 'Hanako Sato'],
    ['Taro', 'Taro'],
    ['Support', 'Support'],
    ['営業部', '営業部'],
    ['', ''],
    ['鈴木', '鈴木'],
  ])('%s and %s tell nothing', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  it('are found in a line', () => {
    expect(holdsName('Partner Ltd., Suzuki Hanako, Sales', 'Hanako Suzuki')).toBe(true);
    expect(holdsName('株式会社パートナー 営業部 鈴木 花子', '鈴木花子')).toBe(true);
    expect(holdsName('Hanako and Mr Suzuki', 'Hanako Suzuki')).toBe(false);
  });
});

describe('addresses in text', () => {
  it.each([
    ['Hanako Suzuki <suzuki@partner.example>', 'Hanako Suzuki', 'suzuki@partner.example'],
    ['"Suzuki, Hanako" [mailto:suzuki@Partner.example]', 'Suzuki, Hanako', 'suzuki@partner.example'],
    ['suzuki@partner.example (Hanako Suzuki)', 'Hanako Suzuki', 'suzuki@partner.example'],
    ['メール：suzuki@partner.example。', '', 'suzuki@partner.example'],
    ['write to suzuki@partner.example.', 'write to', 'suzuki@partner.example'],
    ['鈴木＜suzuki@partner.example＞', '鈴木', 'suzuki@partner.example'],
  ])('%s', (text, name, address) => {
    expect(findAddresses(text)).toEqual([expect.objectContaining({ name, address })]);
  });

  it.each(['@', 'a@', '@b.example', 'a@b', 'a@1.2.3.4', 'http://user@host.example/', '@@@@'])('%s is none', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each(languages)('%s', (language) => {
    const { question, answer } = correspondence[language];
    expect(guessLanguage(`${question} ${answer}`)).toBe(language);
  });

  it.each(['', 'OK', 'Invoice 12345 / Rechnung 12345', '2021-11-05 10:00'])('%j is too little', (text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });
});

describe('the header of a quote', () => {
  const header = (...lines: string[]) => readQuoteHeader(lines, 0, new Budget(defaultLimits, () => 0))?.quoted;

  it('may begin with another field than the sender', () => {
    expect(header('件名: x', '送信日時: 2021/11/05', '差出人: a@b.example')).toMatchObject({
      subject: 'x',
      date: '2021-11-05',
    });
  });

  it('may have bold labels and one empty line between', () => {
    expect(header('*From:* A <a@b.example>', '', '*Sent:* Friday, November 5, 2021')).toMatchObject({
      date: '2021-11-05',
    });
  });

  it.each([['From: a@b.example'], ['To: a@b.example', 'Subject: x'], ['Note: From: x', 'Subject: y'], ['']])(
    'is not %j',
    (...lines) => {
      expect(header(...lines)).toBeUndefined();
    },
  );
});
