/**
 * Names and places as the memory keeps them. A name is a salted hash; a place is locked with the name, so that only a message that
 * carries the name opens it. Whoever holds the settings of the mailbox can still try names that they guess.
 */
import { joinBytes, latin1 } from '../../formats/codec/bytes';
import { sha256Words } from '../../formats/codec/sha256';
import { utf8Bytes } from '../../formats/codec/utf8';

/** Characters of a name's id. */
export const ID_BYTES = 8;

/** What stands in front of a locked place: it says whether the right name opened it, and no two places share a key stream. */
const TAG_BYTES = 4;

/** Places are ASCII: a domain in another script stands in mail as "xn--…". */
const IS_PLACE = /^[a-z0-9!#$%&'*+/=?^_`{|}~.@-]+$/;

export const LONGEST_SEALED = 100;

/** A name, as nobody can read it: eight characters of one byte each. */
export function idOf(salt: Uint8Array, name: string): string {
  return latin1(hash(salt, 'name', name));
}

/** A place, locked with a name. Undefined where it is too long, or none. */
export function seal(salt: Uint8Array, name: string, place: string): Uint8Array | undefined {
  if (place.length > LONGEST_SEALED - TAG_BYTES || !IS_PLACE.test(place)) return undefined;
  const tag = hash(salt, 'place', name, place).subarray(0, TAG_BYTES);
  return joinBytes([tag, mixed(salt, name, tag, utf8Bytes(place))]);
}

/** The place that was locked with this name. Undefined: with another one, or damaged. */
export function unseal(salt: Uint8Array, name: string, sealed: Uint8Array): string | undefined {
  const tag = sealed.subarray(0, TAG_BYTES);
  const place = latin1(mixed(salt, name, tag, sealed.subarray(TAG_BYTES)));
  if (!IS_PLACE.test(place)) return undefined;
  return latin1(hash(salt, 'place', name, place).subarray(0, TAG_BYTES)) === latin1(tag) ? place : undefined;
}

/** The same text again, known by 16 bits: taken for another one it only counts once less. */
export function fingerprintOf(salt: Uint8Array, text: string): number {
  const [high = 0, low = 0] = hash(salt, 'text', text);
  return (high << 8) | low;
}

function mixed(salt: Uint8Array, name: string, tag: Uint8Array, bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes);
  for (let at = 0; at < result.length; at += 8) {
    const stream = hash(salt, 'stream', name, latin1(tag), String(at));
    for (let index = 0; index < 8 && at + index < result.length; index++)
      result[at + index] = (result[at + index] ?? 0) ^ (stream[index] ?? 0);
  }
  return result;
}

/** The first 8 bytes of SHA-256 over the salt and these words. */
function hash(salt: Uint8Array, ...words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES);
  const view = new DataView(bytes.buffer);
  const [high, low] = sha256Words(joinBytes([salt, utf8Bytes(words.join('\0'))]));
  view.setUint32(0, high);
  view.setUint32(4, low);
  return bytes;
}
