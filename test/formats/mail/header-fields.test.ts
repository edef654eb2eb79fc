import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readHeaderFields } from '../../../src/detection/formats/mail/header-fields';

const read = (text: string) => readHeaderFields(text, new Budget(defaultLimits, () => 0));

describe('header fields', () => {
  it('are unfolded, in order, up to the empty line', () => {
    const text = 'Subject: a\r\n b\r\nTo : c\r\nX-Empty:\r\n\r\nBody: d';
    expect(read(text)).toEqual({
      fields: [
        { name: 'subject', value: 'a b' },
        { name: 'to', value: 'c' },
        { name: 'x-empty', value: '' },
      ],
      end: text.indexOf('Body'),
    });
  });

  it('end behind an empty line of doubled carriage returns', () => {
    expect(read('A: b\r\r\n\r\r\nbody').end).toBe('A: b\r\r\n\r\r\n'.length);
  });

  it('are none where the text begins with prose', () => {
    expect(read('Hello you: all\r\nA: b')).toEqual({ fields: [], end: 0 });
  });

  it('may begin with the line of an mbox', () => {
    expect(read('From a@b.example Mon Mar 2 10:00:00\nA: b\n\n').fields).toEqual([{ name: 'a', value: 'b' }]);
  });

  it('end at the first line that is none where no empty line comes', () => {
    expect(read('A: b\nprose\nC: d').end).toBe('A: b\n'.length);
  });

  it.each([
    ['more than ten thousand', 'A: b\r\n'.repeat(10_001)],
    ['one of more than 100,000 characters', `A: ${'b'.repeat(100_001)}\r\n`],
  ])('that are cut leave a gap: %s', (_what, text) => {
    expect(read(text).gap).toBe('too-large');
  });

  it('of five thousand junk lines hide nothing behind them', () => {
    const { fields, gap } = read(`${'X-Junk: a\r\n'.repeat(5_001)}In-Reply-To: <a@b.example>\r\n`);
    expect(fields.at(-1)?.name).toBe('in-reply-to');
    expect(gap).toBeUndefined();
  });
});
