import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import type { Gap } from '../../src/detection/contract';
import { scanXml } from '../../src/detection/formats/xml';
import { XmlWindow } from '../../src/detection/formats/xml-window';
import type { XmlText } from '../../src/detection/formats/xml-window';

interface Scan {
  readonly events: readonly string[];
  readonly gap: Gap | undefined;
  /** What was left of the steps. */
  readonly left: number;
}

/** All that a scan reports and spends. */
function scan(document: XmlText, steps = 1_000_000, done?: (opened: number) => boolean): Scan {
  const budget = new Budget({ ...defaultLimits, steps }, () => 0);
  const events: string[] = [];
  let opened = 0;
  const gap = scanXml(document, budget, {
    open(tag) {
      opened++;
      events.push(`<${tag.name} ${tag.attribute('y') ?? '-'}> ${String(tag.end)}`);
    },
    close: (name, at) => events.push(`</${name}> ${String(at)}`),
    text: (text) => events.push(text),
    ...(done && { done: () => done(opened) }),
  });
  return { events, gap, left: budget.remainingSteps };
}

/** The text in pieces that end at `cuts`, and how many of them were taken. */
function cut(source: string, cuts: readonly number[]) {
  const ends = [...cuts, source.length].sort((a, b) => a - b);
  const taken = { count: 0 };
  let at = 0;
  const next = (): string | undefined => {
    const end = ends[taken.count];
    if (end === undefined) return undefined;
    taken.count++;
    const piece = source.slice(at, end);
    at = end;
    return piece;
  };
  return { next, taken };
}

/** The first window holds so many characters at least. */
const HEAD = 1_024;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const before = `<?xml version="1.0"?><root xmlns:r="${OFFICE}">${'<i/>'.repeat(HEAD / 4)}`;
const markup =
  '<!DOCTYPE a [<!ENTITY x "y>">]>a&amp;b<!-- <c> --- -->d<![CDATA[<e>]&lt;]]]>f<?go <g> ??><w:h y="1>2" z=\'"/>\'>' +
  '&#x1f600;😀é請<b z:y="1" r:y="2"/><!x><!-><!--><empty y=""/ ></w:h >\ufeff<![CDATA[]]><i y=\'&lt;\'/>';

describe('a scan of pieces', () => {
  it.each([
    ['whole', ''],
    ['cut in a tag', '<last y="1'],
    ['cut behind "<"', '<'],
    ['cut in a comment', '<!-- > --'],
    ['cut in CDATA', '<![CDATA[ ]]'],
    ['cut in an instruction', '<?a ?'],
    ['cut in a declaration', '<!DOCTYPE a [>]'],
    ['cut in text', 'text &am'],
  ])('equals the scan of the whole wherever it is cut: a document that is %s', (_, end) => {
    const source = before + markup + end;
    const whole = scan(source);
    for (let at = before.length - 4; at <= source.length; at++) {
      expect(scan(cut(source, [at]).next)).toEqual(whole);
      expect(scan(cut(source, [at, at + 1, at + 3]).next)).toEqual(whole);
    }
    const everywhere = Array.from(source, (_character, index) => index);
    expect(scan(cut(source, everywhere).next)).toEqual(whole);
  });

  it('equals it for whatever stands there, and stops at the same step', () => {
    const piece = fc.constantFrom(
      '<a y="',
      '"',
      '>',
      '<',
      '/',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!D [',
      ']',
      't',
      '&lt;',
      "'",
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(fc.nat(150), { maxLength: 8 }),
        fc.nat(3_000),
        (pieces, cuts, steps) => {
          const source = before + pieces.join('');
          const ends = cuts.map((at) => Math.min(before.length + at, source.length));
          expect(scan(cut(source, ends).next)).toEqual(scan(source));
          expect(scan(cut(source, ends).next, steps)).toEqual(scan(source, steps));
        },
      ),
    );
  });

  it('knows what the head declares when it has long been left behind', () => {
    const source = `${before}${'<i>text</i>'.repeat(1_000)}<b z:y="1" r:y="2"/>`;
    const every = Array.from({ length: source.length >> 6 }, (_, index) => index << 6);
    expect(scan(cut(source, every).next).events).toContain(`<b 2> ${String(source.length)}`);
  });

  it('takes no more pieces when its reader is done', () => {
    const source = before + '<a></a>'.repeat(1_000);
    const { next, taken } = cut(source, [before.length, before.length + 1_400, before.length + 2_800]);
    expect(scan(next, 1_000_000, (opened) => opened > 300).gap).toBeUndefined();
    expect(taken.count).toBe(2);
  });

  it('of nothing reports nothing', () => {
    const nothing = scan('');
    expect(scan(() => undefined)).toEqual(nothing);
    expect(nothing).toEqual({ events: [], gap: undefined, left: 1_000_000 });
  });

  it.each([
    ['a tag', '<a y="', '>'],
    ['a comment', '<!--', '>'],
    ['CDATA', '<![CDATA[', ']>'],
    ['text', '', 'a '],
    ['tiny tags', '', '<a>'],
  ])('reads %s of a megabyte, of which each piece is a kilobyte', (_, start, filling) => {
    const source = start + filling.repeat(1_048_576 / filling.length);
    const every = Array.from({ length: source.length >> 10 }, (_end, index) => index << 10);
    expect(scan(cut(source, every).next, 1e9)).toEqual(scan(source, 1e9));
  });
});

describe('a window', () => {
  it('doubles as long as nothing can be left behind, so that a tag of a megabyte is looked through ten times', () => {
    const source = 'a'.repeat(1_048_576);
    const every = Array.from({ length: 1_024 }, (_, index) => index << 10);
    const window = new XmlWindow(cut(source, every).next);
    let moves = 0;
    for (; !window.isLast; moves++) window.advance(0);
    expect([window.source === source, moves]).toEqual([true, 10]);
  });

  it('knows where it stands in the document, and that nothing follows', () => {
    const window = new XmlWindow(cut('a'.repeat(1_500), [1_200]).next);
    expect([window.source.length, window.isLast]).toEqual([1_200, false]);
    window.advance(1_100);
    expect([window.source.length, window.base, window.isLast]).toEqual([400, 1_100, true]);
    expect(window.head).toHaveLength(1_200);
  });
});
