/** A workbook in words, for the three containers that Excel knows: `xls`, `xlsm` and `xlsb` write it. */

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly names?: readonly NameParts[];
  /** The workbook's structure is protected against change. */
  readonly isProtected?: boolean;
}

export interface SheetParts {
  readonly name: string;
  /** An Excel 4 macro sheet, or an ordinary one. */
  readonly kind?: 'macro' | 'worksheet';
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  /** By address. What begins with "=" is a formula, with `value` what it amounted to; behind "'" stands a text. */
  readonly cells?: Readonly<Record<string, string | { readonly formula: string; readonly value: string }>>;
}

export interface NameParts {
  /** "Auto_Open" is written as the built-in name unless `literal`. */
  readonly name: string;
  /** Without equals sign; left out for the name of a VBA procedure. */
  readonly formula?: string;
  readonly hidden?: boolean;
  readonly literal?: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Without equals sign. */
  readonly formula?: string;
  readonly text: string;
}

/** The cells of a sheet by row and column. */
export function cellsOf({ cells = {} }: SheetParts): readonly Cell[] {
  return Object.entries(cells)
    .map(([address, content]) => {
      const { row, column } = position(address);
      if (typeof content !== 'string') return { row, column, formula: content.formula.slice(1), text: content.value };
      if (content.startsWith('=')) return { row, column, formula: content.slice(1), text: '' };
      return { row, column, text: content.startsWith("'") ? content.slice(1) : content };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Row 2, column 1 for "B3" or "$B$3". */
export function position(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?([0-9]+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
