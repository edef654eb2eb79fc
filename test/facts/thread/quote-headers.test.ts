import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readQuoteHeader } from '../../../src/detection/facts/thread/quote-headers';

const read = (lines: readonly string[], start = 0, steps = defaultLimits.steps) =>
  readQuoteHeader(lines, start, new Budget({ ...defaultLimits, steps }, () => 0));

const suzuki = { name: 'Hanako Suzuki', address: 'suzuki@partner.example' };
const from = 'From: Hanako Suzuki <suzuki@partner.example>';
const subject = 'Subject: Plan';

describe('the header of a quoted message', () => {
  it('names sender, recipients, day and subject', () => {
    const lines = [
      from,
      'Sent: Friday, November 5, 2021 10:00 AM',
      'To: A <a@b.example>',
      'Cc: C <c@d.example>',
      subject,
    ];
    expect(read([...lines, '', 'When?'])).toEqual({
      quoted: {
        from: suzuki,
        to: [{ name: 'A', address: 'a@b.example' }],
        cc: [{ name: 'C', address: 'c@d.example' }],
        date: '2021-11-05',
        subject: 'Plan',
      },
      end: 5,
    });
  });

  it('needs a sender and one thing more', () => {
    expect(read([from])).toBeUndefined();
    expect(read([from, 'Cc: a@b.example'])).toBeUndefined();
    expect(read([from, 'Reply-To: a@b.example'])).toBeUndefined();
    expect(read(['From:', subject])).toBeUndefined();
    expect(read(['To: a@b.example', subject])).toBeUndefined();
    expect(read([from, subject])?.quoted).toStrictEqual({ from: suzuki, to: [], cc: [], subject: 'Plan' });
    expect(read([from, 'To: a@b.example'])?.quoted.to).toEqual([{ name: '', address: 'a@b.example' }]);
    expect(read([from, 'Date: 2021-11-05'])?.quoted).toEqual({ from: suzuki, to: [], cc: [], date: '2021-11-05' });
    expect(read([from, 'Date: some day'])?.quoted).toStrictEqual({ from: suzuki, to: [], cc: [] });
  });

  it('begins with a field that begins one', () => {
    expect(read(['To: a@b.example', from])?.quoted.from).toEqual(suzuki);
    expect(read([subject, from])?.end).toBe(2);
    expect(read(['Date: 2021-11-05', from])?.end).toBe(2);
    expect(read(['Cc: a@b.example', from, subject])).toBeUndefined();
    expect(read(['Reply-To: a@b.example', from, subject])).toBeUndefined();
    expect(read(['Hello', from, subject])).toBeUndefined();
    expect(read(['Hello', from, subject], 1)?.end).toBe(3);
    expect(read([], 0)).toBeUndefined();
  });

  it('ends before a text, and before another message', () => {
    expect(read([from, subject, 'When?', 'To: the office'])?.end).toBe(2);
    expect(read([from, subject, 'From: somebody'])?.end).toBe(2);
    expect(read([from, subject, 'When: on Friday'])?.end).toBe(2);
    expect(read([from, 'X-Mailer: x', subject, 'X-Mailer: y', 'Importance: low'])?.end).toBe(5);
  });

  it('may have single empty lines between its fields', () => {
    expect(read([from, '', subject, '', 'To: a@b.example'])?.end).toBe(5);
    expect(read([from, subject, '', '', 'To: a@b.example'])).toMatchObject({ end: 2, quoted: { to: [] } });
    expect(read([from, subject, '', 'When?'])?.end).toBe(2);
  });

  it('has 24 lines at most', () => {
    const fields = (count: number) => Array.from({ length: count }, () => 'X-Mailer: x');
    expect(read([from, ...fields(22), subject])?.end).toBe(24);
    expect(read([from, ...fields(23), subject])).toBeUndefined();
    expect(read(['', '', from, ...fields(22), subject], 2)?.end).toBe(26);
  });

  it('costs sixteen steps a line, and ends with the purse', () => {
    // A mailbox costs as many steps as its local part may be long.
    expect(read([from, subject, 'To: a@b.example'], 0, 48 + 128)?.quoted.to).toHaveLength(1);
    expect(read([from, subject, 'To: a@b.example'], 0, 47)?.quoted.to).toHaveLength(0);
    expect(read([from, subject], 0, 31)).toBeUndefined();
  });
});

describe('a field that is folded', () => {
  const to = (...lines: readonly string[]) => read([from, ...lines, subject])?.quoted.to.map(({ address }) => address);

  it.each([
    [['To: a@b.example,', 'C'], ['a@b.example']],
    [['To: A;', 'c@d.example'], ['c@d.example']],
    [['To: A <', 'a@b.example>'], ['a@b.example']],
    [
      ['To: a@b.example', 'c@d.example'],
      ['a@b.example', 'c@d.example'],
    ],
    [
      ['To: a@b.example;', 'C;', 'e@f.example'],
      ['a@b.example', 'e@f.example'],
    ],
    [['To:', 'a@b.example'], ['a@b.example']],
  ])('goes on behind a comma, or with an address: %j', (lines, addresses) => {
    expect(to(...lines)).toEqual(addresses);
  });

  it('does not where neither is there', () => {
    expect(read([from, 'To: a@b.example', 'and the office', subject])?.end).toBe(2);
    expect(read([from, 'To: a@b.example, c@d.example', 'and the office', subject])?.end).toBe(2);
    expect(read([from, 'To: a@b.example,', '', 'c@d.example', subject])?.quoted.to).toHaveLength(1);
    expect(read([from, subject, 'and the office'])?.end).toBe(2);
  });

  it('goes on only in a line of less than 400 characters, with the address in the first 200', () => {
    const line = (before: number, length: number) => {
      const text = `${' '.repeat(before)}@`;
      return text + 'x'.repeat(length - text.length);
    };
    const ends = (second: string) =>
      read([from, subject.replace('Subject', 'X-Mailer'), 'To: a@b.example', second])?.end;
    expect(ends(line(199, 399))).toBe(4);
    expect(ends(line(200, 399))).toBe(3);
    expect(ends(line(199, 400))).toBe(3);
  });

  it('is never a date or a subject: what follows them is the text', () => {
    expect(read([from, 'Date: 2021-11-05,', 'a@b.example'])?.end).toBe(2);
    expect(read([from, 'Subject: Plan,', 'a@b.example'])?.quoted.subject).toBe('Plan,');
  });

  it('is kept up to four thousand characters', () => {
    const long = 'x'.repeat(5_000);
    expect(read([from, `Subject: ${long}`])?.quoted.subject).toHaveLength(4_000);
    const list = `To: ${'a'.repeat(3_990)},`;
    expect(read([from, list, 'b@c.example', subject])?.quoted.to).toMatchObject([{ address: 'b@c.exam' }]);
    const shorter = `To: ${'a '.repeat(1_900)},`;
    expect(read([from, shorter, 'b@c.example', subject])?.quoted.to).toHaveLength(1);
  });
});

describe('the label of a field', () => {
  it.each([
    '*From:* Hanako Suzuki <suzuki@partner.example>',
    '*From*: Hanako Suzuki <suzuki@partner.example>',
    'FROM : Hanako Suzuki <suzuki@partner.example>',
    'Ｆｒｏｍ：　Hanako Suzuki <suzuki@partner.example>',
    '差 出 人：Hanako Suzuki <suzuki@partner.example>',
    '보낸  사람: Hanako Suzuki <suzuki@partner.example>',
    ' \u00a0From:Hanako Suzuki <suzuki@partner.example>  ',
  ])('is read in %j', (line) => {
    expect(read([line, 'Subject:   Plan  '])?.quoted).toEqual({ from: suzuki, to: [], cc: [], subject: 'Plan' });
  });

  it.each(['Sent  on: 2021-11-05', ' Sent on : 2021-11-05', '*Sent on *: 2021-11-05', 'Date:** 2021-11-05'])(
    'may have more than one word, or marks around it: %j',
    (line) => {
      expect(read([from, line])?.quoted.date).toBe('2021-11-05');
    },
  );

  it('may be one letter', () => {
    expect(read([from, 'À: a@b.example'])?.quoted.to).toHaveLength(1);
  });

  it('is followed by a value that begins behind all marks', () => {
    expect(read([from, 'Subject: ** Plan'])?.quoted.subject).toBe('Plan');
  });

  it('stands in front of a colon, near the beginning', () => {
    expect(read([`${' '.repeat(19)}${from}`, subject])).toBeDefined();
    expect(read([`${' '.repeat(20)}${from}`, subject])).toBeUndefined();
    expect(read([':From: x', subject])).toBeUndefined();
    expect(read(['Fromage: x', subject])).toBeUndefined();
    expect(read(['From x', subject])).toBeUndefined();
  });
});
