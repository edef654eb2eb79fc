import { defineDetector } from '../../contract';
import type { Kind } from '../../contract';
import { extensionOf } from '../../facts/file/file-names';
import { diskImages } from '../../facts/file/risky-files';
import { endingOf } from '../../facts/file/runnable';

/** Containers that Windows or common programs open with a double click, and that mail filters often do not. */
const kinds: Readonly<Partial<Record<Kind, string>>> = {
  iso: 'ISO',
  vhd: 'VHD',
  '7z': '7z',
  rar: 'RAR',
  cab: 'CAB',
  lzh: 'LZH',
  arj: 'ARJ',
  ace: 'ACE',
  alz: 'ALZ',
  egg: 'EGG',
  wim: 'WIM',
};
/** These are daily bread among people who work with Unix: hardly more than a carrier. */
const commonKinds: Readonly<Partial<Record<Kind, string>>> = {
  ar: 'AR',
  cpio: 'CPIO',
  tar: 'TAR',
  gzip: 'GZIP',
  xz: 'XZ',
  bzip2: 'BZIP2',
  zstd: 'ZSTD',
};
const COMMON = 2;
/** A disk image of which nobody could list a single file: Windows opens it all the same. */
const UNSEEN_IMAGE = 30;

export default defineDetector({
  id: 'opaque-container',
  group: 'carrier',
  weight: 6,
  needs: ['parts'],
  subjects: ['parts'],
  messages: { container: ['name', 'kind'] },
  why: "Emotet's relatives, and Emotet once (7z, 2022), use containers that filters seldom open; files in a disk image also lose the mark that makes Office careful.",
  looksLikeButIsNot: 'RAR and 7z files among technical people: a carrier, no proof.',
  references: ['https://attack.mitre.org/techniques/T1553/005/'],
  attack: ['T1553.005', 'T1566.001'],
  *detect({ parts }) {
    for (const { name, kind, path, archive, gap } of parts) {
      const common = commonKinds[kind];
      const label = kinds[kind] ?? common ?? labelOfName(name, kind);
      if (label === undefined) continue;
      const where = { in: 'part', path } as const;
      yield {
        message: 'container',
        values: { name, kind: label },
        where,
        ...(common !== undefined && { weight: COMMON }),
        ...(diskImages.has(kind) && gap !== undefined && !archive?.names.length && { weight: UNSEEN_IMAGE }),
      };
    }
  },
});

/** Told by its kind alone, or by its name, which counts where nobody could look, and for text that a program will decode (uuencode). */
function labelOfName(name: string, kind: Kind): string | undefined {
  const extension = extensionOf(name);
  if (kind === 'sealed' || kind === 'mailbox' || kind === 'packed')
    return extension === '' ? 'archive' : extension.toUpperCase();
  const unseen = kind === 'unread' || kind === 'unknown' || kind === 'text';
  return unseen && extension !== 'zip' && endingOf(extension).class === 'archive' ? extension.toUpperCase() : undefined;
}
