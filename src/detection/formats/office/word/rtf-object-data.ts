/**
 * The hexadecimal data of an RTF object (RTF 1.9.1, "Objects": \objdata). Word's reader skips what is no digit, and attackers
 * put groups, escapes and binary runs between the digits, so that a reader that stops there sees nothing.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { hexDigit } from '../../codec/bytes';

/** Puts bytes together from digits that come one by one. */
export class ObjectData {
  /** Something other than digits and blanks stood between the digits: Word never writes that. */
  broken = false;
  gap: Gap | undefined;
  private bytes = new Uint8Array(256);
  private length = 0;
  /** First digit of a byte whose second one is not there yet; -1: none. */
  private high = -1;
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** A character of text; what is no digit falls out. */
  digit(code: number): void {
    const value = hexDigit(code);
    if (value === -1) {
      if (code > 0x20) this.broken = true;
      return;
    }
    if (this.high === -1) {
      this.high = value;
      return;
    }
    this.push((this.high << 4) | value);
    this.high = -1;
  }

  /** \'hh between the digits: Word forgets the digit that waits for its second half. */
  escape(): void {
    this.broken = true;
    this.high = -1;
  }

  /** \bin: bytes as they are. */
  binary(data: Uint8Array): void {
    this.broken = true;
    this.high = -1;
    if (!this.makeRoom(data.length)) return;
    this.bytes.set(data, this.length);
    this.length += data.length;
  }

  /** The same digits, to be read on in another way. */
  copy(): ObjectData {
    const copy = new ObjectData(this.budget);
    copy.binary(this.bytes.subarray(0, this.length));
    copy.high = this.high;
    return copy;
  }

  get size(): number {
    return this.length;
  }

  /** What was put together, a copy of its own. */
  take(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private push(byte: number): void {
    if (this.length === this.bytes.length && !this.makeRoom(1)) return;
    this.bytes[this.length++] = byte;
  }

  private makeRoom(count: number): boolean {
    if (this.gap !== undefined) return false;
    const needed = this.length + count;
    if (needed <= this.bytes.length) return true;
    const size = Math.max(needed, this.bytes.length * 2);
    if (!this.budget.takeBytes(size - this.bytes.length)) {
      this.gap = this.budget.gap ?? 'too-large';
      return false;
    }
    const larger = new Uint8Array(size);
    larger.set(this.bytes);
    this.bytes = larger;
    return true;
  }
}
