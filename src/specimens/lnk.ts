/** A shortcut ([MS-SHLLINK]) that starts `target` with `args`. */
import { latin1Bytes } from '../detection/formats/codec/bytes';
export interface LnkParts {
  readonly target?: string;
  readonly args?: string;
  /** Blanks in front of the arguments. */
  readonly padding?: number;
  /** LinkInfo (2.3): a path of this computer, or a share with the rest of the path, both Latin 1. */
  readonly info?: { readonly local?: string; readonly share?: string; readonly rest?: string };
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

const INFO_HEADER = 0x1c;
/** CommonNetworkRelativeLink without its strings (2.3.2). */
const NETWORK_HEADER = 0x14;

function linkInfoOf({ local = '', share = '', rest = '' }: NonNullable<LnkParts['info']>): Uint8Array {
  const text = local === '' ? share : local;
  const start = INFO_HEADER + (local === '' ? NETWORK_HEADER : 0);
  const bytes = new Uint8Array(start + text.length + 1 + rest.length + 1);
  const view = new DataView(bytes.buffer);
  const suffix = start + text.length + 1;
  [
    bytes.length,
    INFO_HEADER,
    local === '' ? 2 : 1,
    0,
    local === '' ? 0 : start,
    local === '' ? INFO_HEADER : 0,
    suffix,
  ].forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  if (local === '') {
    view.setUint32(INFO_HEADER, NETWORK_HEADER + share.length + 1, true);
    view.setUint32(INFO_HEADER + 8, NETWORK_HEADER, true);
  }
  bytes.set(latin1Bytes(text), start);
  bytes.set(latin1Bytes(rest), suffix);
  return bytes;
}
