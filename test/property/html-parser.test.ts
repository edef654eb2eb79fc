import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readHtml } from '../../src/detection/formats/html/html';

/* parse5 passes html5lib's tests. <select> is left out: browsers have read it otherwise since 2025. */

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '</br>',
  '<div class="a b" id=x>',
  '</div>',
  '<a href="http://a.example/?a=1&amp;b=2">',
  "<a href='http://b.example/'>",
  '<A HREF=http://c.example/x>',
  '<a href=&#104;ttp&colon;&sol;&#x2f;d.example>',
  '<a href="http://e.example/',
  '</a>',
  '<br/>',
  '<img src=x alt="a > b">',
  '<ul><li>',
  '<h1>',
  '<dl><dt>',
  '<table><tr><td>',
  '</table>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<script>',
  '</script>',
  '<style>',
  '</style >',
  '<xmp>',
  '<iframe>',
  '</iframe>',
  '<noscript>',
  '<plaintext>',
  '<form>',
  '<button>',
  '<!--',
  '-->',
  '--!>',
  '<!doctype html>',
  '<svg>',
  '</svg>',
  '<svg/>',
  '<desc>',
  '<foreignObject>',
  '<math>',
  '<mi>',
  '<font>',
  '<font color=red>',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '</',
  '<!',
  '<?',
  '&lt;',
  ' word ',
  '\n',
);
const html = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

/** The links that the specification's own tree holds. */
function linksOf(source: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'a') {
      const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
      if (href.trim() !== '') found.push(href);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(source));
  return found;
}

describe('the parser of HTML', () => {
  it('misses no link that the specification finds, whatever stands around it', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { anchors } = readHtml(source, new Budget(defaultLimits, () => 0));
        expect(anchors.map(({ href }) => href)).toEqual(expect.arrayContaining([...linksOf(source)]));
      }),
      { numRuns: 5_000 },
    );
  });
});
