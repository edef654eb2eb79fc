/** Text and hyperlinks of PowerPoint 97-2003 presentations ([MS-PPT] 2.9.40 ff., 2.10.16). */
import type { Budget } from '../../../budget';
import type { Gap } from '../../../contract';
import type { Host } from '../../../host';
import { Bytes, utf16le } from '../../codec/bytes';
import { findStream } from '../container/cfb';
import type { CompoundFile } from '../container/cfb';
import { countPictureStream } from '../container/office-art';
import type { OfficeWords } from '../container/office-words';

const TEXT_CHARS_ATOM = 0x0fa0;
const TEXT_BYTES_ATOM = 0x0fa8;
const C_STRING = 0x0fba;
const EXTERNAL_HYPERLINK = 0x0fd7;
const MOST_BYTES = 16 * 1024 * 1024;

export interface Presentation {
  readonly pictures: number;
  readonly gap?: Gap;
}

/** Says the slides' text; undefined when the file is no presentation. */
export function readPresentation(
  file: CompoundFile,
  words: OfficeWords,
  host: Host,
  budget: Budget,
): Presentation | undefined {
  const entry = findStream(file, 'powerpoint document');
  if (!entry) return undefined;
  const data = file.read(entry, MOST_BYTES);
  if (entry.size > MOST_BYTES) words.gap ??= 'too-large';
  const bytes = new Bytes(data);
  const pictureEntry = findStream(file, 'pictures');
  const pictures = pictureEntry ? countPictureStream(file.read(pictureEntry, MOST_BYTES), budget) : 0;
  let linkEnd = 0;
  // Containers (version 15) are entered by stepping over their header alone: no stack, whatever their depth.
  for (let at = 0; bytes.has(at, 8);) {
    if (!budget.takeSteps(4)) return { pictures, ...(budget.gap && { gap: budget.gap }) };
    const isContainer = (bytes.u8(at) & 0x0f) === 0x0f;
    const type = bytes.u16(at + 2);
    const length = bytes.u32(at + 4);
    const start = at + 8;
    const end = Math.min(start + length, data.length);
    if (type === TEXT_CHARS_ATOM || type === TEXT_BYTES_ATOM) {
      const text =
        type === TEXT_CHARS_ATOM ? utf16le(data, start, end) : host.decode(data.subarray(start, end), 'windows-1252');
      for (const line of text.split(/[\r\u000b]/)) {
        words.say(line);
        words.endLine();
      }
    } else if (type === EXTERNAL_HYPERLINK) {
      linkEnd = end;
    } else if (type === C_STRING && start < linkEnd) {
      const target = utf16le(data, start, end);
      // A hyperlink has a friendly name and a target; only the target looks like one.
      if (target.includes(':') || target.startsWith('\\\\')) words.addHyperlink(target);
    }
    at = isContainer ? start : start + length;
  }
  return { pictures };
}
