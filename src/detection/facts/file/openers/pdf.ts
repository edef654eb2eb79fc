import type { Budget } from '../../../budget';
import { cryptographyOf } from '../../../formats/crypto/portable';
import { readPdf } from '../../../formats/pdf/pdf';
import type { Pdf } from '../../../formats/pdf/pdf';
import { inTurn } from '../../../formats/password';
import type { Opened, Opener } from '../opening';
import { filesBehind } from './behind';

/** Words that nobody calls a password: each reads the whole file anew. */
const MOST_GUESSES = 8;
/** A key of revision 6 takes 64 rounds and more of AES and SHA-2. */
const KEY_STEPS = 500_000;

/** Links, launches and scripts of a PDF; its embedded files, and files that hide behind it, are looked into like any other. */
export const openPdf: Opener = (bytes, { budget, host }) => {
  const closed = describe(
    readPdf(bytes, budget, () => [], cryptographyOf(host)),
    bytes,
    budget,
  );
  if (closed.gap !== 'encrypted') return closed;
  return {
    ...closed,
    *unlock(keys) {
      for (const password of inTurn(keys, MOST_GUESSES)) {
        if (!keys.budget.takeKeySteps(KEY_STEPS + bytes.length)) continue;
        const tried = readPdf(bytes, keys.budget, () => [password], cryptographyOf(keys.host));
        if (tried.gap !== 'encrypted') return describe(tried, bytes, keys.budget);
        yield undefined;
      }
      return closed;
    },
  };
};

function describe({ files, gap, ...pdf }: Pdf, bytes: Uint8Array, budget: Budget): Opened {
  return {
    pdf,
    children: [
      ...files.map((file) => ({ name: file.name, size: file.bytes.length, bytes: file.bytes })),
      ...filesBehind(bytes, budget),
    ],
    ...(gap && { gap }),
  };
}
