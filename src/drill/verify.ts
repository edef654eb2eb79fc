/** Is this message a drill of the organisation's own? For clients: it needs the public key alone. */
import { Budget, defaultLimits } from '../detection/budget';
import type { MessageInput } from '../detection/contract';
import { firstValue, readHeaderFields } from '../detection/formats/mail/header-fields';
import type { Host } from '../detection/host';
import { filesBindingOf } from '../stamp/binding';
import type { Sha256, Worded } from '../stamp/binding';
import { verifyHeader } from '../stamp/signed-header';
import { DRILL_HEADER, readDrill } from './drill';
import type { Drill } from './drill';

/**
 * `foreign`: signed with no key of ours, or two of them. `other-message`: the signature is genuine, and of another message, or this one
 * was changed since. `over`: its last day has passed.
 */
export type VerifiedDrill = { readonly state: 'genuine'; readonly drill: Drill } | { readonly state: Unverified };
type Unverified = 'absent' | 'foreign' | 'other-message' | 'over';

/**
 * Reads the mark of a drill and checks it, with the files, unlike a stamp's: whoever sends a drill of yours again with a picture or a PDF of
 * his own would have the organisation say of it that it was a drill.
 * @param publicKey SubjectPublicKeyInfo in base64
 * @param today ISO 8601 day, UTC
 */
export async function verifyDrill(
  message: Worded & Pick<MessageInput, 'attachments'>,
  publicKey: string,
  today: string,
  equipment: { readonly host: Host; readonly sha256: Sha256 },
): Promise<VerifiedDrill> {
  const verified = await verifyHeader(message, { name: DRILL_HEADER, read: readDrill }, publicKey, equipment);
  if (verified.state !== 'genuine') return verified;
  const { said: drill } = verified;
  if (filesBindingOf(message.attachments, equipment.sha256) !== drill.files) return { state: 'other-message' };
  if (hasReplyTo(message.rawHeaders ?? '', equipment.host)) return { state: 'other-message' };
  return today > drill.until ? { state: 'over' } : { state: 'genuine', drill };
}

/** No drill states one: whoever sends a drill again with one of his own would get the answers of those who are told that it was a drill. */
export function hasReplyTo(headers: string, host: Host): boolean {
  const { fields } = readHeaderFields(headers, new Budget(defaultLimits, () => host.now()));
  return firstValue(fields, 'reply-to') !== undefined;
}
