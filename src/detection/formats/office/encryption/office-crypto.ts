/**
 * Encrypted Office files ([MS-OFFCRYPTO]): says which scheme locks a compound file, and opens it with the passwords that Office
 * itself tries, or that the reader was given. Write protection ("password to modify") and protected sheets lock nothing that
 * can be read, and are not encryption.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap, OfficeEncryption } from '../../../contract';
import type { Host } from '../../../host';
import { findFilePass } from '../excel/biff';
import { Bytes } from '../../codec/bytes';
import type { Cryptography } from '../../crypto/cryptography';
import { cryptographyOf } from '../../crypto/portable';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import { lockedDocument, lockedPresentation, lockedWorkbook } from './office-crypto-binary';
import { readStandard } from './office-crypto-standard';
import { inTurn } from '../../password';
import type { Keys as Passwords, Password } from '../../password';

/**
 * Decrypts an EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4 and 2.3.4.10); undefined when the password is wrong, 'not-yet' when nobody
 * can tell before the key is there.
 */
export type PackageReader = (
  encryptionInfo: Uint8Array,
  encryptedPackage: Uint8Array,
  password: string,
  budget: Budget,
  cryptography?: Cryptography,
) => Uint8Array | Gap | 'not-yet' | undefined;

export interface Decryption {
  readonly encryption: OfficeEncryption;
  /** The OOXML package inside, decrypted. */
  readonly bytes?: Uint8Array;
  /** Streams of a binary document, decrypted, by the name that they have in the file. */
  readonly streams?: ReadonlyMap<string, Uint8Array>;
  /** Why there is neither. */
  readonly gap?: Gap;
}

/** Excel opens what is encrypted with this word without asking; so do malware writers lock, and so does "password to modify". */
const EXCEL_DEFAULT = 'VelvetSweatshop';
/** PowerPoint's counterpart. */
const POWERPOINT_DEFAULT = '/01Hannes Ruescher/01';
/** Words that nobody calls a password, tried beside the default ones: Standard costs 25 ms each, Agile 190 ms in portable code. */
const MOST_GUESSES = 8;
const MOST_GUESSES_AGILE = 3;
/** Two derivations of RC4 or XOR. */
const BINARY_KEY_STEPS = 20_000;

/** What a locked compound file says of its lock, and how it is opened. */
export interface LockedPackage {
  readonly encryption: OfficeEncryption;
  /** Why no key will be tried. */
  readonly gap?: Gap;
  /** Tries the passwords; yields after each that cost something, so that locked files take turns. */
  readonly unlock?: (keys: Keys) => Generator<undefined, Decryption>;
}

interface Keys extends Passwords {
  readonly budget: Budget;
  readonly host: Pick<Host, 'cryptography'>;
  readonly agile?: PackageReader;
}

/** How a compound file is encrypted; undefined when it is not. Derives no key. */
export function findLock(file: CompoundFile, budget: Budget): LockedPackage | undefined {
  const read = (name: string): Uint8Array | undefined => {
    const entry = findStream(file, name);
    return entry && file.read(entry);
  };
  const info = read('encryptioninfo');
  const encrypted = read('encryptedpackage');
  if (info !== undefined && encrypted !== undefined) return lockedPackage(info, encrypted);
  // [MS-OFFCRYPTO] 2.2: rights management; the key lies on a server of the sender's organisation.
  if (encrypted !== undefined || findStream(file, '\u0009drmcontent') !== undefined) {
    return { encryption: { scheme: 'rights-management' }, gap: 'encrypted' };
  }
  return lockedBinary(read, budget);
}

function lockedPackage(info: Uint8Array, encrypted: Uint8Array): LockedPackage {
  const bytes = new Bytes(info);
  const [major, minor] = [bytes.u16(0), bytes.u16(2)];
  const scheme =
    major === 4 && minor === 4 ? 'agile' : major >= 2 && major <= 4 && minor === 2 ? 'standard' : 'unknown';
  const encryption = { scheme } as const;
  if (scheme === 'unknown') return { encryption, gap: 'encrypted' };
  return {
    encryption,
    *unlock(keys) {
      const { budget, agile } = keys;
      const reader = scheme === 'agile' ? agile : readStandard;
      if (reader === undefined) return { encryption, gap: 'not-supported-here' };
      const most = scheme === 'agile' ? MOST_GUESSES_AGILE : MOST_GUESSES;
      let gap: Gap = 'encrypted';
      for (const { text, origin } of candidates([EXCEL_DEFAULT], keys, most)) {
        const opened = reader(info, encrypted, text, budget, cryptographyOf(keys.host));
        if (opened === 'not-yet') {
          yield undefined;
          continue;
        }
        if (isGap(opened)) {
          gap = opened;
          if (budget.isKeyless) continue;
          break;
        }
        if (opened !== undefined) return { encryption: { scheme, openedWith: origin }, bytes: opened };
        yield undefined;
      }
      return { encryption, gap };
    },
  };
}

function lockedBinary(read: (name: string) => Uint8Array | undefined, budget: Budget): LockedPackage | undefined {
  const workbookName = read('workbook') !== undefined ? 'Workbook' : 'Book';
  const workbook = read(workbookName.toLowerCase());
  const filePass = workbook === undefined ? undefined : findFilePass(workbook);
  const locked =
    workbook !== undefined && filePass !== undefined
      ? lockedWorkbook(workbookName, workbook, filePass)
      : (lockedDocument(read) ?? lockedPresentation(read, budget));
  if (locked === undefined) return undefined;
  const { scheme } = locked;
  return {
    encryption: { scheme },
    // Two derivations of a few microseconds each: no turn is worth waiting for.
    // eslint-disable-next-line require-yield
    *unlock(keys) {
      for (const { text, origin } of candidates([EXCEL_DEFAULT, POWERPOINT_DEFAULT], keys, 'all')) {
        if (!keys.budget.takeKeySteps(BINARY_KEY_STEPS)) continue;
        const streams = locked.unlock(text, keys.budget, cryptographyOf(keys.host));
        if (streams !== undefined) return { encryption: { scheme, openedWith: origin }, streams };
      }
      return { encryption: { scheme }, gap: keys.budget.gap ?? 'encrypted' };
    },
  };
}

/** The passwords that need no message first; those of the message are asked for only when these fail. */
function* candidates(defaults: readonly string[], keys: Keys, most: number | 'all'): Generator<Password> {
  for (const text of defaults) yield { text, origin: 'default' };
  for (const password of inTurn(keys, most)) if (!defaults.includes(password.text)) yield password;
}
