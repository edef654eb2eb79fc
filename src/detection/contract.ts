/**
 * Every type that the parts of Emotet Guard speak. Plain data throughout: it crosses a Worker, stands in an
 * `expected.json`, and prints as JSON.
 */
import type { BlockList } from './text/block-list';

// ── What comes in ───────────────────────────────────────────────────────────────────────────────────────────────────

/** A mailbox as the message states it; both parts are the sender's claim, nothing more. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** What every adapter turns its mail into. A field left out was not handed over: unknown, which is not the same as empty. */
export interface MessageInput {
  readonly subject: string;
  readonly from?: Address;
  /** RFC 5322 Sender, where it differs from From (sent on behalf of, mailing lists). */
  readonly sender?: Address;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601, UTC. */
  readonly receivedAt?: string;
  /** The internet headers as text, folded lines and all. */
  readonly rawHeaders?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly AttachmentInput[];
}

/** Exactly one of `bytes`, `message` and `gap` is there; none of them means that nobody has fetched it yet. */
export interface AttachmentInput {
  readonly name: string;
  /** As declared; never trusted. */
  readonly mime: string;
  /** Bytes, as declared. */
  readonly size: number;
  /** A picture that belongs to the body. */
  readonly inline: boolean;
  readonly bytes?: Uint8Array;
  /** An attached message, already taken apart by `mail/`. */
  readonly message?: MessageInput;
  readonly gap?: Gap;
}

/** Why something could not be looked at. A gap is shown to the reader and never counts as clean. */
export type Gap = 'not-supported-here' | 'encrypted' | 'too-large' | 'damaged' | 'time-up' | 'denied';

export const gapKinds: readonly Gap[] = [
  'not-supported-here',
  'encrypted',
  'too-large',
  'damaged',
  'time-up',
  'denied',
];

/** Readers answer with data or with a Gap; this tells which. */
export function isGap(value: unknown): value is Gap {
  return typeof value === 'string' && (gapKinds as readonly string[]).includes(value);
}

/** Where in the message something is. A part's path runs from the attachment inwards. */
export type Where =
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'body' }
  | { readonly in: 'part'; readonly path: readonly string[] };

export interface GapAt {
  readonly gap: Gap;
  readonly where: Where;
}

/** What an organisation, and the mailbox at hand, tell detection. All of it is optional knowledge: nothing in it is needed to warn. */
export interface InspectionSettings {
  /** Whose mailbox this is. */
  readonly reader?: Address;
  /** Domains whose mail is the organisation's own: `example.jp` covers `mail.example.jp`. */
  readonly internalDomains: readonly string[];
  /** Domains, besides the internal ones, that attackers imitate (partners, banks). */
  readonly imitatedDomains: readonly string[];
  /** Names of colleagues that strangers may pretend to be. */
  readonly colleagueNames: readonly string[];
  /** Addresses or `@domains` whose sender and thread evidence counts nothing. Documents and links are judged as ever. */
  readonly trustedSenders: readonly string[];
  /** Detectors by id that an organisation switched off, or whose weight it halved. */
  readonly detectors: Readonly<Record<string, 'off' | 'lowered'>>;
  /** Passwords that the organisation's partners are known to use on their ZIP files. */
  readonly passwords: readonly string[];
  readonly blockList?: BlockList;
  /** ISO 8601 day of the inspection, where the face knows it; without it a block list's age is counted to the message. */
  readonly today?: string;
}

export const defaultInspectionSettings: InspectionSettings = {
  internalDomains: [],
  imitatedDomains: [],
  colleagueNames: [],
  trustedSenders: [],
  detectors: {},
  passwords: [],
};

// ── Facts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The message, understood: each getter is computed once, when first asked for, under one Budget. */
export interface Facts {
  readonly message: MessageInput;
  readonly settings: InspectionSettings;
  readonly headers: HeaderFacts;
  readonly authentication: AuthenticationFacts;
  readonly sender: SenderFacts;
  readonly body: BodyFacts;
  readonly thread: ThreadFacts;
  readonly links: readonly Link[];
  /** Attachments and everything inside them, outer before inner. */
  readonly parts: readonly Part[];
  /** Candidates from the newest part of the message; never shown, never stored in a verdict. */
  readonly passwords: readonly string[];
}

/** Facts that a detector may need: their gaps turn its "clear" into "not checked". */
export type FactName = 'headers' | 'authentication' | 'sender' | 'body' | 'thread' | 'links' | 'parts' | 'passwords';

/** Internet headers. Outlook sometimes hands over none (office-js #4773, #6796): then `known` is false and nothing is "missing". */
export interface HeaderFacts {
  readonly known: boolean;
  /** All headers, top to bottom: what the reader's own servers wrote stands above what the sender wrote. */
  readonly lines: readonly HeaderLine[];
  /** The first value of a header, unfolded, or undefined. Names are matched without case. */
  first(name: string): string | undefined;
  /** All values of a header, top to bottom. */
  all(name: string): readonly string[];
}

export interface HeaderLine {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
}

export type AuthenticationResult = 'pass' | 'fail' | 'softfail' | 'none' | 'unknown';

/** What the reader's own mail system wrote about the sender; a pass proves nothing, since Emotet sends from hacked mailboxes. */
export interface AuthenticationFacts {
  readonly spf: AuthenticationResult;
  readonly dkim: AuthenticationResult;
  readonly dmarc: AuthenticationResult;
  /** Microsoft's own verdict over all of them (compauth), where the mailbox is theirs. */
  readonly composite?: AuthenticationResult;
}

export interface SenderFacts {
  readonly name: string;
  readonly address: string;
  /** Registrable domain of the address ("example.co.jp"), '' when there is none. */
  readonly domain: string;
  /** Host part of the address, lower case, '' when there is none. */
  readonly host: string;
  /** Addresses that stand inside the display name. */
  readonly addressesInName: readonly string[];
  readonly internal: boolean;
  readonly trusted: boolean;
  /** Came through a mailing list or was sent on behalf of somebody: the name may honestly differ from the address. */
  readonly relayed: boolean;
}

export interface BodyFacts {
  /** False when neither HTML nor text was handed over. */
  readonly known: boolean;
  /** All visible text, quoted parts included, lines kept. */
  readonly text: string;
  /** Anchors and other addresses of the HTML, in order. */
  readonly anchors: readonly Anchor[];
  /** Complete HTML documents that lie inside the body's own (a stolen mail pasted whole under the new text). */
  readonly foreignDocuments: number;
  /** Longest run of line breaks without text between them. */
  readonly longestGap: number;
  /** Where mail programs marked earlier mail in `text`; left out for plain text, which has its own marks. */
  readonly quotations?: readonly BodyQuotation[];
  readonly gap?: Gap;
}

/** A stretch of the body's text that is earlier mail; offsets in characters, `end` exclusive. */
export interface BodyQuotation {
  /** `divider`: from here on everything is earlier mail. `indent`: indented, which may be a quote or a list. */
  readonly kind: 'cite' | 'history' | 'indent' | 'divider';
  readonly start: number;
  readonly end: number;
}

export interface Anchor {
  /** The address as written. */
  readonly href: string;
  /** What the reader sees in its place, blanks folded. */
  readonly text: string;
  readonly element: 'a' | 'area' | 'form' | 'button' | 'text';
}

/** One mail quoted below the newest text. `undefined` means that the quote does not say. */
export interface QuotedMessage {
  readonly from?: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601 day, as far as the quote's own date could be read. */
  readonly date?: string;
  readonly subject?: string;
  /** The text of this quote without its headers, capped. */
  readonly text: string;
}

export interface ThreadFacts {
  /** Does the subject say that this is an answer or a forward (in any language we know)? */
  readonly kind: 'reply' | 'forward' | 'new';
  /** The reply and forward prefixes in front of the subject, in order ("Re:", "RE:"). */
  readonly prefixes: readonly string[];
  /** Does the message carry In-Reply-To or References? undefined: headers unknown. */
  readonly hasThreadHeaders: boolean | undefined;
  /** What the sender wrote, above everything quoted. */
  readonly newestText: string;
  /** Quoted messages, newest first. */
  readonly quoted: readonly QuotedMessage[];
  /** Every address in quoted text, headers, and signatures below the newest text, with the name that stands beside it. */
  readonly addresses: readonly Address[];
  /** Addresses in the newest text itself (the pasted name-and-address block), with the name that stands beside them. */
  readonly newestAddresses: readonly Address[];
  /** Days between the newest quoted mail and this one; undefined when a date is missing. */
  readonly ageDays: number | undefined;
}

export interface Link {
  /** The address as written, defanged forms read ("hxxp", "[.]"). */
  readonly href: string;
  /** Where it leads after wrappers (Safe Links …) are taken off; equals `href` where none was. */
  readonly target: string;
  readonly scheme: string;
  /** Lower case, numeric forms written as dotted decimals, punycode decoded; '' for schemes without a host. */
  readonly host: string;
  /** Registrable domain, private suffixes counted as suffixes ("x.sakura.ne.jp"); '' for a bare IP. */
  readonly domain: string;
  /** With leading slash, percent sequences as written, '' for schemes without one. */
  readonly path: string;
  /** With its question mark, '' when there is none. */
  readonly query: string;
  readonly text: string;
  readonly where: Where;
  readonly origin: 'body' | 'pdf' | 'document' | 'html';
  /** The service that wrapped it ("Safe Links"). */
  readonly wrappedBy?: string;
  /** Oddities of the host as written: `0x7f.1`, `user@`, `xn--`. */
  readonly disguises: readonly HostDisguise[];
  /** Why this host is probably honest; verdict.ts says what that is worth. */
  readonly familiar?: Familiarity;
  /** Other than the scheme's own. */
  readonly port?: number;
  /** Written so that nobody can click it ("hxxp", "[.]"): a warning that quotes it, or a gateway that made it harmless. */
  readonly defanged?: boolean;
}

export type HostDisguise = 'ip' | 'numeric' | 'hex' | 'octal' | 'userinfo' | 'punycode' | 'mixed-scripts' | 'odd-port';

export type Familiarity = 'same-domain' | 'organisation' | 'popular' | 'trusted';

// ── Parts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a file is by its own bytes; its name says only what it wants to be. */
export type Kind =
  | 'empty'
  | 'ole'
  | 'ooxml'
  | 'word-xml'
  | 'flat-opc'
  | 'mht'
  | 'rtf'
  | 'zip'
  | '7z'
  | 'rar'
  | 'iso'
  | 'vhd'
  | 'cab'
  | 'gzip'
  | 'tar'
  | 'pdf'
  | 'html'
  | 'svg'
  | 'lnk'
  | 'onenote'
  | 'script'
  | 'executable'
  | 'message'
  | 'picture'
  | 'media'
  | 'text'
  | 'unknown'
  /** Nobody could look. */
  | 'unread';

/** An attachment, or anything inside one. */
export interface Part {
  /** From the attachment inwards: ["invoice.zip", "invoice.doc"]. */
  readonly path: readonly string[];
  /** The last of `path`. */
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
  readonly html?: HtmlFile;
  readonly onenote?: OneNoteSection;
  readonly rtf?: RtfDocument;
  /** An object of the old Equation Editor lies in it; `overlong`: one that would overrun the editor and run code. */
  readonly equation?: 'plain' | 'overlong';
}

export interface ArchiveEntry {
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** Which password opened it: it stood in the message, or the organisation knows it. */
  readonly openedWith?: 'message' | 'settings' | 'default';
}

export interface Archive {
  /** Names of all entries as the directory states them, capped at 1,000. */
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

export type OfficeApplication = 'word' | 'excel' | 'powerpoint' | 'visio' | 'unknown';

export interface OfficeDocument {
  readonly application: OfficeApplication;
  readonly vba?: VbaProject;
  readonly macroSheets: readonly MacroSheet[];
  readonly definedNames: readonly DefinedName[];
  /** Visible words, capped at 200,000 characters. */
  readonly text: string;
  /** Pictures stored in the document; undefined when this container does not tell. */
  readonly pictures?: number;
  /** What the document says of itself; of one without macros, beside which alone it tells something, it may be left out. */
  readonly pages?: number;
  readonly editMinutes?: number;
  readonly author?: string;
  /** What the document fetches or opens from elsewhere. */
  readonly externals: readonly External[];
  /** DDE and DDEAUTO instructions of fields and cells. */
  readonly dde: readonly string[];
  /** Addresses of hyperlinks. */
  readonly hyperlinks: readonly string[];
  /** Text in places where macros keep payloads; of a document without macros it may be left out. */
  readonly stored: readonly StoredText[];
  readonly encryption?: OfficeEncryption;
}

export interface OfficeEncryption {
  /** Rights management (IRM) locks with an account of the sender's organisation, not with a password. */
  readonly scheme: 'xor' | 'rc4' | 'rc4-cryptoapi' | 'standard' | 'agile' | 'rights-management' | 'unknown';
  readonly openedWith?: 'default' | 'message' | 'settings';
  /** Office locks with its default password by itself when somebody protects a workbook against change: this is such a one. */
  readonly protectsChange?: boolean;
}

export interface External {
  /** The relationship's last word ("attachedTemplate", "oleObject", "frame"). */
  readonly relationship: string;
  readonly target: string;
}

export interface StoredText {
  readonly kind: 'form' | 'property' | 'variable' | 'cell' | 'alternative-text';
  /** Name of the control, property, variable, or the cell's address. */
  readonly name: string;
  readonly text: string;
}

export interface VbaProject {
  readonly modules: readonly VbaModule[];
  /** Compiled code is there but its source is not (VBA stomping). */
  readonly stomped: boolean;
  /** Of a stomped project: names that its compiled code may use, capped. */
  readonly compiledNames?: readonly string[];
  readonly signed: boolean;
  readonly gap?: Gap;
}

export interface VbaModule {
  readonly name: string;
  readonly kind: 'document' | 'class' | 'form' | 'standard' | 'unknown';
  /** Decoded with the project's code page, attribute lines included. */
  readonly source: string;
}

export interface MacroSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: readonly MacroCell[];
}

export interface MacroCell {
  /** "A1" style. */
  readonly address: string;
  /** As Excel would show it: a formula with its equals sign, a constant as it stands. Nothing is calculated. */
  readonly formula: string;
  /** The text that the formula amounted to when the workbook was saved. */
  readonly value?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The built-in name Auto_Open, however it is spelt. */
  readonly autoOpen: boolean;
  readonly hidden: boolean;
}

export interface PdfDocument {
  readonly links: readonly string[];
  readonly launches: readonly string[];
  readonly javascript: readonly string[];
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

export interface HtmlFile {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Signs of building a file in the browser: "Blob", "msSaveOrOpenBlob", "atob", "download". */
  readonly fileBuilding: readonly string[];
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

// ── Detectors and what comes out ────────────────────────────────────────────────────────────────────────────────────

export type Group = 'sender' | 'thread' | 'carrier' | 'document' | 'link' | 'content';

export type Value = string | number;

/** Message ids of a detector, each with the names of the values that its sentence needs. */
export type MessageShapes = Readonly<Record<string, readonly string[]>>;

/** One piece of evidence. The sentence is made by `locales/` from `message` and `values`. */
export interface Finding {
  readonly message: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly where: Where;
  /** Lines to show as they stand: macro code, a formula, a command. At most 2,000 characters. */
  readonly excerpt?: string;
  /** Decibans, where this finding differs from its detector's weight. */
  readonly weight?: number;
  /** Detectors whose weight this finding already includes. */
  readonly replaces?: readonly string[];
  /** What speaks for honesty here; verdict.ts says what it is worth. */
  readonly dampener?: Familiarity | 'signed';
}

/** A finding whose message and values fit the shapes that its detector declares. */
export type FindingOf<Shapes extends MessageShapes> = {
  [Message in keyof Shapes & string]: Finding & {
    readonly message: Message;
    readonly values: { readonly [Name in Shapes[Message][number]]: Value };
  };
}[keyof Shapes & string];

export interface AnyDetector {
  /** Kebab-case noun of the bad thing; equals the file's name. */
  readonly id: string;
  readonly group: Group;
  /** Decibans: ten times the decimal logarithm of the likelihood ratio . */
  readonly weight: number;
  readonly needs: readonly FactName[];
  readonly messages: MessageShapes;
  /** Which Emotet wave did this, in a sentence or two. */
  readonly why: string;
  /** What looks like it but is honest. */
  readonly looksLikeButIsNot: string;
  readonly references: readonly string[];
  /** MITRE ATT&CK technique ids. */
  readonly attack: readonly string[];
  detect(facts: Facts): Iterable<Finding>;
}

/** A detector whose findings must fit the messages that it declares. */
export interface Detector<Id extends string, In extends Group, Shapes extends MessageShapes> extends AnyDetector {
  readonly id: Id;
  readonly group: In;
  readonly messages: Shapes;
  detect(facts: Facts): Iterable<FindingOf<Shapes>>;
}

/** Checks a detector against the contract at compile time and hands it back. */
export function defineDetector<const Id extends string, const In extends Group, const Shapes extends MessageShapes>(
  detector: Detector<Id, In, Shapes>,
): Detector<Id, In, Shapes> {
  return detector;
}

export type Outcome = { readonly detector: string; readonly group: Group } & (
  | {
      readonly state: 'found';
      readonly findings: readonly Finding[];
      readonly weight: number;
      readonly attack: readonly string[];
    }
  | { readonly state: 'clear' }
  | { readonly state: 'not-checked'; readonly gaps: readonly GapAt[] }
  | { readonly state: 'off' }
  | { readonly state: 'failed'; readonly error: string }
);

/** Red; yellow; a quiet line; nothing found; nothing found but something that could carry the attack was not readable. */
export type Level = 'danger' | 'caution' | 'notice' | 'no-signs' | 'unchecked';

/** LAC's advisory of 2021-11-19: link in the body, link in a PDF, macro document, ZIP. */
export type EmotetPattern = 'A' | 'B' | 'C' | 'D';

export interface Verdict {
  readonly level: Level;
  /** Set only on an Emotet-specific combination; else the words are "dangerous mail". */
  readonly emotetPattern: EmotetPattern | null;
  /** All patterns that the message carries, strongest first. */
  readonly patterns: readonly EmotetPattern[];
  /** Decibans after caps and dampeners. */
  readonly score: number;
  /** Hard rules that decided, by name ("H1"). */
  readonly rules: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly gaps: readonly GapAt[];
  readonly milliseconds: number;
  /** Of the detection module. */
  readonly version: string;
}
