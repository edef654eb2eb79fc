/** Trying the passwords of a message on a locked archive. */
import { nothingUnpacked } from '../codec/compression/output';
import type { Unpacked } from '../codec/compression/output';
import type { Password } from '../password';
import type { ArchiveContext, UnpackedFile } from './listing';

/** What an archive's files share: the password that opened one opens the next, mostly. */
export interface Lock {
  known: Password | undefined;
  /** How often every password failed. */
  failures?: number;
}

/** Formats that make each try cost 100 ms: the newest text's own candidates stand in front. */
const MOST_TRIES = 8;
/** After so many files that no password opens, the rest is believed to be locked too. */
const MOST_FAILURES = 2;

/**
 * What the first right password opens; 'encrypted' where none does. `open` answers undefined for a wrong one, and a gap of its own
 * where it cannot tell.
 */
export function openWithPassword(
  { passwords, budget }: ArchiveContext,
  lock: Lock,
  open: (password: Password) => Unpacked | undefined,
): UnpackedFile {
  const { known, failures = 0 } = lock;
  if (known === undefined && failures >= MOST_FAILURES) return nothingUnpacked('encrypted');
  const tried = new Set<string>();
  for (const password of known === undefined ? passwords() : [known, ...passwords()]) {
    if (tried.has(password.text)) continue;
    if (tried.size >= MOST_TRIES) break;
    tried.add(password.text);
    const unpacked = open(password);
    if (budget.gap !== undefined && unpacked?.bytes.length === 0) return nothingUnpacked('encrypted');
    if (unpacked === undefined) continue;
    if (unpacked.bytes.length > 0 || unpacked.gap === undefined) {
      lock.known = password;
      return { ...unpacked, password };
    }
    return unpacked;
  }
  lock.failures = failures + 1;
  return nothingUnpacked('encrypted');
}
