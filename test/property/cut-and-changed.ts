import fc from 'fast-check';

/** The property that `check` passes for the file cut anywhere, with up to eight of its bytes changed. */
export function cutAndChanged(whole: Uint8Array, check: (bytes: Uint8Array) => void) {
  return fc.property(
    fc.nat(whole.length),
    fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
    (length, changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      check(bytes.subarray(0, length));
    },
  );
}
