import type { Budget } from '../../../../budget';
import { isGap } from '../../../../contract';
import type { Gap, OfficeApplication, OfficeEncryption, VbaProject } from '../../../../contract';
import { readDocumentProperties } from '../../../../formats/office/container/document-properties';
import { readToolbarMacros, storeReadableRuns } from '../../../../formats/office/container/form-strings';
import { readMacroSheetParts } from '../../../../formats/office/excel/macro-sheets';
import type { MacroSheetParts } from '../../../../formats/office/excel/macro-sheets';
import { readCustomUi, readKeyMap } from '../../../../formats/office/container/named-macros';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import { farRelationships, readPackage, relatedParts } from '../../../../formats/office/container/ooxml';
import type { OoxmlPackage, PartSource, Relationship } from '../../../../formats/office/container/ooxml';
import { readPresentationParts, readVisioParts } from '../../../../formats/office/powerpoint/presentation-text';
import { readSpreadsheetParts } from '../../../../formats/office/excel/spreadsheet-text';
import { readExternalTargets, readWordParts } from '../../../../formats/office/container/word-text';
import { readZipPackage } from '../../../../formats/archive/zip/zip';
import type { Zip, ZipEntry } from '../../../../formats/archive/zip/zip-headers';
import { unpackEntry } from '../../../../formats/archive/zip/zip-entry';
import type { Child, Opened, Opener, OpeningContext } from '../../opening';
import { joinProjects, officeDocument, openVbaFile } from './office-document';

/** Office documents of 2007 and later. */
export const openOoxml: Opener = (bytes, context) => {
  const zip = readZipPackage(bytes, context.host, context.budget);
  if (isGap(zip)) return { children: [], gap: zip };
  return openPackage(readPackage(zipParts(zip, context), context.host, context.budget), context, { gap: zip.gap });
};

/** The parts of a package that is a ZIP. */
export function zipParts(zip: Zip, { budget }: OpeningContext): PartSource {
  const byName = new Map<string, ZipEntry>();
  for (const entry of zip.entries) if (!entry.directory && !byName.has(entry.name)) byName.set(entry.name, entry);
  let cut: Gap | undefined;
  return {
    names: Array.from(byName.keys()),
    read(name, limit = Infinity) {
      const entry = byName.get(name);
      if (entry === undefined) return 'damaged';
      const { bytes, gap } = unpackEntry(zip, entry, budget, { limit });
      cut = gap;
      return gap !== undefined && bytes.length === 0 ? gap : bytes;
    },
    get cut() {
      return cut;
    },
  };
}

interface PackageCircumstances {
  readonly encryption?: OfficeEncryption;
  /** What went wrong before the package was there. */
  readonly gap?: Gap | undefined;
}

/** Everything that concerns us in a package, wherever it came from. */
export function openPackage(
  pkg: OoxmlPackage,
  context: OpeningContext,
  { encryption, gap: before }: PackageCircumstances = {},
): Opened {
  const { budget } = context;
  const words = new OfficeWords();
  const main = mainPart(pkg);
  const application = applicationOf(pkg, main);
  // Macros first: should the budget end here, the rest matters less.
  const far = farRelationships(pkg, budget);
  const vba = readProjects(pkg, far, words, context);
  const sheets =
    application === 'excel' || application === 'unknown'
      ? readMacroSheetParts(pkg, main, vba !== undefined, budget)
      : noMacroSheets;
  words.storesTexts = vba !== undefined || sheets.macroSheets.length > 0;
  for (const { kind, name, text } of sheets.cells) words.store(kind, name, text);
  for (const { macro, by, at } of sheets.macros) words.addMacro(by, at, macro);
  const properties = words.storesTexts ? readDocumentProperties(pkg, words, budget) : {};
  let gap: Gap | undefined;
  if (application === 'word') gap = readWordParts(pkg, main, words, budget);
  else if (application === 'excel') gap = readSpreadsheetParts(pkg, main, sheets.titles, words, budget);
  else if (application === 'powerpoint') gap = readPresentationParts(pkg, words, budget);
  else if (application === 'visio') gap = readVisioParts(pkg, words, budget);
  readExternalTargets(far, words);
  if (words.storesTexts) {
    gap = readNamedMacros(pkg, words, budget) ?? gap;
    storeControls(pkg, words, context);
  }
  const children = embeddedFiles(pkg, main, context);
  const why = before ?? pkg.gap ?? vba?.gap ?? sheets.gap ?? gap ?? words.gap ?? budget.gap;
  return {
    document: officeDocument({
      application,
      words,
      properties,
      vba,
      macroSheets: sheets.macroSheets,
      definedNames: sheets.definedNames,
      pictures: countPictures(pkg),
      encryption: encryption && sheets.isProtected ? { ...encryption, protectsChange: true } : encryption,
    }),
    children,
    ...(why === undefined ? {} : { gap: why }),
  };
}

const noMacroSheets: MacroSheetParts = {
  macroSheets: [],
  definedNames: [],
  cells: [],
  macros: [],
  titles: new Map(),
  isProtected: false,
};

/** ECMA-376-1, 11 to 13: the package's relationship of kind officeDocument (Visio: document) leads to it. */
function mainPart(pkg: OoxmlPackage): string {
  const [related] = relatedParts(pkg, '', ['officeDocument', 'document']);
  return related ?? MAIN_PARTS.map((name) => pkg.find(name)).find((name) => name !== undefined) ?? '';
}

const MAIN_PARTS = [
  'word/document.xml',
  'xl/workbook.xml',
  'xl/workbook.bin',
  'ppt/presentation.xml',
  'visio/document.xml',
];

const APPLICATION_BY_TYPE: readonly (readonly [string, OfficeApplication])[] = [
  ['wordprocessingml', 'word'],
  ['ms-word', 'word'],
  ['spreadsheetml', 'excel'],
  ['ms-excel', 'excel'],
  ['presentationml', 'powerpoint'],
  ['ms-powerpoint', 'powerpoint'],
  ['ms-visio', 'visio'],
];

const APPLICATION_BY_FOLDER: Readonly<Record<string, OfficeApplication>> = {
  word: 'word',
  xl: 'excel',
  ppt: 'powerpoint',
  visio: 'visio',
};

function applicationOf(pkg: OoxmlPackage, main: string): OfficeApplication {
  const type = pkg.contentTypeOf(main);
  const byType = APPLICATION_BY_TYPE.find(([word]) => type.includes(word))?.[1];
  return byType ?? APPLICATION_BY_FOLDER[main.split('/', 1)[0]?.toLowerCase() ?? ''] ?? 'unknown';
}

/** Parts that Office would load as a VBA project: by relationship, by content type, and by the usual name. */
function readProjects(
  pkg: OoxmlPackage,
  far: readonly Relationship[],
  words: OfficeWords,
  context: OpeningContext,
): VbaProject | undefined {
  const parts = new Set<string>();
  for (const name of pkg.names) {
    if (!context.budget.takeSteps(16)) break;
    const lower = name.toLowerCase();
    if (lower.endsWith('vbaproject.bin') || pkg.contentTypeOf(name) === 'application/vnd.ms-office.vbaproject')
      parts.add(name);
  }
  // A relationship of this kind may leave from any part, and lead to any name.
  for (const { external, kind, target } of far) {
    const related = external || kind !== 'vbaProject' ? undefined : pkg.find(target);
    if (related !== undefined) parts.add(related);
  }
  const projects: VbaProject[] = [];
  for (const name of parts) {
    const project = openVbaFile(pkg.read(name), words, context);
    if (project === undefined) continue;
    const signed = project.signed || pkg.relationships(name).some(({ kind }) => kind.startsWith('vbaProjectSignature'));
    projects.push({ ...project, signed });
  }
  return joinProjects(projects);
}

/** Ribbons, keys and toolbars that a document brings along; relationships and usual names both lead to them. */
function readNamedMacros(pkg: OoxmlPackage, words: OfficeWords, budget: Budget): Gap | undefined {
  let gap: Gap | undefined;
  const ribbons = new Set(relatedParts(pkg, '', ['extensibility', 'userCustomization']));
  for (const name of pkg.names) {
    if (!budget.takeSteps(16)) return budget.gap;
    const lower = name.toLowerCase();
    const type = pkg.contentTypeOf(name);
    if (ribbons.has(name) || /customui\d{0,4}\.xml$/.test(lower))
      gap = readCustomUi(pkg.readXml(name) ?? '', words, budget) ?? gap;
    else if (type.endsWith('keymapcustomizations+xml') || /(?:^|\/)customizations\.xml$/.test(lower))
      gap = readKeyMap(pkg.readXml(name) ?? '', words, budget) ?? gap;
    else if (type.endsWith('attachedtoolbars') || lower.endsWith('attachedtoolbars.bin')) {
      const bytes = pkg.read(name, MOST_CONTROL_BYTES);
      if (!isGap(bytes)) readToolbarMacros(bytes, words, budget);
    }
  }
  return gap;
}

/** ActiveX controls keep their captions and values in word/activeX/activeX1.bin and the like. */
function storeControls(pkg: OoxmlPackage, words: OfficeWords, { budget }: OpeningContext): void {
  for (const name of pkg.names) {
    if (!budget.takeSteps()) return;
    if (pkg.contentTypeOf(name) !== 'application/vnd.ms-office.activex' && !/activex\d{0,6}\.bin$/i.test(name))
      continue;
    const bytes = pkg.read(name, MOST_CONTROL_BYTES);
    if (!isGap(bytes)) storeReadableRuns(bytes, name, words, budget);
  }
}

const MOST_CONTROL_BYTES = 1024 * 1024;

function countPictures(pkg: OoxmlPackage): number {
  return pkg.names.filter((name) => /(?:^|[\\/])media[\\/]/i.test(name) && pkg.contentTypeOf(name).startsWith('image/'))
    .length;
}

/** Files inside the document: embedded objects, and whole documents that Word takes in when it opens this one (altChunk). */
function embeddedFiles(pkg: OoxmlPackage, main: string, { budget }: OpeningContext): readonly Child[] {
  const names = new Set(relatedParts(pkg, main, ['oleObject', 'package', 'aFChunk']));
  for (const name of pkg.names)
    if (/(?:^|[\\/])embeddings[\\/]/i.test(name) && !name.toLowerCase().endsWith('.rels')) names.add(name);
  const children: Child[] = [];
  for (const name of names) {
    if (!budget.takeEntries()) break;
    const bytes = pkg.read(name);
    children.push(isGap(bytes) ? { name, gap: bytes, size: 0 } : { name, bytes, size: bytes.length });
  }
  return children;
}
