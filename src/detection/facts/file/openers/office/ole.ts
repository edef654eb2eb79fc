import type { Budget } from '../../../../budget';
import { isGap } from '../../../../contract';
import type { Gap, OfficeApplication, OfficeEncryption } from '../../../../contract';
import { readBiff } from '../../../../formats/office/excel/biff';
import type { BiffWorkbook } from '../../../../formats/office/excel/biff';
import { findStream, readCfb } from '../../../../formats/office/container/cfb';
import type { CompoundFile } from '../../../../formats/office/container/cfb';
import { readWordDocument } from '../../../../formats/office/word/doc';
import { readDrawing } from '../../../../formats/office/drawing/drawing';
import { readEquation } from '../../../../formats/office/container/equation';
import { readToolbarMacros, storeFormStrings } from '../../../../formats/office/container/form-strings';
import { findLock } from '../../../../formats/office/encryption/office-crypto';
import type { Decryption } from '../../../../formats/office/encryption/office-crypto';
import { OfficeWords } from '../../../../formats/office/container/office-words';
import { readEmbeddedFiles } from '../../../../formats/office/container/ole-native';
import { readLinkedAddresses } from '../../../../formats/office/container/ole-links';
import { readOleProperties } from '../../../../formats/office/container/ole-properties';
import { readPackage } from '../../../../formats/office/container/ooxml';
import { readExOleObjects } from '../../../../formats/office/powerpoint/ppt';
import { readPresentation } from '../../../../formats/office/powerpoint/ppt-text';
import { readVbaProject } from '../../../../formats/office/vba/vba';
import { readZipPackage } from '../../../../formats/archive/zip/zip';
import type { Child, Opened, Opener, OpeningContext } from '../../opening';
import { joinProjects, officeDocument } from './office-document';
import { isMessageFile, openMessageFile } from '../msg';
import { openPackage, zipParts } from './ooxml';

/** Root class of Windows Installer packages, which run programs when opened. */
const INSTALLER = '000c1084-0000-0000-c000-000000000046';

const MOST_TOOLBAR_BYTES = 1024 * 1024;

/** Streams of Office documents, wherever they lie. */
const OFFICE = /^(?:worddocument|workbook|book|powerpoint document|_vba_project|dir|encryptedpackage)$/i;

/** Compound files: Office documents up to 2003, locked ones of any year, messages, installers. */
export const openOle: Opener = (bytes, context) => {
  const file = readCfb(bytes, context.budget);
  if (isGap(file)) return { children: [], gap: file };
  if (file.clsid === INSTALLER) return { kind: 'executable', children: [] };
  if (!isMessageFile(file)) return openOffice(file, context);
  const message = openMessageFile(file, context);
  if (!file.entries.some(({ name }) => OFFICE.test(name))) return message;
  // Office opens by the file's name, and passes over a message's streams beside its own: read as both.
  const document = openOffice(file, context);
  const { unlock } = document;
  const withMessage = (opened: Opened): Opened => ({
    ...message,
    ...opened,
    children: [...message.children, ...opened.children],
  });
  return {
    ...withMessage(document),
    ...(unlock && {
      *unlock(keys) {
        return withMessage(yield* unlock(keys));
      },
    }),
  };
};

/** What is clear in it is read at once: in an encrypted .xls the macros are (2.3.7 of [MS-OFFCRYPTO] spares them). */
function openOffice(file: CompoundFile, context: OpeningContext): Opened {
  const lock = findLock(file, context.budget);
  if (lock === undefined) return openDocument(file, context);
  const { encryption, gap = 'encrypted', unlock } = lock;
  return {
    ...openDocument(file, context, encryption, gap),
    ...(unlock && { unlock: (keys) => unlockOffice(file, unlock(keys), keys) }),
  };
}

function* unlockOffice(
  file: CompoundFile,
  attempt: Generator<undefined, Decryption>,
  context: OpeningContext,
): Generator<undefined, Opened> {
  const { bytes, encryption, streams, gap } = yield* attempt;
  if (bytes !== undefined) return openDecryptedPackage(bytes, encryption, context);
  return openDocument(streams ? withStreams(file, streams) : file, context, encryption, gap);
}

function openDecryptedPackage(bytes: Uint8Array, encryption: OfficeEncryption, context: OpeningContext): Opened {
  const zip = readZipPackage(bytes, context.host, context.budget);
  if (!isGap(zip)) {
    return openPackage(readPackage(zipParts(zip, context), context.host, context.budget), context, {
      encryption,
      gap: zip.gap,
    });
  }
  const document = officeDocument({ application: 'unknown', words: new OfficeWords(), encryption });
  return { document, children: [], gap: zip };
}

/** The file with its locked streams replaced by the decrypted ones. */
function withStreams(file: CompoundFile, streams: ReadonlyMap<string, Uint8Array>): CompoundFile {
  const byName = new Map(Array.from(streams, ([name, bytes]) => [name.toLowerCase(), bytes]));
  return {
    ...file,
    read(entry, limit) {
      const bytes = entry.path.length === 1 ? byName.get(entry.name.toLowerCase()) : undefined;
      return bytes?.subarray(0, limit) ?? file.read(entry, limit);
    },
  };
}

/** What the stream of one application told. */
interface Body {
  readonly application: OfficeApplication;
  readonly pictures?: number;
  readonly workbook?: BiffWorkbook;
  readonly gap?: Gap | undefined;
}

function openDocument(
  file: CompoundFile,
  context: OpeningContext,
  encryption?: OfficeEncryption,
  locked?: Gap,
): Opened {
  const { budget, host } = context;
  const words = new OfficeWords();
  const drawing = readDrawing(file, words, budget);
  const projects = [readVbaProject(file, host, budget), drawing?.vba];
  const vba = joinProjects(projects.filter((project) => project !== undefined));
  storeFormStrings(file, words, budget);
  const body = readBody(file, words, vba !== undefined, context);
  const application = body.application === 'unknown' ? (drawing?.application ?? 'unknown') : body.application;
  const macroSheets = body.workbook?.macroSheets ?? [];
  words.storesTexts = vba !== undefined || macroSheets.length > 0;
  const properties = words.storesTexts ? readOleProperties(file, words, host, budget) : {};
  keepForMacros(body, file, words, budget);
  for (const address of readLinkedAddresses(file, budget)) words.addExternal('oleObject', address);
  const equation = readEquation(file, budget);
  const children = embedded(file, context);
  const why =
    locked ?? body.gap ?? file.gap ?? vba?.gap ?? readExOleObjects(file, budget).gap ?? words.gap ?? budget.gap;
  return {
    document: officeDocument({
      application,
      words,
      properties,
      vba,
      macroSheets,
      definedNames: body.workbook?.definedNames ?? [],
      pictures: body.pictures,
      encryption: encryption && body.workbook?.isProtected ? { ...encryption, protectsChange: true } : encryption,
    }),
    ...(equation && { equation }),
    children,
    ...(why === undefined ? {} : { gap: why }),
  };
}

/** What macros of a workbook fetch from its cells, and what names them. */
function keepForMacros({ workbook }: Body, file: CompoundFile, words: OfficeWords, budget: Budget): void {
  for (const { kind, name, text } of workbook?.cells ?? []) words.store(kind, name, text);
  for (const { macro, by, at } of workbook?.macros ?? []) words.addMacro(by, at, macro);
  const toolbars = findStream(file, 'xcb');
  if (toolbars && words.storesTexts) readToolbarMacros(file.read(toolbars, MOST_TOOLBAR_BYTES), words, budget);
}

/** A file may bear the streams of several applications, to show each of its readers another: all are read. */
function readBody(file: CompoundFile, words: OfficeWords, hasVba: boolean, { budget, host }: OpeningContext): Body {
  const bodies: Body[] = [];
  const stream = findStream(file, 'workbook') ?? findStream(file, 'book');
  if (stream) bodies.push(readWorkbook(file.read(stream), words, hasVba, { budget, host }));
  const word = readWordDocument(file, words, host, budget);
  if (word) bodies.push({ application: 'word', pictures: word.pictures, gap: word.encrypted ? 'encrypted' : word.gap });
  const slides = readPresentation(file, words, host, budget);
  if (slides) bodies.push({ application: 'powerpoint', pictures: slides.pictures, gap: slides.gap });
  const gap = bodies.find((body) => body.gap)?.gap;
  return { application: 'unknown', ...bodies[0], ...(gap && { gap }) };
}

function readWorkbook(
  stream: Uint8Array,
  words: OfficeWords,
  hasVba: boolean,
  { budget, host }: Pick<OpeningContext, 'budget' | 'host'>,
): Body {
  const workbook = readBiff(stream, host, budget, { cells: hasVba });
  if (isGap(workbook)) return { application: 'excel', gap: workbook };
  words.say(workbook.text);
  words.endLine();
  for (const target of workbook.hyperlinks) words.addHyperlink(target);
  for (const { relationship, target } of workbook.externals) words.addExternal(relationship, target);
  for (const instruction of workbook.dde) words.addDde(instruction);
  const gap = workbook.encrypted === undefined ? workbook.gap : 'encrypted';
  return { application: 'excel', pictures: workbook.pictures, workbook, gap };
}

function embedded(file: CompoundFile, { budget, host }: OpeningContext): readonly Child[] {
  const children: Child[] = readEmbeddedFiles(file, host, budget).map(({ name, bytes }) => ({
    name,
    bytes,
    size: bytes.length,
  }));
  // Objects of a presentation that hold no macros of its own are files in it.
  for (const bytes of readExOleObjects(file, budget).objects) {
    const inner = readCfb(bytes, budget);
    // The presentation's own macros: already read with it.
    if (!isGap(inner) && inner.entries.some(({ name }) => name.toLowerCase() === '_vba_project')) continue;
    children.push({ name: `object${String(children.length + 1)}`, bytes, size: bytes.length });
  }
  return children;
}
