import { decodePercent } from '../../text/hosts';
import { looksRandom } from '../../text/random-names';
import { extensionOf } from '../file/file-names';
import { endingOf } from '../file/runnable';
import type { NameClass } from '../file/runnable';

/*
 * The shapes of addresses that Emotet put on broken-into web sites. Pure functions of path and query; counts are from
 * public lists of Emotet's addresses 2018-2023 against 100,000 honest ones.
 */

/** Directories in which a web server keeps what nobody is sent a link into. */
const SYSTEM_DIRECTORIES = words(`
  wp-content wp-includes wp-admin wp-snapshots wp wordpress wp-login wp-content_old wp-forum cgi-bin cgi images
  image img css js assets includes include inc admin administrator adm plugins themes templates template modules
  components cache tmp temp logs log backup backups uploads upload fonts icons vendor lib libs config .well-known
  old test layouts libraries language bin banner banners __macosx phpmyadmin error stats css3 scripts script
  styles style content wp-json typo3conf typo3temp fileadmin skin node_modules bower_components
`);

/** The same, two directories deep: each of the two names alone is anybody's. Drupal, Magento, Concrete, Laravel. */
const SYSTEM_PAIRS = words(`
  sites/default sites/all pub/media pub/static application/files application/cache application/logs storage/app storage/framework
  bootstrap/cache var/cache media/com_content
`);

/** What WordPress 2.0 to 6.9 and its most used plugins create themselves, by parent. */
const WORDPRESS_CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  'wp-content': words(`
  themes plugins uploads upload mu-plugins languages cache upgrade upgrade-temp-backup blogs.dir gallery w3tc
  w3tc-config et-cache css js images image img fonts network user maint includes admin assets files file media
  video videos audio pdf pdfs docs documents downloads download data tmp temp backup backups backup-db
  backups-dup-pro backups-dup-lite ai1wm-backups updraft aiowps_backups wflogs litespeed ewww endurance-page-cache
  wp-rocket-config webp-express uploads-webpc smush-webp breeze-config wphb-cache wphb-logs nfwlog newsletter
  avatars private sites jetpack-waf debug logs object-cache advanced-cache wptouch-data ngg sitemaps languages_old
  themes_old plugins_old wp-content cdn static photos pictures pics banners ads forum feed
`),
  'wp-includes': words(`
  abilities-api ai-client assets block-bindings block-patterns block-supports blocks build certificates
  collaboration css customize fonts html-api id3 images interactivity-api ixr js l10n php-ai-client php-compat
  phpmailer pomo random_compat requests rest-api script-modules simplepie sitemaps sodium_compat
  speculative-loading style-engine text theme-compat widgets ms-files
`),
  'wp-admin': words(`
  css images includes js maint network user import options-general post edit index profile plugins themes admin
`),
};

/** How sure a shape is: `word` may be somebody's own folder, `random` is nobody's. */
export interface HackedWordPress {
  /** "wp-content/sHpp6WBO6d" */
  readonly directory: string;
  readonly likeness: 'random' | 'word';
}

/**
 * U1: a system directory of WordPress with a child that WordPress does not make, and no file at the end; with a query ("?i=1")
 * only where no person would have called the child so.
 * 51 % of Emotet's mail links of November 2021, 2 of 1,138 honest links into WordPress.
 */
export function hackedWordPressDirectory(path: string, query: string): HackedWordPress | undefined {
  const bare = isDirectoryLike(path, query);
  if (!bare && !path.endsWith('/')) return undefined;
  const segments = segmentsOf(path);
  for (let index = 0; index + 1 < segments.length; index++) {
    const parent = (segments[index] ?? '').toLowerCase();
    const child = segments[index + 1] ?? '';
    const children = WORDPRESS_CHILDREN[parent];
    if (children === undefined || hasExtension(child) || children.has(child.toLowerCase())) continue;
    const likeness = isPlainWord(child) ? 'word' : 'random';
    if (bare || likeness === 'random') return { directory: `${parent}/${child}`, likeness };
  }
  return undefined;
}

/** U2: a directory under cgi-bin, where programs lie and directories do not; with a query, only one that nobody named. 10 % of the same links, 0.04 % of honest mail of 2002. */
export function hackedCgiDirectory(path: string, query: string): string | undefined {
  if (!path.endsWith('/')) return undefined;
  const segments = segmentsOf(path);
  const at = segments.findIndex((segment) => /^cg[ij]-bin$/i.test(segment));
  const child = at === -1 ? undefined : segments[at + 1];
  if (child === undefined || segments.slice(at + 1).some(hasExtension)) return undefined;
  // Programs there are told what to do by a query; none is called like this.
  if (!isDirectoryLike(path, query) && !looksRandom(child)) return undefined;
  return `cgi-bin/${child}`;
}

export interface RandomDirectory {
  readonly directory: string;
  /** Under wp-content, cgi-bin, images …: where nobody puts a page. */
  readonly underSystem: boolean;
  /** Twelve or more characters with capitals, small letters and digits or no word at all, in a directory of the site's root: how Emotet's link pages of 2021 lay. */
  readonly long: boolean;
}

/** U3: the address ends in a directory whose name is mixed at random. 96 % of the links of November 2021, 0.2 % of honest ones. */
export function randomDirectory(path: string, query: string): RandomDirectory | undefined {
  if (!path.endsWith('/') || !isDirectoryLike(path, query)) return undefined;
  const segments = segmentsOf(path);
  const leaf = segments[segments.length - 1] ?? '';
  if (!looksRandom(leaf)) return undefined;
  const underSystem = isUnderSystem(segments.slice(0, -1).map((segment) => segment.toLowerCase()));
  return { directory: leaf, underSystem, long: /^[A-Za-z0-9]{10,}$/.test(leaf) && segments.length <= 4 };
}

function isUnderSystem(directories: readonly string[]): boolean {
  return directories.some(
    (directory, index) =>
      SYSTEM_DIRECTORIES.has(directory) || SYSTEM_PAIRS.has(`${directory}/${directories[index + 1] ?? ''}`),
  );
}

/** What Emotet called its directories in 2018 and 2019, in the languages that it wrote. */
const INVOICE_WORDS = words(`
  invoice invoices inv doc docs document documents file files info scan llc inc overdue payment payments statement
  statements account ach form order receipt factura facturas facture factures rechnung rechnungen rechnungs rech
  zahlung dokumente past due outstanding corrections transaction transactions clients transcript transcripts
  tracking irs ups dhl us en de personal biz smallbusiness swift wire sep paypal fattura fatture faktura question
  notice bill billing open available status purchase deposit direct customer number for your service report new
  client final
`);

/** Words that name the document itself: without one of them a directory is somebody's ordinary folder. */
const STRONG_INVOICE_WORDS =
  /^(?:invoices?|overdue|factur[ae]s?|rechnung(?:en|s)?|fattur[ae]|faktura|ach|transcripts?|payments?|zahlung|statements?|receipt)$/;

/**
 * U4: an address that ends in a directory named like an invoice ("/DOC/Past-Due-invoice/"). 41 % of the links of 2018-19,
 * 0.5 % of honest ones: weak alone.
 */
export function invoiceDirectory(path: string, query: string): string | undefined {
  if (!isDirectoryLike(path, query)) return undefined;
  const segments = segmentsOf(path);
  const leaf = segments[segments.length - 1] ?? '';
  if (hasExtension(leaf)) return undefined;
  const tail = segments.slice(-3);
  const named = tail.map((segment) => segment.split(/[-_. ]+/).filter((word) => word !== ''));
  if (!named.some(namesInvoice)) return undefined;
  // A capital or a number in it: "/invoice/" alone is the page of every shop.
  const dressed = tail.some((segment) => /[A-Z]/.test(segment) || /\d{4}/.test(segment));
  return dressed && (tail.length === 1 || named.every((words) => words.some(isInvoiceWord))) ? leaf : undefined;
}

/** An invoice word among few others: an article about invoices is a whole sentence. */
function namesInvoice(words: readonly string[]): boolean {
  return (
    words.some((word) => STRONG_INVOICE_WORDS.test(word.toLowerCase())) &&
    words.filter(isInvoiceWord).length * 3 >= words.length
  );
}

function isInvoiceWord(word: string): boolean {
  return INVOICE_WORDS.has(word.toLowerCase()) || /\d/.test(word);
}

/** U5: `?123456` or `?123456&c=1` behind a directory: how the links of 2023 told their readers apart. */
export function numberQuery(path: string, query: string): string | undefined {
  return path.length > 1 && path.endsWith('/') && /^\?\d{6}(?:&c=\d)?$/.test(query) ? query : undefined;
}

/** Kinds of file that a browser hands to another program: what U11 asks about. */
const DOWNLOADS: ReadonlySet<NameClass> = new Set([
  'archive',
  'macro-document',
  'onenote',
  'program',
  'script',
  'shortcut',
]);

/** U11: the file that the link hands over, when it is one that can carry the attack. */
export function downloadedFile(path: string): string | undefined {
  const segments = segmentsOf(path);
  const leaf = segments[segments.length - 1] ?? '';
  const extension = extensionOf(leaf);
  // "/web/example.com" ends in a host's name, not in a program.
  const carries = (DOWNLOADS.has(endingOf(extension).class) && extension !== 'com') || extension === 'rtf';
  return carries && !path.endsWith('/') ? leaf : undefined;
}

/** Directories whose owner never sends anybody a link to a file in them; themes, plugins and uploads hold downloads. */
const NEVER_DOWNLOADED = words(`
  wp-includes wp-admin wp-json .well-known cgi-bin tmp temp cache logs log fonts css includes inc vendor libraries
  languages phpmyadmin typo3conf typo3temp node_modules bower_components
`);

/** How much a file behind a link says: one that runs at a double click and is nobody's program; one in a directory of the system. */
export function dangerOfDownload(path: string): 'runs' | 'misplaced' | undefined {
  const segments = segmentsOf(path).map((segment) => segment.toLowerCase());
  const leaf = segments[segments.length - 1] ?? '';
  const extension = extensionOf(leaf);
  const { class: kind, host } = endingOf(extension);
  if (kind === 'shortcut' || host || extension === 'js') return 'runs';
  return segments.slice(0, -1).some((directory) => NEVER_DOWNLOADED.has(directory)) ? 'misplaced' : undefined;
}

/** Could a document lie behind this address without showing its name: a directory below the root, a number query, or no query? */
export function isDirectoryLike(path: string, query: string): boolean {
  if (path.length < 2) return false;
  return (
    (query === '' || query === '?' || /^\?(?:\d{6}(?:&c=\d)?|\[six[^&]{0,40})$/.test(query)) &&
    !hasExtension(path.slice(path.lastIndexOf('/') + 1))
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function segmentsOf(path: string): string[] {
  return path
    .split('/', 40)
    .filter((segment) => segment !== '')
    .map(decodePercent);
}

function hasExtension(segment: string): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(segment);
}

/** Small letters alone and pronounceable: may be a folder that a person made. */
function isPlainWord(name: string): boolean {
  return /^[a-z]+(?:[-_][a-z]+)*$/.test(name) && name.length >= 3 && !looksRandom(name) && /[aeiouy]/.test(name);
}
