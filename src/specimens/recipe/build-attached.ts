import { doc } from '../office/doc';
import type { EmlAttachment } from '../mail/eml';
import { encryptedDoc, encryptedPackage, encryptedXls } from '../office/encrypted-office';
import { flatOpc } from '../office/flat-opc';
import { iso } from '../archive/iso';
import { lnk } from '../lnk';
import { mailbox } from '../mail/message';
import { mht } from '../mail/mht';
import { msg } from '../mail/msg';
import { oneNote } from '../onenote';
import { docx, pptx, xlsx } from '../office/ooxml';
import { pdf } from '../pdf';
import { jpeg, png } from '../picture';
import { summaryInformation } from '../office/property-set';
import { rar } from '../archive/rar';
import { sevenZip } from '../archive/small-archives';
import { vbaProject, vbaStreams } from '../office/vba';
import { wordXml } from '../office/word-xml';
import type { WorkbookParts } from '../office/workbook';
import { xls } from '../office/xls';
import { xlsb } from '../office/xlsb';
import { xlsm } from '../office/xlsm-macro-sheet';
import { zip } from '../archive/zip';
import type { Attached, AttachedKind, Lock, OfficeFile, WordDocument, Workbook, ZipArchive } from './attached';
import type { Letter } from './letter';
import { macros } from './macros';
import type { MacroName } from './macros';
import { workbooks } from './workbooks';
import { plainTextOf } from './plain-text';

const MIME: Readonly<Record<AttachedKind, string>> = {
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.ms-word.document.macroEnabled.12',
  dotm: 'application/vnd.ms-word.template.macroEnabled.12',
  'word-xml': 'application/msword',
  'flat-opc': 'application/msword',
  mht: 'application/msword',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroEnabled.12',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pptm: 'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
  pdf: 'application/pdf',
  zip: 'application/zip',
  '7z': 'application/x-7z-compressed',
  rar: 'application/vnd.rar',
  iso: 'application/x-iso9660-image',
  lnk: 'application/octet-stream',
  onenote: 'application/onenote',
  html: 'text/html',
  text: 'text/plain',
  png: 'image/png',
  jpeg: 'image/jpeg',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** What Excel and PowerPoint lock with when nobody chose a password ([MS-OFFCRYPTO] 2.2, "VelvetSweatshop"). */
const DEFAULT_PASSWORD = 'VelvetSweatshop';

/** Writes the .eml of a letter: handed over, since letters carry letters. */
export type LetterWriter = (letter: Letter) => Uint8Array;

/** The file that a letter attaches. */
export function buildAttached(attached: Attached, emlOf: LetterWriter): EmlAttachment {
  const { name, mime = MIME[attached.kind], contentId } = attached;
  return { name, mime, bytes: bytesOf(attached, emlOf), ...(contentId !== undefined && { contentId }) };
}

function bytesOf(attached: Attached, emlOf: LetterWriter): Uint8Array {
  switch (attached.kind) {
    case 'doc':
      return oldDocument(attached, emlOf);
    case 'docx':
    case 'docm':
    case 'dotm':
    case 'word-xml':
    case 'flat-opc':
    case 'mht':
      return locked(newDocument(attached), attached.lock);
    case 'xls':
      return oldWorkbook(attached);
    case 'xlsx':
    case 'xlsm':
    case 'xlsb':
      return locked(newWorkbook(attached), attached.lock);
    case 'pptx':
    case 'pptm':
      return locked(pptx(packageParts(attached, 'excel')), attached.lock);
    case 'pdf':
      return pdf(attached);
    case 'zip':
      return archive(attached, emlOf);
    case '7z':
      return sevenZip(attached.names);
    case 'rar':
      return rar(attached.names.map((name) => ({ name })));
    case 'iso':
      return iso(attached.files.map((file) => ({ name: file.name, data: bytesOf(file, emlOf) })));
    case 'lnk':
      return lnk({ ...attached, appended: utf8(attached.appended ?? '') });
    case 'onenote':
      return oneNote({ text: attached.text, files: attached.files.map((file) => buildAttached(file, emlOf)) });
    case 'html':
      return utf8(attached.html);
    case 'text':
      return utf8(attached.text);
    case 'png':
    case 'jpeg':
      return picture(attached.kind);
    case 'eml':
      return emlOf(attached.letter);
    case 'msg':
      return outlookMessage(attached.letter, emlOf);
  }
}

// ── Word ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function oldDocument({ lines = [], macro, lock, properties, ...more }: WordDocument, emlOf: LetterWriter): Uint8Array {
  if (lock !== undefined) {
    return encryptedDoc(
      lines.join('\r'),
      lock.password ?? DEFAULT_PASSWORD,
      lock.scheme === 'rc4-cryptoapi' ? lock.scheme : 'rc4',
    );
  }
  return doc({
    text: lines,
    ...(macro !== undefined && { modules: modulesOf(macro, 'word') }),
    ...(more.picture && { picture: picture(more.picture) }),
    ...(properties && { properties }),
    ...(more.package && { package: buildAttached(more.package, emlOf) }),
  });
}

function newDocument(file: WordDocument): Uint8Array {
  const parts = packageParts(file, 'word');
  const externals = file.template === undefined ? [] : [{ kind: 'attachedTemplate', target: file.template }];
  switch (file.kind) {
    case 'word-xml':
      return wordXml({
        ...parts,
        ...file.properties,
        ...(file.template !== undefined && { template: file.template }),
      });
    case 'flat-opc':
      return flatOpc({ ...parts, externals });
    case 'mht':
      return mht({ ...parts, ...file.properties });
    default:
      return docx({ ...parts, externals });
  }
}

// ── Excel ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function oldWorkbook(file: Workbook): Uint8Array {
  const { lock, macro, properties } = file;
  const streams: Record<string, Uint8Array> = {};
  if (properties) streams['\u0005SummaryInformation'] = summaryInformation(properties);
  if (macro !== undefined) {
    for (const [path, bytes] of Object.entries(vbaStreams({ modules: modulesOf(macro, 'excel') })))
      streams[`_VBA_PROJECT_CUR/${path}`] = bytes;
  }
  const parts = { ...sheetsOf(file), streams };
  if (lock === undefined) return xls(parts);
  const { password = DEFAULT_PASSWORD, scheme } = lock;
  return encryptedXls(parts, password, scheme === 'xor' || scheme === 'rc4-cryptoapi' ? scheme : 'rc4');
}

function newWorkbook(file: Workbook): Uint8Array {
  if (file.kind === 'xlsb') return xlsb(sheetsOf(file));
  if (file.workbook === undefined) return xlsx(packageParts(file, 'excel'));
  const parts: Record<string, Uint8Array> =
    file.macro === undefined ? {} : { 'xl/vbaProject.bin': project(file.macro, 'excel') };
  return xlsm({ ...sheetsOf(file), parts });
}

function sheetsOf({ workbook, lines = [] }: Workbook): WorkbookParts {
  if (typeof workbook === 'object') return workbook;
  if (workbook !== undefined) return named(workbooks, workbook);
  return {
    sheets: [{ name: 'Sheet1', cells: Object.fromEntries(lines.map((line, row) => [`A${row + 1}`, `'${line}`])) }],
  };
}

// ── What the applications share ─────────────────────────────────────────────────────────────────────────────────────

function packageParts(file: OfficeFile, form: 'word' | 'excel') {
  return {
    text: file.lines ?? [],
    ...(file.macro !== undefined && { vba: project(file.macro, form) }),
    ...(file.picture && { picture: picture(file.picture) }),
    ...(file.properties && { properties: file.properties }),
    ...(file.links && { hyperlinks: file.links }),
  };
}

function project(macro: MacroName, form: 'word' | 'excel'): Uint8Array {
  return vbaProject({ modules: modulesOf(macro, form) });
}

function modulesOf(macro: MacroName, form: 'word' | 'excel') {
  return named(macros, macro)[form];
}

/** Recipes come from JSON too, where no compiler looks at the names. */
function named<Value>(list: Readonly<Record<string, Value>>, name: string): Value {
  const value = list[name];
  if (value === undefined) throw new Error(`There is no "${name}" among: ${Object.keys(list).join(', ')}.`);
  return value;
}

function locked(bytes: Uint8Array, lock: Lock | undefined): Uint8Array {
  if (lock === undefined) return bytes;
  return encryptedPackage(bytes, lock.password ?? DEFAULT_PASSWORD, {
    scheme: lock.scheme === 'standard' ? 'standard' : 'agile',
  });
}

function picture(kind: 'png' | 'jpeg'): Uint8Array {
  return kind === 'png' ? png() : jpeg();
}

// ── Others ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function archive({ entries, password, encryption = 'zipcrypto' }: ZipArchive, emlOf: LetterWriter): Uint8Array {
  return zip(
    entries.map((entry) => ({
      name: entry.name,
      data: entry.kind === 'text' ? repeated(bytesOf(entry, emlOf), entry.paddedTo) : bytesOf(entry, emlOf),
      ...(entry.paddedTo !== undefined && entry.kind !== 'text' && { paddedTo: entry.paddedTo }),
      ...(password !== undefined && { encryption: { kind: encryption, password } }),
    })),
  );
}

/** A long log: a text over and over, up to `length` bytes. */
function repeated(text: Uint8Array, length = text.length): Uint8Array {
  const all = new Uint8Array(Math.max(length, text.length));
  for (let at = 0; at < all.length; at += text.length) all.set(text.subarray(0, all.length - at), at);
  return all;
}

function outlookMessage(letter: Letter, emlOf: LetterWriter): Uint8Array {
  return msg({
    subject: letter.subject,
    from: mailbox(letter.from),
    to: letter.to.map(mailbox),
    text: plainTextOf(letter),
    attachments: (letter.attachments ?? []).map((attached) => buildAttached(attached, emlOf)),
  });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
