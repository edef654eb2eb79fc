/**
 * Objects of Equation Editor 3.0 (MTEF version 3; the format is its maker's, published for MathType). The program was left as
 * it was in 2000 and copies the name of a font without asking for its length (CVE-2017-11882, CVE-2018-0802).
 */
import type { Budget } from '../../../budget';
import { Bytes } from '../../codec/bytes';
import type { CompoundFile } from './cfb';

/** {0002CE02-0000-0000-C000-000000000046}. */
const EQUATION_CLASS = '0002ce02-0000-0000-c000-000000000046';
/** EQNOLEFILEHDR, and the five bytes of the MTEF header behind it. */
const HEADER_LENGTH = 28 + 5;
/** The name's place on the stack of Equation Editor has 32 bytes; the return address stands 44 behind its start. */
const LONGEST_FONT_NAME = 40;
/** A FONT record that does harm stands in front of everything that a reader could stumble over. */
const FONT_WITHIN = 64;
const FONT = 8;

/** Does the file hold an equation, and one that would overrun Equation Editor? undefined where there is none. */
export function readEquation(file: CompoundFile, budget: Budget): 'plain' | 'overlong' | undefined {
  let isEquation = file.clsid === EQUATION_CLASS;
  let isPlain = false;
  let isForeign = false;
  for (const entry of file.entries) {
    if (!budget.takeSteps()) break;
    const name = entry.name.toLowerCase();
    if (entry.kind === 'storage') isEquation ||= entry.clsid === EQUATION_CLASS;
    else if (name === 'equation native') {
      isEquation = true;
      isPlain = true;
      if (hasOverlongFont(file.read(entry, HEADER_LENGTH + 1_024))) return 'overlong';
    } else if (name === '\u0001ole10native') isForeign = true;
  }
  if (!isEquation) return undefined;
  // The editor keeps its formula in "Equation Native" alone; data of another sort under its class is there to be overrun.
  return isForeign && !isPlain ? 'overlong' : 'plain';
}

/** A FONT record (8, typeface, style, name, 0) near the start whose name no font has. */
function hasOverlongFont(stream: Uint8Array): boolean {
  const bytes = new Bytes(stream);
  for (let at = HEADER_LENGTH; at < HEADER_LENGTH + FONT_WITHIN; at++) {
    if (bytes.u8(at) !== FONT) continue;
    let length = 0;
    while (length <= LONGEST_FONT_NAME && bytes.u8(at + 3 + length) !== 0) length++;
    if (length > LONGEST_FONT_NAME) return true;
  }
  return false;
}
