/** Cabinets ([MS-CAB] 2): names of the files in them; their contents (MSZIP, LZX) stay closed. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { Bytes } from '../codec/bytes';
import { decodeZipName } from './zip-names';

export interface Cabinet {
  readonly names: readonly string[];
  readonly gap?: Gap;
}

/** 2.3 CFFILE: the name is UTF-8 where this attribute is set. */
const NAME_IS_UTF8 = 0x80;
const LONGEST_NAME = 256;

/** Reads the names in the cabinet's directory. */
export function readCabinet(data: Uint8Array, host: Host, budget: Budget): Cabinet {
  const bytes = new Bytes(data);
  const count = bytes.u16(28);
  const names: string[] = [];
  let at = bytes.u32(16);
  while (names.length < count && at + 16 < data.length && budget.takeEntries()) {
    const end = data.subarray(at + 16, at + 16 + LONGEST_NAME).indexOf(0);
    if (end <= 0) break;
    const utf8 = (bytes.u16(at + 14) & NAME_IS_UTF8) !== 0;
    names.push(decodeZipName(bytes.slice(at + 16, at + 16 + end), { flags: utf8 ? 0x800 : 0, host }));
    at += 16 + end + 1;
  }
  const gap = budget.gap ?? (names.length < count ? 'damaged' : undefined);
  return { names, ...(gap && { gap }) };
}
