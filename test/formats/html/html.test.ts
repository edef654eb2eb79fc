import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { Budget, defaultLimits } from '../../../src/detection/budget';
import { readHtml } from '../../../src/detection/formats/html/html';

const read = (html: string) => readHtml(html, new Budget(defaultLimits, () => 0));

describe('the visible text of HTML', () => {
  it('keeps lines and folds blanks', () => {
    expect(read('<p>Dear  Ms\n Suzuki,</p><p>see<br>below.</p>').text).toBe('Dear Ms Suzuki,\nsee\nbelow.\n');
  });

  it('keeps the lines of preformatted text', () => {
    expect(read('<pre>one\n  two</pre>').text).toBe('one\n  two\n');
  });

  it('shows an empty paragraph as an empty line', () => {
    expect(read('<p>a</p><p>&nbsp;</p><p>b</p>').text).toBe('a\n\nb\n');
  });

  it('puts a blank between table cells and a line between rows', () => {
    expect(read('<table><tr><td>From:</td><td>Hanako</td></tr><tr><td>To:</td></tr></table>').text).toBe(
      'From: Hanako\nTo:\n',
    );
  });

  it.each([
    '<span style="display: none">x</span>',
    '<div style="font-size:0px">x</div>',
    '<p hidden>x</p>',
    '<style>x</style><script>x</script><!-- x -->',
    '<div style="max-height:0;overflow:hidden">x</div>',
  ])('leaves out what nobody can see: %s', (hidden) => {
    expect(read(`a${hidden}b`).text.replace(/\n/g, '')).toBe('ab');
  });

  it('drops characters without width, which break up words for filters', () => {
    expect(read('pass\u200bwo&shy;rd').text).toBe('password');
  });
});

describe('links of HTML', () => {
  it('gives the address as written and the text in its place', () => {
    expect(read('<a href="http://a.example/?x=1&amp;y=2">  my <b>bank</b>\n</a>').anchors).toEqual([
      { href: 'http://a.example/?x=1&y=2', text: 'my bank', element: 'a' },
    ]);
  });

  it('knows areas, forms and buttons', () => {
    const html =
      '<map><area href="http://a.example/" alt="here"></map><form action="http://b.example/"><button formaction="http://c.example/">Go</button></form>';
    expect(read(html).anchors).toEqual([
      { href: 'http://a.example/', text: 'here', element: 'area' },
      { href: 'http://b.example/', text: '', element: 'form' },
      { href: 'http://c.example/', text: 'Go', element: 'button' },
    ]);
  });

  it('finds the link that only Outlook draws', () => {
    const html = '<!--[if mso]><v:roundrect href="http://a.example/">Pay</v:roundrect><![endif]-->';
    expect(read(html).anchors).toEqual([{ href: 'http://a.example/', text: 'Pay', element: 'a' }]);
  });

  it('knows where a page sends the reader by itself', () => {
    const html =
      '<meta http-equiv="Refresh" content="0; URL=\'http://a.example/x\'"><meta name="x" content="0;url=http://b.example/"><meta http-equiv="refresh" content="30">';
    expect(readHtml(html, new Budget(defaultLimits, () => 0)).anchors).toEqual([
      { href: 'http://a.example/x', text: '', element: 'a' },
    ]);
  });

  it('counts no pictures and no styles as links', () => {
    const html =
      '<body background="http://a.example/"><link href="http://b.example/"><img src="http://c.example/"><div style="background:url(http://d.example/)">x</div><style>@import "http://e.example/";</style></body>';
    expect(readHtml(html, new Budget(defaultLimits, () => 0)).anchors).toEqual([]);
  });

  it('joins an address that was split between <base> and <a>', () => {
    const html =
      '<base href="http://a.example/dir/page"><a href="x">1</a><a href="/y">2</a><a href="//b.example/">3</a>';
    expect(read(html).anchors.map(({ href }) => href)).toEqual([
      'http://a.example/dir/x',
      'http://a.example/y',
      'http://b.example/',
    ]);
  });

  it('does not let hidden words change the text of a link', () => {
    expect(read('<a href="http://a.example/">ba<i style="display:none">zzz</i>nk</a>').anchors[0]?.text).toBe('bank');
  });

  it.each([
    '<a href=http://a.example/>x<a href=http://b.example/>y',
    '<p><a href="http://a.example/"><p>x</a><b><a href="http://b.example/">y</b></a>',
    '<table><a href="http://a.example/">x</a><tr><td><a href="http://b.example/">y</table>',
    '<a title=">" href="http://a.example/">x</a><!-- <a href="http://b.example/"> --><a href=\'http://c.example/\'>',
    '<a HREF = "http://a.example/" href="http://b.example/">x',
    '<textarea><a href="http://a.example/"></textarea><a href="http://b.example/">',
    '<script>"<a href=http://a.example/>"</script><a/href="http://b.example/">',
    '<a href="&#104;ttp://a.example/">x</a><a href="http://b.example/',
    '<svg><a xlink:href="http://a.example/"><title><a href="http://b.example/"></title></a></svg>',
    '<!DOCTYPE html><frameset><frame></frameset><a href="http://a.example/">x</a>',
  ])('finds the links that the specification finds: %s', (html) => {
    const ours = read(html).anchors.map(({ href }) => href);
    expect(ours).toEqual(expect.arrayContaining(anchorsOf(html)));
  });
});

describe('marks of earlier mail', () => {
  const quoted = (html: string) => {
    const { text, quotations } = read(html);
    return quotations.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  };

  it('knows the bar of Outlook', () => {
    const html =
      '<p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>From: a</p></div></div><p>old</p>';
    expect(quoted(html)).toEqual([['divider', 'From: a\nold\n']]);
  });

  it('knows Outlook on the web, quoted again', () => {
    expect(quoted('<div>New</div><div id="x_x_divRplyFwdMsg">From: a</div>old')).toEqual([['divider', 'From: a\nold']]);
  });

  it('knows Gmail, with the line that announces the quote', () => {
    const html =
      'New<div class="gmail_quote"><div class="gmail_attr">On Monday a wrote:</div><blockquote class="gmail_quote">old</blockquote></div>end';
    expect(quoted(html)).toEqual([
      ['history', 'On Monday a wrote:\nold\n'],
      ['cite', 'old\n'],
    ]);
  });

  it('knows Apple Mail and Thunderbird by type and cite, and calls other blockquotes an indent', () => {
    expect(quoted('<blockquote type="cite">a</blockquote>')).toEqual([['cite', 'a\n']]);
    expect(quoted('<blockquote cite="mid:1@a.example">a</blockquote>')).toEqual([['cite', 'a\n']]);
    expect(quoted('<blockquote>a</blockquote>')).toEqual([['indent', 'a\n']]);
  });
});

describe('HTML documents in HTML', () => {
  it('counts a whole document pasted into <pre> once', () => {
    const html =
      'Hello<br><pre><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><html><head><title>t</title></head><body>old</body></html></pre>';
    expect(read(html).foreignDocuments).toBe(1);
  });

  it('counts a second document behind the first', () => {
    expect(read('<html><body>new</body></html><html><body>old</body></html>').foreignDocuments).toBe(1);
  });

  it.each([
    '<!DOCTYPE html><html><head><title>t</title></head><body>mine</body></html>',
    '<p>CAUTION: mail from outside</p><!DOCTYPE html><html><body>mine</body></html>',
    '<html><body>new<blockquote type="cite"><html><head><title></title></head>old</html></blockquote></body></html>',
    '<html><body>new<svg><title>logo</title></svg></body></html>',
  ])('does not call this foreign: %s', (html) => {
    expect(read(html).foreignDocuments).toBe(0);
  });
});

describe('pages that build a file', () => {
  it('names the calls of HTML smuggling', () => {
    const html =
      '<a href="data:application/zip;base64,AAAA" download="x.zip"></a><script>new Blob([atob(x)]);navigator.msSaveOrOpenBlob(b)</script>';
    expect(read(html).fileBuilding).toEqual(['Blob', 'msSaveOrOpenBlob', 'atob', 'download', 'data:']);
  });

  it('does not mind the words in the text', () => {
    expect(read('<p>Press download to get the Blob. atob is a function.</p>').fileBuilding).toEqual([]);
  });
});

describe('hostile HTML', () => {
  it('reads on below 100,000 open elements, and says that it was too deep', () => {
    const { text, gap, anchors } = read(`${'<div>'.repeat(100_000)}<a href="http://a.example/">deep</a>`);
    expect({ text, gap, links: anchors.length }).toEqual({ text: 'deep', gap: 'too-large', links: 1 });
  });

  it('reads what stands behind a tag of too many attributes, and says that it left some out', () => {
    const attributes = Array.from({ length: 10_000 }, (_, index) => `a${index}=x`).join(' ');
    const { text, gap, anchors } = read(`<p ${attributes}>seen <a href="http://a.example/">here</a></p>`);
    expect({ text, gap, links: anchors.length }).toEqual({ text: 'seen here\n', gap: 'too-large', links: 1 });
  });

  it('keeps 20,000 quotations, and says that there are more', () => {
    const { quotations, gap } = read('<blockquote type=cite>a</blockquote>'.repeat(20_001));
    expect([quotations.length, gap]).toEqual([20_000, 'too-large']);
  });

  it.each([
    ['5,000 alternative texts', '<img alt="a">'.repeat(5_001)],
    [
      '100 frames',
      Array.from({ length: 101 }, (_, index) => `<iframe src="http://a${String(index)}.invalid/"></iframe>`).join(''),
    ],
    [
      '100 pages that a script opens',
      `<script>${Array.from({ length: 101 }, (_, index) => `location="http://a${String(index)}.invalid/";`).join('')}</script>`,
    ],
  ])('says that there is more than %s', (_what, html) => {
    expect(read(html).gap).toBe('too-large');
  });

  it('keeps all lines of a long preformatted text', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `line ${index}`).join('\r\n');
    expect(read(`<pre>${lines}</pre>`).text).toBe(`${lines.replace(/\r/g, '')}\n`);
  });

  it('stops when the budget is spent and keeps what it has', () => {
    const budget = new Budget({ ...defaultLimits, steps: 40_000 }, () => 0);
    const { text, gap } = readHtml('word '.repeat(100_000), budget);
    expect(gap).toBe('time-up');
    expect(text.length).toBeGreaterThan(1_000);
  });
});

/** The links that the specification's own tree holds. */
function anchorsOf(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'a') {
      const href = node.attrs.find(
        ({ name, prefix }) => name === 'href' && (prefix === undefined || prefix === 'xlink'),
      );
      if (href !== undefined) found.push(href.value);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}
