/**
 * Texts of user forms and ActiveX controls ([MS-OFORMS]: the streams "f" and "o" of a form, "contents" of a control). The
 * records' layout depends on each control's class, so the runs of readable characters are taken as they stand: captions, tags
 * and values are all among them, which is where Emotet of 2019 and 2020 kept its command.
 */
import type { Budget } from '../../../budget';
import type { CompoundFile } from './cfb';
import type { OfficeWords } from './office-words';

/** Shorter runs are field masks that happen to look like letters. */
const SHORTEST = 5;
const MOST_BYTES = 1024 * 1024;
const STREAMS = ['f', 'o', 'contents'];

export function storeFormStrings(file: CompoundFile, words: OfficeWords, budget: Budget): void {
  for (const entry of file.entries) {
    if (!budget.takeSteps()) return;
    if (entry.kind !== 'stream' || entry.path.length < 2 || !STREAMS.includes(entry.name.toLowerCase())) continue;
    if (entry.size > MOST_BYTES && words.storesTexts) words.gap ??= 'too-large';
    storeReadableRuns(file.read(entry, MOST_BYTES), entry.path.slice(0, -1).join('/'), words, budget);
  }
}

export function storeReadableRuns(bytes: Uint8Array, name: string, words: OfficeWords, budget: Budget): void {
  for (const run of readableRuns(bytes, budget)) words.store('form', name, run);
}

/**
 * Toolbars that a document brings along ([MS-OSHARED] Toolbar Customization; the stream XCB of a workbook, attachedToolbars.bin of a
 * package): what their buttons run stands among their texts, and only a text that is the name of a procedure counts.
 */
export function readToolbarMacros(bytes: Uint8Array, words: OfficeWords, budget: Budget): void {
  for (const run of readableRuns(bytes, budget)) words.addMacro('toolbar', '', run);
}

/** Runs of printable characters, of one byte or of two. */
function* readableRuns(bytes: Uint8Array, budget: Budget): Generator<string> {
  if (!budget.takeSteps(bytes.length >>> 2)) return;
  for (let at = 0; at < bytes.length;) {
    const width = isPrintable(bytes[at]) && bytes[at + 1] === 0 && isPrintable(bytes[at + 2]) ? 2 : 1;
    let end = at;
    while (isPrintable(bytes[end]) && (width === 1 || bytes[end + 1] === 0)) end += width;
    const length = (end - at) / width;
    if (length >= SHORTEST) {
      const characters: string[] = [];
      for (let index = at; index < end; index += width) characters.push(String.fromCharCode(bytes[index] ?? 0));
      yield characters.join('');
    }
    at = Math.max(end, at + 1);
  }
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
