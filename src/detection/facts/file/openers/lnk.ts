import { isGap } from '../../../contract';
import { readLnk } from '../../../formats/lnk';
import type { Opener } from '../opening';

/** What a shortcut starts. */
export const openLnk: Opener = (bytes, { host, budget }) => {
  const read = readLnk(bytes, host, budget);
  if (isGap(read)) return { children: [], gap: read };
  const { gap, ...shortcut } = read;
  return { shortcut, children: [], ...(gap && { gap }) };
};
