/** Attachments and what lies inside them. */
import type { External, OfficeDocument } from './documents';
import type { Gap } from './gaps';

/** What a file is by its own bytes; its name says only what it wants to be. */
export const kinds = [
  'empty',
  'ole',
  'ooxml',
  'odf',
  'access',
  'word-xml',
  'flat-opc',
  'mht',
  'rtf',
  'zip',
  '7z',
  'rar',
  'iso',
  // A disk: VHD, VHDX, or an image with partitions or a file system.
  'vhd',
  'cab',
  'lzh',
  'arj',
  'ace',
  'alz',
  'egg',
  'wim',
  'cpio',
  'ar',
  'tar',
  'gzip',
  'xz',
  'bzip2',
  'zstd',
  // One file under a rarer packer: lzip, LZMA alone, LZ4, compress.
  'packed',
  // An archive of a kind that nobody here opens.
  'sealed',
  // A file that holds a whole mailbox: of Outlook (.pst, .ost) or Outlook Express (.dbx).
  'mailbox',
  'pdf',
  'html',
  'svg',
  'lnk',
  'onenote',
  'script',
  'executable',
  'message',
  // winmail.dat; one that could be read is a message.
  'tnef',
  // Signed, compressed or encrypted (S/MIME); one whose message could be read is a message.
  'smime',
  'picture',
  'media',
  'text',
  'unknown',
  // Nobody could look.
  'unread',
] as const;

export type Kind = (typeof kinds)[number];

/** An attachment, or anything inside one. */
export interface Part {
  /** From the attachment inwards: ["invoice.zip", "invoice.doc"]. No other part of the message has the same. */
  readonly path: readonly string[];
  /** As it was written; the last of `path` bears a number where several in one place are called the same. */
  readonly name: string;
  readonly kind: Kind;
  /** Bytes: those that were read, else those that were declared. */
  readonly size: number;
  readonly gap?: Gap;
  /** An error of our own while reading it (the part then counts as damaged): never to be seen, looked for by the fuzzer. */
  readonly fault?: string;
  /** A picture that belongs to the body: it carries nothing. */
  readonly inline: boolean;
  /** How it lay in its archive. */
  readonly entry?: ArchiveEntry;
  /** What it holds, when it is an archive; the entries that could be read are parts of their own. */
  readonly archive?: Archive;
  readonly document?: OfficeDocument;
  readonly pdf?: PdfDocument;
  readonly shortcut?: Shortcut;
  readonly shortcutFile?: ShortcutFile;
  readonly html?: HtmlFile;
  readonly onenote?: OneNoteSection;
  readonly rtf?: RtfDocument;
  /** An object of the old Equation Editor lies in it; `overlong`: one that would overrun the editor and run code. */
  readonly equation?: 'plain' | 'overlong';
  /** A .js that only a web page can run. */
  readonly pageScript?: true;
  /** A script for Windows that was read to its end and does nothing. */
  readonly idleScript?: true;
  /** It stays locked, and so many passwords that the message states were not tried on it: there are more than anyone can try. */
  readonly untried?: number;
}

/** A path as one text, for looking parts up: names in a path hold no zero. */
export function placeKey(path: Part['path']): string {
  return path.join('\0');
}

/** What lies in what. */
export interface PartTree {
  /** What lies directly in this part. */
  childrenOf(part: Part): readonly Part[];
  /** Everything inside this part, however deep. */
  insideOf(part: Part): readonly Part[];
}

export interface ArchiveEntry {
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** Which password opened it: it stood in the message, or the organisation knows it. */
  readonly openedWith?: 'message' | 'settings' | 'default';
}

export interface Archive {
  /** Names of all entries as the directory states them, in its order; of more than 1,000 the riskiest. */
  readonly names: readonly string[];
  /** Entries that the directory claims. */
  readonly count: number;
  readonly encrypted: boolean;
  /** The directory itself is encrypted: not even names can be read. */
  readonly namesEncrypted: boolean;
  /** Bytes before the archive proper (an archive hidden behind something else). */
  readonly prefix: number;
  /** Local headers and the central directory tell different stories. */
  readonly inconsistent: boolean;
}

export interface PdfDocument {
  readonly links: readonly string[];
  /** Files and programs that it starts. */
  readonly launches: readonly string[];
  readonly javascript: readonly string[];
  /** Words of the first pages, where they stand as letters; capped. */
  readonly text: string;
  /** Names of embedded files; those whose bytes could be read are parts. */
  readonly embedded: readonly string[];
  readonly encrypted: boolean;
  readonly pages: number;
}

export interface Shortcut {
  readonly target: string;
  readonly arguments: string;
  readonly workingDirectory: string;
  readonly icon: string;
  /** Blanks in front of the visible arguments: they push the command out of the properties dialog. */
  readonly padding: number;
  /** Bytes behind the shortcut proper (a script that the shortcut digs out of itself). */
  readonly appended: number;
}

/** A small text file that opens or runs something by itself (.url, .library-ms, .rdp, .settingcontent-ms …). */
export interface ShortcutFile {
  /** Addresses, folders and machines that it opens, or takes something from, as written; a machine as `rdp://host`. */
  readonly targets: readonly string[];
  /** Command lines that it runs. */
  readonly commands: readonly string[];
}

export interface HtmlFile {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Signs of building a file in the browser: "Blob", "msSaveOrOpenBlob", "atob", "download". */
  readonly fileBuilding: readonly string[];
  /** Names of the files that a script or link of the page offers for saving. */
  readonly builtFiles?: readonly string[];
  /** It runs a script that is made of codes or base64 on the spot. */
  readonly hidesScript?: boolean;
  /** Addresses that the page opens without a click: frames, refreshes, scripts. They are among the anchors too. */
  readonly leadsOn?: readonly string[];
}

export interface OneNoteSection {
  readonly text: string;
  readonly pictures: number;
}

export interface RtfDocument {
  /** Targets of \*\template. */
  readonly templates: readonly string[];
  readonly dde: readonly string[];
  /** What it fetches or opens from elsewhere: linked objects, included texts. */
  readonly externals: readonly External[];
  readonly hyperlinks: readonly string[];
  /** Embedded and linked objects; what lies in them are parts. */
  readonly objects: readonly RtfObject[];
  readonly text: string;
}

export interface RtfObject {
  /** As its data says: "Package", "Excel.Sheet.12"; '' where nothing says it. */
  readonly className: string;
  /** Word activates it while it opens the file (\objupdate). */
  readonly updating: boolean;
  readonly linked: boolean;
  /** Its digits are interrupted by groups and escapes, which no word processor writes. */
  readonly scattered: boolean;
}

export interface Anchor {
  /** The address as written. */
  readonly href: string;
  /** What the reader sees in its place, blanks folded. */
  readonly text: string;
  readonly element: 'a' | 'area' | 'form' | 'button' | 'text';
}
