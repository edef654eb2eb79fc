/** What was opened of a message while it was still being read: each stage of the reading looks at all of it again, and opens only what is new. */
import type { Budget } from '../../budget';
import { placeKey } from '../../contract';
import type { Kind, Part } from '../../contract';
import { DerivedKeys } from '../../formats/crypto/derived-keys';
import type { Password } from '../../formats/password';
import type { Child, Opened } from './opening';
import type { Waiting } from './waiting';

/** A part and what lies directly inside it: the tree is flattened only when all of it is known. */
export interface Branch {
  readonly file: Waiting;
  readonly kind: Kind;
  part: Part;
  inner: readonly Branch[];
  /** What the opener handed on, each in the place of its branch. */
  children: readonly Child[];
  unlock?: Opened['unlock'];
  /** What was tried with keys already, should there be more of them. */
  tried?: Opened['unlock'];
}

/** An attachment with all that lies in it, and the purse that this was paid from. */
export interface OpenedFile {
  readonly tree: Branch;
  /** Something in it was left before its end because the purse gave out. */
  readonly cut: boolean;
  readonly spent: Budget;
}

/** Kept by whoever inspects one message several times, and handed in with each. */
export class OpenedFiles {
  /** Keys stay what they are, whatever is forgotten of the files. */
  readonly derived = new DerivedKeys();
  private files = new WeakMap<Uint8Array, OpenedFile>();
  /** The passwords that locked files were tried with. */
  private keys: (() => readonly Password[]) | undefined;
  private locked = false;

  /** With other passwords locked files may open: what was opened without them is forgotten. */
  keepFor(passwords: () => readonly Password[]): void {
    if (this.locked && JSON.stringify(this.keys?.()) !== JSON.stringify(passwords())) this.files = new WeakMap();
    this.keys = passwords;
  }

  /** Undefined where it must be opened, or where it was cut short and this purse reaches further. */
  find({ bytes, path }: Waiting, purse: Budget): OpenedFile | undefined {
    const known = bytes && this.files.get(bytes);
    if (known === undefined || placeKey(known.tree.file.path) !== placeKey(path)) return undefined;
    return known.cut && purse.exceeds(known.spent) ? undefined : known;
  }

  keep({ bytes }: Waiting, opened: OpenedFile): void {
    if (bytes !== undefined) this.files.set(bytes, opened);
    this.locked ||= isLocked(opened.tree);
  }
}

/** Did the purse give out before everything was read? */
export function isCut({ gap }: Budget): boolean {
  return gap === 'too-large' || gap === 'time-up';
}

function isLocked({ unlock, inner }: Branch): boolean {
  return unlock !== undefined || inner.some(isLocked);
}
