import type { Host } from '../src/detection/host';

/** The host of tests: the full text decoders, and a clock that stands still so that every answer is the same twice. */
export const testHost: Host = {
  decode(bytes, charset) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return new TextDecoder().decode(bytes);
    }
  },
  now: () => 0,
};
