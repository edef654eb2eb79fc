/** @jest-environment jsdom */
import { showHtml, showText } from '../../src/demo/message-body';

function shown(html: string): HTMLElement {
  const target = document.createElement('div');
  showHtml(html, target);
  return target;
}

describe('the message in its frame', () => {
  it('keeps the words and their looks', () => {
    expect(shown('<p style="color: red">Dear <b>Alex</b><br>hello</p>').innerHTML).toBe(
      '<p style="color: red">Dear <b>Alex</b><br>hello</p>',
    );
  });

  it('leaves out whatever could run, fetch, or ask for words', () => {
    const html =
      '<script>alert(1)</script><style>@import "https://x.invalid/a"</style><iframe src="https://x.invalid"></iframe>' +
      '<svg onload="a()"><a href="#">s</a></svg><form action="https://x.invalid"><input name="password">words</form>' +
      '<link rel="stylesheet" href="https://x.invalid"><meta http-equiv="refresh" content="0;url=https://x.invalid"><base href="https://x.invalid">' +
      '<object data="x"></object><video src="x"></video><template>t</template><p onclick="a()" id="root" class="c">left</p>';
    expect(shown(html).innerHTML).toBe('words<p>left</p>');
  });

  it('fetches no picture, and shows those that came with the message', () => {
    const target = shown(
      '<img src="https://x.invalid/seen.gif" alt="logo"><img src="data:image/png;base64,AAAA"><img src="data:image/svg+xml;base64,AAAA">',
    );
    expect([...target.querySelectorAll('img')].map((picture) => picture.getAttribute('src'))).toEqual([
      null,
      'data:image/png;base64,AAAA',
      null,
    ]);
  });

  it('tells where a link leads and does not lead there', () => {
    const target = document.createElement('div');
    const { links } = showHtml('<a href="http://x.invalid/wp-content/a/" target="_top">click</a>', target);
    const anchor = target.querySelector('a');
    expect(anchor?.hasAttribute('href')).toBe(false);
    expect(anchor?.title).toBe('http://x.invalid/wp-content/a/');
    expect(links).toEqual(['http://x.invalid/wp-content/a/']);
  });

  it('drops styles that fetch or cover the page', () => {
    const style =
      'background: url(https://x.invalid); color: blue; position: fixed; background-image: u\\72l(x); width: 10px';
    expect(shown(`<div style="${style}">a</div>`).firstElementChild?.getAttribute('style')).toBe(
      ' color: blue; width: 10px',
    );
  });

  it('stands a hundred thousand nested elements', () => {
    expect(shown('<div>'.repeat(100_000) + 'deep').textContent).toBe('deep');
  });

  it('shows a text as it is', () => {
    const target = document.createElement('div');
    showText('<b>not bold</b>\nsecond line', target);
    expect(target.textContent).toBe('<b>not bold</b>\nsecond line');
  });
});
