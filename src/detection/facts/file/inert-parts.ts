/** What was read to its end and can do nothing: it hides nothing, and carries nothing, whoever sends it. */
import type { OfficeDocument, Part, PartTree } from '../../contract';
import { classOfName, extensionOf } from './file-names';

/** Texts that programs show and nothing more. */
const NOTES = new Set(['', 'ics', 'vcf', 'json', 'yaml', 'yml', 'ini', 'toml', 'srt', 'tex']);

/** A mail around it or an archive that was opened is as inert as what lies in it. */
const HOLDERS: ReadonlySet<Part['kind']> = new Set([
  'zip',
  '7z',
  'rar',
  'tar',
  'gzip',
  'cab',
  'lzh',
  'arj',
  'message',
  'tnef',
  'smime',
]);
const SHOWN: ReadonlySet<Part['kind']> = new Set(['picture', 'media', 'empty']);

/** This part and all that lies inside it. */
export function isInert(part: Part, tree: PartTree): boolean {
  return isInertItself(part) && tree.insideOf(part).every(isInertItself);
}

function isInertItself(part: Part): boolean {
  const { kind, name, gap, archive, document, rtf, pdf, equation } = part;
  if (gap !== undefined || equation !== undefined) return false;
  if (document !== undefined) return isInertDocument(document);
  if (rtf !== undefined) {
    const { templates, dde, externals, hyperlinks, objects } = rtf;
    return [templates, dde, externals, objects].every((list) => list.length === 0) && hyperlinks.every(isMail);
  }
  if (pdf !== undefined)
    return [pdf.launches, pdf.javascript, pdf.embedded].every((list) => list.length === 0) && pdf.links.every(isMail);
  if (SHOWN.has(kind)) return true;
  if (kind === 'text') {
    const named = classOfName(name);
    return named === 'plain-document' || named === 'media' || NOTES.has(extensionOf(name));
  }
  return HOLDERS.has(kind) && (archive === undefined || !archive.inconsistent);
}

function isInertDocument(document: OfficeDocument): boolean {
  const { vba, macroSheets, externals, dde, hyperlinks, autoExec } = document;
  return (
    vba === undefined &&
    autoExec !== true &&
    [macroSheets, externals, dde].every((list) => list.length === 0) &&
    hyperlinks.every(isMail)
  );
}

function isMail(address: string): boolean {
  return /^mailto:/i.test(address.trim());
}
