/** What a wrong password costs, by the lock that it is tried on: with Node's own cryptography, with portable code, by WebCrypto. */
import { Budget, defaultLimits } from '../../src/detection/budget';
import { openers } from '../../src/detection/facts/file/openers';
import type { Opener } from '../../src/detection/facts/file/opening';
import { portable } from '../../src/detection/formats/crypto/portable';
import { readAgile } from '../../src/detection/formats/office/encryption/office-crypto-agile';
import type { Password } from '../../src/detection/formats/password';
import { withCryptography } from '../../src/detection/host';
import type { Host } from '../../src/detection/host';
import { nodeCryptography } from '../../src/hosts/node-cryptography';
import { createWebKeys } from '../../src/hosts/web-keys';
import { zip } from '../../src/specimens/archive/zip';
import { encryptedPackage, encryptedXls } from '../../src/specimens/office/encrypted-office';
import { wave202112 } from '../../src/specimens/office/macro-sheets';
import { docx } from '../../src/specimens/office/ooxml';
import { encryptedPdf } from '../builders/encrypted-pdf';
import { foreign } from '../builders/foreign-archives';
import { lockedRar4, lockedRar5 } from '../builders/rare-archives';
import { testHost } from '../host';
import { openWithKeys } from '../with-keys';
import { summarise, time } from './measure';
import type { Timing } from './measure';

/** Milliseconds that a password may cost in Node. */
export const MOST_A_PASSWORD = 60;

const SECRET = 'Zk8#unsaid';
const WRONG: readonly Password[] = [{ text: 'W4ALLD-2026', origin: 'message' }];
const file = { name: 'words.txt', data: new TextEncoder().encode('Prices of this year. '.repeat(50)) };
const paper = docx({ text: ['Prices'] });

interface Lock {
  readonly name: string;
  readonly opener: Opener;
  readonly bytes: Uint8Array;
  /** Office files are tried with the default passwords: no other is needed for one wrong one. */
  readonly passwords: readonly Password[];
}

/** Each as the programs lock that people have: their rounds, an eleven-letter password. */
const locks = (): readonly Lock[] => [
  {
    name: 'Office, Agile: 100,000 rounds of SHA-512',
    opener: openers.ole,
    bytes: encryptedPackage(paper, SECRET, { rounds: 100_000 }),
    passwords: [],
  },
  {
    name: 'Office, Standard: 50,000 rounds of SHA-1',
    opener: openers.ole,
    bytes: encryptedPackage(paper, SECRET, { scheme: 'standard' }),
    passwords: [],
  },
  {
    name: 'Office, RC4 CryptoAPI (two passwords)',
    opener: openers.ole,
    bytes: encryptedXls(wave202112, SECRET, 'rc4-cryptoapi'),
    passwords: [],
  },
  {
    name: 'RAR 5: 2^15 rounds of PBKDF2',
    opener: openers.rar,
    bytes: lockedRar5(file, SECRET, { power: 15 }),
    passwords: WRONG,
  },
  { name: 'RAR 4: 2^18 rounds of SHA-1', opener: openers.rar, bytes: lockedRar4(file, SECRET), passwords: WRONG },
  { name: '7z: 2^19 rounds of SHA-256', opener: openers['7z'], bytes: foreign('locked.7z'), passwords: WRONG },
  {
    name: 'ZIP, AES-256: 1,000 rounds of PBKDF2',
    opener: openers.zip,
    bytes: zip([{ ...file, encryption: { kind: 'aes', password: SECRET } }]),
    passwords: WRONG,
  },
  {
    name: 'PDF, revision 6',
    opener: openers.pdf,
    bytes: encryptedPdf({ revision: 6, password: SECRET, link: 'https://partner.example/' }),
    passwords: WRONG,
  },
];

export const namesOfLocks = (): readonly string[] => locks().map(({ name }) => name);

export interface KeyTimes {
  readonly name: string;
  readonly node: Timing;
  readonly portable: Timing;
  /** Of this Node; undefined where the worker derives in portable code. */
  readonly web: Timing | undefined;
}

/** One lock after the other. */
export async function* measureKeys(): AsyncGenerator<KeyTimes> {
  for (const lock of locks()) {
    const inNode = withCryptography(testHost, nodeCryptography);
    const everywhere = withCryptography(testHost, portable);
    yield {
      name: lock.name,
      node: time(() => tryOn(lock, inNode)),
      portable: time(() => tryOn(lock, everywhere)),
      web: await timeInWorker(lock),
    };
  }
}

/** Opens it as far as no key is needed, and tries the passwords. */
function tryOn({ opener, bytes, name, passwords }: Lock, host: Host): unknown {
  const budget = new Budget(defaultLimits, () => 0);
  return openWithKeys(opener, bytes, name, { budget, host, agile: readAgile, passwords: () => passwords });
}

const RUNS = 21;

/** The wish, the derivation, and the second look. */
async function timeInWorker(lock: Lock): Promise<Timing | undefined> {
  const keys = createWebKeys(globalThis.crypto.subtle);
  const host = withCryptography(testHost, keys.cryptography);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    keys.forget();
    keys.await({ isLate: () => false, mostOfFile: 1 });
    const before = performance.now();
    tryOn(lock, host);
    if (keys.cryptography.awaited?.missing === 0) return undefined;
    await keys.derive(10_000);
    tryOn(lock, host);
    if (run > 0) times.push(performance.now() - before);
  }
  return summarise(times);
}
