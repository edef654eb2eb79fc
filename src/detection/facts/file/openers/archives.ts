/** Archives other than ZIP: their files become parts, those that are locked too when a password opens them. */
import defer * as readers from './archive-readers';
import type { Archive, Kind } from '../../../contract';
import { readAr, readCpio } from '../../../formats/archive/cpio';
import type { ArchiveReader, ListedFile, Listing } from '../../../formats/archive/listing';
import { storedFile } from '../../../formats/archive/listing';
import { readTar } from '../../../formats/archive/tar';
import { inTurn } from '../../../formats/password';
import { stemOf } from '../file-names';
import type { Child, Opened, Opener } from '../opening';
import { byUrgency, gapOf, limitOf, MOST_CHILDREN, namesOf } from './entries';

/** Words that nobody calls a password: each reads the whole listing anew; 7z and RAR derive a key besides, which takes 100 ms. */
const MOST_GUESSES = 16;
/** What reading the listing costs beside the key. */
const LISTING_KEY_STEPS = 20_000;

/** Opens what a reader lists. */
function openArchive(read: ArchiveReader): Opener {
  return (bytes, { name, host, budget }) => {
    const listing = read(bytes, { host, budget, passwords: () => [] });
    const closed = openListing(listing, name);
    if (!isLocked(listing)) return closed;
    return {
      ...closed,
      *unlock(keys) {
        for (const password of inTurn(keys, MOST_GUESSES)) {
          if (!keys.budget.takeKeySteps(LISTING_KEY_STEPS + (bytes.length >>> 3))) continue;
          const tried = openListing(read(bytes, { ...keys, passwords: () => [password] }), name);
          if (tried.children.some(({ entry }) => entry?.openedWith !== undefined)) return tried;
          yield undefined;
        }
        return closed;
      },
    };
  };
}

function openListing(listing: Listing, archiveName: string): Opened {
  const { files } = listing;
  const children = new Map<ListedFile, Child>();
  for (const file of byUrgency(files)) children.set(file, childOf(file, archiveName));
  const gap = listing.gap ?? (files.length > MOST_CHILDREN ? 'too-large' : undefined);
  return {
    archive: describe(listing),
    children: files.flatMap((file) => children.get(file) ?? []),
    ...(gap && { gap }),
  };
}

function isLocked({ files, namesEncrypted = false, gap }: Listing): boolean {
  return namesEncrypted || gap === 'encrypted' || files.some(({ encrypted }) => encrypted);
}

function describe({ files, namesEncrypted = false, prefix = 0 }: Listing): Archive {
  return {
    names: namesOf(files),
    count: files.length,
    encrypted: files.some(({ encrypted }) => encrypted),
    namesEncrypted,
    prefix,
    inconsistent: false,
  };
}

function childOf(file: ListedFile, archiveName: string): Child {
  const { size, compressedSize, encrypted } = file;
  // Unpackers name what has no name after its archive.
  const name = file.name === '' ? stemOf(archiveName) : file.name;
  const unpacked = file.unpack(limitOf(file));
  const gap = gapOf(file, unpacked);
  const { bytes, password } = unpacked;
  return {
    name,
    size,
    ...(bytes.length > 0 || gap === undefined ? { bytes } : {}),
    ...(gap && { gap }),
    entry: { compressedSize, size, encrypted, ...(password && { openedWith: password.origin }) },
  };
}

const readTape: ArchiveReader = (data, { host, budget }) => {
  const { files, gap } = readTar(data, host, budget);
  return { files: files.map(({ name, size, bytes }) => storedFile(name, size, bytes)), ...(gap && { gap }) };
};

/** An archive that nobody can look into here: told by its kind, and what lies in it is a gap. */
export const openSealed: Opener = () => ({ archive: describe({ files: [] }), children: [], gap: 'not-supported-here' });

/** By kind of file. */
export const archiveOpeners = {
  '7z': openArchive((...given) => readers.readSevenZip(...given)),
  ace: openArchive((...given) => readers.readAce(...given)),
  alz: openArchive((...given) => readers.readAlz(...given)),
  ar: openArchive(readAr),
  arj: openArchive((...given) => readers.readArj(...given)),
  cab: openArchive((...given) => readers.readCabinet(...given)),
  cpio: openArchive(readCpio),
  egg: openArchive((...given) => readers.readEgg(...given)),
  iso: openArchive((...given) => readers.readImage(...given)),
  lzh: openArchive((...given) => readers.readLzh(...given)),
  rar: openArchive((...given) => readers.readRar(...given)),
  tar: openArchive(readTape),
  vhd: openArchive((...given) => readers.readDisk(...given)),
  wim: openArchive((...given) => readers.readWim(...given)),
  sealed: openSealed,
  mailbox: openSealed,
} satisfies Partial<Record<Kind, Opener>>;
