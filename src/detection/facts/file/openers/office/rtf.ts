import type { RtfObject } from '../../../../contract';
import { Bytes } from '../../../../formats/codec/bytes';
import { isFormula } from '../../../../formats/office/container/equation';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import { readOle1 } from '../../../../formats/office/container/ole1';
import type { Ole1Object } from '../../../../formats/office/container/ole1';
import { readOle10Native } from '../../../../formats/office/container/ole-native';
import { readRtf } from '../../../../formats/office/word/rtf';
import type { RtfObjectData } from '../../../../formats/office/word/rtf-objects';
import type { Host } from '../../../../host';
import type { Child, Opened, Opener } from '../../opening';

/** Rich Text: words, fields, where its template lies, and the objects in it, each of which is looked into like any other file. */
export const openRtf: Opener = (bytes, { host, budget }) => {
  const words = new OfficeWords();
  const { templates, objects, gap } = readRtf(bytes, words, host, budget);
  const children: Child[] = [];
  const told: RtfObject[] = [];
  let equation: Opened['equation'];
  for (const object of objects) {
    const decoded = decode(object);
    const className =
      decoded?.className === undefined || decoded.className === '' ? object.className : decoded.className;
    const linked = decoded?.form === 'linked';
    told.push({ className, updating: object.updating, linked, scattered: object.broken });
    if (decoded === undefined) continue;
    if (linked) {
      words.addExternal('oleObject', decoded.topic);
      continue;
    }
    if (isBareEquation(className, decoded.native)) {
      // Read to its end: nothing in a formula is left to be opened.
      if (isFormula(decoded.native)) {
        equation ??= 'plain';
        continue;
      }
      equation = 'overlong';
    }
    children.push(childOf(decoded, children.length + 1, host));
  }
  return {
    rtf: {
      templates,
      dde: words.dde,
      externals: words.externals,
      hyperlinks: words.hyperlinks,
      objects: told,
      text: words.text,
    },
    ...(equation && { equation }),
    children,
    ...(gap && { gap }),
  };
};

/** The first reading that makes an object. An odd digit in front of all others shifts them by half a byte. */
function decode({ readings }: RtfObjectData): Ole1Object | undefined {
  for (const turned of [(data: Uint8Array) => data, shifted]) {
    for (const reading of readings) {
      const object = readOle1(turned(reading));
      if (object) return object;
    }
  }
  return undefined;
}

function shifted(data: Uint8Array): Uint8Array {
  return data.map((byte, index) => (byte << 4) | ((data[index + 1] ?? 0) >>> 4));
}

function childOf({ className, native }: Ole1Object, number: number, host: Host): Child {
  const file = className.toLowerCase() === 'package' ? readOle10Native(native, host) : undefined;
  if (file) return { name: file.name, bytes: file.bytes, size: file.bytes.length };
  const size = new Bytes(native).u32(0);
  // The size is believed only where so much is there: attackers write another one, and Word reads on.
  const bytes = native.subarray(4, size > 0 && size <= native.length - 4 ? 4 + size : native.length);
  return { name: `object${String(number)}`, bytes, size: bytes.length };
}

/** Equation Editor keeps its formula in a compound file, or alone behind its size; anything else under its class is there to overrun it. */
function isBareEquation(className: string, native: Uint8Array): boolean {
  return /^equation\./i.test(className) && native.length > 4 && native[4] !== 0xd0;
}
