import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { readHtml } from '../../src/detection/formats/html/html';

const read = (html: string) => readHtml(html, new Budget(defaultLimits, () => 0));

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<pre>',
  '</pre>',
  '<a href="http://a.example/">',
  '</a>',
  '<blockquote type=cite>',
  '</blockquote>',
  '<br>',
  '<!DOCTYPE html>',
  '<html>',
  '<title>',
  '</title>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<!--[if mso]>',
  '<![endif]-->',
  '<div id="divRplyFwdMsg">',
  '<svg>',
  '<table><tr><td>',
  '&nbsp;',
  '&#x200b;',
  '<',
  '>',
  '"',
  ' word ',
  '\n',
  '日本語',
  '\ud83d',
  '\0',
);
const html = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any HTML', () => {
  it('is read, the same twice, and its quotations lie in its text', () => {
    fc.assert(
      fc.property(html, (source) => {
        const page = read(source);
        expect(page).toEqual(read(source));
        for (const { start, end } of page.quotations) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(page.text.length);
        }
      }),
    );
  });

  it('is read up to anywhere', () => {
    fc.assert(
      fc.property(html, fc.nat(), (source, cut) => {
        expect(typeof read(source.slice(0, cut % (source.length + 1))).text).toBe('string');
      }),
    );
  });

  it('never costs more than the budget', () => {
    fc.assert(
      fc.property(html, fc.nat({ max: 500 }), (source, outputBytes) => {
        const { text } = readHtml(source, new Budget({ ...defaultLimits, outputBytes }, () => 0));
        expect(text.length).toBeLessThanOrEqual(outputBytes);
      }),
    );
  });
});
