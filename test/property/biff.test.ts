import fc from 'fast-check';
import { Budget, defaultLimits } from '../../src/detection/budget';
import { isGap } from '../../src/detection/contract';
import type { OfficeDocument } from '../../src/detection/contract';
import { zipParts } from '../../src/detection/facts/file/openers/office/ooxml';
import { readMacroFormulas } from '../../src/detection/facts/macro-sheet/formulas';
import { foldFormula } from '../../src/detection/facts/macro-sheet/formula-folding';
import { readBiff } from '../../src/detection/formats/office/excel/biff';
import { renderFormula } from '../../src/detection/formats/office/excel/biff-formula';
import { readMacroSheetParts } from '../../src/detection/formats/office/excel/macro-sheets';
import { readPackage } from '../../src/detection/formats/office/container/ooxml';
import { readZip } from '../../src/detection/formats/archive/zip/zip';
import { formulaTokens } from '../../src/specimens/office/formula-tokens';
import { formattingMacroSheet, wave202112, wave202201, wave202211 } from '../../src/specimens/office/macro-sheets';
import { workbookStream } from '../../src/specimens/office/xls';
import { xlsb } from '../../src/specimens/office/xlsb';
import { testHost } from '../host';

const STEPS = 2_000_000;
const streams = [wave202112, wave202201, wave202211, formattingMacroSheet].map((parts) => workbookStream(parts));
const binaryParts = partsOf(xlsb(wave202201));

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const budget = new Budget(defaultLimits, () => 0);
  const zip = readZip(bytes, testHost, budget);
  if (isGap(zip)) throw new Error(zip);
  const source = zipParts(zip, { budget, host: testHost, name: '' });
  return new Map(source.names.map((name) => [name, source.read(name) as Uint8Array]));
}

/** Reads within a small budget, and hands the purse back with the answer. */
function readWorkbook(stream: Uint8Array): unknown {
  const budget = new Budget({ ...defaultLimits, steps: STEPS, outputBytes: 2_000_000 }, () => 0);
  const workbook = readBiff(stream, testHost, budget, { cells: true });
  if (isGap(workbook)) return workbook;
  const document: OfficeDocument = { application: 'excel', ...workbook, stored: workbook.cells };
  return [workbook, readMacroFormulas(document, budget)];
}

function readParts(parts: ReadonlyMap<string, Uint8Array>): unknown {
  const budget = new Budget({ ...defaultLimits, steps: STEPS }, () => 0);
  const source = { names: [...parts.keys()], read: (name: string) => parts.get(name) ?? new Uint8Array() };
  return readMacroSheetParts(readPackage(source, testHost, budget), 'xl/workbook.bin', true, budget);
}

const changes = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
  { minLength: 1, maxLength: 20 },
);

function bend(data: Uint8Array, list: readonly { readonly at: number; readonly byte: number }[]): Uint8Array {
  const bent = data.slice();
  for (const { at, byte } of list) bent[Math.floor(at * (bent.length - 1))] = byte;
  return bent;
}

describe('workbooks', () => {
  it('are read from any records, the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (data) => {
        const stream = Uint8Array.from([0x09, 0x08, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0, ...data]);
        expect(readWorkbook(stream)).toEqual(readWorkbook(stream));
      }),
    );
  });

  it('are read from bent streams, the same twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...streams), changes, (stream, list) => {
        const bent = bend(stream, list);
        expect(readWorkbook(bent)).toEqual(readWorkbook(bent));
      }),
      { numRuns: 300 },
    );
  });

  it('keep their macro sheets by name wherever they are cut behind the globals', () => {
    const stream = workbookStream(wave202201);
    const globals = new DataView(stream.buffer).getUint32(stream.findIndex((_, at) => stream[at] === 0x85) + 4, true);
    fc.assert(
      fc.property(fc.integer({ min: globals, max: stream.length - 1 }), (length) => {
        const workbook = readBiff(stream.subarray(0, length), testHost, new Budget(defaultLimits, () => 0));
        expect(workbook).toMatchObject({ macroSheets: [{ name: 'EFWFSFG' }], gap: 'damaged' });
      }),
    );
  });

  it('in binary parts are read bent and cut, the same twice', () => {
    const names = [...binaryParts.keys()].filter((name) => name.endsWith('.bin'));
    const share = fc.double({ min: 0.1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...names), changes, share, (name, list, length) => {
        const part = bend(binaryParts.get(name) ?? new Uint8Array(), list);
        const parts = new Map([...binaryParts, [name, part.subarray(0, Math.floor(part.length * length))]]);
        expect(readParts(parts)).toEqual(readParts(parts));
      }),
    );
  });
});

describe('formulas', () => {
  const context = {
    name: (index: number) => `name${index}`,
    sheet: () => 'Sheet1',
    ownSheet: () => 'Sheet1',
    externalName: () => 'other',
  };

  it('are shown from any tokens, never longer than Excel allows', () => {
    const dialect = fc.constantFrom('biff5' as const, 'biff8' as const, 'biff12' as const);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), dialect, (rgce, known) => {
        const text = renderFormula(rgce, { ...context, dialect: known }, new Budget(defaultLimits, () => 0));
        expect(text.length).toBeLessThanOrEqual(8_192);
      }),
      { numRuns: 500 },
    );
  });

  it('deeply nested are cut, not copied a thousand times', () => {
    const rgce = Uint8Array.from([0x17, 1, 0, 0x41, ...Array.from({ length: 60_000 }, () => 0x15)]);
    const budget = new Budget(defaultLimits, () => 0);
    expect(renderFormula(rgce, { ...context, dialect: 'biff8' }, budget).length).toBeLessThanOrEqual(8_192);
  });

  it('that are compiled and shown again are the same', () => {
    const literal = fc.string({ maxLength: 20 }).map((text) => `"${text.replace(/"/g, '""')}"`);
    const formula = fc.letrec<{ term: string; call: string }>((tie) => ({
      term: fc.oneof({ depthSize: 'small' }, literal, fc.nat(65_535).map(String), tie('call')),
      call: fc
        .tuple(
          fc.constantFrom('EXEC', 'CALL', 'FORMULA', 'RUN', 'REGISTER'),
          fc.array(tie('term'), { minLength: 1, maxLength: 4 }),
        )
        .map(([name, terms]) => `${name}(${terms.join(',')})`),
    })).call;
    fc.assert(
      fc.property(formula, (text) => {
        for (const dialect of ['biff8', 'biff12'] as const) {
          const rgce = formulaTokens(text, { sheets: [], names: [] }, dialect);
          expect(renderFormula(rgce, { ...context, dialect }, new Budget(defaultLimits, () => 0))).toBe(text);
        }
      }),
    );
  });

  it('folded once do not change when they are folded again', () => {
    const piece = fc.constantFrom(
      '"a"',
      '&',
      '(',
      ')',
      ',',
      'CHAR(',
      'A1',
      "'b c'!D4",
      '+',
      ' ',
      '12',
      '"',
      'EXEC(',
      '=',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const fold = (text: string): string => foldFormula(text, () => undefined).text;
        const once = fold(`=${pieces.join('')}`);
        // An open quote is closed by the first fold, and may then be a constant for the next.
        const twice = fold(once);
        expect(fold(twice)).toBe(twice);
        expect(once.length).toBeLessThanOrEqual(pieces.join('').length + pieces.length + 2);
      }),
    );
  });
});
