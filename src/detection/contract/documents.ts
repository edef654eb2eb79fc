/** What the readers of Office files hand over. */
import type { Gap } from './gaps';

export type OfficeApplication = 'word' | 'excel' | 'powerpoint' | 'visio' | 'publisher' | 'access' | 'unknown';

export interface OfficeDocument {
  readonly application: OfficeApplication;
  readonly vba?: VbaProject;
  readonly macroSheets: readonly MacroSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Visible words, capped at 200,000 characters. */
  readonly text: string;
  /** Pictures stored in the document; undefined when this container does not tell. */
  readonly pictures?: number;
  /** What the document says of itself; of one without macros, beside which alone it tells something, it may be left out. */
  readonly pages?: number;
  readonly editMinutes?: number;
  readonly author?: string;
  /** What the document fetches or opens from elsewhere. */
  readonly externals: readonly External[];
  /** DDE and DDEAUTO instructions of fields and cells. */
  readonly dde: readonly string[];
  /** Addresses of hyperlinks. */
  readonly hyperlinks: readonly string[];
  /** Text in places where macros keep payloads; of a document without macros it may be left out. */
  readonly stored: readonly StoredText[];
  /** Procedures that something else in the document names; of a document without macros they may be left out. */
  readonly namedMacros?: readonly NamedMacro[];
  /** It names more procedures than are kept: any of the project may be among the others. */
  readonly namesMoreMacros?: boolean;
  readonly encryption?: OfficeEncryption;
  /** An Access file holds an object of the name that Access runs by itself as it opens the file. */
  readonly autoExec?: boolean;
}

/** A macro that Office runs because a button, a key or a formula of the document asks for it by name. */
export interface NamedMacro {
  /** As it stands there: "Main", "Module1.Main", "[0]!Main", "PROJECT.MODULE1.MAIN". */
  readonly macro: string;
  readonly by: 'ribbon' | 'shape' | 'pointer' | 'field' | 'key' | 'toolbar' | 'formula';
  /** The attribute of the ribbon ("onLoad"), the name of the key ("Ctrl+S"), the cell ("Sheet1!B2"); '' where there is none. */
  readonly at: string;
}

export interface OfficeEncryption {
  /** Rights management (IRM) locks with an account of the sender's organisation, not with a password. */
  readonly scheme: 'xor' | 'rc4' | 'rc4-cryptoapi' | 'standard' | 'agile' | 'rights-management' | 'unknown';
  readonly openedWith?: 'default' | 'message' | 'settings';
  /** Office locks with its default password by itself when somebody protects a workbook against change: this is such a one. */
  readonly protectsChange?: boolean;
}

export interface External {
  /** The relationship's last word ("attachedTemplate", "oleObject", "frame"). */
  readonly relationship: string;
  readonly target: string;
}

export interface StoredText {
  readonly kind: 'form' | 'property' | 'variable' | 'cell' | 'alternative-text';
  /** Name of the control, property, variable, or the cell's address. */
  readonly name: string;
  readonly text: string;
}

export interface VbaProject {
  readonly modules: readonly VbaModule[];
  /** Compiled code is there but its source is not (VBA stomping). */
  readonly stomped: boolean;
  /** Names that the compiled code may use, or used before it was changed; capped. */
  readonly compiledNames?: readonly string[];
  readonly signed: boolean;
  readonly gap?: Gap;
}

export interface VbaModule {
  readonly name: string;
  readonly kind: 'document' | 'class' | 'form' | 'standard' | 'unknown';
  /** Decoded with the project's code page, attribute lines included. */
  readonly source: string;
}

export interface MacroSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: readonly MacroCell[];
}

export interface MacroCell {
  /** "A1" style. */
  readonly address: string;
  /** As Excel would show it: a formula with its equals sign, a constant as it stands. Nothing is calculated. */
  readonly formula: string;
  /** The text that the formula amounted to when the workbook was saved. */
  readonly value?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The built-in name Auto_Open, however it is spelt. */
  readonly autoOpen: boolean;
  readonly hidden: boolean;
}
