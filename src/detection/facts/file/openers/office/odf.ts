import { isGap } from '../../../../contract';
import type { OfficeEncryption } from '../../../../contract';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import { readFlatOpenDocument, readOpenDocument } from '../../../../formats/office/opendocument/odf';
import type { OpenDocument } from '../../../../formats/office/opendocument/odf';
import { readZipPackage } from '../../../../formats/archive/zip/zip';
import type { Child, Opened, Opener } from '../../opening';
import { officeDocument } from './office-document';
import { zipParts } from './ooxml';

/** OpenDocument, in a package or flat. */
export const openOdf: Opener = (bytes, context) => {
  const { host, budget } = context;
  const words = new OfficeWords();
  const zip = readZipPackage(bytes, host, budget);
  if (isGap(zip)) return opened(readFlatOpenDocument(bytes, words, host, budget), words, []);
  const parts = zipParts(zip, context);
  const document = readOpenDocument(parts, words, host, budget);
  const children = document.files.flatMap((name): Child[] => {
    if (!budget.takeEntries()) return [];
    const content = parts.read(name);
    return [isGap(content) ? { name, size: 0, gap: content } : { name, size: content.length, bytes: content }];
  });
  return opened(document, words, children);
};

function opened(
  { application, vba, pictures, encrypted, gap }: OpenDocument,
  words: OfficeWords,
  children: readonly Child[],
): Opened {
  const encryption: OfficeEncryption | undefined = encrypted ? { scheme: 'unknown' } : undefined;
  const why = gap ?? vba?.gap ?? words.gap;
  return {
    document: officeDocument({ application, words, vba, pictures, encryption }),
    children,
    ...(why && { gap: why }),
  };
}
