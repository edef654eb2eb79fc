import fc from 'fast-check';
import { splitStatements } from '../../../src/detection/facts/macro/statements';

const code = (source: string): readonly string[] => {
  const statements = splitStatements(source);
  return statements.list.map(({ start, end }) => statements.code.slice(start, end));
};

describe('statements of VBA', () => {
  it.each([
    ['comments go, strings stay apart', 'x = "a \' b" \' note', ['x=""']],
    ['Rem is a comment, names that begin with it are not', 'Rem Shell "a"\nremark = 1', ['remark=1']],
    ['continued lines are one', 'x = Shell( _\r\n  y _\r\n  , 0)', ['x=shell(y,0)']],
    ['a continued comment goes whole', "' a _\n still a comment\nb = 1", ['b=1']],
    ['brackets around names go', '[Shell!] "a": VBA.[Interaction].[Shell] b', ['shell ""', 'vba.interaction.shell b']],
    ['type characters go', 'x$ = Chr$(1) & Shell#("a")', ['x=chr(1)&shell("")']],
    ['a bang before a name stays', 'Forms!Main', ['forms!main']],
    ['cells in brackets are text', 'Run [A1]', ['run evaluate("")']],
    ['blanks are squeezed', 'Interaction        .   Shell  (  "a" )', ['interaction.shell("")']],
    ['colons part statements, not named arguments', 'a: b c:=1: d', ['a', 'b c:=1', 'd']],
    ['lines end in any way', 'a\rb\nc\r\nd', ['a', 'b', 'c', 'd']],
    ['Japanese names are names', '売上 = 1: Shell 品名', ['売上=1', 'shell 品名']],
  ])('%s', (_, source, expected) => {
    expect(code(source)).toEqual(expected);
  });

  it('keep their literals, doubled quotes undone', () => {
    expect(splitStatements('a "b ""c""", "d').literals).toEqual(['b "c"', 'd']);
  });

  it('say where their line lies in the source', () => {
    const source = "Sub A() ' opens\r\n  b = _\r\n 1: c\r\nEnd Sub";
    const { list } = splitStatements(source);
    expect(list.map(({ lineStart, lineEnd }) => source.slice(lineStart, lineEnd))).toEqual([
      "Sub A() ' opens",
      '  b = _\r\n 1: c',
      '  b = _\r\n 1: c',
      'End Sub',
    ]);
  });

  it('come out of any text, with one pair of quotes a literal', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', "'", '_', ' ', '\n', '\r', ':', '[', ']', 'rem', 'a', '&', '#', 'İ', '='),
    });
    fc.assert(
      fc.property(text, (source) => {
        const { code: normal, written, literals } = splitStatements(source);
        expect(normal.length).toBe(written.length);
        expect(normal.split('""').length - 1).toBe(literals.length);
      }),
    );
  });
});
