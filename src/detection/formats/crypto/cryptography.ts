/** The cryptography that locked files need, as detection asks its host for it: each answer is there at once, or announced. */

/** Hashes by which locked files are keyed. */
export type HashName = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** A key that takes thousands of hashes to come by: the price of a password. */
export type Derivation =
  /** PBKDF2 (RFC 8018, 5.2); `from` and `length` cut out of what it gives, `from` at a block's beginning. */
  | {
      readonly scheme: 'pbkdf2';
      readonly hash: 'sha1' | 'sha256';
      readonly password: Uint8Array;
      readonly salt: Uint8Array;
      readonly rounds: number;
      readonly from: number;
      readonly length: number;
    }
  /**
   * RAR 5: what PBKDF2 with HMAC-SHA256 gives after 32 rounds more, 32 bytes by which a password is checked. The key, what it gives
   * after the rounds that are stated, may stand behind it where that has cost nothing more.
   */
  | {
      readonly scheme: 'rar5';
      readonly password: Uint8Array;
      readonly salt: Uint8Array;
      readonly rounds: number;
    }
  /** RAR 3 and 4: SHA-1 over all of 2^18 rounds, 20 bytes, and the 16 of the vector. The seed ends in three bytes for the count. */
  | { readonly scheme: 'rar4'; readonly seed: Uint8Array }
  /** 7-Zip: SHA-256 over all of the rounds, each the prefix and eight bytes of count. */
  | { readonly scheme: '7z'; readonly prefix: Uint8Array; readonly rounds: number }
  /** Office ([MS-OFFCRYPTO] 2.3.4.7 and 2.3.4.11, without their last steps): each round hashes its number and the hash before it. */
  | {
      readonly scheme: 'office';
      readonly hash: Exclude<HashName, 'md5'>;
      readonly salt: Uint8Array;
      readonly password: Uint8Array;
      readonly rounds: number;
    };

/** One way of coming by a key. */
export type Scheme<Name extends Derivation['scheme']> = Extract<Derivation, { readonly scheme: Name }>;

/** How each scheme's key is come by. */
export type Derivers = {
  readonly [Name in Derivation['scheme']]: (derivation: Scheme<Name>, inTime: () => boolean) => Derived;
};

/** The key, by whoever derives those of its scheme. */
export function deriveWith<Name extends Derivation['scheme']>(
  derivers: Derivers,
  derivation: Scheme<Name> & { readonly scheme: Name },
  inTime: () => boolean,
): Derived {
  return derivers[derivation.scheme](derivation, inTime);
}

/** The key, or why there is none: it is being derived elsewhere and the file is to be tried again, or the time is up. */
export type Derived = Uint8Array | 'not-yet' | 'time-up';

/** A key of AES, and how it is used. */
export interface Aes {
  readonly mode: 'cbc' | 'ecb';
  /** 16, 24 or 32 bytes. */
  readonly key: Uint8Array;
  /** 16 bytes; ECB has none. */
  readonly vector?: Uint8Array;
}

/** What a host lends: portable code everywhere (`portable.ts`), Node's own functions there, WebCrypto's keys in the pane's worker. */
export interface Cryptography {
  hash(name: HashName, data: Uint8Array): Uint8Array;
  hmac(name: 'sha1' | 'sha256', key: Uint8Array, data: Uint8Array): Uint8Array;
  /** AES without padding, over whole blocks. */
  encrypt(aes: Aes, data: Uint8Array): Uint8Array;
  decrypt(aes: Aes, data: Uint8Array): Uint8Array;
  /**
   * Derives a key. Its steps are taken before, so that the same file is tried with as many passwords whoever derives.
   * @param inTime asked now and then in the middle of it
   */
  derive(derivation: Derivation, inTime: () => boolean): Derived;
  /** What a round of Agile encryption costs here, in steps of the budget (2 ns). */
  readonly stepsPerRound: number;
  /** Left out where every key is there at once. */
  readonly awaited?: AwaitedKeys;
}

/** Keys that are derived elsewhere, while nobody can tell whether a password was right. */
interface AwaitedKeys {
  /** How often a key was not there yet. */
  readonly missing: number;
  /** How many keys each file may wait for at a time: where its best password is right, the others were for nothing. */
  readonly mostOfFile: number;
}
