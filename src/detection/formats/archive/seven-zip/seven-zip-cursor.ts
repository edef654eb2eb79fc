/** Numbers, bits and digests in the header of a 7z archive (7zFormat.txt of the LZMA SDK). */
import type { Budget } from '../../../budget';
import { Bytes } from '../../codec/bytes';

/** Reads on and on; where the bytes make no sense, `broken` ends all reading. */
export class Cursor {
  at = 0;
  readonly bytes: Bytes;
  broken = false;
  private readonly budget: Budget;

  constructor(data: Uint8Array, budget: Budget) {
    this.bytes = new Bytes(data);
    this.budget = budget;
  }

  byte(): number {
    if (this.at >= this.bytes.length) this.broken = true;
    return this.bytes.u8(this.at++);
  }

  /** NUMBER: the leading ones of the first byte count the bytes that follow. */
  number(): number {
    const first = this.byte();
    let extra = 0;
    while (extra < 8 && (first & (0x80 >> extra)) !== 0) extra++;
    let value = extra < 7 ? (first & (0x7f >> extra)) * 2 ** (8 * extra) : 0;
    for (let index = 0; index < extra; index++) value += this.byte() * 2 ** (8 * index);
    return value;
  }

  /** A count of things that each cost an entry; more than the budget has is damage. */
  count(): number {
    const value = this.number();
    if (this.broken || value > this.budget.limits.entries || !this.budget.takeSteps(1 + value)) {
      this.broken = true;
      return 0;
    }
    return value;
  }

  u32(): number {
    if (!this.bytes.has(this.at, 4)) this.broken = true;
    this.at += 4;
    return this.bytes.u32(this.at - 4);
  }

  take(length: number): Uint8Array {
    if (!this.bytes.has(this.at, length)) this.broken = true;
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }

  /** Bits, the highest of each byte first. */
  bits(count: number): boolean[] {
    const raw = this.take(Math.ceil(count / 8));
    return this.broken
      ? []
      : Array.from({ length: count }, (_, index) => ((raw[index >>> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
  }

  /** The same with a byte in front that says whether all are set. */
  allOrBits(count: number): boolean[] {
    return this.byte() !== 0 ? Array.from({ length: count }, () => true) : this.bits(count);
  }

  /** Digests: which are there, then they. */
  digests(count: number): (number | undefined)[] {
    return this.allOrBits(count).map((there) => (there ? this.u32() : undefined));
  }
}
