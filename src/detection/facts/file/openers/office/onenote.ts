import { readOneNote } from '../../../../formats/onenote';
import { sniff } from '../../../../formats/sniff';
import { classOfName } from '../../file-names';
import type { Child, Opener } from '../../opening';

/** So much of a file tells whether it is a picture. */
const PICTURE_HEAD = 4 * 1_024;

/** A section's embedded files. Names stand apart from the data: those of files that are no picture are handed out in order. */
export const openOneNote: Opener = (bytes, { budget }) => {
  const { files, text, fileNames, gap } = readOneNote(bytes, budget);
  const names = fileNames.filter((name) => classOfName(name) !== 'media')[Symbol.iterator]();
  let pictures = 0;
  const children = files.map((file, index): Child => {
    const picture = sniff(file.subarray(0, PICTURE_HEAD)) === 'picture';
    if (picture) pictures += 1;
    const given: string | undefined = picture ? undefined : names.next().value;
    return { name: given ?? `${picture ? 'picture' : 'file'}-${String(index + 1)}`, size: file.length, bytes: file };
  });
  return { onenote: { text, pictures }, children, ...(gap && { gap }) };
};
