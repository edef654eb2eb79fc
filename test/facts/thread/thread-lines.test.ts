import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { BodyQuotation } from '../../../src/detection/contract';
import { readLines } from '../../../src/detection/facts/thread/thread-lines';

const linesOf = (text: string, quotations?: readonly BodyQuotation[], steps = defaultLimits.steps) =>
  readLines(
    { known: true, text, anchors: [], foreignDocuments: 0, longestGap: 0, ...(quotations && { quotations }) },
    new Budget({ ...defaultLimits, steps }, () => 0),
  );
const depthsOf = (text: string, quotations?: readonly BodyQuotation[]) => linesOf(text, quotations).depths;

describe('the lines of a body', () => {
  it('come without outer blanks and quote marks', () => {
    expect(linesOf('  Yes. \n> When?\n\n>>  And where?')).toEqual({
      texts: ['Yes.', 'When?', '', 'And where?'],
      depths: [0, 1, 0, 2],
      divider: 4,
      cut: false,
    });
    expect(linesOf('')).toMatchObject({ texts: [''], depths: [0], cut: false });
    expect(linesOf('x\n').texts).toEqual(['x', '']);
  });

  it.each([
    ['> a', 1],
    ['>a', 1],
    ['> > > a', 3],
    ['＞ a', 1],
    ['>＞a', 2],
    ['   > a', 1],
    ['\t> a', 1],
    ['    > a', 0],
    ['a > b', 0],
    ['HS> a', 1],
    ['TOMY> a', 1],
    ['H> a', 0],
    ['TOMYX> a', 0],
    ['hs> a', 0],
    ['HS>a', 0],
  ])('%j lies %d deep', (line, depth) => {
    expect(depthsOf(line)).toEqual([depth]);
  });

  it('keep twenty blank ones in a row', () => {
    const blank = (count: number) => linesOf(`a${'\n'.repeat(count + 1)}b`).texts;
    expect(blank(20)).toHaveLength(22);
    expect(blank(21)).toHaveLength(22);
    expect(blank(500)).toEqual([...blank(20)]);
    expect(linesOf(`a${'\n'.repeat(20)}b${'\n'.repeat(20)}c`).texts).toHaveLength(41);
  });

  it('end with the purse: eight steps each, and one for sixteen characters', () => {
    expect(linesOf('a\nb', undefined, 16)).toMatchObject({ texts: ['a', 'b'], cut: false });
    expect(linesOf('a\nb', undefined, 15)).toMatchObject({ texts: ['a'], cut: true });
    expect(linesOf('x'.repeat(32), undefined, 10).texts).toHaveLength(1);
    expect(linesOf('x'.repeat(32), undefined, 9).texts).toHaveLength(0);
  });

  it.each([
    ['suzuki(at)partner.example', 'suzuki@partner.example'],
    ['suzuki [at] partner.example', 'suzuki@partner.example'],
    ['suzuki { AT }partner.example', 'suzuki@partner.example'],
    ['suzuki@partner.example (at) work', 'suzuki@partner.example (at) work'],
    ['we meet at noon', 'we meet at noon'],
  ])('%j is read as %j', (written, read) => {
    expect(linesOf(written).texts).toEqual([read]);
  });

  it('are read as written when they are longer than 400 characters', () => {
    const line = (length: number) => `${'x'.repeat(length - 4)}(at)`;
    expect(linesOf(line(400)).texts).toEqual([`${'x'.repeat(396)}@`]);
    expect(linesOf(line(401)).texts).toEqual([line(401)]);
  });
});

describe('quotes that the HTML marks', () => {
  const text = 'Yes.\nWhen?\nWhere?\nBye.';
  const of = (kind: BodyQuotation['kind'], first: string, behind?: string): BodyQuotation => ({
    kind,
    start: text.indexOf(first),
    end: behind === undefined ? text.length : text.indexOf(behind),
  });

  it('are deep as far as they reach, and add to the marks', () => {
    expect(depthsOf(text, [of('cite', 'When?', 'Bye.')])).toEqual([0, 1, 1, 0]);
    expect(depthsOf(text, [of('cite', 'When?'), of('history', 'Where?', 'Bye.')])).toEqual([0, 1, 2, 1]);
    expect(depthsOf(text, [of('cite', 'When?', 'Where?'), of('cite', 'Where?', 'Bye.')])).toEqual([0, 1, 1, 0]);
    expect(depthsOf('> a\n> b', [{ kind: 'cite', start: 4, end: 7 }])).toEqual([1, 2]);
  });

  it('say nothing when they are empty', () => {
    expect(depthsOf(text, [{ kind: 'cite', start: 5, end: 5 }])).toEqual([0, 0, 0, 0]);
    expect(depthsOf(text, [{ kind: 'cite', start: 11, end: 5 }])).toEqual([0, 0, 0, 0]);
  });

  it('are, indented, only those that the line above announces', () => {
    const announced = (above: string) => {
      const body = `${above}\nWhen?`;
      return depthsOf(body, [{ kind: 'indent', start: above.length + 1, end: body.length }]);
    };
    expect(announced('He wrote:')).toEqual([0, 1]);
    expect(announced('彼は書きました：')).toEqual([0, 1]);
    expect(announced('He wrote: ')).toEqual([0, 1]);
    expect(announced('My list')).toEqual([0, 0]);
    expect(announced(`He wrote:${' '.repeat(38)}`)).toEqual([0, 1]);
    expect(announced(`He wrote:${' '.repeat(39)}`)).toEqual([0, 0]);
    expect(depthsOf('x:', [{ kind: 'indent', start: 0, end: 2 }])).toEqual([0]);
  });

  it('tell of a divider where everything earlier begins, and make nothing deeper', () => {
    expect(linesOf(text, [of('divider', 'Where?')])).toMatchObject({ divider: 2, depths: [0, 0, 0, 0] });
    expect(
      linesOf(text, [of('cite', 'When?', 'Where?'), of('divider', 'Where?'), of('divider', 'Bye.')]),
    ).toMatchObject({ divider: 2, depths: [0, 1, 0, 0] });
    expect(linesOf(text, [{ kind: 'divider', start: 3, end: 9 }]).divider).toBe(1);
    expect(linesOf(text, [{ kind: 'divider', start: text.length + 1, end: text.length + 2 }]).divider).toBe(4);
    expect(linesOf(text, [{ kind: 'divider', start: 0, end: text.length }]).divider).toBe(0);
  });
});
