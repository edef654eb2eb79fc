/** The dir stream of a VBA project, decompressed ([MS-OVBA] 2.3.4.2): records of id, size and data. */
import type { Budget } from '../../../budget';
import { Bytes, utf16le } from '../../codec/bytes';
import { charsetOfCodePage } from '../../codec/code-pages';

export interface DirStream {
  /** WHATWG name of PROJECTCODEPAGE. */
  readonly charset: string;
  readonly modules: readonly DirModule[];
  /** The terminator of the last module was reached. */
  readonly complete: boolean;
}

export interface DirModule {
  /** MODULENAME, in the project's code page. */
  readonly name: Uint8Array;
  readonly unicodeName?: string;
  /** MODULESTREAMNAME, in the project's code page. */
  readonly streamName: Uint8Array;
  readonly unicodeStreamName?: string;
  /** MODULEOFFSET: where in its stream the compressed source begins; what lies in front is compiled code. */
  readonly textOffset: number;
  /** MODULETYPE tells procedural modules from all others; which of the others it is, stands in the PROJECT stream. */
  readonly kind: 'standard' | undefined;
}

const PROJECTCODEPAGE = 0x0003;
const PROJECTVERSION = 0x0009;
const TERMINATOR = 0x0010;
const MODULENAME = 0x0019;
const MODULESTREAMNAME = 0x001a;
const MODULETYPE_PROCEDURAL = 0x0021;
const MODULE_TERMINATOR = 0x002b;
const MODULEOFFSET = 0x0031;
const MODULESTREAMNAME_UNICODE = 0x0032;
const MODULENAME_UNICODE = 0x0047;

/** Reads what is there; a record that runs past the end stops the reading, and `complete` stays false. */
export function readDir(data: Uint8Array, budget: Budget): DirStream {
  const bytes = new Bytes(data);
  const modules: DirModule[] = [];
  let charset = 'windows-1252';
  let complete = false;
  let module: { -readonly [Field in keyof DirModule]: DirModule[Field] } | undefined;
  const finish = (): void => {
    if (module !== undefined) modules.push(module);
    module = undefined;
  };

  for (let at = 0; bytes.has(at, 6) && budget.takeSteps();) {
    const id = bytes.u16(at);
    // 2.3.4.2.1.11: the size field of PROJECTVERSION says 4 although 6 bytes follow.
    const size = id === PROJECTVERSION ? 6 : bytes.u32(at + 2);
    const record = bytes.slice(at + 6, at + 6 + size);
    at += 6 + size;
    if (record.length < size) break;
    switch (id) {
      case PROJECTCODEPAGE:
        charset = charsetOfCodePage(new Bytes(record).u16(0));
        break;
      case MODULENAME:
        finish();
        module = { name: record, streamName: record, textOffset: 0, kind: undefined };
        break;
      case MODULENAME_UNICODE:
        if (module !== undefined) module.unicodeName = utf16le(record);
        break;
      case MODULESTREAMNAME:
        if (module !== undefined) module.streamName = record;
        break;
      case MODULESTREAMNAME_UNICODE:
        if (module !== undefined) module.unicodeStreamName = utf16le(record);
        break;
      case MODULEOFFSET:
        if (module !== undefined) module.textOffset = new Bytes(record).u32(0);
        break;
      case MODULETYPE_PROCEDURAL:
        if (module !== undefined) module.kind = 'standard';
        break;
      case MODULE_TERMINATOR:
        finish();
        break;
      case TERMINATOR:
        complete = true;
        break;
    }
    if (complete) break;
  }
  finish();
  return { charset, modules, complete };
}
