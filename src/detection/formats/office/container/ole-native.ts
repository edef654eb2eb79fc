/** Packages ([MS-OLEDS] 2.3.6 OLE1.0 native data; the layout of the Packager is not published): a file dropped into a document. */
import type { Budget } from '../../../budget';
import type { Host } from '../../../host';
import { Bytes, utf16le } from '../../codec/bytes';
import type { CompoundFile } from './cfb';

export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 1_000;

/** The files of all packages of a compound file, and whole documents that lie in "Package" streams. */
export function readEmbeddedFiles(file: CompoundFile, host: Host, budget: Budget): readonly EmbeddedFile[] {
  const found: EmbeddedFile[] = [];
  for (const entry of file.entries) {
    if (!budget.takeSteps()) break;
    if (entry.kind !== 'stream') continue;
    const name = entry.name.toLowerCase();
    const isFile = name === '\u0001ole10native';
    if (!isFile && name !== 'package') continue;
    if (!budget.takeEntries()) break;
    if (isFile) {
      const embedded = readOle10Native(file.read(entry), host);
      if (embedded) found.push(embedded);
    } else {
      found.push({ name: entry.path.join('/'), bytes: file.read(entry) });
    }
  }
  return found;
}

/** An \1Ole10Native stream: size, then label, path and temporary path, then the file itself. */
export function readOle10Native(data: Uint8Array, host: Host): EmbeddedFile | undefined {
  const bytes = new Bytes(data);
  if (!bytes.has(0, 16)) return undefined;
  // A stream without the Packager's mark is another program's object, not a file.
  if (bytes.u16(4) !== 2) return undefined;
  const label = zeroTerminated(bytes, 6);
  const path = zeroTerminated(bytes, label.next);
  const temporary = path.next + 8;
  const dataAt = temporary + bytes.u32(temporary - 4);
  const size = bytes.u32(dataAt);
  if (!bytes.has(dataAt, 4)) return undefined;
  const content = bytes.slice(dataAt + 4, dataAt + 4 + size);
  // Newer Packagers repeat the three names in UTF-16 behind the file: those need no code page.
  const wide = wideNames(bytes, dataAt + 4 + size);
  const name = wide ?? host.decode(label.text.length > 0 ? label.text : path.text, 'windows-1252');
  return { name: fileName(name), bytes: content };
}

function wideNames(bytes: Bytes, start: number): string | undefined {
  let at = start;
  let label: string | undefined;
  for (let index = 0; index < 2; index++) {
    const length = bytes.u32(at);
    if (length === 0 || length > LONGEST_NAME || !bytes.has(at + 4, length * 2)) return label;
    label = utf16le(bytes.data, at + 4, at + 4 + length * 2);
    at += 4 + length * 2;
  }
  return label;
}

function zeroTerminated(bytes: Bytes, start: number): { readonly text: Uint8Array; readonly next: number } {
  let end = start;
  while (end < bytes.length && end - start < LONGEST_NAME && bytes.u8(end) !== 0) end++;
  return { text: bytes.slice(start, end), next: end + 1 };
}

function fileName(path: string): string {
  const end = path.indexOf('\0');
  const whole = end === -1 ? path : path.slice(0, end);
  return whole.slice(Math.max(whole.lastIndexOf('\\'), whole.lastIndexOf('/')) + 1);
}
