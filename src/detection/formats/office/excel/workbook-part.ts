/** What a workbook part and a sheet of it say, whether in XML ([ECMA-376] 18.2) or in binary ([MS-XLSB] 2.1.7.62). */
import type { DefinedName, Gap, MacroCell, MacroSheet } from '../../../contract';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: MacroSheet['visibility'];
  readonly relationship: string;
}

/** What a workbook part says, whatever its format. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly definedNames: readonly DefinedName[];
  readonly isProtected: boolean;
  readonly gap?: Gap | undefined;
}

export interface SheetCells {
  readonly cells: readonly MacroCell[];
  readonly gap?: Gap | undefined;
}
