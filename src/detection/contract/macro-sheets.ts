/** What the Excel 4 macros of a document do. */
import type { DefinedName } from './documents';
import type { Gap } from './gaps';
import type { Part } from './parts';
import type { PutTogether } from './proof';

/** What starts a macro by itself: opening the workbook, coming back to it, closing it. */
export type MacroStartup = 'open' | 'activate' | 'close';

/** The Excel 4 macros of one document: which commands they give, what starts them, and whether they could do harm. */
export interface MacroSheets {
  readonly part: Part;
  /** Every formula that could run, in the order of the document. */
  readonly formulas: readonly MacroFormula[];
  readonly commands: readonly MacroCommand[];
  /** Commands that they would start, and addresses that they would fetch from. */
  readonly runs: readonly PutTogether[];
  readonly fetches: readonly PutTogether[];
  readonly starters: readonly { readonly name: DefinedName; readonly startup: MacroStartup }[];
  /** What in the document names them and waits for a click, where nothing else is known to start them: "shape". */
  readonly button?: { readonly macro: string; readonly by: string };
  /** The first formula that reaches out of the workbook or builds formulas; undefined where the macros only work on sheets. */
  readonly reach?: MacroFormula;
  /** Formulas stayed as they stand, or were left out. */
  readonly gap?: Gap;
}

/** A formula of a macro sheet, a defined name, or a text in a cell that is a formula itself. */
export interface MacroFormula {
  /** The macro sheet it stands on; '' for a defined name and for cells of ordinary sheets. */
  readonly sheet: string;
  /** "Macro1!A1", or the defined name. */
  readonly place: string;
  /** As Excel shows it. */
  readonly formula: string;
  /** With all that could be put in its place. */
  readonly meaning: string;
}

/** A formula that starts a program, fetches a file, or calls into Windows. */
export interface MacroCommand {
  readonly kind: 'startsProgram' | 'fetchesFile' | 'callsWindows';
  /** The word that gave it away: "regsvr32", "URLDownloadToFile". */
  readonly what: string;
  readonly formula: MacroFormula;
}
