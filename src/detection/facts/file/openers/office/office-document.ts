import type {
  DefinedName,
  MacroSheet,
  OfficeApplication,
  OfficeDocument,
  OfficeEncryption,
  VbaProject,
} from '../../../../contract';
import { isGap } from '../../../../contract';
import type { Gap } from '../../../../contract';
import { readCfb } from '../../../../formats/office/container/cfb';
import type { DocumentProperties } from '../../../../formats/office/container/document-properties';
import { storeFormStrings } from '../../../../formats/office/container/form-strings';
import type { OfficeWords } from '../../../../formats/office/container/office-words';
import { readVbaProject } from '../../../../formats/office/vba/vba';
import type { OpeningContext } from '../../opening';

/** What the readers of one document found, whatever its container. */
export interface DocumentFindings {
  readonly application: OfficeApplication;
  readonly words: OfficeWords;
  readonly properties?: DocumentProperties;
  readonly vba?: VbaProject | undefined;
  readonly macroSheets?: readonly MacroSheet[];
  readonly definedNames?: readonly DefinedName[];
  readonly pictures?: number | undefined;
  readonly encryption?: OfficeEncryption | undefined;
}

export function officeDocument(findings: DocumentFindings): OfficeDocument {
  const {
    application,
    words,
    properties = {},
    vba,
    macroSheets = [],
    definedNames = [],
    pictures,
    encryption,
  } = findings;
  const { pages, editMinutes, author } = properties;
  return {
    application,
    ...(vba === undefined ? {} : { vba }),
    macroSheets,
    definedNames,
    text: words.text,
    ...(pictures === undefined ? {} : { pictures }),
    ...(pages === undefined ? {} : { pages }),
    ...(editMinutes === undefined ? {} : { editMinutes }),
    ...(author === undefined ? {} : { author }),
    externals: words.externals,
    dde: words.dde,
    hyperlinks: words.hyperlinks,
    stored: words.stored,
    ...(words.macros.length === 0 || (vba === undefined && macroSheets.length === 0)
      ? {}
      : { namedMacros: words.macros }),
    ...(words.hasMoreMacros && { namesMoreMacros: true }),
    ...(encryption === undefined ? {} : { encryption }),
  };
}

/** Projects of several files as one; a file that should hold a project and cannot be read is one without modules. */
export function joinProjects(projects: readonly VbaProject[]): VbaProject | undefined {
  const [first] = projects;
  if (first === undefined || projects.length === 1) return first;
  const gap = projects.find((project) => project.gap !== undefined)?.gap;
  return {
    modules: projects.flatMap(({ modules }) => modules),
    stomped: projects.some(({ stomped }) => stomped),
    signed: projects.every(({ signed }) => signed),
    ...(gap === undefined ? {} : { gap }),
  };
}

/** The VBA project of a compound file that was taken out of a document, and the texts of its forms. */
export function openVbaFile(
  bytes: Uint8Array | Gap,
  words: OfficeWords,
  { host, budget }: OpeningContext,
): VbaProject | undefined {
  if (isGap(bytes)) return { ...unreadable, gap: bytes };
  const file = readCfb(bytes, budget);
  if (isGap(file)) return { ...unreadable, gap: file };
  storeFormStrings(file, words, budget);
  return readVbaProject(file, host, budget);
}

const unreadable: VbaProject = { modules: [], stomped: false, signed: false };
