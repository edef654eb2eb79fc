import type { External, Gap, NamedMacro, StoredText } from '../../../contract';
import { LONGEST_CODE, readFieldCode } from './word-fields';

/** Visible characters that are kept: 500,000 are two hundred and fifty pages. */
export const MOST_CHARACTERS = 500_000;
const MOST_ADDRESSES = 5_000;
const MOST_STORED = 2_000;
/** Cells among them are counted by themselves: a price list must not push out the captions of a form. */
const MOST_CELLS = 20_000;
/** Functions and macros that formulas and buttons name, each once: an honest workbook calls some dozens of functions. */
export const MOST_MACROS = 5_000;
const LONGEST_MACRO = 400;
/** Characters of stored texts, together: a macro's payload in a form caption ran to some 30,000. */
const MOST_STORED_CHARACTERS = 1_000_000;

/**
 * Collects what the parts of one Office document say and point to, whatever its container, each kind up to its cap: what is
 * beyond a cap is dropped, never an error, and a gap where it could be the lure of a macro, or what a macro runs.
 */
export class OfficeWords {
  readonly hyperlinks: string[] = [];
  readonly externals: External[] = [];
  readonly dde: string[] = [];
  readonly stored: StoredText[] = [];
  /** What runs macros by their names: buttons, fields, keys, formulas. */
  readonly macros: NamedMacro[] = [];
  /** More of them than are kept. */
  hasMoreMacros = false;
  /** Texts in hidden places matter where a macro can fetch them; a document without one has nobody to read them. */
  storesTexts = true;
  private readonly pieces: string[] = [];
  private readonly seen = new Set<string>();
  private charactersLeft = MOST_CHARACTERS;
  private storedLeft = MOST_STORED_CHARACTERS;
  private cellCharactersLeft = MOST_STORED_CHARACTERS;
  private othersLeft = MOST_STORED;
  private cellsLeft = MOST_CELLS;
  private lineIsOpen = false;
  private cut: Gap | undefined;

  /**
   * More addresses, or a longer field, than are kept: the one that matters may be behind them. In a document with macros, words and
   * texts too: 2,000 captions of a form stood in front of the one that held the command.
   */
  get gap(): Gap | undefined {
    const isFull =
      this.isFull ||
      this.othersLeft <= 0 ||
      this.storedLeft <= 0 ||
      this.cellsLeft <= 0 ||
      this.cellCharactersLeft <= 0;
    return this.cut ?? (this.storesTexts && isFull ? 'too-large' : undefined);
  }

  set gap(gap: Gap | undefined) {
    this.cut = gap;
  }

  /** No more visible words are wanted. */
  get isFull(): boolean {
    return this.charactersLeft <= 0;
  }

  /** The visible words, lines kept. */
  get text(): string {
    return this.pieces.join('').trimEnd();
  }

  /** Adds visible words to the line. */
  say(words: string): void {
    if (words === '' || this.isFull) return;
    const kept = words.length > this.charactersLeft ? words.slice(0, this.charactersLeft) : words;
    this.pieces.push(kept);
    this.charactersLeft -= kept.length;
    this.lineIsOpen = true;
  }

  /** Ends the line, where one has begun. */
  endLine(): void {
    if (!this.lineIsOpen || this.isFull) return;
    this.pieces.push('\n');
    this.charactersLeft--;
    this.lineIsOpen = false;
  }

  addHyperlink(target: string): void {
    const address = target.trim();
    if (address !== '' && this.isNew('hyperlink', address, this.hyperlinks)) this.hyperlinks.push(address);
  }

  addExternal(relationship: string, target: string): void {
    const address = target.trim();
    if (address !== '' && this.isNew(relationship, address, this.externals))
      this.externals.push({ relationship, target: address });
  }

  addDde(instruction: string): void {
    if (this.isNew('dde', instruction, this.dde)) this.dde.push(instruction);
  }

  /** A field's code, sorted by what it does ("HYPERLINK …", "DDEAUTO …"). */
  addFieldCode(code: string): void {
    const field = readFieldCode(code);
    if (code.length >= LONGEST_CODE) this.gap = 'too-large';
    if (field.does === 'macro') this.addMacro('field', '', field.macro);
    else if (field.does === 'dde') this.addDde(code.trim());
    else if (field.does === 'link') this.addHyperlink(field.target);
    else if (field.does === 'fetch') this.addExternal(field.field, field.target);
  }

  store(kind: StoredText['kind'], name: string, text: string): void {
    if (!this.storesTexts || text === '') return;
    if (kind === 'cell') this.storeCell(name, text);
    else if (this.othersLeft > 0 && this.storedLeft > 0) {
      const kept = text.slice(0, this.storedLeft);
      this.storedLeft -= kept.length;
      this.othersLeft--;
      this.stored.push({ kind, name, text: kept });
    }
  }

  /** Are further texts of cells kept? */
  get storesCells(): boolean {
    return this.storesTexts && this.cellsLeft > 0 && this.cellCharactersLeft > 0;
  }

  private storeCell(name: string, text: string): void {
    if (!this.storesCells) return;
    const kept = text.slice(0, this.cellCharactersLeft);
    this.cellCharactersLeft -= kept.length;
    this.cellsLeft--;
    this.stored.push({ kind: 'cell', name, text: kept });
  }

  /** A macro that something of the document names; of a formula every function counts as one. */
  addMacro(by: NamedMacro['by'], at: string, macro: string): void {
    const name = macro.trim();
    if (!this.storesTexts || name === '' || name.length > LONGEST_MACRO) return;
    const key = `${by} ${by === 'ribbon' || by === 'key' ? at : ''} ${name}`;
    if (this.seen.has(key)) return;
    if (this.macros.length >= MOST_MACROS) {
      this.hasMoreMacros = true;
      this.gap = 'too-large';
      return;
    }
    this.seen.add(key);
    this.macros.push({ macro: name, by, at: at.slice(0, LONGEST_MACRO) });
  }

  private isNew(kind: string, address: string, kept: readonly unknown[]): boolean {
    const key = `${kind} ${address}`;
    if (this.seen.has(key)) return false;
    if (kept.length >= MOST_ADDRESSES) {
      this.gap = 'too-large';
      return false;
    }
    this.seen.add(key);
    return true;
  }
}
