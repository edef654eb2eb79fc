import { extensionOf } from '../detection/facts/file/file-names';
import { endingOf } from '../detection/facts/file/runnable';

/*
 * Which attachment to fetch first. Outlook hands over one at a time and the reader may click in the meantime, so the files
 * that Emotet has used come first and the pictures of a signature last.
 */

/** Pictures, sound and film by their endings; and behind them those that belong to the body. */
const MEDIA = endingOf('png').rank;
const INLINE = MEDIA + 1;

/** 0 is fetched first. A picture by its name is ranked as one only when it also says that it belongs to the body. */
export function riskRank(attachment: { readonly name: string; readonly inline: boolean }): number {
  const { rank } = endingOf(extensionOf(attachment.name));
  return attachment.inline && rank === MEDIA ? INLINE : rank;
}
