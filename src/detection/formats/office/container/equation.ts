/**
 * Objects of Equation Editor 3.0 (MTEF version 3; the format is its maker's, published for MathType). The program was left as
 * it was in 2000 and copies the name of a font without asking for its length (CVE-2017-11882, CVE-2018-0802).
 */
import type { Budget } from '../../../budget';
import { Bytes } from '../../codec/bytes';
import type { CompoundFile } from './cfb';

/** {0002CE02-0000-0000-C000-000000000046}. */
const EQUATION_CLASS = '0002ce02-0000-0000-c000-000000000046';
/** EQNOLEFILEHDR of an "Equation Native" stream. */
const NATIVE_HEADER = 28;
/** The size in front of an "\1Ole10Native" stream, where editors up to 2.x kept their formula. */
const OLE10_HEADER = 4;
/** MTEF header: version, platform, product and its two versions. */
const MTEF_HEADER = 5;
/** The name's place on the stack of Equation Editor has 32 bytes; the return address stands 44 behind its start. */
const LONGEST_FONT_NAME = 40;
/** A FONT record that does harm stands in front of everything that a reader could stumble over. */
const FONT_WITHIN = 64;
const FONT = 8;
/** What is no longer has no room for a name that overruns the editor and a program behind it, unless it is seen as such. */
const SHORT_FORMULA = 128;
/** Bytes that are looked at. */
const LOOKED_AT = 1_024;

/** Does the file hold an equation, and one that would overrun Equation Editor? undefined where there is none. */
export function readEquation(file: CompoundFile, budget: Budget): 'plain' | 'overlong' | undefined {
  const equations = new Set(file.clsid === EQUATION_CLASS ? [''] : []);
  for (const { kind, clsid, path } of file.entries)
    if (kind === 'storage' && clsid === EQUATION_CLASS) equations.add(path.join('/'));
  let found = equations.size > 0 ? ('plain' as const) : undefined;
  for (const entry of file.entries) {
    if (!budget.takeSteps()) break;
    const name = entry.name.toLowerCase();
    if (name === 'equation native') {
      found = 'plain';
      if (hasOverlongFont(file.read(entry, NATIVE_HEADER + LOOKED_AT), NATIVE_HEADER)) return 'overlong';
    } else if (name === '\u0001ole10native' && equations.has(entry.path.slice(0, -1).join('/'))) {
      if (!isFormula(file.read(entry, OLE10_HEADER + LOOKED_AT), entry.size)) return 'overlong';
    }
  }
  return found;
}

/**
 * A formula of an old editor behind its size: MTEF of version 1 to 5 for Macintosh or Windows, by MathType or Equation Editor,
 * 40 to 100 bytes in honest files. Data of another sort under the editor's class is there to overrun it.
 */
export function isFormula(data: Uint8Array, length = data.length): boolean {
  const bytes = new Bytes(data);
  const [version, platform, product] = [bytes.u8(4), bytes.u8(5), bytes.u8(6)];
  // The size is that of the formula; compound files may fill the stream up behind it.
  const isWhole = bytes.u32(0) > 0 && bytes.u32(0) <= length - OLE10_HEADER;
  const isKnown = version >= 1 && version <= 5 && platform <= 1 && product <= 1;
  return isWhole && (isKnown || length <= SHORT_FORMULA) && !hasOverlongFont(data, OLE10_HEADER);
}

/** A FONT record (8, typeface, style, name, 0) near the start whose name no font has. */
function hasOverlongFont(data: Uint8Array, start: number): boolean {
  const bytes = new Bytes(data);
  const first = start + MTEF_HEADER;
  for (let at = first; at < first + FONT_WITHIN; at++) {
    if (bytes.u8(at) !== FONT) continue;
    let length = 0;
    while (length <= LONGEST_FONT_NAME && bytes.u8(at + 3 + length) !== 0) length++;
    if (length > LONGEST_FONT_NAME) return true;
  }
  return false;
}
