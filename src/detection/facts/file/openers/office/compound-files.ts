import { isGap } from '../../../../contract';
import type { VbaProject } from '../../../../contract';
import { readCfb } from '../../../../formats/office/container/cfb';
import { storeFormStrings } from '../../../../formats/office/container/form-strings';
import type { OfficeWords } from '../../../../formats/office/container/office-words';
import { readVbaProject } from '../../../../formats/office/vba/vba';
import type { Child, OpeningContext } from '../../opening';
import { joinProjects } from './office-document';

/** Compound files taken out of XML or a web archive: those with macros belong to the document, the others are files in it. */
export function sortCompoundFiles(
  files: readonly Uint8Array[],
  words: OfficeWords,
  { host, budget }: OpeningContext,
): { readonly vba: VbaProject | undefined; readonly children: readonly Child[] } {
  const projects: VbaProject[] = [];
  const children: Child[] = [];
  for (const bytes of files) {
    const file = readCfb(bytes, budget);
    const project = isGap(file) ? undefined : readVbaProject(file, host, budget);
    if (!isGap(file)) storeFormStrings(file, words, budget);
    if (project) projects.push(project);
    else children.push({ name: `object${String(children.length + 1)}`, bytes, size: bytes.length });
  }
  return { vba: joinProjects(projects), children };
}
