import { defineDetector } from '../../contract';
import type { Kind } from '../../contract';
import { extensionOf } from '../../facts/file/file-names';

/** Containers that Windows or common programs open with a double click, and that mail filters often do not. */
const kinds: Readonly<Partial<Record<Kind, string>>> = {
  iso: 'ISO',
  vhd: 'VHD',
  '7z': '7z',
  rar: 'RAR',
  cab: 'CAB',
};
const names: ReadonlyMap<string, string> = new Map([
  ['iso', 'ISO'],
  ['img', 'IMG'],
  ['udf', 'UDF'],
  ['vhd', 'VHD'],
  ['vhdx', 'VHDX'],
  ['7z', '7z'],
  ['cab', 'CAB'],
  ['rar', 'RAR'],
  ['ace', 'ACE'],
  ['arj', 'ARJ'],
  ['lzh', 'LZH'],
  ['uue', 'UUE'],
  ['uu', 'UUE'],
  ['xxe', 'XXE'],
  ['daa', 'DAA'],
  ['wim', 'WIM'],
]);

export default defineDetector({
  id: 'opaque-container',
  group: 'carrier',
  weight: 6,
  needs: ['parts'],
  messages: { container: ['name', 'kind'] },
  why: "Emotet's relatives, and Emotet once (7z, 2022), use containers that filters seldom open; files in a disk image also lose the mark that makes Office careful.",
  looksLikeButIsNot: 'RAR and 7z files among technical people: a carrier, no proof.',
  references: ['https://attack.mitre.org/techniques/T1553/005/'],
  attack: ['T1553.005', 'T1566.001'],
  *detect({ parts }) {
    for (const { name, kind, path } of parts) {
      const extension = extensionOf(name);
      const named = names.get(extension);
      // A name alone counts where nobody could look, and for text that a program will decode (uuencode).
      const label = kinds[kind] ?? (kind === 'unread' || kind === 'unknown' || kind === 'text' ? named : undefined);
      if (label !== undefined)
        yield { message: 'container', values: { name, kind: label }, where: { in: 'part', path } };
    }
  },
});
