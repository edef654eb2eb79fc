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

  it('closes what lies too deep and reads on', () => {
    const { lines, deepest, depth, gap } = told(`${'<b>'.repeat(200_000)}<a href=x>`);
    expect(deepest).toBeLessThan(2_000 + PIECE);
    expect([depth, gap]).toEqual([0, 'too-large']);
    expect(lines).toContain('<a {"href":"x"}>');
  });

  it.each([
    ['closing tags that close nothing', `${'<b>'.repeat(2_000)}${'</i>'.repeat(100_000)}`],
    ['elements', '<b></b>'.repeat(100_000)],
  ])('stops where %s have spent the Budget', (_what, html) => {
    expect(told(html, { steps: 5_000_000 }).gap).toBe('time-up');
  });

  it.each(['<!--', '<a ', '<a href="', '<title>', '<a b', '<!', '</', '&#'])(
    'ends with what has no end: %s',
    (start) => {
      const { lines, depth, gap } = told(`first <p>${start}${'x'.repeat(100_000)}`);
      expect([lines[0], lines[1], depth <= 0, gap]).toEqual(['text first ', '<p {}>', true, undefined]);
    },
  );
});
