/** VBA code by the megabyte: ordinary, as the fixtures' own macros are written, and made to keep a reader of the language busy. */
import { honestMacros } from '../../src/specimens/office/macros';

const MEGABYTE = 1_024 * 1_024;
/** Characters of one module; Office itself takes 64 kB of a procedure. */
const SIZE = 4 * MEGABYTE;

const START = 'Sub Document_Open()\nCall Work0\nEnd Sub\n';

/** `make` for 0, 1, 2 … up to the size. */
function filled(make: (index: number) => string): string {
  const pieces = [START];
  for (let length = START.length, index = 0; length < SIZE; index++) {
    const piece = make(index);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

/** Procedures that call each other in a chain, so that the start reaches all of them. */
const procedure = (index: number, body: string): string =>
  `Sub Work${String(index)}()\n${body}\nCall Work${String(index + 1)}\nEnd Sub\n`;

const sources = Object.values(honestMacros)
  .flat()
  .flatMap(({ source }) => (typeof source === 'string' ? source : []));

/** Wanted is at most 0.15 s of the processor a megabyte of the ordinary ones, and 0.4 s of the others. */
export const macroCode: readonly { readonly name: string; readonly build: () => string }[] = [
  {
    name: '4 MB of ordinary macros',
    build: () =>
      filled((index) =>
        (sources[index % sources.length] ?? '').replace(
          /\b(Sub|Function)\s+(\w+)/g,
          (_, kind: string, own: string) => `${kind} ${own}${String(index)}`,
        ),
      ),
  },
  {
    name: '4 MB of ordinary loops over cells',
    build: () =>
      filled((index) =>
        procedure(
          index,
          [
            'Dim i As Long, total As Double',
            "' Adds up the prices of one month",
            'For i = 2 To Cells(Rows.Count, 1).End(xlUp).Row',
            '    If Cells(i, 3).Value > 0 Then',
            '        total = total + Cells(i, 3).Value * Cells(i, 4).Value',
            '        Range("E" & i).Value = Format(total, "#,##0.00")',
            '    End If',
            'Next i',
            'MsgBox "Total: " & total, vbInformation, "Prices"',
          ].join('\n'),
        ),
      ),
  },
  {
    name: '4 MB of nested blocks',
    build: () => filled((index) => procedure(index, `${'If a Then\nFor i = 1 To 9\n'.repeat(60)}x = i`)),
  },
  {
    name: '4 MB of brackets',
    build: () => filled((index) => procedure(index, `x = ${'('.repeat(500)}1${')'.repeat(500)}`)),
  },
  {
    name: '4 MB of joined letters',
    build: () => filled((index) => procedure(index, `s = s & ${'"a" & Chr(98) & '.repeat(50)}"c"`)),
  },
  {
    name: '4 MB of small procedures',
    build: () => filled((index) => procedure(index, `Work${String(index + 7)}`)),
  },
  {
    name: '4 MB of loops over junk',
    build: () =>
      filled((index) =>
        procedure(index, 'For i = 1 To 30000\nx = x & Chr(i Mod 256) & Hex(i Xor 7)\nNext\nDo While x\nLoop'),
      ),
  },
  {
    name: '4 MB of starts',
    build: () => filled((index) => `Sub Button${String(index)}_Click()\nx = "a" & x\nEnd Sub\n`),
  },
];
