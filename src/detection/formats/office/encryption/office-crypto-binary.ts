/**
 * Encrypted .xls, .doc and .ppt: where their streams are encrypted, and by what block. [MS-XLS] 2.2.10, [MS-DOC] 2.2.6,
 * [MS-PPT] 2.3.7. Storages beside those streams, VBA among them, stay clear even in an encrypted .xls and .doc.
 */
import type { Budget } from '../../../budget';
import type { Cryptography } from '../../crypto/cryptography';
import type { FilePass } from '../excel/biff';
import { Bytes } from '../../codec/bytes';
import { blockDecryption, readStreamEncryption } from './office-crypto-rc4';
import type { BlockKeys } from './office-crypto-rc4';
import { xorArray, xorDecrypt, xorKey, xorVerifier } from './office-crypto-xor';

/** What lies behind a password in a binary document. */
export interface LockedDocument {
  readonly scheme: 'xor' | 'rc4' | 'rc4-cryptoapi' | 'unknown';
  /** The decrypted streams by name; undefined when the password is wrong or the budget is spent. */
  unlock(password: string, budget: Budget, cryptography: Cryptography): ReadonlyMap<string, Uint8Array> | undefined;
}

// ── .xls ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const XLS_BLOCK = 1_024;
const BOUNDSHEET = 0x85;
const FILEPASS = 0x2f;
/** Records that stay clear: BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead. */
const CLEAR_RECORDS: ReadonlySet<number> = new Set([
  0x809,
  0x409,
  0x209,
  0x009,
  FILEPASS,
  0x194,
  0x195,
  0xe1,
  0x196,
  0x138,
]);

/** A workbook stream whose globals hold FILEPASS ([MS-XLS] 2.4.117). */
export function lockedWorkbook(name: string, stream: Uint8Array, { data, dialect }: FilePass): LockedDocument {
  const pass = new Bytes(data);
  // BIFF5 knows XOR only, and does not say so.
  const shift = dialect === 'biff5' ? 0 : 2;
  if (shift === 0 || pass.u16(0) === 0) {
    const key = pass.u16(shift);
    const verifier = pass.u16(shift + 2);
    return {
      scheme: 'xor',
      unlock(password, budget) {
        if (password === '' || xorVerifier(password) !== verifier || xorKey(password) !== key) return undefined;
        const array = xorArray(password);
        return decryptRecords(name, stream, budget, (out, start, end, record, length) => {
          xorDecrypt(out, start, end, array, (record + length + start - record) & 15);
        });
      },
    };
  }
  const encryption = readStreamEncryption(pass.slice(2));
  return {
    scheme: encryption.scheme,
    unlock(password, budget, cryptography) {
      const keys = encryption.unlock(password, cryptography);
      if (keys === undefined) return undefined;
      let apply: ((start: number, end: number) => void) | undefined;
      return decryptRecords(name, stream, budget, (out, start, end) => {
        apply ??= blockDecryption(out, keys, XLS_BLOCK);
        apply(start, end);
      });
    },
  };
}

type RecordDecryption = (out: Uint8Array, start: number, end: number, record: number, length: number) => void;

function decryptRecords(
  name: string,
  stream: Uint8Array,
  budget: Budget,
  decrypt: RecordDecryption,
): ReadonlyMap<string, Uint8Array> | undefined {
  if (!budget.takeBytes(stream.length)) return undefined;
  const out = stream.slice();
  const bytes = new Bytes(stream);
  for (let at = 0; bytes.has(at, 4) && budget.takeSteps(4);) {
    const type = bytes.u16(at);
    const length = bytes.u16(at + 2);
    const body = at + 4;
    const end = Math.min(body + length, out.length);
    // The position of a BOUNDSHEET's sheet is needed to skip, and so stays clear.
    if (!CLEAR_RECORDS.has(type)) decrypt(out, Math.min(body + (type === BOUNDSHEET ? 4 : 0), end), end, body, length);
    // The record that says "encrypted" is made one that nobody reads.
    else if (type === FILEPASS) out.fill(0, at, at + 2);
    at = body + length;
  }
  return new Map([[name, out]]);
}

// ── .doc ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const DOC_BLOCK = 512;
/** [MS-DOC] 2.2.6.1: FibBase and what follows it up to here is never encrypted. */
const DOC_CLEAR = 0x44;

/** Streams of a Word document, by lower-case name; undefined when it is not encrypted. */
export function lockedDocument(read: (name: string) => Uint8Array | undefined): LockedDocument | undefined {
  const main = read('worddocument');
  if (main === undefined) return undefined;
  const fib = new Bytes(main);
  const flags = fib.u16(10);
  // 2.5.2 FibBase: wIdent, fEncrypted, fObfuscated, fWhichTblStm, lKey.
  if ((fib.u16(0) !== 0xa5ec && fib.u16(0) !== 0xa5dc) || (flags & 0x100) === 0) return undefined;
  // XOR in Word has a method of its own, and only files before Word 97 have it: told, not opened.
  if ((flags & 0x8000) !== 0) return { scheme: 'xor', unlock: () => undefined };
  const tableName = (flags & 0x200) === 0 ? '0Table' : '1Table';
  const table = read(tableName.toLowerCase()) ?? new Uint8Array();
  const encryption = readStreamEncryption(table.subarray(0, Math.min(fib.u32(14), 4_096)));
  return {
    scheme: encryption.scheme,
    unlock(password, budget, cryptography) {
      const keys = encryption.unlock(password, cryptography);
      if (keys === undefined) return undefined;
      const streams = new Map<string, Uint8Array>();
      for (const [name, data] of [
        ['WordDocument', main],
        [tableName, table],
        ['Data', read('data')],
      ] as const) {
        if (data === undefined) continue;
        if (!budget.takeBytes(data.length)) return undefined;
        const out = data.slice();
        blockDecryption(out, keys, DOC_BLOCK)(0, out.length);
        if (name === 'WordDocument') {
          out.set(data.subarray(0, DOC_CLEAR));
          out[11] = (out[11] ?? 0) & ~0x81;
          out.fill(0, 14, 18);
        }
        streams.set(name, out);
      }
      return streams;
    },
  };
}

// ── .ppt ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ENCRYPTED_TOKEN = 0xf3d1c4df;
const USER_EDIT_ATOM = 0x0ff5;
const PERSIST_DIRECTORY_ATOM = 0x1772;
const CRYPT_SESSION_CONTAINER = 0x2f14;
/** Saves of one presentation that are followed back: each is an edit of its own. */
const MOST_EDITS = 1_000;

/** Streams of a presentation, by lower-case name; undefined when it is not encrypted. */
export function lockedPresentation(
  read: (name: string) => Uint8Array | undefined,
  budget: Budget,
): LockedDocument | undefined {
  const user = read('current user');
  if (user === undefined) return undefined;
  const atom = new Bytes(user);
  const data = read('powerpoint document') ?? new Uint8Array();
  const bytes = new Bytes(data);
  const edit = atom.u32(16);
  const session = bytes.u16(edit + 2) === USER_EDIT_ATOM && bytes.u32(edit + 4) >= 0x20 ? bytes.u32(edit + 36) : 0;
  if (atom.u32(12) !== ENCRYPTED_TOKEN && session === 0) return undefined;
  const objects = persistObjects(bytes, edit, budget);
  const container = objects.get(session) ?? -1;
  const known = container >= 0 && bytes.u16(container + 2) === CRYPT_SESSION_CONTAINER;
  const encryption = readStreamEncryption(
    known ? bytes.slice(container + 8, container + 8 + bytes.u32(container + 4)) : new Uint8Array(),
  );
  return {
    scheme: encryption.scheme,
    unlock(password, purse, cryptography) {
      const keys = encryption.unlock(password, cryptography);
      if (keys === undefined || !purse.takeBytes(data.length)) return undefined;
      const out = data.slice();
      let left = data.length * 2;
      for (const [id, offset] of objects) {
        if (id === session || !bytes.has(offset, 8) || left <= 0) continue;
        left -= decryptObject(out, offset, keys, id);
        if (!purse.takeSteps(64)) return undefined;
      }
      return new Map([['PowerPoint Document', out]]);
    },
  };
}

/** 2.3.7: each object is encrypted whole, under its own number, and its length is inside. Answers with the bytes spent. */
function decryptObject(out: Uint8Array, offset: number, keys: BlockKeys, id: number): number {
  const stream = keys(id);
  stream.apply(out, offset, offset + 8);
  const end = Math.min(out.length, offset + 8 + new Bytes(out).u32(offset + 4));
  stream.apply(out, offset + 8, end);
  return end - offset + 64;
}

/** 2.3.4 PersistDirectoryAtom of each edit, newest first: where the newest version of each object stands. */
function persistObjects(bytes: Bytes, newest: number, budget: Budget): ReadonlyMap<number, number> {
  const objects = new Map<number, number>();
  let edit = newest;
  for (let turn = 0; turn < MOST_EDITS && bytes.u16(edit + 2) === USER_EDIT_ATOM; turn++) {
    const directory = bytes.u32(edit + 20);
    const end =
      bytes.u16(directory + 2) === PERSIST_DIRECTORY_ATOM
        ? Math.min(directory + 8 + bytes.u32(directory + 4), bytes.length)
        : 0;
    for (let at = directory + 8; at + 4 <= end;) {
      const first = bytes.u32(at) & 0xfffff;
      const count = bytes.u32(at) >>> 20;
      at += 4;
      for (let index = 0; index < count && at + 4 <= end; index++, at += 4) {
        if (!budget.takeSteps(4)) return objects;
        if (!objects.has(first + index)) objects.set(first + index, bytes.u32(at));
      }
    }
    const before = bytes.u32(edit + 16);
    if (before === 0 || before >= edit) break;
    edit = before;
  }
  return objects;
}
