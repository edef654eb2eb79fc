import { Budget, defaultLimits } from '../src/detection/budget';
import type { Opened, Opener } from '../src/detection/facts/file/opening';
import type { CompoundFile } from '../src/detection/formats/office/container/cfb';
import { findLock } from '../src/detection/formats/office/encryption/office-crypto';
import type { Decryption, PackageReader } from '../src/detection/formats/office/encryption/office-crypto';
import type { Host } from '../src/detection/host';
import type { Password } from '../src/detection/formats/password';
import { testHost } from './host';

interface Keys {
  readonly passwords?: () => readonly Password[];
  readonly budget?: Budget;
  readonly agile?: PackageReader;
  readonly host?: Host;
}

const purse = (): Budget => new Budget(defaultLimits, () => 0);
const none = (): readonly Password[] => [];

/** A generator's last word. */
function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What an opener makes of a file when nothing else waits for its turn. */
export function openWithKeys(opener: Opener, bytes: Uint8Array, name: string, keys: Keys = {}): Opened {
  const { budget = purse(), passwords = none, agile, host = testHost } = keys;
  const { unlock, ...opened } = opener(bytes, { host, budget, name });
  if (unlock === undefined) return opened;
  return finish(unlock({ host, budget, name, passwords, ...(agile && { agile }) }));
}

/** What keys make of a locked compound file; undefined when it is not locked. */
export function decrypt(file: CompoundFile, keys: Keys = {}): Decryption | undefined {
  const { budget = purse(), passwords = none, agile, host = testHost } = keys;
  const lock = findLock(file, budget);
  if (lock === undefined) return undefined;
  const { encryption, gap, unlock } = lock;
  if (unlock === undefined) return { encryption, ...(gap && { gap }) };
  return finish(unlock({ host, budget, passwords, ...(agile && { agile }) }));
}
