import { isGap } from '../../../contract';
import { isBinHex, readBinHex } from '../../../formats/codec/binhex';
import { decodeRaw } from '../../../formats/mail/encoded-words';
import type { Opened, OpeningContext } from '../opening';

/** The file in a BinHex text; undefined for other text. */
export function openBinHex(bytes: Uint8Array, { host, budget }: OpeningContext): Opened | undefined {
  if (!isBinHex(bytes)) return undefined;
  const file = readBinHex(bytes, budget);
  if (isGap(file)) return { children: [], gap: file };
  return { children: [{ name: decodeRaw(file.name, host, budget), bytes: file.bytes, size: file.bytes.length }] };
}
