import { OfficeWords } from '../../../../formats/office/container/office-words';
import { readWordXmlDocument } from '../../../../formats/office/word/word-xml';
import type { Opener } from '../../opening';
import { sortCompoundFiles } from './compound-files';
import { openFlatOpc } from './flat-opc';
import { officeDocument } from './office-document';

/** Word 2003 XML, and Excel's of the same year, which cannot hold macros. */
export const openWordXml: Opener = (bytes, context) => {
  const words = new OfficeWords();
  const { application, compoundFiles, gap, pictures, properties } = readWordXmlDocument(
    bytes,
    words,
    context.host,
    context.budget,
  );
  if (application === 'unknown') {
    // Prefixes are the writer's choice, so the two kinds of Word XML are told apart for good only here.
    const flat = openFlatOpc(bytes, context);
    if (flat.document) return { ...flat, kind: 'flat-opc' };
  }
  const { vba, children } = sortCompoundFiles(compoundFiles, words, context);
  const why = gap ?? vba?.gap;
  return {
    document: officeDocument({ application, words, properties, vba, pictures }),
    children,
    ...(why === undefined ? {} : { gap: why }),
  };
};
