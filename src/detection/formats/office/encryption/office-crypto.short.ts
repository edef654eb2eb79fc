/** Encrypted Office files where there are no ciphers: the scheme is told, and what it locks is a gap. */
import type { OfficeEncryption } from '../../../contract';
import { findFilePass } from '../excel/biff';
import { Bytes } from '../../codec/bytes';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import type * as whole from './office-crypto';

export const openEncryptedPackage: typeof whole.openEncryptedPackage = (file) => {
  const scheme = schemeOf(file);
  return scheme && { encryption: { scheme }, gap: 'not-supported-here' };
};

/** [MS-OFFCRYPTO] 2.3 (packages), 2.2 (rights management), [MS-XLS] 2.4.117, [MS-DOC] 2.5.2. */
function schemeOf(file: CompoundFile): OfficeEncryption['scheme'] | undefined {
  const read = (name: string, limit?: number): Uint8Array | undefined => {
    const entry = findStream(file, name);
    return entry && file.read(entry, limit);
  };
  if (findStream(file, 'encryptedpackage') !== undefined) {
    const info = read('encryptioninfo', 8);
    if (info === undefined) return 'rights-management';
    const [major, minor] = [new Bytes(info).u16(0), new Bytes(info).u16(2)];
    return major === 4 && minor === 4 ? 'agile' : major >= 2 && major <= 4 && minor === 2 ? 'standard' : 'unknown';
  }
  if (findStream(file, '\u0009drmcontent') !== undefined) return 'rights-management';
  const pass = findFilePass(read('workbook') ?? read('book') ?? new Uint8Array());
  if (pass !== undefined) {
    const data = new Bytes(pass.data);
    return pass.dialect === 'biff5' || data.u16(0) === 0 ? 'xor' : data.u16(2) === 1 ? 'rc4' : 'rc4-cryptoapi';
  }
  const fib = new Bytes(read('worddocument', 64) ?? new Uint8Array());
  const isLocked = (fib.u16(0) === 0xa5ec || fib.u16(0) === 0xa5dc) && (fib.u16(10) & 0x100) !== 0;
  return isLocked ? ((fib.u16(10) & 0x8000) !== 0 ? 'xor' : 'unknown') : undefined;
}
