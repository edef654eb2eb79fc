/** The key with which the gateway signs what it says of a message. It stays in this process: workers never see it. */
import { stampText, stampValue } from '../../stamp/stamp';
import type { Stamp } from '../../stamp/stamp';
import { readKey } from '../signing-key';
import type { Signer } from '../signing-key';

export interface Signing extends Pick<Signer, 'publicKey'> {
  /** The value of the header. */
  readonly stamp: (stamp: Stamp) => string;
}

/** What signs stamps with the key of a file, or why nothing does. */
export async function readSigning(file: string): Promise<Signing | string> {
  const signer = await readKey(file);
  if (typeof signer === 'string') return signer;
  return { publicKey: signer.publicKey, stamp: (stamp) => stampValue(stamp, signer.sign(stampText(stamp))) };
}
