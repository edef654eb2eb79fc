/**
 * A header that the organisation has signed, and that is bound to its message: the mail server's stamp, and the mark of a drill. For
 * clients: it needs the public key alone, and nothing secret.
 */
import { Budget, defaultLimits } from '../detection/budget';
import { decodeStrictBase64 } from '../detection/formats/codec/base64';
import { allValues, readHeaderFields } from '../detection/formats/mail/header-fields';
import type { Host } from '../detection/host';
import { bindingOf } from './binding';
import type { Sha256, Worded } from './binding';
import type { Signed } from './tags';

/**
 * `foreign`: signed with no key of ours, or there are two such headers, of which at most one is the organisation's. `other-message`: the
 * signature is genuine, but the message is not the one that was signed, or was changed since.
 */
export type VerifiedHeader<Said> =
  { readonly state: 'genuine'; readonly said: Said } | { readonly state: 'absent' | 'foreign' | 'other-message' };

/**
 * Reads such a header of a message and checks it.
 * @param read answers undefined for a value that we do not write, letter for letter
 * @param publicKey SubjectPublicKeyInfo in base64
 */
export async function verifyHeader<Said extends { readonly digest: string }>(
  message: Worded,
  { name, read }: { readonly name: string; readonly read: (value: string) => Signed<Said> | undefined },
  publicKey: string,
  { host, sha256 }: { readonly host: Host; readonly sha256: Sha256 },
): Promise<VerifiedHeader<Said>> {
  const budget = new Budget(defaultLimits, () => host.now());
  const { fields } = readHeaderFields(message.rawHeaders ?? '', budget);
  const [value, ...further] = allValues(fields, name.toLowerCase());
  if (value === undefined) return { state: 'absent' };
  const signed = further.length === 0 ? read(value) : undefined;
  if (signed === undefined || !(await isSignedWith(publicKey, signed))) return { state: 'foreign' };
  const { said } = signed;
  return bindingOf(message, host, sha256) === said.digest ? { state: 'genuine', said } : { state: 'other-message' };
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Did the owner of this key sign this text? */
async function isSignedWith(
  publicKey: string,
  { signature, text }: { readonly signature: string; readonly text: string },
): Promise<boolean> {
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
