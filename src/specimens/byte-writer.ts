/** Little-endian bytes, one field after the other. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  get length(): number {
    return this.bytes.length;
  }

  u8(...values: readonly number[]): this {
    for (const value of values) this.bytes.push(value & 0xff);
    return this;
  }

  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value, value >>> 8);
    return this;
  }

  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value, value >>> 16);
    return this;
  }

  data(data: Iterable<number>): this {
    for (const byte of data) this.bytes.push(byte);
    return this;
  }

  zeros(count: number): this {
    return this.data(new Uint8Array(count));
  }

  utf16(text: string): this {
    for (let index = 0; index < text.length; index++) this.u16(text.charCodeAt(index));
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
