/** What formulas of macro sheets write into cells and names, for other formulas to run or use: FORMULA, SET.VALUE, SET.NAME. */
import { cellAddress } from '../../formats/office/excel/biff-formula';
import type { Operand } from './formula-folding';

export interface SheetWrite {
  /** Whether `target` is a name, or a cell as the formula refers to it. */
  readonly into: 'name' | 'cell';
  readonly target: string;
  readonly text: string;
}

/** The write that a call of the function `name`, in capitals, is; undefined for every other, and where its text is not known. */
export function writeOf(name: string, [first, second]: readonly Operand[]): SheetWrite | undefined {
  switch (name) {
    case 'FORMULA':
    case 'FORMULA.FILL':
    case 'FORMULA.ARRAY':
      return intoCell(second, first?.literal);
    case 'SET.VALUE':
      return intoCell(first, second?.literal);
    case 'SET.NAME':
    case 'DEFINE.NAME':
      return first?.literal === undefined || first.literal === '' || second?.literal === undefined
        ? undefined
        : { into: 'name', target: first.literal, text: second.literal };
    default:
      return undefined;
  }
}

/** The cell is a reference, or a text such as "R3C2". */
function intoCell(place: Operand | undefined, text: string | undefined): SheetWrite | undefined {
  if (place === undefined || text === undefined) return undefined;
  if (place.word !== undefined) return { into: 'cell', target: place.word, text };
  const numbers = /^R(\d{1,7})C(\d{1,5})$/i.exec(place.literal ?? '');
  return numbers === null
    ? undefined
    : {
        into: 'cell',
        target: cellAddress(Math.max(0, Number(numbers[1]) - 1), Math.max(0, Number(numbers[2]) - 1)),
        text,
      };
}
