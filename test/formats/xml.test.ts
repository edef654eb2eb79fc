import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { scanXml } from '../../src/detection/formats/xml';

const budget = (steps = 1_000_000): Budget => new Budget({ ...defaultLimits, steps }, () => 0);

/** What a scan reports, a line an event. */
function events(source: string, wanted?: string): readonly string[] {
  const lines: string[] = [];
  scanXml(source, budget(), {
    open: (tag) => lines.push(`<${tag.name}${wanted === undefined ? '' : ` ${tag.attribute(wanted) ?? '-'}`}>`),
    close: (name) => lines.push(`</${name}>`),
    text: (text) => lines.push(text),
  });
  return lines;
}

describe('the XML scanner', () => {
  it('reports elements by their local names, with text between', () => {
    expect(events('<w:p><x:t xml:space="preserve">a</x:t> b</w:p>')).toEqual(['<p>', '<t>', 'a', '</t>', ' b', '</p>']);
  });

  it('closes empty elements at once', () => {
    expect(events('<a><b/><c /></a>')).toEqual(['<a>', '<b>', '</b>', '<c>', '</c>', '</a>']);
  });

  it.each([
    [`<a x='1' y="2"/>`, '2'],
    ['<a y = "2"/>', '2'],
    ['<a p:y="2"/>', '2'],
    ['<a xy="1" y="2"/>', '2'],
    ['<a xmlns:y="namespace" y="2"/>', '2'],
    ['<a x="y=3" y="2"/>', '2'],
    ['<a y="&lt;&#65;&#x42;&amp;&apos;&quot;&gt;"/>', `<AB&'">`],
    ['<a y="&unknown;&#0;&#x110000;"/>', '&unknown;&#0;&#x110000;'],
    ['<a x="1"/>', '-'],
    ['<a y/>', '-'],
    ['<a y="cut', 'cut'],
  ])('finds an attribute in %s', (source, value) => {
    expect(events(source, 'y')[0]).toBe(`<a ${value}>`);
  });

  it.each([
    ['<a xmlns:r="OFFICE"><b z:y="1" r:y="2"/></a>', '2'],
    ['<a xmlns:r="OFFICE"><b r:y="2" z:y="1"/></a>', '2'],
    ["<a xmlns:r = 'OFFICE'><b z:y='1' r:y='2'/></a>", '2'],
    ['<a><b z:y="1" q:y="2" xmlns:q="OFFICE"/></a>', '2'],
    ['<a xmlns:r="OFFICE/x"><b z:y="1" r:y="2"/></a>', '1'],
    ['<a xmlns:r="OFFICE"><b z:y="1"/></a>', '1'],
  ])('takes the attribute of the namespace of relationships among foreign ones: %s', (source, value) => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    expect(events(source.replace('OFFICE', office), 'y')[1]).toBe(`<b ${value}>`);
  });

  it('does not end a tag at ">" inside a value', () => {
    expect(events('<a y="1>2">text</a>', 'y')).toEqual(['<a 1>2>', 'text', '</a>']);
  });

  it('takes comments, instructions and declarations for what they are', () => {
    expect(events('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a><!-- <b> --><?go <c> ?>t</a>')).toEqual([
      '<a>',
      't',
      '</a>',
    ]);
  });

  it('reads CDATA as text, and never expands entities of the document', () => {
    expect(events('<a><![CDATA[<b>&amp;]]>&amp;&mine;</a>')).toEqual(['<a>', '<b>&amp;', '&&mine;', '</a>']);
  });

  it('says where contents begin and end', () => {
    const source = '<a><b>inner</b></a>';
    const places: number[] = [];
    scanXml(source, budget(), { open: ({ end }) => places.push(end), close: (_, at) => places.push(at) });
    expect(places.map((place) => source.slice(place, place + 3))).toEqual(['<b>', 'inn', '</b', '</a']);
  });

  it('stops when its reader is done, and when the budget is spent', () => {
    let opened = 0;
    const open = (): void => {
      opened++;
    };
    expect(scanXml('<a><b><c>', budget(), { open, done: () => opened === 2 })).toBeUndefined();
    expect(opened).toBe(2);
    expect(scanXml('<a>'.repeat(1_000), budget(100), { open })).toBe('time-up');
  });

  it('goes through 100,000 nested elements', () => {
    let depth = 0;
    let deepest = 0;
    scanXml(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, budget(10_000_000), {
      open: () => (deepest = Math.max(deepest, ++depth)),
      close: () => depth--,
    });
    expect([deepest, depth]).toEqual([100_000, 0]);
  });

  it('reports what htmlparser2 reports on well-formed documents', () => {
    const name = fc.constantFrom('a', 'b', 'w:t', 'x1');
    const value = fc.string({ maxLength: 8 }).map((text) => text.replace(/[<>&"'\r]/g, '.'));
    const { document } = fc.letrec<{ document: string }>((tie) => ({
      document: fc.oneof(
        { maxDepth: 4 },
        value,
        fc
          .tuple(name, value, fc.array(tie('document'), { maxLength: 3 }))
          .map(([tag, attribute, inner]) => `<${tag} y="${attribute}">${inner.join('')}</${tag}>`),
        fc.constantFrom('<!-- c -->', '<![CDATA[d<e]]>', '&amp;', '&#x41;', '<empty y="1"/>'),
      ),
    }));
    const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
    fc.assert(
      fc.property(document, (source) => {
        let expected = '';
        const parser = new Parser(
          {
            onopentag: (tag, attributes) => (expected += `<${local(tag)} ${attributes['y'] ?? '-'}>`),
            onclosetag: (tag) => (expected += `</${local(tag)}>`),
            ontext: (text) => (expected += text),
          },
          { xmlMode: true },
        );
        parser.end(source);
        expect(events(source, 'y').join('')).toBe(expected);
      }),
    );
  });
});
