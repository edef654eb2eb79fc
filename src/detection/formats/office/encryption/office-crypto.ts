/**
 * Encrypted Office files ([MS-OFFCRYPTO]): says which scheme locks a compound file, and opens it with the passwords that Office
 * itself tries, or that the reader was given. Write protection ("password to modify") and protected sheets lock nothing that
 * can be read, and are not encryption.
 */
import type { Budget } from '../../../budget';
import { isGap } from '../../../contract';
import type { Gap, OfficeEncryption } from '../../../contract';
import { findFilePass } from '../excel/biff';
import { Bytes } from '../../codec/bytes';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import { lockedDocument, lockedPresentation, lockedWorkbook } from './office-crypto-binary';
import { readStandard } from './office-crypto-standard';
import type { Password } from '../../password';

/** Decrypts an EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4 and 2.3.4.10); undefined when the password is wrong. */
export type PackageReader = (
  encryptionInfo: Uint8Array,
  encryptedPackage: Uint8Array,
  password: string,
  budget: Budget,
) => Uint8Array | Gap | undefined;

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
/** Passwords tried on one file beside the default ones: Standard costs 75 ms each, Agile 280 ms. */
const MOST_PASSWORDS = 8;
const MOST_PASSWORDS_AGILE = 3;

/** How a compound file is encrypted, and what is inside if a password opens it; undefined when it is not encrypted. */
export function openEncryptedPackage(
  file: CompoundFile,
  passwords: () => readonly Password[],
  budget: Budget,
  agile?: PackageReader,
): Decryption | undefined {
  const read = (name: string): Uint8Array | undefined => {
    const entry = findStream(file, name);
    return entry && file.read(entry);
  };
  const info = read('encryptioninfo');
  const encrypted = read('encryptedpackage');
  if (info !== undefined && encrypted !== undefined) return openPackage(info, encrypted, passwords, budget, agile);
  // [MS-OFFCRYPTO] 2.2: rights management; the key lies on a server of the sender's organisation.
  if (encrypted !== undefined || findStream(file, '\u0009drmcontent') !== undefined) {
    return { encryption: { scheme: 'rights-management' }, gap: 'encrypted' };
  }
  return openBinary(read, passwords, budget);
}

function openPackage(
  info: Uint8Array,
  encrypted: Uint8Array,
  passwords: () => readonly Password[],
  budget: Budget,
  agile: PackageReader | undefined,
): Decryption {
  const bytes = new Bytes(info);
  const [major, minor] = [bytes.u16(0), bytes.u16(2)];
  const scheme =
    major === 4 && minor === 4 ? 'agile' : major >= 2 && major <= 4 && minor === 2 ? 'standard' : 'unknown';
  const reader = scheme === 'agile' ? agile : scheme === 'standard' ? readStandard : undefined;
  if (reader === undefined)
    return { encryption: { scheme }, gap: scheme === 'agile' ? 'not-supported-here' : 'encrypted' };
  let gap: Gap = 'encrypted';
  for (const { text, origin } of candidates(
    [EXCEL_DEFAULT],
    passwords,
    scheme === 'agile' ? MOST_PASSWORDS_AGILE : MOST_PASSWORDS,
  )) {
    const opened = reader(info, encrypted, text, budget);
    if (isGap(opened)) {
      gap = opened;
      break;
    }
    if (opened !== undefined) return { encryption: { scheme, openedWith: origin }, bytes: opened };
  }
  return { encryption: { scheme }, gap };
}

function openBinary(
  read: (name: string) => Uint8Array | undefined,
  passwords: () => readonly Password[],
  budget: Budget,
): Decryption | undefined {
  const workbookName = read('workbook') !== undefined ? 'Workbook' : 'Book';
  const workbook = read(workbookName.toLowerCase());
  const filePass = workbook === undefined ? undefined : findFilePass(workbook);
  const locked =
    workbook !== undefined && filePass !== undefined
      ? lockedWorkbook(workbookName, workbook, filePass)
      : (lockedDocument(read) ?? lockedPresentation(read, budget));
  if (locked === undefined) return undefined;
  const { scheme } = locked;
  for (const { text, origin } of candidates([EXCEL_DEFAULT, POWERPOINT_DEFAULT], passwords, MOST_PASSWORDS)) {
    // Two derivations of a few microseconds each.
    if (!budget.takeSteps(20_000)) break;
    const streams = locked.unlock(text, budget);
    if (streams !== undefined) return { encryption: { scheme, openedWith: origin }, streams };
  }
  return { encryption: { scheme }, gap: budget.gap ?? 'encrypted' };
}

/** The passwords that need no message first; those of the message are asked for only when these fail. */
function* candidates(
  defaults: readonly string[],
  passwords: () => readonly Password[],
  most: number,
): Generator<Password> {
  for (const text of defaults) yield { text, origin: 'default' };
  let left = most;
  for (const password of passwords()) {
    if (defaults.includes(password.text)) continue;
    if (left-- <= 0) return;
    yield password;
  }
}
