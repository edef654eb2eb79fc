import { readPdf } from '../../../formats/pdf/pdf';
import type { Opener } from '../opening';
import { filesBehind } from './behind';

/** Links, launches and scripts of a PDF; its embedded files, and files that hide behind it, are looked into like any other. */
export const openPdf: Opener = (bytes, { budget, passwords }) => {
  const { files, gap, ...pdf } = readPdf(bytes, budget, passwords);
  return {
    pdf,
    children: [
      ...files.map((file) => ({ name: file.name, size: file.bytes.length, bytes: file.bytes })),
      ...filesBehind(bytes, budget),
    ],
    ...(gap && { gap }),
  };
};
