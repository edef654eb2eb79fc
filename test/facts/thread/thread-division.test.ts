import { Budget, defaultLimits } from '../../../src/detection/budget';
import { divideThread } from '../../../src/detection/facts/thread/thread-division';
import { readLines } from '../../../src/detection/facts/thread/thread-lines';

const purse = (steps = defaultLimits.steps) => new Budget({ ...defaultLimits, steps }, () => 0);
const divide = (text: string, steps?: number, divider = Infinity) => {
  const lines = readLines({ known: true, text, anchors: [], foreignDocuments: 0, longestGap: 0 }, purse());
  const division = divideThread({ ...lines, divider: Math.min(divider, lines.divider) }, purse(steps));
  return {
    newest: lines.texts.filter((_, line) => division.isNew(line)).join('|'),
    texts: division.quoted.map(({ text }) => text),
    authors: division.quoted.map(({ from }) => from?.address ?? ''),
    cut: division.cut,
  };
};
const of = (...lines: readonly string[]) => divide(lines.join('\n'));

const wrote = 'On Nov 5, 2021, Hanako Suzuki <suzuki@partner.example> wrote:';
const header = (address: string) => `From: ${address}\nSubject: Plan`;

describe('what is new', () => {
  it('is everything where nothing is quoted', () => {
    expect(of('Hello', '', 'Hanako')).toEqual({ newest: 'Hello||Hanako', texts: [], authors: [], cut: false });
  });

  it('ends above a header, an attribution, a separator, a pasted block and the divider of the HTML', () => {
    const rest = ['When?', 'Where?'];
    expect(of('Yes.', header('a@b.example'), ...rest).newest).toBe('Yes.');
    expect(of('Yes.', wrote, ...rest).newest).toBe('Yes.');
    expect(of('Yes.', '-----Original Message-----', ...rest).newest).toBe('Yes.');
    const block = ['Yes.', 'Hanako Suzuki', 'suzuki@partner.example', '', '', ''];
    expect(of(...block, ...rest)).toMatchObject({ newest: block.join('|'), texts: ['When?\nWhere?'] });
    expect(divide('Yes.\nWhen?\nWhere?', undefined, 1)).toMatchObject({ newest: 'Yes.', texts: ['When?\nWhere?'] });
  });

  it('ends at the first of several', () => {
    expect(of('Yes.', '-----Original Message-----', 'x', wrote, 'When?').newest).toBe('Yes.');
    expect(of('Yes.', wrote, 'When?', '-----Original Message-----', 'x').newest).toBe('Yes.');
    expect(of('Yes.', header('a@b.example'), '', 'x', header('c@d.example'), 'y').newest).toBe('Yes.');
    expect(divide(`Yes.\nNo.\n${wrote}\nWhen?`, undefined, 1).newest).toBe('Yes.');
  });

  it('ends above the rule that belongs to a header', () => {
    expect(of('Yes.', '__________', header('a@b.example'), 'When?').newest).toBe('Yes.');
    expect(of('Yes.', '__________', '', header('a@b.example'), 'When?').newest).toBe('Yes.');
    expect(of('Yes.', '__________', '', '', header('a@b.example'), 'x').newest).toBe('Yes.|__________||');
    expect(of('__________', header('a@b.example'), 'When?').newest).toBe('');
    expect(of('Yes.', '__________', 'Hanako').newest).toBe('Yes.|__________|Hanako');
  });

  it('goes on between and behind lines that are marked as quoted', () => {
    expect(of('Yes.', wrote, '> When?', 'On Friday.', '> Where?', 'Here.')).toMatchObject({
      newest: 'Yes.|On Friday.|Here.',
      texts: ['When?\nWhere?'],
    });
    expect(of(wrote, '', '', '', '> When?', 'Here.').newest).toBe('||||Here.'.slice(1));
    expect(
      of('Yes.', 'On Nov 5, 2021, Hanako Suzuki', '<suzuki@partner.example> wrote:', '> When?', 'Here.'),
    ).toMatchObject({ newest: 'Yes.|Here.', texts: ['When?'] });
  });

  it('goes on behind a quoted header, a quoted separator and a quoted attribution', () => {
    expect(of('> From: a@b.example', '> Subject: x', '> When?', 'Yes.')).toMatchObject({
      newest: 'Yes.',
      texts: ['When?\nYes.'],
    });
    expect(of('> -----Original Message-----', '> When?', 'Yes.').newest).toBe('Yes.');
    expect(of(`> ${wrote}`, '> When?', 'Yes.')).toMatchObject({ newest: 'Yes.', texts: ['When?\nYes.'] });
  });

  it('goes on behind a name and "wrote:" with nothing quoted below', () => {
    expect(of('Goethe wrote:', 'nothing is harder.').newest).toBe('Goethe wrote:|nothing is harder.');
    expect(of('Goethe wrote:', '> nothing is harder.').newest).toBe('');
    expect(of('Goethe wrote:', '', '', '', '> x').newest).toBe('||');
    expect(of('Goethe wrote:', '', '', '', '', '> x').newest).toBe('Goethe wrote:||||');
    expect(of('On Nov 5, 2021, Goethe wrote:', 'nothing is harder.').newest).toBe('');
    expect(of('Goethe <g@weimar.example> wrote:', 'nothing is harder.').newest).toBe('');
  });
});

describe('a separator', () => {
  it.each([
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    '-- Original message --',
    'Original Message:',
    '元のメッセージ：',
    '*Ursprüngliche Nachricht*',
    '─── Original Message from Hanako ───',
    '-----Hanako Suzuki wrote: -----',
    '--- hanako@partner.example wrote ---',
    'Forwarded by Hanako Suzuki <suzuki@partner.example>',
    '---- Forwarded by "Hanako" <suzuki@partner.example> ----',
  ])('is %j', (line) => {
    expect(of('Yes.', line, 'When?')).toMatchObject({ newest: 'Yes.', texts: ['When?'] });
  });

  it.each([
    'Original message',
    'original message is lost',
    '----- see the original message -----',
    '---x---',
    'Original Message:'.padStart(121, '-'),
    'Forwarded by Hanako Suzuki',
    '--Hanako Suzuki wrote: --',
    'As Hanako Suzuki wrote ---',
  ])('is not %j', (line) => {
    expect(of('Yes.', line, 'When?').newest).toBe(['Yes.', line, 'When?'].join('|'));
  });

  it('has 120 characters at most', () => {
    expect(of('Yes.', 'Original Message:'.padStart(120, '-'), 'When?').newest).toBe('Yes.');
  });

  it('is no text of a quote, nor are rules and short rows of strokes', () => {
    const between = ['__________', '-----Original Message-----', '---', '_________'];
    expect(of(wrote, 'When?', ...between, 'Where?').texts).toEqual(['When?\nWhere?']);
    expect(of(wrote, 'When?', '--', '- x -', '-----x', 'Where?').texts).toEqual(['When?\n--\n- x -\n-----x\nWhere?']);
    expect(of(wrote, 'When?', '_-_-_-_-_', '=========', 'Where?').texts).toEqual(['When?\n=========\nWhere?']);
  });
});

describe('the quoted messages', () => {
  it('have each their own text', () => {
    expect(of('c', header('b@b.example'), '', 'b', header('a@a.example'), '', 'a')).toMatchObject({
      texts: ['b', 'a'],
      authors: ['b@b.example', 'a@a.example'],
    });
    expect(of(`> ${wrote}`, '> b', '> > From: a@a.example', '> > Subject: x', '> > a').texts).toEqual(['b', 'a']);
  });

  it('may be announced by nothing: marked, or behind a separator', () => {
    expect(of('> When?', 'Yes.')).toEqual({ newest: 'Yes.', texts: ['When?'], authors: [''], cut: false });
    expect(of('> When?', 'Yes.', wrote, 'Where?')).toMatchObject({ texts: ['When?', 'Where?'] });
    expect(of('Yes.', wrote, '> Where?', '> When?').texts).toEqual(['Where?\nWhen?']);
    expect(of('Yes.', '-----Original Message-----', '', wrote, 'Where?').texts).toEqual(['Where?']);
  });

  it('hold of what is marked the marked lines alone, and of the others everything', () => {
    expect(of(wrote, '> When?', 'Yes.').texts).toEqual(['When?']);
    expect(of(wrote, 'When?', '> And where?').texts).toEqual(['When?\nAnd where?']);
    expect(of(`> ${wrote}`, '> When?', 'Yes.', '> Where?').texts).toEqual(['When?\nYes.\nWhere?']);
  });

  it('keep twenty thousand characters each', () => {
    const [long = ''] = divide(`${wrote}\n${`${'x'.repeat(99)}\n`.repeat(300)}`).texts;
    expect(long).toHaveLength(19_999);
    expect(divide(`${wrote}\n${'y'.repeat(30_000)}`).texts[0]).toHaveLength(20_000);
  });
});

it('a purse that is empty ends what is divided', () => {
  expect(divide(`Yes.\n${wrote}\nWhen?`, 8)).toMatchObject({ newest: `Yes.|${wrote}|When?`, texts: [] });
  expect(divide(`Yes.\n${wrote}\nWhen?`, 1_000)).toMatchObject({ newest: 'Yes.' });
});

describe('a separator', () => {
  it.each([
    ['who forwarded, and nothing in front', 'Please see what was forwarded by Hanako <suzuki@partner.example>'],
    ['who forwarded, and nothing behind', 'Forwarded by Hanako <suzuki@partner.example> yesterday'],
    ['dashes on both sides of the verb', '--Hanako Suzuki wrote: -----'],
    ['three dashes at the end', '-----Hanako Suzuki wrote: --'],
    ['dashes in front of everything', 'So -----Hanako Suzuki wrote: -----'],
    ['words at its beginning, where no rule is drawn', 'Original Message'],
    ['a colon at its end, where no rule is drawn', 'Original Message: it was long'],
  ])('is no line without %s', (_what, line) => {
    expect(of('Yes.', line, 'When?').newest).toBe(`Yes.|${line}|When?`);
  });

  it.each(['Forwarded by Hanako <suzuki@partner.example>', '-----Hanako Suzuki wrote: -----', 'Original Message:'])(
    'is %s',
    (line) => {
      expect(of('Yes.', line, 'When?').newest).toBe('Yes.');
    },
  );
});
