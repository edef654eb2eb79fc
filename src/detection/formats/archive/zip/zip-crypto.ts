/** The traditional encryption of ZIP entries (APPNOTE.TXT 6.1, "ZipCrypto"). */
import { crcByte } from '../../codec/crc32';

/** Turns ciphertext into plain bytes, piece by piece and in order. The input is left as it was. */
export type Decipher = (piece: Uint8Array) => Uint8Array;

/** Length of the header in front of a ZipCrypto entry's data. */
export const ZIPCRYPTO_HEADER = 12;

/**
 * Keys for an entry, or undefined when the password is wrong. The check is one byte, so one wrong password in 256 passes: the
 * CRC of the content decides.
 */
export function openZipCrypto(header: Uint8Array, checkByte: number, password: Uint8Array): Decipher | undefined {
  let key0 = 0x12345678;
  let key1 = 0x23456789;
  let key2 = 0x34567890;
  const stir = (byte: number): void => {
    key0 = crcByte(key0, byte);
    key1 = (Math.imul((key1 + (key0 & 0xff)) | 0, 134_775_813) + 1) | 0;
    key2 = crcByte(key2, key1 >>> 24);
  };
  const decipher: Decipher = (piece) => {
    const plain = new Uint8Array(piece.length);
    for (let at = 0; at < piece.length; at++) {
      const mask = (key2 | 2) & 0xffff;
      const byte = ((piece[at] ?? 0) ^ (Math.imul(mask, mask ^ 1) >>> 8)) & 0xff;
      stir(byte);
      plain[at] = byte;
    }
    return plain;
  };
  for (const byte of password) stir(byte);
  const check = decipher(header.subarray(0, ZIPCRYPTO_HEADER));
  return check.length === ZIPCRYPTO_HEADER && check[ZIPCRYPTO_HEADER - 1] === checkByte ? decipher : undefined;
}
