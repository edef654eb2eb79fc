/** A private key that signs what this organisation says in headers: stamps of the gateway, and drills. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sentenceOf } from './io';

/** What signs texts with one key. */
export interface Signer {
  /** SubjectPublicKeyInfo in base64: what a client needs, and may be published. */
  readonly publicKey: string;
  /** r and s behind each other (IEEE P1363), in base64. */
  readonly sign: (text: string) => string;
}

/** The key of a file in PEM, or why it is none. */
export async function readKey(file: string): Promise<Signer | string> {
  let key: KeyObject;
  try {
    key = createPrivateKey(await readFile(file));
  } catch (error) {
    return `No private key can be read from it (${sentenceOf(error)}).`;
  }
  // prime256v1 is what OpenSSL calls P-256, the curve that every browser verifies.
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return 'It is no key for ECDSA with P-256.';
  return {
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (text) => sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  };
}
