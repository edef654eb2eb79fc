import { attempt, loose } from './loose';

/** S/MIME, by the item's class (IPM.Note.SMIME; a signed message is IPM.Note.SMIME.MultipartSigned and readable). */
export function isEncrypted(item: Office.MessageRead): boolean {
  const itemClass = (attempt(() => loose(item).itemClass) ?? '').toLowerCase();
  return /(?:^|\.)(?:smime|rpmsg)/.test(itemClass) && !itemClass.endsWith('.multipartsigned');
}
