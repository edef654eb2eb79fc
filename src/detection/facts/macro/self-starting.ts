import type { Facts, OfficeDocument } from '../../contract';
import { macroDocuments } from './startup';

/** Documents in which something runs when they are opened: a VBA procedure, or a macro sheet. */
export function selfStartingDocuments(facts: Facts): ReadonlySet<OfficeDocument> {
  const found = new Set<OfficeDocument>();
  for (const { document, startName } of macroDocuments(facts)) if (startName !== undefined) found.add(document);
  for (const { document } of facts.parts) {
    if (document && document.macroSheets.length > 0 && document.definedNames.some(({ autoOpen }) => autoOpen))
      found.add(document);
  }
  return found;
}
