/** Taking one entry out of a ZIP archive: decryption, inflating, and the checks that tell a right password from a lucky one. */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap } from '../../../contract';
import { Bytes, startsWith } from '../../codec/bytes';
import { crc32 } from '../../codec/crc32';
import { inflate } from '../../codec/compression/inflate';
import type { Inflated } from '../../codec/compression/inflate';
import { cryptographyOf } from '../../crypto/portable';
import { unpackMethod } from './zip-methods';
import type { Zip, ZipEntry } from './zip-headers';
import { LOCAL } from './zip-headers';
import { aesFrame, openAes } from './zip-aes';
import { openZipCrypto, ZIPCRYPTO_HEADER } from './zip-crypto';
import type { Decipher } from './zip-crypto';
import { shiftJisBytes } from '../../codec/shift-jis';
import { utf8Bytes } from '../../codec/utf8';

export interface ReadEntryOptions {
  /** Only the first so many bytes; the rest is not inflated. */
  readonly limit?: number;
  readonly password?: string;
}

/** What was read of an entry, and why there is not more. */
export type UnpackedEntry = Inflated;

const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/** The bytes of an entry with the reason where they are not all. 'encrypted': no password, or a wrong one. Never throws. */
export function unpackEntry(zip: Zip, entry: ZipEntry, budget: Budget, options: ReadEntryOptions = {}): UnpackedEntry {
  const { limit = Infinity, password } = options;
  const data = entryData(zip, entry);
  if (isGap(data)) return nothing(data);
  if (!entry.encrypted) {
    const unpacked = checked(zip, entry, data, budget, limit, unpack(zip, entry, data, budget, limit));
    return unpacked.gap === undefined && data.length < entry.compressedSize
      ? { ...unpacked, gap: 'damaged' }
      : unpacked;
  }
  if (password === undefined) return nothing('encrypted');
  const tried = (secret: Uint8Array): UnpackedEntry =>
    entry.encryption === 'aes'
      ? unpackAes(zip, entry, data, secret, budget, limit)
      : unpackZipCrypto(zip, entry, data, secret, budget, limit);
  const unpacked = tried(utf8Bytes(password));
  // Passwords are bytes of the sender's code page, and all code pages agree on ASCII.
  if (unpacked.gap !== 'encrypted' || !/[^\0-\x7f]/.test(password)) return unpacked;
  const japanese = shiftJisBytes(password, zip.host);
  return japanese === undefined ? unpacked : tried(japanese);
}

/** The stored bytes of the entry, encryption frame and all; fewer than stated where the file is cut. */
function entryData({ bytes: file }: Zip, entry: ZipEntry): Uint8Array | Gap {
  const bytes = new Bytes(file);
  if (!startsWith(file, LOCAL, entry.offset)) return 'damaged';
  // The lengths of name and extra field are the local header's own: they differ from the directory's in honest archives.
  const from = entry.offset + 30 + bytes.u16(entry.offset + 26) + bytes.u16(entry.offset + 28);
  if (from > file.length || (from === file.length && entry.compressedSize > 0)) return 'damaged';
  return bytes.slice(from, from + entry.compressedSize);
}

function unpack(
  { host }: Zip,
  entry: ZipEntry,
  data: Uint8Array,
  budget: Budget,
  limit: number,
  decipher?: Decipher,
): UnpackedEntry {
  if (entry.method === METHOD_DEFLATED) {
    return inflate(data, budget, { host, limit, expected: entry.size, ...(decipher && { prepare: decipher }) });
  }
  if (entry.method !== METHOD_STORED) {
    if (decipher !== undefined && !budget.takeBytes(data.length)) return nothing(budget.gap ?? 'too-large');
    // An entry without a directory may leave its size to what is packed.
    const size = entry.size === 0 && data.length > 0 ? Infinity : entry.size;
    return unpackMethod(entry.method, decipher?.(data) ?? data, budget, { size, limit });
  }
  const wanted = data.subarray(0, limit);
  if (decipher !== undefined && !budget.takeBytes(wanted.length)) return nothing(budget.gap ?? 'too-large');
  const bytes = decipher === undefined ? wanted : decipher(wanted);
  return wanted.length < data.length ? { bytes, gap: 'too-large' } : { bytes };
}

/**
 * What is called stored must have the length and the sum that are stated. Where it has not, it may be deflated: programs that go by
 * the local header, or just try, would show that.
 */
function checked(
  { host }: Zip,
  entry: ZipEntry,
  data: Uint8Array,
  budget: Budget,
  limit: number,
  unpacked: UnpackedEntry,
): UnpackedEntry {
  if (entry.method !== METHOD_STORED || unpacked.gap !== undefined || !budget.takeSteps(data.length)) return unpacked;
  if (entry.size === data.length && crc32(data) === entry.crc) return unpacked;
  const inflated = inflate(data, budget, { host, limit, expected: entry.size });
  const isDeflated = inflated.bytes.length > 0 && (inflated.gap === undefined || inflated.gap === 'too-large');
  return isDeflated ? inflated : { ...unpacked, gap: 'damaged' };
}

/** Some 20 turns of the cipher, and what stands around them: about 1 µs. */
const ZIPCRYPTO_KEY_STEPS = 500;

function unpackZipCrypto(
  zip: Zip,
  entry: ZipEntry,
  data: Uint8Array,
  password: Uint8Array,
  budget: Budget,
  limit: number,
): UnpackedEntry {
  if (entry.encryption !== 'zipcrypto' || data.length < ZIPCRYPTO_HEADER || !budget.takeKeySteps(ZIPCRYPTO_KEY_STEPS))
    return nothing('encrypted');
  const decipher = openZipCrypto(data, entry.checkByte, password);
  if (decipher === undefined) return nothing('encrypted');
  // Of 500 wrong passwords two come so far. What is stored has nothing but its sum against them, over all of its bytes.
  if (entry.method === METHOD_STORED && !budget.takeKeySteps(data.length * 4)) return nothing('encrypted');
  const unpacked = unpack(zip, entry, data.subarray(ZIPCRYPTO_HEADER), budget, limit, decipher);
  // One wrong password in 256 comes so far; its garbage does not inflate, or has another CRC.
  if (unpacked.gap === 'damaged') return nothing('encrypted');
  if (unpacked.gap === undefined && crc32(unpacked.bytes) !== entry.crc) return nothing('encrypted');
  return unpacked;
}

/** Authentication costs a pass over the ciphertext, about 10 ms a megabyte: with the two bytes checked before, it is worth it up to here. */
const MOST_AUTHENTICATED = 4 * 1_024 * 1_024;

function unpackAes(
  zip: Zip,
  entry: ZipEntry,
  data: Uint8Array,
  password: Uint8Array,
  budget: Budget,
  limit: number,
): UnpackedEntry {
  const strength = entry.aes?.strength ?? 0;
  const frame = aesFrame(strength);
  if (frame === undefined) return nothing('not-supported-here');
  const keys = openAes(data, strength, password, budget, cryptographyOf(zip.host));
  if (keys === undefined) return nothing(budget.gap ?? 'encrypted');
  const ciphertext = data.subarray(
    frame.salt + frame.check,
    Math.max(frame.salt + frame.check, data.length - frame.code),
  );
  const code = data.subarray(data.length - frame.code);
  const whole = data.length === entry.compressedSize;
  if (whole && ciphertext.length <= MOST_AUTHENTICATED) {
    if (!budget.takeSteps(ciphertext.length)) return nothing(budget.gap ?? 'time-up');
    if (!keys.isAuthentic(ciphertext, code)) return nothing('encrypted');
  }
  return unpack(zip, entry, ciphertext, budget, limit, keys.decipher);
}

function nothing(gap: Gap): UnpackedEntry {
  return { bytes: new Uint8Array(), gap };
}
