/** The message, understood. */
import type { CorrespondentFacts } from './correspondent';
import type { Gap, Where } from './gaps';
import type { Address, MessageInput } from './message';
import type { MacroSheets } from './macro-sheets';
import type { DocumentMacros } from './macros';
import type { Anchor, Part, PartTree } from './parts';
import type { InspectionSettings } from './settings';
import type { DocumentText } from './texts';

/** The message, understood: each getter is computed once, when first asked for, under one Budget. */
export interface Facts {
  readonly message: MessageInput;
  readonly settings: InspectionSettings;
  readonly headers: HeaderFacts;
  readonly authentication: AuthenticationFacts;
  readonly sender: SenderFacts;
  /** Undefined where no memory is kept, or the name is not in it. */
  readonly correspondent: CorrespondentFacts | undefined;
  readonly body: BodyFacts;
  readonly thread: ThreadFacts;
  readonly links: readonly Link[];
  /** Attachments and everything inside them, outer before inner. */
  readonly parts: readonly Part[];
  /** The same parts by what holds them. */
  readonly tree: PartTree;
  /** The visible words of every document that has some. */
  readonly texts: readonly DocumentText[];
  /** VBA macros, of every document that has some. */
  readonly macros: readonly DocumentMacros[];
  /** Excel 4 macros, of every document that has some. */
  readonly macroSheets: readonly MacroSheets[];
  /** What the message calls a password; never shown, never stored in a verdict. */
  readonly passwords: readonly string[];
}

/** Facts that a detector may need: their gaps turn its "clear" into "not checked". */
export type FactName =
  | 'headers'
  | 'authentication'
  | 'sender'
  | 'body'
  | 'thread'
  | 'links'
  | 'parts'
  | 'texts'
  | 'macros'
  | 'macroSheets'
  | 'passwords';

/** Internet headers. Outlook sometimes hands over none (office-js #4773, #6796): then `known` is false and nothing is "missing". */
export interface HeaderFacts {
  readonly known: boolean;
  /** All headers, top to bottom: what the reader's own servers wrote stands above what the sender wrote. */
  readonly lines: readonly HeaderLine[];
  /** The first value of a header, unfolded, or undefined. Names are matched without case. */
  first(name: string): string | undefined;
  /** All values of a header, top to bottom. */
  all(name: string): readonly string[];
  /** Headers were left out, or cut: what is not among them may have been there. */
  readonly gap?: Gap;
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
  /** Where From states two mailboxes and nothing says which sent it: not the one that is shown, but the stranger's. */
  readonly address: string;
  /** Registrable domain of the address ("example.co.jp"), '' when there is none. */
  readonly domain: string;
  /** Host part of the address, lower case, '' when there is none. */
  readonly host: string;
  /** Where answers go (Reply-To). */
  readonly replyTo: readonly Address[];
  /** Addresses that are shown in place of `address`: they stand inside the display name, or in front of it in From. */
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
  /** Titles and alternative texts, which a reader sees under the pointer or in place of a picture. */
  readonly hints?: readonly string[];
  readonly gap?: Gap;
}

/** A stretch of the body's text that is earlier mail; offsets in characters, `end` exclusive. */
export interface BodyQuotation {
  /** `divider`: from here on everything is earlier mail. `indent`: indented, which may be a quote or a list. */
  readonly kind: 'cite' | 'history' | 'indent' | 'divider';
  readonly start: number;
  readonly end: number;
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
  /** Does the message carry the id of another one in In-Reply-To or References? undefined: headers unknown. */
  readonly hasThreadHeaders: boolean | undefined;
  /** Those ids were all given by machines of firms that take no part in the conversation: whoever forges such a field invents one. */
  readonly answersStrangers: boolean;
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
  /** There are more lines or quotes than are told apart. */
  readonly gap?: Gap;
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
