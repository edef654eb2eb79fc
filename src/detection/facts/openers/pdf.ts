import { readPdf } from '../../formats/pdf';
import type { Opener } from '../opening';

/** Links, launches and scripts of a PDF; its embedded files are looked into like any other. */
export const openPdf: Opener = (bytes, { budget }) => {
  const { files, gap, ...pdf } = readPdf(bytes, budget);
  return {
    pdf,
    children: files.map((file) => ({ name: file.name, size: file.bytes.length, bytes: file.bytes })),
    ...(gap && { gap }),
  };
};
