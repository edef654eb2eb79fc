/** Was this message stamped by the organisation's own gateway? For clients: it needs the public key alone, and nothing secret. */
import type { MessageInput } from '../detection/contract';
import { Budget, defaultLimits } from '../detection/budget';
import { decodeStrictBase64 } from '../detection/formats/codec/base64';
import { allValues, readHeaderFields } from '../detection/formats/mail/header-fields';
import type { Host } from '../detection/host';
import { bindingOf } from './binding';
import type { Sha256 } from './binding';
import { readStamp, STAMP_HEADER, stampText } from './stamp';
import type { Stamp } from './stamp';

/**
 * `genuine`: the gateway said this of this message. `foreign`: signed with no key of ours, or two stamps, of which at most one is the
 * gateway's. `other-message`: the signature is genuine, but the message is not the one that was checked, or was changed since.
 */
export type Verified = { readonly state: 'genuine'; readonly stamp: Stamp } | { readonly state: Unverified };
type Unverified = 'absent' | 'foreign' | 'other-message';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/**
 * Reads the stamp of a message and checks it.
 * @param publicKey SubjectPublicKeyInfo in base64, as `serve --key` prints it
 */
export async function verifyStamp(
  message: MessageInput,
  publicKey: string,
  { host, sha256 }: { readonly host: Host; readonly sha256: Sha256 },
): Promise<Verified> {
  const budget = new Budget(defaultLimits, () => host.now());
  const { fields } = readHeaderFields(message.rawHeaders ?? '', budget);
  const [value, ...further] = allValues(fields, STAMP_HEADER.toLowerCase());
  if (value === undefined) return { state: 'absent' };
  const signed = further.length === 0 ? readStamp(value) : undefined;
  if (signed === undefined) return { state: 'foreign' };
  const { stamp, signature } = signed;
  if (!(await isSignedWith(publicKey, signature, stampText(stamp)))) return { state: 'foreign' };
  return bindingOf(message, host, sha256) === stamp.digest ? { state: 'genuine', stamp } : { state: 'other-message' };
}

async function isSignedWith(publicKey: string, signature: string, text: string): Promise<boolean> {
  const key = decodeStrictBase64(publicKey);
  const bytes = decodeStrictBase64(signature);
  if (key === undefined || bytes === undefined) return false;
  const data = new TextEncoder().encode(text);
  try {
    const imported = await crypto.subtle.importKey('spki', new Uint8Array(key), ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, imported, new Uint8Array(bytes), data);
  } catch {
    return false;
  }
}
