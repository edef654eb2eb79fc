/** Punycode (RFC 3492), decoding alone: addresses are only ever read here, never made. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** Longest label that is decoded (RFC 1035 allows 63); also bounds the insertions, which are quadratic. */
const LONGEST_LABEL = 63;

/** The Unicode form of a label's part behind `xn--`, or undefined where it is not punycode. */
export function decodePunycode(encoded: string): string | undefined {
  if (encoded.length === 0 || encoded.length > LONGEST_LABEL) return undefined;
  const delimiter = encoded.lastIndexOf('-');
  const points: number[] = [];
  for (let index = 0; index < delimiter; index++) {
    const unit = encoded.charCodeAt(index);
    if (unit >= 0x80) return undefined;
    points.push(unit);
  }
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let i = 0;
  let at = delimiter > 0 ? delimiter + 1 : 0;
  while (at < encoded.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(at));
      at++;
      if (digit === undefined || at > encoded.length) return undefined;
      i += digit * weight;
      if (i > 0x7fffffff) return undefined;
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    if (n > 0x10ffff || (n >= 0xd800 && n < 0xe000)) return undefined;
    points.splice(i % length, 0, n);
    i = (i % length) + 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return undefined;
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
