/** A shortcut ([MS-SHLLINK]) that starts `target` with `args`. */
import { joinBytes, latin1Bytes, utf16leBytes } from '../detection/formats/codec/bytes';
import { u32 } from './little-endian';

export interface LnkParts {
  readonly target?: string;
  readonly args?: string;
  /** Blanks in front of the arguments. */
  readonly padding?: number;
  /** LinkInfo (2.3): a path of this computer, or a share with the rest of the path, both Latin 1; `wide` is the path in Unicode. */
  readonly info?: { readonly local?: string; readonly share?: string; readonly rest?: string; readonly wide?: string };
  /** Bytes behind the shortcut. */
  readonly appended?: Uint8Array;
}

const HAS_LINK_INFO = 0x02;
const HAS_RELATIVE_PATH = 0x08;
const HAS_ARGUMENTS = 0x20;
const IS_UNICODE = 0x80;

export function lnk({
  target = '..\\readme.txt',
  args = '',
  padding = 0,
  info,
  appended = new Uint8Array(),
}: LnkParts): Uint8Array {
  const strings = [target, ' '.repeat(padding) + args];
  const linkInfo = info ? linkInfoOf(info) : new Uint8Array();
  const size = 0x4c + linkInfo.length + strings.reduce((sum, text) => sum + 2 + text.length * 2, 0) + 4;
  const bytes = new Uint8Array(size + appended.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x4c, true);
  // LinkCLSID {00021401-0000-0000-C000-000000000046}.
  bytes.set([0x01, 0x14, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46], 4);
  view.setUint32(20, (info ? HAS_LINK_INFO : 0) | HAS_RELATIVE_PATH | HAS_ARGUMENTS | IS_UNICODE, true);
  bytes.set(linkInfo, 0x4c);
  let at = 0x4c + linkInfo.length;
  for (const text of strings) {
    view.setUint16(at, text.length, true);
    for (let index = 0; index < text.length; index++) view.setUint16(at + 2 + index * 2, text.charCodeAt(index), true);
    at += 2 + text.length * 2;
  }
  bytes.set(appended, size);
  return bytes;
}

/** LinkInfo without its strings, and with the two places of Unicode strings (2.3). */
const INFO_HEADER = 0x1c;
const WIDE_INFO_HEADER = 0x24;
/** VolumeID (2.3.1) of a fixed disk without a label. */
const VOLUME = [0x11, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0];
/** CommonNetworkRelativeLink without its strings (2.3.2). */
const NETWORK_HEADER = 0x14;

function linkInfoOf({ local = '', share = '', rest = '', wide }: NonNullable<LnkParts['info']>): Uint8Array {
  const isLocal = local !== '';
  const header = wide === undefined ? INFO_HEADER : WIDE_INFO_HEADER;
  const place = isLocal ? Uint8Array.from(VOLUME) : networkOf(share);
  const path = isLocal ? zeroEnded(local) : new Uint8Array();
  const suffix = zeroEnded(rest);
  const base = header + place.length;
  const end = base + path.length + suffix.length;
  const words = wide === undefined ? [] : [utf16leBytes(`${wide}\0`), utf16leBytes('\0')];
  const size = end + words.reduce((sum, { length }) => sum + length, 0);
  const fields = [
    size,
    header,
    isLocal ? 1 : 2,
    isLocal ? header : 0,
    isLocal ? base : 0,
    isLocal ? 0 : header,
    base + path.length,
  ];
  if (words[0] !== undefined) fields.push(end, end + words[0].length);
  return joinBytes([joinBytes(fields.map(u32)), place, path, suffix, ...words]);
}

function networkOf(share: string): Uint8Array {
  const name = zeroEnded(share);
  const fields = [NETWORK_HEADER + name.length, 0, NETWORK_HEADER, 0, 0];
  return joinBytes([joinBytes(fields.map(u32)), name]);
}

function zeroEnded(text: string): Uint8Array {
  return latin1Bytes(`${text}\0`);
}
