import { randomFillSync } from 'node:crypto';
import { docx } from '../../src/specimens/office/ooxml';

/** A document of two megabytes, nearly all of it one picture that does not compress. */
export function minutes(): Uint8Array {
  const picture = randomFillSync(new Uint8Array(2 * 1_024 * 1_024));
  return docx({ text: Array.from({ length: 20_000 }, (_, line) => `Line ${line} of the minutes.`), picture });
}
