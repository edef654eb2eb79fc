import { Budget, defaultLimits } from '../../../../src/detection/budget';
import type { Gap } from '../../../../src/detection/contract';
import { isGap } from '../../../../src/detection/contract';
import { readBiff } from '../../../../src/detection/formats/office/excel/biff';
import type { BiffOptions, BiffWorkbook } from '../../../../src/detection/formats/office/excel/biff';
import { ByteWriter } from '../../../../src/specimens/byte-writer';
import { formattingMacroSheet, wave202201 } from '../../../../src/specimens/office/macro-sheets';
import { workbookStream } from '../../../../src/specimens/office/xls';
import { testHost } from '../../../host';
import { joinBytes } from '../../../../src/detection/formats/codec/bytes';

const budget = (): Budget => new Budget(defaultLimits, () => 0);

function read(stream: Uint8Array, options?: BiffOptions): BiffWorkbook {
  const workbook: BiffWorkbook | Gap = readBiff(stream, testHost, budget(), options);
  if (isGap(workbook)) throw new Error(workbook);
  return workbook;
}

function formulas(cells: Readonly<Record<string, string>>, names: readonly string[] = []): readonly string[] {
  const stream = workbookStream({
    sheets: [{ name: 'Macro1', kind: 'macro', cells }, { name: 'My sheet' }],
    names: names.map((name) => ({ name, formula: '"x"' })),
  });
  return read(stream).macroSheets[0]!.cells.map(({ formula }) => formula);
}

describe('a BIFF8 workbook', () => {
  it('tells macro sheets, how they are hidden, and their formulas by address', () => {
    expect(read(workbookStream(wave202201)).macroSheets).toEqual([
      {
        name: 'EFWFSFG',
        visibility: 'very-hidden',
        cells: [
          { address: 'D10', formula: '=FORMULA(Sheet!B2&Sheet!C4&Sheet!D3&Sheet!E9,D15)' },
          { address: 'D12', formula: '=FORMULA(Sheet!B7&Sheet!C8,D18)' },
          { address: 'D20', formula: '=RETURN()' },
        ],
      },
    ]);
  });

  it('shows functions, commands and calls of names as Excel does', () => {
    expect(
      formulas(
        {
          A1: '=EXEC("a ""b""")',
          A2: '=REGISTER("urlmon","x","JJ","y",,1,9)',
          A3: "=GOTO('My sheet'!$C$4)",
          A4: '=there("x",2+3)',
          A5: '=CHAR(65)&("b"&"c")',
          A6: '=HALT()',
        },
        ['there'],
      ),
    ).toEqual([
      '=EXEC("a ""b""")',
      '=REGISTER("urlmon","x","JJ","y",,1,9)',
      "=GOTO('My sheet'!C4)",
      '=there("x",2+3)',
      '=CHAR(65)&("b"&"c")',
      '=HALT()',
    ]);
  });

  it('gives the text that a formula amounted to', () => {
    const stream = workbookStream({
      sheets: [{ name: 'M', kind: 'macro', cells: { B2: { formula: '=B3&B4', value: 'cmd /c nothing' } } }],
    });
    expect(read(stream).macroSheets[0]!.cells).toEqual([{ address: 'B2', formula: '=B3&B4', value: 'cmd /c nothing' }]);
  });

  it.each([
    ['Auto_Open', false],
    ['AUTO_OPEN_later', true],
    ['Ａｕｔｏ_Ｏｐｅｎ', true],
    ['Au\u0000to_Op\u200ben', true],
    ['ᵃᵘᵗᵒ_ᵒᵖᵉⁿ', true],
  ])('knows the name %j for Auto_Open', (name, literal) => {
    const stream = workbookStream({
      sheets: [{ name: 'Macro1', kind: 'macro', cells: { A1: '=HALT()' } }],
      names: [{ name, literal, formula: 'Macro1!$A$1', hidden: true }],
    });
    expect(read(stream).definedNames).toMatchObject([{ autoOpen: true, hidden: true, formula: 'Macro1!A1' }]);
  });

  it.each(['Auto_Close', 'Auto_Op', 'My_Auto_Open', 'Print_Area'])('does not take %j for Auto_Open', (name) => {
    const stream = workbookStream({ sheets: [{ name: 'S' }], names: [{ name, formula: '"x"' }] });
    expect(read(stream).definedNames).toMatchObject([{ name, autoOpen: false }]);
  });

  it('reads shared strings that run on through CONTINUE records', () => {
    const long = 'α'.repeat(9_000);
    const stream = workbookStream({ sheets: [{ name: 'S', cells: { A1: 'first', A2: long, A3: 'last' } }] });
    expect(read(stream).text).toBe(`first\n${long}\nlast`);
    expect(read(stream, { cells: true }).cells.map(({ name, text }) => [name, text.length])).toEqual([
      ['S!A1', 5],
      ['S!A2', 9_000],
      ['S!A3', 4],
    ]);
  });

  it('reads the sheets behind one whose place is a lie', () => {
    const sheets = [
      { name: 'S', cells: { A1: 'one' } },
      { name: 'T', cells: { A1: 'two' } },
    ];
    const stream = workbookStream({ sheets });
    const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
    // 2.4.28 BoundSheet8: lbPlyPos stands right behind the record's head; the first of them names the first sheet.
    for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 0x0085) continue;
      view.setUint32(at + 4, 3, true);
      break;
    }
    const workbook = read(stream, { cells: true });
    expect(workbook.gap).toBe('damaged');
    expect(workbook.cells).toEqual([{ kind: 'cell', name: 'T!A1', text: 'two' }]);
  });

  it('keeps cells of ordinary sheets only where macros could read them', () => {
    const sheets = [{ name: 'S', cells: { A1: 'one' } }];
    expect(read(workbookStream({ sheets })).cells).toEqual([]);
    expect(read(workbookStream({ sheets: [...sheets, { name: 'M', kind: 'macro' }] })).cells).toEqual([
      { kind: 'cell', name: 'S!A1', text: 'one' },
    ]);
  });

  it('sees a macro sheet by its own BOF when the directory calls it an ordinary one', () => {
    const stream = workbookStream(formattingMacroSheet);
    const at = stream.findIndex((_, index) => stream[index] === 0x85 && stream[index + 9] === 1);
    stream[at + 9] = 0;
    expect(read(stream).macroSheets.map(({ name }) => name)).toEqual(['Macro1']);
  });

  it('reads nothing from behind FILEPASS', () => {
    const stream = workbookStream({ ...wave202201, filePass: Uint8Array.of(0, 0, 1, 2, 3, 4) });
    expect(read(stream)).toMatchObject({ macroSheets: [], text: '', encrypted: { dialect: 'biff8' } });
  });

  it('tells that the structure is protected', () => {
    expect(read(workbookStream({ sheets: [{ name: 'S' }], isProtected: true })).isProtected).toBe(true);
    expect(read(workbookStream({ sheets: [{ name: 'S' }] })).isProtected).toBe(false);
  });

  it('keeps what comes before a cut, and says that something is missing', () => {
    const whole = workbookStream(wave202201);
    const cut = read(whole.subarray(0, whole.length - 40));
    expect(cut.gap).toBe('damaged');
    expect(cut.macroSheets[0]!.cells[0]!.formula).toContain('FORMULA(');
  });

  it('is not one when it does not begin as one', () => {
    expect(readBiff(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), testHost, budget())).toBe('damaged');
  });

  it('walks sheets that point into each other only so far', () => {
    const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `s${index}`, kind: 'macro' as const }));
    const stream = workbookStream({ sheets });
    // Every sheet is made to begin a little later in one long row of records.
    const row = joinBytes(
      Array.from({ length: 300 }, () => new ByteWriter().u16(0x809, 8, 0x600, 0x40, 0, 0).u16(0x99, 0).done()),
    );
    let next = stream.length;
    for (let at = 0; at < stream.length; at += 4 + (stream[at + 2]! | (stream[at + 3]! << 8))) {
      if (stream[at] !== 0x85 || stream[at + 1] !== 0) continue;
      stream.set(new ByteWriter().u32(next).done(), at + 4);
      next += 16;
    }
    const purse = new Budget({ ...defaultLimits, steps: 2_000_000 }, () => 0);
    expect(readBiff(joinBytes([stream, row]), testHost, purse)).toMatchObject({ gap: 'damaged' });
    expect(purse.gap).toBeUndefined();
  });
});
