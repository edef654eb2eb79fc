import { DerivedKeys } from '../detection/formats/crypto/derived-keys';
import type { Cryptography, Derivation, Derived, Scheme } from '../detection/formats/crypto/cryptography';
import { portable } from '../detection/formats/crypto/portable';
import { CHECK_ROUNDS, sevenZipRounds } from '../detection/formats/crypto/rounds';

/** Keys that are derived between two looks at a message. */
export interface WebKeys {
  readonly cryptography: Cryptography;
  /** Another message begins: the keys of the last one go. */
  forget(): void;
  /**
   * From here on keys are wished for, until `isLate`; undefined: whatever is not there is derived in portable code.
   * @param mostOfFile that a file may wish for before the next look
   */
  await(terms: { readonly isLate: () => boolean; readonly mostOfFile: number } | undefined): void;
  /** Derives what was wished for; what is not there after so many milliseconds will not be waited for again. */
  derive(milliseconds: number): Promise<void>;
}

/** Between two looks; 24 of RAR 5 use up what the budget has for keys. What is above waits for the next one. */
const MOST_WISHES = 32;
/** Bytes that 7-Zip hashes for one key: 2^19 rounds over the longest password of a sentence are 30 MB. */
const MOST_BYTES = 64 * 2 ** 20;
/** Below this a second look at the message costs more than the rounds do: WinZip's 1,000 take 0.8 ms, and 1.2 in portable code. */
const FEWEST_ROUNDS = 8_192;

/**
 * Keys by WebCrypto, which answers later: what detection asks for first is written down, and there when it looks again.
 *
 * Worth it is what is one call. In Chromium, in milliseconds beside portable code: PBKDF2 of RAR 5 12 instead of 43, the one long hash
 * of 7-Zip 46 instead of 85. Not Office's dependent rounds: 100,000 calls of `digest` take 580 instead of 190. Nor RAR 3: without a
 * running hash its vector takes 16 hashes over 60 MB in all, 91 instead of 32.
 * @param subtle undefined where there is none: in an insecure context, or an old web view
 */
export function createWebKeys(subtle: SubtleCrypto | undefined): WebKeys {
  let usable = subtle;
  let known = new DerivedKeys();
  let wishes: Derivation[] = [];
  let missing = 0;
  let terms: Parameters<WebKeys['await']>[0];

  const derive = (derivation: Derivation, inTime: () => boolean): Derived => {
    const key = known.find(derivation);
    if (key !== undefined) return key;
    if (usable === undefined || terms?.isLate() !== false || !isWorthIt(derivation))
      return portable.derive(derivation, inTime);
    missing++;
    if (wishes.length < MOST_WISHES) wishes.push(derivation);
    return 'not-yet';
  };

  return {
    cryptography: {
      ...portable,
      derive,
      get awaited() {
        return { missing, mostOfFile: terms?.mostOfFile ?? 0 };
      },
    },
    forget() {
      known = new DerivedKeys();
    },
    await(next) {
      terms = next;
      wishes = [];
    },
    async derive(milliseconds) {
      if (usable === undefined || milliseconds <= 0) return;
      const [provider, keys] = [usable, known];
      let isLate = false;
      let came = 0;
      const keep = async (wish: Derivation): Promise<void> => {
        keys.keep(wish, await deriveKey(provider, wish));
        came++;
      };
      // What 7-Zip hashes takes megabytes for each password: one after the other.
      const inTurn = async (): Promise<void> => {
        for (const wish of wishes) if (wish.scheme === '7z' && !isLate) await keep(wish);
      };
      const end = await within(
        milliseconds,
        Promise.all([inTurn(), ...wishes.filter(({ scheme }) => scheme !== '7z').map(keep)]),
      );
      isLate = true;
      // One that fails, or answers nothing at all, would do so with the next message too.
      if (end === 'failed' || (end === 'late' && came === 0)) usable = undefined;
    },
  };
}

function isWorthIt(derivation: Derivation): boolean {
  switch (derivation.scheme) {
    case 'pbkdf2':
    case 'rar5':
      return derivation.rounds >= FEWEST_ROUNDS;
    case '7z':
      return derivation.rounds >= FEWEST_ROUNDS && bytesOf(derivation) <= MOST_BYTES;
    case 'rar4':
    case 'office':
      return false;
  }
}

function bytesOf({ prefix, rounds }: Scheme<'7z'>): number {
  return (prefix.length + 8) * rounds;
}

async function deriveKey(subtle: SubtleCrypto, derivation: Derivation): Promise<Uint8Array> {
  switch (derivation.scheme) {
    case 'pbkdf2': {
      const { from, length, rounds, hash } = derivation;
      return (await pbkdf2(subtle, derivation, hash, rounds, from + length)).slice(from);
    }
    case 'rar5': {
      const { rounds } = derivation;
      // Both at once, each on a thread of its own: after a right check the key would be wished for.
      const [check, key] = await Promise.all([
        pbkdf2(subtle, derivation, 'sha256', rounds + CHECK_ROUNDS, 32),
        pbkdf2(subtle, derivation, 'sha256', rounds, 32),
      ]);
      const both = new Uint8Array(64);
      both.set(check);
      both.set(key, 32);
      return both;
    }
    case '7z': {
      const [all = new Uint8Array()] = sevenZipRounds(derivation, derivation.rounds);
      return new Uint8Array(await subtle.digest('SHA-256', all));
    }
    case 'rar4':
    case 'office':
      throw new Error(`${derivation.scheme} is not derived here.`);
  }
}

async function pbkdf2(
  subtle: SubtleCrypto,
  { password, salt }: { readonly password: Uint8Array; readonly salt: Uint8Array },
  hash: 'sha1' | 'sha256',
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  const secret = await subtle.importKey('raw', new Uint8Array(password), 'PBKDF2', false, ['deriveBits']);
  const parameters = {
    name: 'PBKDF2',
    hash: hash === 'sha1' ? 'SHA-1' : 'SHA-256',
    salt: new Uint8Array(salt),
    iterations,
  };
  return new Uint8Array(await subtle.deriveBits(parameters, secret, length * 8));
}

/** What it has come to by then. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<'done' | 'failed' | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'late');
  });
  const done = work.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  return Promise.race([done, late]).finally(() => {
    clearTimeout(timer);
  });
}
