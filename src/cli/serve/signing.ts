/** The key with which the gateway signs what it says of a message. It stays in this process: workers never see it. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { stampText, stampValue } from '../../stamp/stamp';
import type { Stamp } from '../../stamp/stamp';
import { sentenceOf } from '../io';

export interface Signing {
  /** SubjectPublicKeyInfo in base64: what a client needs, and may be published. */
  readonly publicKey: string;
  /** The value of the header. */
  readonly stamp: (stamp: Stamp) => string;
}

/** What signs texts with one key. */
export interface Signer {
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

/** What signs stamps with the key of a file, or why nothing does. */
export async function readSigning(file: string): Promise<Signing | string> {
  const signer = await readKey(file);
  if (typeof signer === 'string') return signer;
  return { publicKey: signer.publicKey, stamp: (stamp) => stampValue(stamp, signer.sign(stampText(stamp))) };
}
