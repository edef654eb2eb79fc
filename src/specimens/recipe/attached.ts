/** What a letter carries, as plain data. `build-attached.ts` makes the files. */
import type { WorkbookParts } from '../office/workbook';
import type { LetterText } from './letter-text';
import type { MacroName } from './macros';
import type { WorkbookName } from './workbooks';

export type Attached = AttachedName &
  (
    | WordDocument
    | Workbook
    | Presentation
    | PdfFile
    | ZipArchive
    | Container
    | Shortcut
    | OneNote
    | Page
    | PlainText
    | Picture
    | AttachedMessage
  );

export type AttachedKind = Attached['kind'];

interface AttachedName {
  readonly name: string;
  /** What the mail says that it is; the usual type of its kind when left out. */
  readonly mime?: string;
  /** A picture of the body, by the id that the HTML names with `cid:`. */
  readonly contentId?: string;
}

export interface OfficeFile {
  /** Paragraphs, or cells of the first column. */
  readonly lines?: readonly string[];
  readonly macro?: MacroName;
  /** One picture: what Emotet's lures consist of. */
  readonly picture?: 'png' | 'jpeg';
  readonly properties?: {
    readonly title?: string;
    readonly author?: string;
    readonly pages?: number;
    readonly editMinutes?: number;
  };
  readonly links?: readonly string[];
  readonly lock?: Lock;
}

/** How an Office file is encrypted. */
export interface Lock {
  /** Office's own default password when left out: such a file opens without asking. */
  readonly password?: string;
  /** `xor`, `rc4` and `rc4-cryptoapi` for .xls and .doc, `standard` and `agile` for the newer ones. */
  readonly scheme?: 'xor' | 'rc4' | 'rc4-cryptoapi' | 'standard' | 'agile';
}

export interface WordDocument extends OfficeFile {
  /** `word-xml`: Word 2003 XML; `flat-opc`: a package as one XML file; `mht`: a web archive with its macros as ActiveMime. */
  readonly kind: 'doc' | 'docx' | 'docm' | 'dotm' | 'word-xml' | 'flat-opc' | 'mht';
  /** Where it fetches its template from. */
  readonly template?: string;
  /** Word 97-2003: a file dropped into the document. */
  readonly package?: Attached;
}

export interface Workbook extends OfficeFile {
  readonly kind: 'xls' | 'xlsx' | 'xlsm' | 'xlsb';
  /** Its sheets, macro sheets among them: one of ours by name, or written out. Instead of `lines`. */
  readonly workbook?: WorkbookName | WorkbookParts;
}

interface Presentation extends OfficeFile {
  readonly kind: 'pptx' | 'pptm';
}

interface PdfFile {
  readonly kind: 'pdf';
  /** Characters of Latin 1 alone. */
  readonly lines: readonly string[];
  readonly links?: readonly string[];
}

export interface ZipArchive {
  readonly kind: 'zip';
  readonly password?: string;
  /** ZipCrypto when left out: what Windows can open. */
  readonly encryption?: 'zipcrypto' | 'aes';
  readonly entries: readonly ZipEntry[];
}

/** `paddedTo`: zeros behind the file up to this many bytes; of a text, the text over and over. */
type ZipEntry = Attached & { readonly paddedTo?: number };

/** Containers that are told, not opened: a 7z or RAR archive of empty files with these names, a CD image of these files. */
type Container =
  | { readonly kind: '7z' | 'rar'; readonly names: readonly string[] }
  | { readonly kind: 'iso'; readonly files: readonly Attached[] };

interface Shortcut {
  readonly kind: 'lnk';
  readonly target: string;
  readonly args?: string;
  /** Blanks in front of the arguments. */
  readonly padding?: number;
  /** A script behind the shortcut. */
  readonly appended?: string;
}

interface OneNote {
  readonly kind: 'onenote';
  readonly text: string;
  readonly files: readonly Attached[];
}

interface Page {
  readonly kind: 'html';
  readonly html: string;
}

/** Text of any kind: notes, tables, scripts, calendars, RTF. */
interface PlainText {
  readonly kind: 'text';
  readonly text: string;
}

interface Picture {
  readonly kind: 'png' | 'jpeg';
}

interface AttachedMessage {
  readonly kind: 'eml' | 'msg';
  readonly letter: LetterText & { readonly attachments?: readonly Attached[] };
}
