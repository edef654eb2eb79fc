/**
 * Objects inside PowerPoint 97-2003 files ([MS-PPT] 2.10.34 ExOleObjStg): VBA projects and embedded files lie as compound
 * files of their own, mostly compressed, among the records of the "PowerPoint Document" stream.
 */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import { Bytes } from '../../codec/bytes';
import type { CompoundFile } from '../container/cfb';
import { inflate } from '../../codec/compression/inflate';
import type { Inflated } from '../../codec/compression/inflate';

export interface ExOleObjects {
  /** Compound files, in the order of the stream. */
  readonly objects: readonly Uint8Array[];
  /** What is above is all that could be read, and this is why. */
  readonly gap?: Gap;
}

/** 2.13.24 RecordType. */
const RT_EXTERNAL_OLE_OBJECT_STG = 0x1011;
/** Objects of one presentation; their number is the only thing that stops a stream full of tiny ones. */
const MOST_OBJECTS = 200;

const known = new WeakMap<CompoundFile, ExOleObjects>();

/** The stored objects of a presentation; none for a file that is none. Those of one file are inflated once. */
export function readExOleObjects(file: CompoundFile, budget: Budget): ExOleObjects {
  let objects = known.get(file);
  if (objects === undefined) known.set(file, (objects = readObjects(file, budget)));
  return objects;
}

function readObjects(file: CompoundFile, budget: Budget): ExOleObjects {
  const entry = file.entries.find(
    ({ kind, name, path }) => kind === 'stream' && path.length === 1 && name.toLowerCase() === 'powerpoint document',
  );
  if (entry === undefined) return { objects: [] };
  const bytes = new Bytes(file.read(entry));
  const objects: Uint8Array[] = [];
  let gap: Gap | undefined;
  // 2.3.1 RecordHeader: version and instance, type, length. The objects lie at the top level, beside slides and masters.
  for (let at = 0; bytes.has(at, 8);) {
    if (!budget.takeSteps()) return { objects, gap: budget.gap ?? 'time-up' };
    const instance = bytes.u16(at) >>> 4;
    const length = bytes.u32(at + 4);
    if (bytes.u16(at + 2) === RT_EXTERNAL_OLE_OBJECT_STG) {
      if (objects.length >= MOST_OBJECTS) return { objects, gap: 'too-large' };
      const data = bytes.slice(at + 8, at + 8 + length);
      if (data.length < length) gap = 'damaged';
      // 2.10.35 ExOleObjStgCompressedAtom: instance 1, the inflated size, then zlib.
      const object: Inflated = instance === 1 ? inflateObject(data, budget) : { bytes: data };
      gap = object.gap ?? gap;
      if (object.bytes.length > 0) objects.push(object.bytes);
    }
    at += 8 + length;
  }
  return { objects, ...(gap !== undefined && { gap }) };
}

function inflateObject(data: Uint8Array, budget: Budget): Inflated {
  // Four bytes of size and two of zlib header (RFC 1950) stand in front. PowerPoint leaves the stream unfinished (no final
  // block), so the size alone tells whether all of it came.
  const size = new Bytes(data).u32(0);
  const { bytes, gap } = inflate(data.subarray(6), budget, { limit: size });
  return { bytes, ...(bytes.length < size && { gap: gap ?? 'damaged' }) };
}
