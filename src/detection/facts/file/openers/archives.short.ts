/** Archives other than ZIP where their readers are left out: told by their kind, and what lies in them is a gap. */
import type { Archive } from '../../../contract';
import type { Opener } from '../opening';
import type * as whole from './archives';

const unread: Archive = {
  names: [],
  count: 0,
  encrypted: false,
  namesEncrypted: false,
  prefix: 0,
  inconsistent: false,
};

const openNothing: Opener = () => ({ archive: unread, children: [], gap: 'not-supported-here' });

export const openSevenZip: typeof whole.openSevenZip = openNothing;
export const openRar: typeof whole.openRar = openNothing;
export const openIso: typeof whole.openIso = openNothing;
export const openTar: typeof whole.openTar = openNothing;
export const openCabinet: typeof whole.openCabinet = openNothing;
export const openDisk: typeof whole.openDisk = openNothing;
export const openGzip: typeof whole.openGzip = openNothing;
