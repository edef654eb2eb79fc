import { inflateRawSync } from 'node:zlib';
import type { Host } from '../detection/host';
import { textHost } from './browser';
import { nodeCryptography } from './node-cryptography';

/** The host of Node: as `textHost`, and it inflates with Node's own zlib, in a third of the time, and hashes with its OpenSSL. */
export const nodeHost: Host = {
  ...textHost,
  cryptography: nodeCryptography,
  inflate(data, length) {
    try {
      // One byte more than stated: a stream that makes more is told apart from one that ends there.
      const bytes = inflateRawSync(data, { maxOutputLength: length + 1, chunkSize: Math.max(MIN_CHUNK, length + 1) });
      return bytes.length === length ? new Uint8Array(bytes.buffer, bytes.byteOffset, length) : undefined;
    } catch {
      return undefined;
    }
  },
};

/** zlib's Z_MIN_CHUNK. */
const MIN_CHUNK = 64;
