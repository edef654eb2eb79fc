import { Budget, defaultLimits } from '../../../src/detection/budget';
import { endsWithVerb, readAttribution } from '../../../src/detection/facts/thread/attributions';

const read = (lines: readonly string[], end = lines.length - 1, steps = defaultLimits.steps) =>
  readAttribution(lines, end, new Budget({ ...defaultLimits, steps }, () => 0));
/** Name, address and day of the attribution that these lines end with. */
const said = (...lines: readonly string[]) => {
  const { from, date } = read(lines)?.quoted ?? {};
  return from === undefined && date === undefined ? undefined : [from?.name, from?.address, date];
};
const hers = ['Hanako Suzuki', 'suzuki@partner.example', '2021-11-05'];

describe('the line above a quote', () => {
  it('says who wrote it and when', () => {
    const line = 'On Fri, Nov 5, 2021 at 10:00 AM Hanako Suzuki <suzuki@partner.example> wrote:';
    expect(read([line])).toEqual({
      quoted: {
        from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
        to: [],
        cc: [],
        date: '2021-11-05',
      },
      start: 0,
    });
    expect(read(['', 'Bye.', '', line, '> When?'], 3)?.start).toBe(3);
  });

  it('says only the one or the other', () => {
    expect(read(['Hanako Suzuki <suzuki@partner.example> wrote:'])?.quoted).toStrictEqual({
      from: { name: 'Hanako Suzuki', address: 'suzuki@partner.example' },
      to: [],
      cc: [],
    });
    expect(read(['On 5 Nov 2021 wrote:'])?.quoted).toEqual({ to: [], cc: [], date: '2021-11-05' });
  });

  it.each([
    'Hanako Suzuki <suzuki@partner.example>, Nov 5, 2021, wrote：',
    'Hanako Suzuki <suzuki@partner.example>, Nov 5, 2021, WROTE :',
    'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote...:',
    'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote',
    'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote …',
    'Am 5. Nov. 2021 schrieb Hanako Suzuki <suzuki@partner.example>:',
    '2021年11月5日 Hanako Suzuki <suzuki@partner.example>さんは書きました:',
    '2021年11月5日(金) 10:00 Hanako Suzuki <suzuki@partner.example>:',
    '(2021/11/05 10:00), Hanako Suzuki <suzuki@partner.example>：',
    'пт, 5 нояб. 2021 г. в 10:00, Hanako Suzuki <suzuki@partner.example>:',
    'pá 5. 11. 2021 v 10:00 odesílatel Hanako Suzuki <suzuki@partner.example> napsal:',
  ])('is %j', (line) => {
    expect(said(line)).toEqual(hers);
  });

  it.each([
    '',
    'x:',
    'Please see below:',
    'Hanako Suzuki rewrote:',
    'Hanako Suzuki wrote2:',
    'Hanako Suzuki wrote',
    'On Nov 5, 2021, Hanako Suzuki wrote',
    'He once said what nobody had wrote:',
    'wrote:',
    'Hanako Suzuki <suzuki@partner.example>:',
    '2021年11月5日 Hanako Suzuki:',
    '2021年11月5日 Hanako Suzuki <suzuki@partner.example>',
    'Fri, <suzuki@partner.example>: Nov 5, 2021',
    'In 2021年 Hanako@Suzuki:',
    'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> rewrote',
    'Since 2021/11/05 suzuki@partner.example knows:',
    'a@b.example, 5 Nov 2021, Hanako Suzuki <suzuki@partner.example>:',
    '5 Nov 2021, Hanako Suzuki <suzuki@partner.example>: see:',
  ])('is not %j', (line) => {
    expect(read([line])).toBeUndefined();
  });

  it('may be nothing but a day and an address, the day first', () => {
    const bare = ['', 'suzuki@partner.example', '2021-11-05'];
    expect(said('2021年11月5日(金) 10:00 suzuki@partner.example:')).toEqual(bare);
    expect(said('(2021/11/05 10:00) suzuki@partner.example:')).toEqual(bare);
  });

  it('is a name of one to four words and the verb, without a day or an address', () => {
    expect(said('Taro Yamada wrote:')).toEqual(['Taro Yamada', '', undefined]);
    expect(said('Tom wrote:')).toEqual(['Tom', '', undefined]);
    expect(said('one two three four wrote:')).toEqual(['one two three four', '', undefined]);
    expect(said('one two three four five wrote:')).toBeUndefined();
    expect(said('鈴木花子さんは書きました:')).toEqual(['鈴木花子', '', undefined]);
    expect(said('鈴木花子様のメール：')).toEqual(['鈴木花子', '', undefined]);
    expect(said('鈴木花子様 wrote:')).toEqual(['鈴木花子', '', undefined]);
    expect(said('様子 花子のメール：')).toEqual(['様子 花子', '', undefined]);
    expect(said('Jan op Berg schreef:')).toEqual(['Jan op Berg', '', undefined]);
  });

  it('may be a day with a name and no address', () => {
    expect(said('On Nov 5, 2021, at 10:00, Hanako Suzuki wrote:')).toEqual(['Hanako Suzuki', '', '2021-11-05']);
    expect(said('On Nov 5, 2021, Suzuki, Hanako wrote:')).toEqual(['Suzuki Hanako', '', '2021-11-05']);
    expect(said('2021/11/05 10:00、鈴木 花子さんのメール：')).toEqual(['鈴木 花子', '', '2021-11-05']);
  });

  it('has the name behind the verb in German and Dutch, and where nothing stands in front of it', () => {
    expect(said('Am 5. November 2021 schrieb Hanako Suzuki:')).toEqual(['Hanako Suzuki', '', '2021-11-05']);
    expect(said('Op 5 november 2021 om 10:00 schreef Hanako Suzuki:')).toEqual(['Hanako Suzuki', '', '2021-11-05']);
    expect(said('schrieb Hanako Suzuki:')).toEqual(['Hanako Suzuki', '', undefined]);
    expect(said('Amelie Dubois schrieb:')).toEqual(['Amelie Dubois', '', undefined]);
  });

  it('has no name where lower case has other lengths', () => {
    expect(said('İpek Yılmaz yazdı:')).toBeUndefined();
    expect(said('5 Kasım 2021 İpek Yılmaz yazdı:')).toEqual([undefined, undefined, '2021-11-05']);
  });

  it('is not longer than 400 characters', () => {
    const line = (length: number) => {
      const end = 'Hanako Suzuki <suzuki@partner.example> wrote:';
      return `${' '.repeat(length - end.length)}${end}`;
    };
    expect(said(line(400))).toEqual(['Hanako Suzuki', 'suzuki@partner.example', undefined]);
    expect(said(line(401))).toBeUndefined();
  });

  it('is not read when the purse is empty', () => {
    const line = 'On Nov 5, 2021, Hanako Suzuki wrote:';
    expect(read([line], 0, line.length)).toBeDefined();
    expect(read([line], 0, line.length - 1)).toBeUndefined();
  });
});

describe('an attribution that is broken over lines', () => {
  it.each([
    ['On Fri, Nov 5, 2021 at 10:00 AM Hanako Suzuki', '<suzuki@partner.example> wrote:'],
    ['On Fri, Nov 5, 2021 at 10:00 AM Hanako Suzuki <', 'suzuki@partner.example> wrote:'],
    ['On Fri, Nov 5, 2021 at 10:00 AM', 'Hanako Suzuki <suzuki@partner.example> wrote:'],
    ['On Fri, Nov 5, 2021', 'at 10:00 AM Hanako Suzuki', '<suzuki@partner.example> wrote:'],
    ['2021年11月5日(金) 10:00 Hanako Suzuki', '<suzuki@partner.example>:'],
    ['пт, 5 нояб. 2021 г. в 10:00, Hanako Suzuki', '<suzuki@partner.example>:'],
    ['Am Fr., 5. Nov. 2021 um 10:00 Uhr schrieb Hanako Suzuki <', 'suzuki@partner.example>:'],
    ['Am 5. Nov. 2021 schrieb Hanako Suzuki', '<suzuki@partner.example>：'],
  ])('is read as one: %j', (...lines) => {
    expect(said(...lines)).toEqual(hers);
    expect(read(['Bye.', '', ...lines])?.start).toBe(2);
  });

  it('is read as one without a word that begins such lines, if the break shows', () => {
    expect(said('Fri, Nov 5, 2021, Hanako Suzuki <', 'suzuki@partner.example> wrote:')).toEqual(hers);
    expect(said('Fri, Nov 5, 2021, Hanako Suzuki', '<suzuki@partner.example> wrote:')).toEqual(hers);
    expect(read(['see <', 'suzuki@partner.example> wrote:'])?.start).toBe(1);
    const middle = ['On Fri, Nov 5, 2021 10:00', 'Hanako Suzuki of Partner', '<suzuki@partner.example> wrote:'];
    expect(read(middle)?.start).toBe(0);
  });

  it('has no more than two lines above its last', () => {
    const lines = ['On Fri, Nov 5, 2021', 'on behalf of', 'on request', '<suzuki@partner.example> wrote:'];
    expect(read(lines)).toMatchObject({ start: 1, quoted: { from: { address: 'suzuki@partner.example' } } });
    expect(read(lines)?.quoted.date).toBeUndefined();
  });

  it('takes no line above that is empty, long, or of a sentence', () => {
    const last = 'Hanako Suzuki <suzuki@partner.example> wrote:';
    expect(read(['On Fri, Nov 5, 2021', '', last])?.start).toBe(2);
    expect(read(['Nov 5, 2021', last])?.start).toBe(1);
    expect(read(['I am on leave.', last])?.start).toBe(1);
    const long = (length: number) => `On Nov 5, 2021${' '.repeat(length - 14)}`;
    expect(read([long(400), last])?.start).toBe(0);
    expect(read([long(401), last])?.start).toBe(1);
  });

  it('is complete in one line that begins as one and has a day', () => {
    const whole = 'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote:';
    expect(read(['On Nov 4, 2021, we met.', whole])?.start).toBe(1);
    expect(
      read(['On that day, Nov 4, 2021,', 'on request, Hanako Suzuki <suzuki@partner.example> wrote:'])?.start,
    ).toBe(0);
  });

  it('without a verb is none, where nothing above has one either', () => {
    expect(read(['Write to', '<suzuki@partner.example>:'])).toBeUndefined();
    expect(read(['On request', '<suzuki@partner.example>:'])).toBeUndefined();
  });

  it('ends with its verb, its day or nothing but the address', () => {
    const above = 'On Nov 5, 2021, Hanako Suzuki wrote';
    expect(read([above, '<suzuki@partner.example>:'])?.start).toBe(0);
    for (const last of [
      'about the plan:',
      'to suzuki@partner.example:',
      'suzuki@partner.example: see:',
      'suzuki@partner.example',
    ])
      expect(read([above, last])).toBeUndefined();
  });
});

describe('a text that ends with a verb', () => {
  it('is told from one that only holds it', () => {
    expect(endsWithVerb('hanako suzuki wrote')).toBe(true);
    expect(endsWithVerb('鈴木花子さんは書きました')).toBe(true);
    expect(endsWithVerb('hanako suzuki wrote this')).toBe(false);
    expect(endsWithVerb('')).toBe(false);
  });
});
