/** One little-endian field: for builders that join pieces; a record of many fields is a ByteWriter's. */
export function u16(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8);
}

/** Four bytes, the lowest first. */
export function u32(value: number): Uint8Array {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}
