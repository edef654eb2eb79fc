import { isGap } from '../../../contract';
import { isMimeEntity, nameOfSigned, readSmime } from '../../../formats/mail/smime';
import type { Opener } from '../opening';
import { openEml } from './eml';

/** A signed or compressed message is read like any other; of a signed file what was signed is. */
export const openSmime: Opener = (bytes, context) => {
  const content = readSmime(bytes, context.budget);
  if (content === undefined) return { children: [] };
  if (isGap(content)) return { children: [], gap: content };
  if (isMimeEntity(content)) return { ...openEml(content, context), kind: 'message' };
  return { children: [{ name: nameOfSigned(context.name), bytes: content, size: content.length }] };
};
