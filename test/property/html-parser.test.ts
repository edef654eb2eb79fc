import fc from 'fast-check';
import { HtmlParser as Whole } from '../../src/detection/formats/html/html-parser';
import { HtmlParser as Short } from '../../src/detection/formats/html/html-parser.short';

/** What a parser tells, as lines; text that comes in pieces is one text. */
function told(Parser: typeof Whole | typeof Short, html: string, slice = html.length): readonly string[] {
  const lines: string[] = [];
  const parser = new Parser({
    onopentag: (name: string, attributes: Record<string, string>) => {
      lines.push(`<${name} ${JSON.stringify(attributes)}>`);
    },
    onclosetag: () => {
      lines.push('</>');
    },
    ontext: (data: string) => {
      const last = lines[lines.length - 1];
      if (last?.startsWith('text ') === true) lines[lines.length - 1] = last + data;
      else lines.push(`text ${data}`);
    },
    oncomment: (data: string) => {
      lines.push(`comment ${data}`);
    },
    onprocessinginstruction: (name: string) => {
      if (name.toLowerCase() === '!doctype') lines.push('doctype');
    },
  });
  for (let at = 0; at < html.length; at += Math.max(1, slice)) parser.write(html.slice(at, at + Math.max(1, slice)));
  parser.end();
  return lines;
}

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="a b" id=x>',
  '</div>',
  '<a href="http://a.example/?a=1&amp;b=2">',
  "<a href='http://b.example/'>",
  '<A HREF=http://c.example/x>',
  '<a href=&#104;ttp&colon;&sol;&#x2f;d.example>',
  '</a>',
  '<br/>',
  '<img src=x alt="a > b">',
  '<ul><li>',
  '<h1>',
  '<dl><dt>',
  '<dd>',
  '<select><option>',
  '<table><tr><td>',
  '</table>',
  '<title>',
  '</title>',
  '<script>',
  '</script>',
  'if (a < b) { "</b>" }',
  '<style>',
  '</style >',
  '<!--',
  '-->',
  '<!doctype html>',
  '<svg><path d="x"/></svg>',
  '&lt;b&gt;',
  '&nbsp;',
  '&eacute;&#8364;&#x20AC;',
  ' word ',
  '\n',
  '日本語',
);
const html = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the short HTML parser', () => {
  it('tells what htmlparser2 tells', () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(told(Short, source)).toEqual(told(Whole, source));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same links in any HTML', () => {
    const any = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));
    const links = (Parser: typeof Whole | typeof Short, source: string) =>
      told(Parser, source).filter((line) => line.startsWith('<a {'));
    fc.assert(
      fc.property(any, (source) => {
        expect(links(Short, source)).toEqual(links(Whole, source));
      }),
      { numRuns: 500 },
    );
  });

  it('tells the same however the text is cut', () => {
    fc.assert(
      fc.property(html, fc.integer({ min: 1, max: 50 }), (source, slice) => {
        expect(told(Short, source, slice)).toEqual(told(Short, source));
      }),
    );
  });

  it.each([
    ['a comment without end', `<!--${'-'.repeat(1_000_000)}`],
    ['a tag without end', `<a ${'b=c '.repeat(250_000)}`],
    ['an attribute without end', `<a href="${'x'.repeat(1_000_000)}`],
    ['a title without end', `<title>${'&amp;'.repeat(200_000)}`],
    ['closing tags that close nothing', `${'<b>'.repeat(2_000)}${'</i>'.repeat(200_000)}`],
  ])('ends with %s', (_, source) => {
    expect(told(Short, `first <p>${source}`, 16_384)[0]).toBe('text first ');
  });
});
