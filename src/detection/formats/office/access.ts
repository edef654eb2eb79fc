/**
 * Databases of Access (Jet and ACE; the format is not published, its pages are described by mdbtools' HACKING): names of objects
 * stand in the catalogue's rows as text, in the code page up to Access 97, later in UTF-16 or with every second byte left out.
 */
import type { Budget } from '../../budget';
import { indexOfBytes, latin1Bytes, utf16leBytes } from '../codec/bytes';

const AUTO_EXEC = latin1Bytes('AutoExec');
const WIDE_AUTO_EXEC = utf16leBytes('AutoExec');

/** Bytes that are searched: the catalogue lies among the first pages, and grows behind the tables. */
const SEARCHED = 32 * 1024 * 1024;

/** Does the file hold an object "AutoExec", which Access runs as soon as it opens the file? */
export function namesAutoExec(bytes: Uint8Array, budget: Budget): boolean {
  const end = Math.min(bytes.length, SEARCHED);
  if (!budget.takeSteps(end >>> 3)) return false;
  return indexOfBytes(bytes, AUTO_EXEC, 0, end) !== -1 || indexOfBytes(bytes, WIDE_AUTO_EXEC, 0, end) !== -1;
}
