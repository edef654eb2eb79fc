import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64 } from '../detection/formats/codec/base64';
import { isTooOld, parseBlockList } from '../detection/text/block-list';
import type { BlockList } from '../detection/contract';
import type { ProblemId } from '../locales/settings-texts';

/** Bytes of a list: half a million addresses. */
export const LARGEST_LIST = 4 * 1024 * 1024;

/** "sha256-" and the digest in Base64, as in Subresource Integrity. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256-${encodeBase64(sha256(bytes))}`;
}

/**
 * The list in these bytes, when they are the ones that the settings name. One that is too old is still handed over: a hit
 * in it is told and weighs nothing.
 * @param today ISO 8601
 */
export function readBlockList(
  bytes: Uint8Array,
  digest: string,
  today: string,
): { readonly list?: BlockList; readonly problem?: ProblemId } {
  if (bytes.length > LARGEST_LIST) return { problem: 'listTooLarge' };
  if (digestOf(bytes) !== digest) return { problem: 'listWrongDigest' };
  const list = parseBlockList(bytes);
  if (typeof list === 'string') return { problem: 'listDamaged' };
  return isTooOld(list, today) ? { list, problem: 'listTooOld' } : { list };
}
