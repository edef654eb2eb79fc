import type { External, Gap, StoredText } from '../../../contract';
import { LONGEST_CODE, readFieldCode } from './word-fields';

/** Visible characters that are kept: a lure stands on the first page, 200,000 characters are a hundred of them. */
const MOST_CHARACTERS = 200_000;
const MOST_ADDRESSES = 5_000;
const MOST_STORED = 2_000;
/** Characters of stored texts, together: a macro's payload in a form caption ran to some 30,000. */
const MOST_STORED_CHARACTERS = 1_000_000;

/**
 * Collects what the parts of one Office document say and point to, whatever its container, each kind up to its cap: what is
 * beyond a cap is dropped, never an error.
 */
export class OfficeWords {
  readonly hyperlinks: string[] = [];
  readonly externals: External[] = [];
  readonly dde: string[] = [];
  readonly stored: StoredText[] = [];
  /** More addresses, or a longer field, than are kept: the one that matters may be behind them. */
  gap: Gap | undefined;
  /** Texts in hidden places matter where a macro can fetch them; a document without one has nobody to read them. */
  storesTexts = true;
  private readonly pieces: string[] = [];
  private readonly seen = new Set<string>();
  private charactersLeft = MOST_CHARACTERS;
  private storedLeft = MOST_STORED_CHARACTERS;
  private lineIsOpen = false;

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
    if (field.does === 'dde') this.addDde(code.trim());
    else if (field.does === 'link') this.addHyperlink(field.target);
    else if (field.does === 'fetch') this.addExternal(field.field, field.target);
  }

  store(kind: StoredText['kind'], name: string, text: string): void {
    if (!this.storesTexts || text === '' || this.stored.length >= MOST_STORED || this.storedLeft <= 0) return;
    const kept = text.slice(0, this.storedLeft);
    this.storedLeft -= kept.length;
    this.stored.push({ kind, name, text: kept });
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
