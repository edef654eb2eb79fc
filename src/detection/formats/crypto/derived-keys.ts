/** Keys of one message that were derived already: twin files, files of one archive, and later looks at the message derive none twice. */
import type { Cryptography, Derivation } from './cryptography';

/** 600 million steps pay for fewer that cost anything; cheaper ones of a hostile file are derived again, and not kept. */
const MOST = 1_000;

/** Remembers keys by what they are derived from: scheme, salt, password and rounds. What had to be given up is not remembered. */
export class DerivedKeys {
  private readonly known = new Map<string, Uint8Array>();

  find(derivation: Derivation): Uint8Array | undefined {
    return this.known.get(nameOf(derivation));
  }

  keep(derivation: Derivation, key: Uint8Array): void {
    if (this.known.size < MOST) this.known.set(nameOf(derivation), key);
  }

  /** The same cryptography with this memory in front of it. */
  before(cryptography: Cryptography): Cryptography {
    return {
      hash: (name, data) => cryptography.hash(name, data),
      hmac: (name, key, data) => cryptography.hmac(name, key, data),
      encrypt: (aes, data) => cryptography.encrypt(aes, data),
      decrypt: (aes, data) => cryptography.decrypt(aes, data),
      derive: (derivation, inTime) => {
        const known = this.find(derivation);
        if (known !== undefined) return known;
        const derived = cryptography.derive(derivation, inTime);
        if (derived instanceof Uint8Array) this.keep(derivation, derived);
        return derived;
      },
      stepsPerRound: cryptography.stepsPerRound,
      get awaited() {
        return cryptography.awaited;
      },
    };
  }
}

function nameOf(derivation: Derivation): string {
  return Object.entries(derivation)
    .map(([name, value]: [string, unknown]) => `${name}=${value instanceof Uint8Array ? value.join() : String(value)}`)
    .join(' ');
}
