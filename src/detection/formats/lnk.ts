/** Shortcuts ([MS-SHLLINK]): what they start, with which arguments, and what is hidden in and behind them. */
import type { Budget } from '../budget';
import type { Gap, Shortcut } from '../contract';
import type { Host } from '../host';
import { Bytes, utf16le } from './codec/bytes';

/** 2.1.1 LinkFlags. */
const HAS_LINK_TARGET_ID_LIST = 0x01;
const HAS_LINK_INFO = 0x02;
const HAS_NAME = 0x04;
const HAS_RELATIVE_PATH = 0x08;
const HAS_WORKING_DIR = 0x10;
const HAS_ARGUMENTS = 0x20;
const HAS_ICON_LOCATION = 0x40;
const IS_UNICODE = 0x80;
const HAS_EXP_STRING = 0x200;

const HEADER_SIZE = 0x4c;
/** 2.5.4 EnvironmentVariableDataBlock. */
const ENVIRONMENT_VARIABLES = 0xa0000001;

/** Reads a shortcut; a file that is cut gives what stands before the cut, with `gap`. */
export function readLnk(data: Uint8Array, host: Host, budget: Budget): (Shortcut & { readonly gap?: Gap }) | Gap {
  const bytes = new Bytes(data);
  if (!bytes.has(0, HEADER_SIZE) || bytes.u32(0) !== HEADER_SIZE) return 'damaged';
  const flags = bytes.u32(20);
  let at = HEADER_SIZE;
  if (flags & HAS_LINK_TARGET_ID_LIST) at += 2 + bytes.u16(at);
  let path = '';
  if (flags & HAS_LINK_INFO) {
    path = linkInfoPath(bytes, at, host);
    at += Math.max(4, bytes.u32(at));
  }
  // 2.4 StringData: up to five strings, each with its count of characters in front.
  const next = (flag: number): string => {
    if (!(flags & flag) || !budget.takeSteps()) return '';
    const size = bytes.u16(at) * (flags & IS_UNICODE ? 2 : 1);
    const text = bytes.slice(at + 2, at + 2 + size);
    at += 2 + size;
    return flags & IS_UNICODE ? utf16le(text) : host.decode(text, 'windows-1252');
  };
  next(HAS_NAME);
  const relativePath = next(HAS_RELATIVE_PATH);
  const workingDirectory = next(HAS_WORKING_DIR);
  const given = next(HAS_ARGUMENTS);
  const icon = next(HAS_ICON_LOCATION);
  const extra = readExtraData(bytes, at, budget);
  const cut = at > data.length;
  // Windows looks at the environment block only where its flag is set: without it the block is a decoy.
  const target = (flags & HAS_EXP_STRING && extra.environment) || path || relativePath;
  // A target that only the list of item identifiers tells is not read.
  const gap = cut ? 'damaged' : target === '' ? 'not-supported-here' : undefined;
  return {
    target,
    arguments: given.trim(),
    workingDirectory,
    icon,
    padding: given.length - given.trimStart().length,
    appended: cut ? 0 : Math.max(0, data.length - extra.end),
    ...(gap && { gap }),
  };
}

/** 2.3: a header of this size has the places of Unicode strings too, which Windows prefers. */
const WIDE_INFO_HEADER = 0x24;
const LONGEST_PATH = 1_024;

/** 2.3 LinkInfo: where the flags say that it is there, a path of this computer, or of a share (2.3.2), and the rest of it. */
function linkInfoPath(bytes: Bytes, at: number, host: Host): string {
  const flags = bytes.u32(at + 8);
  const text = (start: number): string => {
    const end = bytes.data.indexOf(0, start);
    return end === -1 || end - start > LONGEST_PATH ? '' : host.decode(bytes.slice(start, end), 'windows-1252');
  };
  const isWide = bytes.u32(at + 4) >= WIDE_INFO_HEADER;
  const wide = (place: number): string => {
    const offset = isWide ? bytes.u32(at + place) : 0;
    return offset === 0 ? '' : (utf16le(bytes.slice(at + offset, at + offset + 2 * LONGEST_PATH)).split('\0')[0] ?? '');
  };
  const rest = wide(32) || text(at + bytes.u32(at + 24));
  if (flags & 1) return (wide(28) || text(at + bytes.u32(at + 16))) + rest;
  const network = at + bytes.u32(at + 20);
  const share = flags & 2 ? text(network + bytes.u32(network + 8)) : '';
  return share && `${share}\\${rest}`;
}

/** 2.5 ExtraData: blocks with their size in front, ended by a size below 4. */
function readExtraData(
  bytes: Bytes,
  start: number,
  budget: Budget,
): { readonly environment: string; readonly end: number } {
  let at = start;
  let environment = '';
  while (bytes.has(at, 4) && budget.takeSteps()) {
    const size = bytes.u32(at);
    if (size < 4) return { environment, end: at + 4 };
    if (!bytes.has(at, size)) break;
    if (bytes.u32(at + 4) === ENVIRONMENT_VARIABLES)
      environment = utf16le(bytes.slice(at + 268, at + 788)).split('\0')[0] ?? '';
    at += size;
  }
  return { environment, end: at };
}
