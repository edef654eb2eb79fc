/** The RC4 stream cipher, as [MS-OFFCRYPTO] uses it; broken for secrecy, which is not what it is needed for here. */

/** A running key stream: applying it decrypts and encrypts alike. */
export interface KeyStream {
  /** Applies the key stream to `data` from `start` to `end`, in place. */
  apply(data: Uint8Array, start: number, end: number): void;
  /** Lets `count` bytes of key stream go by. */
  skip(count: number): void;
}

export function rc4(key: Uint8Array): KeyStream {
  const state = new Uint8Array(256);
  for (let index = 0; index < 256; index++) state[index] = index;
  for (let index = 0, other = 0; index < 256; index++) {
    const here = state[index] ?? 0;
    other = (other + here + (key[index % key.length] ?? 0)) & 0xff;
    state[index] = state[other] ?? 0;
    state[other] = here;
  }
  let i = 0;
  let j = 0;
  const next = (): number => {
    i = (i + 1) & 0xff;
    const here = state[i] ?? 0;
    j = (j + here) & 0xff;
    const there = state[j] ?? 0;
    state[i] = there;
    state[j] = here;
    return state[(here + there) & 0xff] ?? 0;
  };
  return {
    apply(data, start, end) {
      for (let at = start; at < end; at++) data[at] = (data[at] ?? 0) ^ next();
    },
    skip(count) {
      for (let turn = 0; turn < count; turn++) next();
    },
  };
}
