import { namesAutoExec } from '../../../../formats/office/access';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import type { Opener } from '../../opening';
import { officeDocument } from './office-document';

/** An Access file is a program more than a document: what its macros and modules say is not read, and that is told. */
export const openAccess: Opener = (bytes, { budget }) => {
  const autoExec = namesAutoExec(bytes, budget);
  return {
    document: { ...officeDocument({ application: 'access', words: new OfficeWords() }), ...(autoExec && { autoExec }) },
    children: [],
    gap: 'not-supported-here',
  };
};
