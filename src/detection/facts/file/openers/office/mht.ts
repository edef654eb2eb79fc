import { readWebArchive } from '../../../../formats/mail/mht';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import type { Opener } from '../../opening';
import { sortCompoundFiles } from './compound-files';
import { pageFile } from '../html';
import { officeDocument } from './office-document';

/** Web archives of Word and Excel. */
export const openMht: Opener = (bytes, context) => {
  const words = new OfficeWords();
  const { application, compoundFiles, gap, pictures, properties, scripted } = readWebArchive(
    bytes,
    words,
    context.host,
    context.budget,
  );
  const { vba, children } = sortCompoundFiles(compoundFiles, words, context);
  const why = gap ?? vba?.gap ?? words.gap;
  return {
    document: officeDocument({ application, words, properties, vba, pictures }),
    // The words are the document's; what the scripts do is told of the first page that has any.
    ...(scripted[0] && { html: { ...pageFile(scripted[0]), text: '', anchors: [] } }),
    children,
    ...(why === undefined ? {} : { gap: why }),
  };
};
