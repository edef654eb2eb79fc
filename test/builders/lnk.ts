/** A shortcut ([MS-SHLLINK]) that starts `target` with `args`. */
export interface LnkParts {
  readonly target?: string;
  readonly args?: string;
  /** Blanks in front of the arguments. */
  readonly padding?: number;
  /** Bytes behind the shortcut. */
  readonly appended?: Uint8Array;
}

const HAS_RELATIVE_PATH = 0x08;
const HAS_ARGUMENTS = 0x20;
const IS_UNICODE = 0x80;

export function lnk({
  target = '..\\readme.txt',
  args = '',
  padding = 0,
  appended = new Uint8Array(),
}: LnkParts): Uint8Array {
  const strings = [target, ' '.repeat(padding) + args];
  const size = 0x4c + strings.reduce((sum, text) => sum + 2 + text.length * 2, 0) + 4;
  const bytes = new Uint8Array(size + appended.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4c, true);
  // LinkCLSID {00021401-0000-0000-C000-000000000046}.
  bytes.set([0x01, 0x14, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46], 4);
  view.setUint32(20, HAS_RELATIVE_PATH | HAS_ARGUMENTS | IS_UNICODE, true);
  let at = 0x4c;
  for (const text of strings) {
    view.setUint16(at, text.length, true);
    for (let index = 0; index < text.length; index++) view.setUint16(at + 2 + index * 2, text.charCodeAt(index), true);
    at += 2 + text.length * 2;
  }
  bytes.set(appended, size);
  return bytes;
}
