/** What stands between the bytes of a PDF's stream and its data: filters and predictors (ISO 32000-1, 7.4). */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import { Bytes, hexDigit, latin1 } from '../codec/bytes';
import { inflate } from '../codec/compression/inflate';
import type { Inflated } from '../codec/compression/inflate';

export interface PdfStream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

/** The stream's data, at most `limit` bytes. Filters that hold pictures, and LZW, which writers left in 1996, are a gap. */
export function decodedStream({ dictionary, data }: PdfStream, budget: Budget, limit: number): Inflated {
  // In the order of the array, which may be broken up by comments; one that is named by reference is not in sight.
  const filters = dictionary.match(/\/(?:\w{1,20}Decode|Crypt|AHx|A85|LZW|Fl|RL)\b/g) ?? [];
  if (filters.length === 0 && /\/Filter\b/.test(dictionary)) return unread;
  let bytes = filters.length === 0 ? data.subarray(0, limit) : data;
  let gap: Gap | undefined;
  for (const filter of filters) {
    const read = filter.startsWith('/Fl')
      ? inflated(bytes, dictionary, budget, limit)
      : /Hex|AHx/.test(filter)
        ? { bytes: fromHex(bytes, budget) }
        : filter.includes('85')
          ? { bytes: from85(bytes, budget) }
          : unread;
    bytes = read.bytes;
    gap ??= read.gap;
  }
  return gap === undefined ? { bytes } : { bytes, gap };
}

const unread: Inflated = { bytes: new Uint8Array(), gap: 'not-supported-here' };

function inflated(data: Uint8Array, dictionary: string, budget: Budget, limit: number): Inflated {
  // RFC 1950: two bytes of zlib header before the deflated data.
  const { bytes, gap } = inflate(data.subarray(2), budget, { limit });
  const predictor = parameter(dictionary, 'Predictor', 1);
  if (predictor === 2) return unread;
  const plain = predictor < 10 ? bytes : unpredicted(bytes, dictionary, budget);
  // Line ends before "endstream" are no part of the data, and inflating stops at its end by itself.
  return gap === undefined || (gap === 'damaged' && bytes.length > 0) ? { bytes: plain } : { bytes: plain, gap };
}

function parameter(dictionary: string, name: string, otherwise: number): number {
  return Number(new RegExp(`/${name}\\s{1,99}(\\d{1,6})`).exec(dictionary)?.[1] ?? otherwise);
}

/** 7.4.4.4: rows of PNG (RFC 2083, 6), the number of its filter before each. */
function unpredicted(data: Uint8Array, dictionary: string, budget: Budget): Uint8Array {
  const bits = parameter(dictionary, 'Colors', 1) * parameter(dictionary, 'BitsPerComponent', 8);
  const step = Math.max(1, (bits + 7) >>> 3);
  const width = Math.max(1, (parameter(dictionary, 'Columns', 1) * bits + 7) >>> 3);
  if (!budget.takeBytes(data.length) || !budget.takeSteps(data.length)) return new Uint8Array();
  const out = new Bytes(new Uint8Array(data.length));
  let length = 0;
  for (let at = 0; at < data.length; at += width + 1) {
    const kind = data[at];
    const row = length;
    for (let column = 0; column < width && at + 1 + column < data.length; column++, length++) {
      const left = column < step ? 0 : out.u8(length - step);
      const up = row === 0 ? 0 : out.u8(length - width);
      const corner = column < step || row === 0 ? 0 : out.u8(length - width - step);
      const guess =
        kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >>> 1 : kind === 4 ? paeth(left, up, corner) : 0;
      out.data[length] = (data[at + 1 + column] ?? 0) + guess;
    }
  }
  return out.slice(0, length);
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** 7.4.2 ASCIIHexDecode, up to ">". */
function fromHex(data: Uint8Array, budget: Budget): Uint8Array {
  if (!budget.takeBytes(data.length) || !budget.takeSteps(data.length)) return new Uint8Array();
  const digits = latin1(data)
    .split('>', 1)
    .join()
    .replace(/[^0-9A-Fa-f]/g, '');
  return Uint8Array.from(
    { length: (digits.length + 1) >>> 1 },
    (_, index) =>
      (hexDigit(digits.charCodeAt(index * 2)) << 4) | Math.max(0, hexDigit(digits.charCodeAt(index * 2 + 1))),
  );
}

/** 7.4.3 ASCII85Decode, up to "~": five characters make four bytes, and "z" stands for four zeros. */
function from85(data: Uint8Array, budget: Budget): Uint8Array {
  if (!budget.takeBytes(data.length * 4) || !budget.takeSteps(data.length)) return new Uint8Array();
  const bytes = new Uint8Array(data.length * 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const put = (most: number): void => {
    for (let index = 0; index < most; index++) bytes[length++] = Math.floor(value / 256 ** (3 - index));
    value = 0;
    count = 0;
  };
  for (const code of data) {
    if (code === 0x7e) break;
    if (code === 0x7a && count === 0) put(4);
    if (code < 0x21 || code > 0x75) continue;
    value = value * 85 + code - 0x21;
    count += 1;
    if (count === 5) put(4);
  }
  const rest = count;
  while (count > 0 && count < 5) {
    value = value * 85 + 84;
    count += 1;
  }
  put(Math.max(0, rest - 1));
  return bytes.subarray(0, length);
}
