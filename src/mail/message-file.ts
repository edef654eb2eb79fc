import type { Gap, MessageInput } from '../detection/contract';
import { readEml } from './eml';
import { readMsg } from './msg';

/** [MS-CFB] 2.2: the first eight bytes of a compound file, which is what an Outlook message file is. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads an .eml or .msg file, told apart by their bytes.
 * @returns the message, or a Gap for bytes that are neither
 */
export function readMessageFile(bytes: Uint8Array): MessageInput | Gap {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte) ? readMsg(bytes) : readEml(bytes);
}
