/** Tape archives (POSIX.1-2017 pax, ustar interchange format; GNU long names): plain files one behind the other. */
import type { Budget } from '../../budget';
import type { Gap } from '../../contract';
import type { Host } from '../../host';
import { latin1 } from '../codec/bytes';

interface TarFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface Tar {
  readonly files: readonly TarFile[];
  readonly gap?: Gap;
}

const BLOCK = 512;
/** Read of a name that stands in a block of its own; Windows allows 260 characters. */
const LONGEST_NAME = 1_024;

/** Lists the files; a cut archive gives what there is. */
export function readTar(data: Uint8Array, host: Host, budget: Budget): Tar {
  const files: TarFile[] = [];
  let longName: string | undefined;
  let at = 0;
  while (at + BLOCK <= data.length && data[at] !== 0 && budget.takeEntries()) {
    const size = octal(data, at + 124, 12);
    const type = String.fromCharCode(data[at + 156] ?? 0);
    const bytes = data.subarray(at + BLOCK, at + BLOCK + size);
    const prefix = host.decode(field(data, at + 345, 155), 'utf-8');
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + host.decode(field(data, at, 100), 'utf-8');
    // L (GNU) and x (pax) carry the name of the file behind them; 0, NUL and 7 are files, the rest directories and links.
    if (type === 'L') longName = host.decode(field(bytes, 0, Math.min(bytes.length, LONGEST_NAME)), 'utf-8');
    else if (type === 'x') longName = paxPath(host.decode(bytes.subarray(0, LONGEST_NAME), 'utf-8'));
    else {
      longName = undefined;
      if (type === '0' || type === '\0' || type === '7') files.push({ name, size, bytes });
      // GNU: of a file with holes only the pieces between them are here.
      else if (type === 'S') files.push({ name, size: Math.max(octal(data, at + 483, 12), size + 1), bytes });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  const gap = budget.gap ?? (files.some((file) => file.bytes.length < file.size) ? 'damaged' : undefined);
  return { files, ...(gap && { gap }) };
}

function field(data: Uint8Array, from: number, length: number): Uint8Array {
  const bytes = data.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}

function octal(data: Uint8Array, from: number, length: number): number {
  // GNU: a size that needs no octal digits is a number of 256s, marked by its first bit.
  if ((data[from] ?? 0) === 0x80)
    return data.subarray(from + 1, from + length).reduce((sum, byte) => sum * 256 + byte, 0);
  const digits = latin1(field(data, from, length)).trim();
  return /^[0-7]{1,12}$/.test(digits) ? parseInt(digits, 8) : 0;
}

/** Extended header: lines of "<length> <keyword>=<value>". */
function paxPath(text: string): string | undefined {
  const line = text.split('\n').find((entry) => entry.includes(' path='));
  return line?.slice(line.indexOf(' path=') + 6);
}
