/** Is this message a drill of the organisation's own? For clients: it needs the public key alone. */
import { Budget, defaultLimits } from '../detection/budget';
import { allValues, readHeaderFields } from '../detection/formats/mail/header-fields';
import type { Host } from '../detection/host';
import { bindingOf } from '../stamp/binding';
import type { Sha256, Worded } from '../stamp/binding';
import { isSignedWith } from '../stamp/verify';
import { DRILL_HEADER, drillText, readDrill } from './drill';
import type { Drill } from './drill';

/**
 * `foreign`: signed with no key of ours, or two of them. `other-message`: the signature is genuine, and of another message, or this one
 * was changed since. `over`: its last day has passed.
 */
export type VerifiedDrill = { readonly state: 'genuine'; readonly drill: Drill } | { readonly state: Unverified };
type Unverified = 'absent' | 'foreign' | 'other-message' | 'over';

/**
 * @param publicKey SubjectPublicKeyInfo in base64
 * @param today ISO 8601 day, UTC
 */
export async function verifyDrill(
  message: Worded,
  publicKey: string,
  today: string,
  { host, sha256 }: { readonly host: Host; readonly sha256: Sha256 },
): Promise<VerifiedDrill> {
  const budget = new Budget(defaultLimits, () => host.now());
  const { fields } = readHeaderFields(message.rawHeaders ?? '', budget);
  const [value, ...further] = allValues(fields, DRILL_HEADER.toLowerCase());
  if (value === undefined) return { state: 'absent' };
  const signed = further.length === 0 ? readDrill(value) : undefined;
  if (signed === undefined) return { state: 'foreign' };
  const { drill, signature } = signed;
  if (!(await isSignedWith(publicKey, signature, drillText(drill)))) return { state: 'foreign' };
  if (bindingOf(message, host, sha256) !== drill.digest) return { state: 'other-message' };
  return today > drill.until ? { state: 'over' } : { state: 'genuine', drill };
}
