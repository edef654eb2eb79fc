/** Was this message stamped by the organisation's own gateway? For clients: it needs the public key alone, and nothing secret. */
import { isWarning } from '../detection/contract';
import type { MailServerWarning, MessageInput } from '../detection/contract';
import type { Host } from '../detection/host';
import type { Sha256, Worded } from './binding';
import { verifyHeader } from './signed-header';
import { readStamp, STAMP_HEADER } from './stamp';
import type { Stamp } from './stamp';

/**
 * `genuine`: the gateway said this of a message with these words, links and sender. `foreign`: signed with no key of ours, or two stamps, of
 * which at most one is the gateway's. `other-message`: the signature is genuine, but the message is not the one that was checked, or was
 * changed since. `old`: it was not checked on its way here.
 */
export type Verified = { readonly state: 'genuine'; readonly stamp: Stamp } | { readonly state: Unverified };
type Unverified = 'absent' | 'foreign' | 'other-message' | 'old';

/** Milliseconds that a mail server keeps trying to deliver (RFC 5321, 4.5.4.1: four to five days), with some room. */
const LONGEST_ON_ITS_WAY = 7 * 24 * 3_600_000;
/** Two clocks differ by less. */
const CLOCKS = 24 * 3_600_000;

/**
 * Reads the stamp of a message and checks it. The files are not looked at: Outlook hands them over last, not at all, or written anew, and
 * whoever puts others into a message of the same words, id and date makes readers of it more careful, which no attacker wants.
 * `filesBindingOf` compares them, for those who have them as they came.
 * @param publicKey SubjectPublicKeyInfo in base64, as `serve --key` prints it
 */
export async function verifyStamp(
  message: Worded & Pick<MessageInput, 'receivedAt'>,
  publicKey: string,
  equipment: { readonly host: Host; readonly sha256: Sha256 },
): Promise<Verified> {
  const verified = await verifyHeader(message, { name: STAMP_HEADER, read: readStamp }, publicKey, equipment);
  if (verified.state !== 'genuine') return verified;
  const { said: stamp } = verified;
  return isOld(stamp, message.receivedAt) ? { state: 'old' } : { state: 'genuine', stamp };
}

/** What of it a client may go by: a warning that is genuine, and nothing that would calm. */
export function warningOf(verified: Verified): MailServerWarning | undefined {
  if (verified.state !== 'genuine') return undefined;
  const { level, pattern } = verified.stamp;
  return isWarning(level) ? { level, pattern } : undefined;
}

/** A message that arrives once more, long after, was checked by what was known then. Where nobody says when it came, it is not old. */
function isOld({ at }: Stamp, receivedAt = at): boolean {
  const waited = Date.parse(receivedAt) - Date.parse(at);
  return !(waited < LONGEST_ON_ITS_WAY && waited > -CLOCKS);
}
