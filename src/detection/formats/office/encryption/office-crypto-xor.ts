/** XOR obfuscation of workbooks: [MS-OFFCRYPTO] 2.3.7, method 1. The password takes part with its first 15 characters. */

const INITIAL_CODE = [
  0xe1f0, 0x1d0f, 0xcc9c, 0x84c0, 0x110c, 0x0e10, 0xf1ce, 0x313e, 0x1872, 0xe139, 0xd40f, 0x84f9, 0x280c, 0xa96a,
  0x4ec3,
];

/** 2.3.7.2: seven values for each bit of each character, first character of 15 first. */
const XOR_MATRIX = [
  0xaefc, 0x4dd9, 0x9bb2, 0x2745, 0x4e8a, 0x9d14, 0x2a09, 0x7b61, 0xf6c2, 0xfda5, 0xeb6b, 0xc6f7, 0x9dcf, 0x2bbf,
  0x4563, 0x8ac6, 0x05ad, 0x0b5a, 0x16b4, 0x2d68, 0x5ad0, 0x0375, 0x06ea, 0x0dd4, 0x1ba8, 0x3750, 0x6ea0, 0xdd40,
  0xd849, 0xa0b3, 0x5147, 0xa28e, 0x553d, 0xaa7a, 0x44d5, 0x6f45, 0xde8a, 0xad35, 0x4a4b, 0x9496, 0x390d, 0x721a,
  0xeb23, 0xc667, 0x9cef, 0x29ff, 0x53fe, 0xa7fc, 0x5fd9, 0x47d3, 0x8fa6, 0x0f6d, 0x1eda, 0x3db4, 0x7b68, 0xf6d0,
  0xb861, 0x60e3, 0xc1c6, 0x93ad, 0x377b, 0x6ef6, 0xddec, 0x45a0, 0x8b40, 0x06a1, 0x0d42, 0x1a84, 0x3508, 0x6a10,
  0xaa51, 0x4483, 0x8906, 0x022d, 0x045a, 0x08b4, 0x1168, 0x76b4, 0xed68, 0xcaf1, 0x85c3, 0x1ba7, 0x374e, 0x6e9c,
  0x3730, 0x6e60, 0xdcc0, 0xa9a1, 0x4363, 0x86c6, 0x1dad, 0x3331, 0x6662, 0xccc4, 0x89a9, 0x0373, 0x06e6, 0x0dcc,
  0x1021, 0x2042, 0x4084, 0x8108, 0x1231, 0x2462, 0x48c4,
];

const PAD = [0xbb, 0xff, 0xff, 0xba, 0xff, 0xff, 0xb9, 0x80, 0x00, 0xbe, 0x0f, 0x00, 0xbf, 0x0f, 0x00];

/** The password's bytes: one a character, the low byte or, where that is zero, the high one; at most 15. */
function passwordBytes(password: string): readonly number[] {
  return Array.from({ length: Math.min(password.length, 15) }, (_, index) => {
    const code = password.charCodeAt(index);
    return code & 0xff || code >>> 8;
  });
}

/** 2.3.7.1 Binary Document Password Verifier Derivation Method 1. */
export function xorVerifier(password: string): number {
  const characters = passwordBytes(password);
  let verifier = 0;
  for (const byte of [...characters].reverse().concat(characters.length)) {
    verifier = (((verifier & 0x4000) === 0 ? 0 : 1) | ((verifier << 1) & 0x7fff)) ^ byte;
  }
  return verifier ^ 0xce4b;
}

/** 2.3.7.2 CreateXorKey_Method1. */
export function xorKey(password: string): number {
  const characters = passwordBytes(password);
  let key = INITIAL_CODE[characters.length - 1] ?? 0;
  let element = 0x68;
  for (const byte of [...characters].reverse()) {
    for (let bit = 0; bit < 7; bit++, element--) {
      if (((byte << bit) & 0x40) !== 0) key ^= XOR_MATRIX[element] ?? 0;
    }
  }
  return key;
}

/** 2.3.7.2 CreateXorArray_Method1: sixteen bytes that repeat. */
export function xorArray(password: string): Uint8Array {
  const characters = passwordBytes(password);
  const key = xorKey(password);
  const bytes = [...characters, ...PAD.slice(0, 16 - characters.length)];
  // The low byte of the key goes to even places, the high one to odd places.
  return Uint8Array.from({ length: 16 }, (_, index) => {
    const mixed = ((bytes[index] ?? 0) ^ (index % 2 === 0 ? key : key >>> 8)) & 0xff;
    return (mixed >>> 1) | ((mixed << 7) & 0xff);
  });
}

/** 2.3.7.3 and [MS-XLS] 2.2.10: the place in the array depends on where the record stands and how long it is. */
export function xorDecrypt(data: Uint8Array, start: number, end: number, array: Uint8Array, index: number): void {
  for (let at = start; at < end; at++) {
    const mixed = (data[at] ?? 0) ^ (array[(index + at - start) & 15] ?? 0);
    // Rotated by five to the left when it was written: by three more to come round.
    data[at] = ((mixed << 3) | (mixed >>> 5)) & 0xff;
  }
}
