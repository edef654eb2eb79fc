import type { Budget } from '../budget';

/** A password worth trying, and where it comes from. */
export interface Password {
  readonly text: string;
  readonly origin: 'default' | 'message' | 'settings';
  /** A word like another: worth a try only where a wrong key costs microseconds. */
  readonly cheapOnly?: true;
  /** The message says that it is one: it is tried as long as there is anything left to pay for it. */
  readonly stated?: true;
}

/** Passwords, best first, the purse that pays for keys, and what was left out because that was empty. */
export interface Keys {
  readonly passwords: () => readonly Password[];
  readonly budget: Pick<Budget, 'isKeyless' | 'gap'>;
  /** How many passwords that the message states were not tried, because the purse was empty. */
  untried?: number;
}

/** Those that are worth a key whose derivation takes milliseconds. */
export function costly(passwords: () => readonly Password[]): () => readonly Password[] {
  return () => passwords().filter(({ cheapOnly }) => cheapOnly !== true);
}

/**
 * The passwords that are worth their price, one after the other until the steps for keys are spent. 500 false ones in front of the
 * true one are tried where that is cheap; where it is not, the keys say how many were left.
 * @param most of those that nobody calls a password; 'all' where a wrong key costs microseconds
 */
export function* inTurn(keys: Keys, most: number | 'all'): Generator<Password, void> {
  const all =
    most === 'all' ? keys.passwords() : costly(keys.passwords)().filter((one, place) => place < most || isTold(one));
  for (const [place, password] of all.entries()) {
    yield password;
    // The one that was refused was not tried either.
    if (!keys.budget.isKeyless && keys.budget.gap === undefined) continue;
    keys.untried = all.slice(place).filter(({ stated }) => stated).length;
    return;
  }
}

/** Does somebody say that it is a password? */
export function isTold({ stated, origin }: Password): boolean {
  return stated === true || origin === 'settings';
}
