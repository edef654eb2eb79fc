/** Workbooks by the names that recipes call them. */
import {
  formattingMacroSheet,
  greetingMacroSheet,
  vbaAutoOpen,
  wave202112,
  wave202201,
  wave202211,
} from '../office/macro-sheets';
import type { WorkbookParts } from '../office/workbook';

export const workbooks = {
  'emotet-2021-12': wave202112,
  'emotet-2022-01': wave202201,
  'emotet-2022-11': wave202211,
  /** A visible macro sheet that formats a table when its button is pressed. */
  'formatting-macro-sheet': formattingMacroSheet,
  /** The same, greeting the reader. */
  'greeting-macro-sheet': greetingMacroSheet,
  /** No macro sheet; the name Auto_Open leads to a VBA procedure. */
  'vba-auto-open': vbaAutoOpen,
} satisfies Readonly<Record<string, WorkbookParts>>;

export type WorkbookName = keyof typeof workbooks;
