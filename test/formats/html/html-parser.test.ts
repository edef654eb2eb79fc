import { Budget, defaultLimits } from '../../../src/detection/budget';
import type { Gap } from '../../../src/detection/contract';
import { parseHtml } from '../../../src/detection/formats/html/html-parser';

/** Characters that are handed to htmlparser2 at a time. */
const PIECE = 16_384;

/** What the parser reports, as lines; text is one line however it comes. */
function told(html: string, limits: Partial<typeof defaultLimits> = {}) {
  const lines: string[] = [];
  let texts = 0;
  let deepest = 0;
  let depth = 0;
  const gap: Gap | undefined = parseHtml(
    html,
    {
      open(name, attributes) {
        lines.push(`<${name} ${JSON.stringify(attributes)}>`);
        deepest = Math.max(deepest, ++depth);
      },
      close() {
        lines.push('</>');
        depth--;
      },
      text(data) {
        texts++;
        const last = lines.length - 1;
        if (lines[last]?.startsWith('text ') === true) lines[last] += data;
        else lines.push(`text ${data}`);
      },
      comment: (data) => lines.push(`comment ${data}`),
      doctype: () => lines.push('doctype'),
    },
    new Budget({ ...defaultLimits, ...limits }, () => 0),
  );
  return { lines, texts, deepest, depth, gap };
}

describe('the parser of HTML', () => {
  it('reports what is written, in its order', () => {
    expect(told('<!DOCTYPE html>a &lt; b<p ID=x id=y>c<!-- d --><br>').lines).toEqual([
      'doctype',
      'text a < b',
      '<p {"id":"x"}>',
      'text c',
      'comment  d ',
      '<br {}>',
      '</>',
      '</>',
    ]);
  });

  it.each([
    '<a href="http://a.example/?x=1&amp;y=2">b</a>',
    '<!-- c -->',
    '&eacute;&nbsp;&#x20AC;',
    '<script>"</b>"</script>d',
  ])('reads the same wherever a piece ends: %s', (snippet) => {
    const whole = told(`x${snippet}`).lines;
    for (let before = 0; before <= snippet.length; before++) {
      const { lines } = told('x'.repeat(PIECE - before) + snippet);
      expect(lines.map((line) => line.replace(/^text x+/, 'text x'))).toEqual(whole);
    }
  });

  it.each(['<', '&amp;', '&#65'])('hands on text whole that comes a character at a time: %s', (unit) => {
    expect(told(unit.repeat(100_000)).texts).toBeLessThanOrEqual((unit.length * 100_000) / PIECE + 2);
  });

  it('keeps 256 attributes of a tag, and says that it left the others out', () => {
    const attributes = Array.from({ length: 300 }, (_, index) => `a${index}="&amp;"`).join(' ');
    const { lines, gap } = told(`<p ${attributes}><a href=x>`);
    expect(Object.keys(JSON.parse(lines[0]?.slice(3, -1) ?? '') as object)).toHaveLength(256);
    expect([gap, lines[1]]).toEqual(['too-large', '<a {"href":"x"}>']);
  });

  it('keeps all attributes of a page whose tags have few', () => {
    expect(told('<p a=1 b=2>x</p>'.repeat(300)).gap).toBeUndefined();
  });

  it('stops at a page of more elements than anyone writes, and says so', () => {
    expect(told('<p>x'.repeat(100_000)).gap).toBeUndefined();
    const { lines, gap } = told('<p>x'.repeat(700_000));
    expect(gap).toBe('too-large');
    expect(lines.length).toBeLessThan(3 * 700_000);
  });

  it('closes what lies too deep and reads on', () => {
    const { lines, deepest, depth, gap } = told(`${'<b>'.repeat(200_000)}<a href=x>`);
    expect(deepest).toBe(2_000);
    expect([depth, gap]).toEqual([0, 'too-large']);
    expect(lines).toContain('<a {"href":"x"}>');
  });

  it('stops where elements have spent the Budget, and closes them', () => {
    const { gap, depth } = told('<b>x<p>'.repeat(100_000), { steps: 5_000_000 });
    expect([gap, depth]).toEqual(['time-up', 0]);
  });

  it.each([
    ['a CDATA section outside SVG, which is a comment up to the next ">"', '<![CDATA[x><a href=x>'],
    ['one in an integration point of SVG', '<svg><desc><![CDATA[x><a href=x>'],
    ['SVG that a paragraph ends', '<svg><p><![CDATA[x><title><!--</title><a href=x>'],
    ['SVG that coloured letters end', '<svg><font color=red><title><!--</title><a href=x>'],
    ['MathML whose <title> is no title', '<math><title><b><a href=x>'],
    ['a form in a form', '<form><form><a href=x>'],
    ['a tag whose first closing bracket is quoted', '<p title=">"><a href=x>'],
    ['a comment that an exclamation mark ends', '<!--><a href=y>--!><a href=x>'],
  ])('finds the link behind %s', (_what, html) => {
    expect(told(html).lines).toContain('<a {"href":"x"}>');
  });

  it('finds no link in a CDATA section of SVG', () => {
    expect(told('<svg><![CDATA[<a href=x>]]></svg>').lines).toEqual(['<svg {}>', 'text <a href=x>', '</>']);
  });

  it.each(['<!--', '<a ', '<a href="', '<title>', '<a b', '<!', '</', '&#'])(
    'ends with what has no end: %s',
    (start) => {
      const { lines, depth, gap } = told(`first <p>${start}${'x'.repeat(100_000)}`);
      expect([lines[0], lines[1], depth <= 0, gap]).toEqual(['text first ', '<p {}>', true, undefined]);
    },
  );
});
