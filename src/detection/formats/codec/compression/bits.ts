/** Bits out of bytes, in the three orders that packers write them. Behind the end there are zeros, and `overrun` tells. */

/** A source of bits: `peek` shows up to 24 of them without going on. */
export interface Bits {
  peek(count: number): number;
  skip(count: number): void;
  take(count: number): number;
  readonly overrun: boolean;
}

/** Most significant bit first: bzip2, LZH, ARJ; with `swapped`, in little-endian words of 16 bits, as LZX has them. */
export class HighBits implements Bits {
  /** Place of the next bit. */
  at: number;
  private readonly data: Uint8Array;
  private readonly flip: 0 | 1;

  constructor(data: Uint8Array, { from = 0, swapped = false } = {}) {
    this.data = data;
    this.at = from * 8;
    this.flip = swapped ? 1 : 0;
  }

  get overrun(): boolean {
    return this.at > this.data.length * 8;
  }

  peek(count: number): number {
    const { data, flip } = this;
    const byte = this.at >>> 3;
    const word =
      ((data[byte ^ flip] ?? 0) << 24) |
      ((data[(byte + 1) ^ flip] ?? 0) << 16) |
      ((data[(byte + 2) ^ flip] ?? 0) << 8) |
      (data[(byte + 3) ^ flip] ?? 0);
    return count === 0 ? 0 : (word << (this.at & 7)) >>> (32 - count);
  }

  skip(count: number): void {
    this.at += count;
  }

  take(count: number): number {
    const value = this.peek(count);
    this.at += count;
    return value;
  }
}

/** Least significant bit first: DEFLATE and its kin. */
export class LowBits implements Bits {
  /** Place of the next bit. */
  at = 0;
  private readonly data: Uint8Array;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  get overrun(): boolean {
    return this.at > this.data.length * 8;
  }

  peek(count: number): number {
    const { data } = this;
    const byte = this.at >>> 3;
    const word =
      (data[byte] ?? 0) | ((data[byte + 1] ?? 0) << 8) | ((data[byte + 2] ?? 0) << 16) | ((data[byte + 3] ?? 0) << 24);
    return (word >>> (this.at & 7)) & (2 ** count - 1);
  }

  skip(count: number): void {
    this.at += count;
  }

  take(count: number): number {
    const value = this.peek(count);
    this.at += count;
    return value;
  }
}
