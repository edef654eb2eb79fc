/** Embedded objects of RTF (RTF 1.9.1, "Objects") while the file is read. */
import type { Budget } from '../../../budget';
import { ObjectData } from './rtf-object-data';

export interface RtfObjectData {
  /** \objclass, which is for people: the data names its class itself. */
  readonly className: string;
  /** \objupdate: Word activates the object while it opens the file. */
  readonly updating: boolean;
  /** Readings of the digits, the strict one first; Word's treatment of what stands between them is nowhere written. */
  readonly readings: readonly Uint8Array[];
  /** Something other than digits stood between the digits. */
  readonly broken: boolean;
}

/** An object whose digits are still coming. */
export class OpenObject {
  className = '';
  updating = false;
  readonly strict: ObjectData;
  lenient: ObjectData | undefined;

  constructor(budget: Budget) {
    this.strict = new ObjectData(budget);
  }

  /** The second reading, which takes digits wherever they stand; it begins where the first oddity does. */
  lenientCopy(): ObjectData {
    this.lenient ??= this.strict.copy();
    return this.lenient;
  }

  /** Too little for any object ([MS-OLEDS] 2.2.4: two numbers and a name). */
  get isEmpty(): boolean {
    return this.strict.size < 12 && this.lenient === undefined;
  }

  close(): RtfObjectData {
    const { className, updating, strict, lenient } = this;
    return {
      className: className.trim(),
      updating,
      readings: lenient === undefined ? [strict.take()] : [strict.take(), lenient.take()],
      broken: strict.broken,
    };
  }
}
