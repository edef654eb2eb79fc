/**
 * Archives other than ZIP. What lies in them unpacked (tape archives, CD images, stored entries) or under DEFLATE is read; of the
 * others the names are, and the gap says that the contents were not.
 */
import { isGap } from '../../../contract';
import type { Archive, Gap } from '../../../contract';
import { readCabinet } from '../../../formats/archive/cab';
import { readGzip } from '../../../formats/archive/gzip';
import { readIso } from '../../../formats/archive/iso';
import { readRar } from '../../../formats/archive/rar';
import { readSevenZip } from '../../../formats/archive/seven-zip';
import { readTar } from '../../../formats/archive/tar';
import { decodeZipName } from '../../../formats/archive/zip-names';
import type { Child, Opened, Opener } from '../opening';

const MOST_NAMES = 1_000;
/** Read of a gzip file: what is longer is a log or a backup, and a bomb ends here too. */
const GZIP_HEAD = 16 * 1_024 * 1_024;

function describe(names: readonly string[], known: Partial<Archive> = {}): Archive {
  const rest = { encrypted: false, namesEncrypted: false, prefix: 0, inconsistent: false };
  return { names: names.slice(0, MOST_NAMES), count: names.length, ...rest, ...known };
}

export const openSevenZip: Opener = (bytes, { budget }) => {
  const archive = readSevenZip(bytes, budget);
  if (isGap(archive)) return { children: [], gap: archive };
  const { names, count, encrypted, namesEncrypted, gap } = archive;
  return {
    archive: describe(names, { count, encrypted, namesEncrypted }),
    children: [],
    gap: gap ?? lockedOrClosed(encrypted),
  };
};

export const openRar: Opener = (bytes, { host, budget }) => {
  const { entries, encrypted, namesEncrypted, gap } = readRar(bytes, host, budget);
  const children = entries.map(({ name, size, compressedSize, encrypted: locked, stored }): Child => {
    const why: Gap | undefined =
      stored === undefined ? lockedOrClosed(locked) : stored.length < size ? 'damaged' : undefined;
    return {
      name,
      size,
      ...(stored && { bytes: stored }),
      ...(why && { gap: why }),
      entry: { compressedSize, size, encrypted: locked },
    };
  });
  const names = entries.map(({ name }) => name);
  return { archive: describe(names, { encrypted, namesEncrypted }), children, ...(gap && { gap }) };
};

export const openIso: Opener = (bytes, { budget }) => fromFiles(readIso(bytes, budget));

export const openTar: Opener = (bytes, { host, budget }) => fromFiles(readTar(bytes, host, budget));

export const openCabinet: Opener = (bytes, { host, budget }) => {
  const { names, gap } = readCabinet(bytes, host, budget);
  return { archive: describe(names), children: [], gap: gap ?? 'not-supported-here' };
};

/** Virtual disks hold a file system with its own tree: recognised, not read. */
export const openDisk: Opener = () => ({ archive: describe([]), children: [], gap: 'not-supported-here' });

export const openGzip: Opener = (bytes, { host, budget, name }) => {
  const { bytes: content, gap, rawName } = readGzip(bytes, budget, GZIP_HEAD);
  const inner =
    rawName === undefined
      ? name.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
      : decodeZipName(rawName, { flags: 0, host });
  const child: Child = {
    name: inner,
    size: content.length,
    ...(content.length > 0 && { bytes: content }),
    ...(gap && { gap }),
  };
  return { archive: describe([inner]), children: [child] };
};

interface Files {
  readonly files: readonly { readonly name: string; readonly size: number; readonly bytes: Uint8Array }[];
  readonly gap?: Gap;
}

function fromFiles({ files, gap }: Files): Opened {
  const children = files.map(({ name, size, bytes }): Child => ({
    name,
    size,
    bytes,
    entry: { compressedSize: size, size, encrypted: false },
  }));
  return { archive: describe(files.map(({ name }) => name)), children, ...(gap && { gap }) };
}

function lockedOrClosed(encrypted: boolean): Gap {
  return encrypted ? 'encrypted' : 'not-supported-here';
}
