import type { Budget } from '../../../budget';
import { readPdf } from '../../../formats/pdf/pdf';
import type { Pdf } from '../../../formats/pdf/pdf';
import { costly } from '../../../formats/password';
import type { Opened, Opener } from '../opening';
import { filesBehind } from './behind';

/** Each reads the whole file anew. */
const MOST_TRIES = 8;

/** Links, launches and scripts of a PDF; its embedded files, and files that hide behind it, are looked into like any other. */
export const openPdf: Opener = (bytes, { budget }) => {
  const closed = describe(readPdf(bytes, budget), bytes, budget);
  if (closed.gap !== 'encrypted') return closed;
  return {
    ...closed,
    *unlock(keys) {
      for (const password of costly(keys.passwords)().slice(0, MOST_TRIES)) {
        const tried = readPdf(bytes, keys.budget, () => [password]);
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
