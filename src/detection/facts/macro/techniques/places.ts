/** Files and addresses as macros name them, spelt for judging. */
import { endingOf, endingsThat } from '../../file/runnable';
import { HOLE, KEPT, OWN } from './spelling';

/** Folders into which anybody may write and in which nobody keeps programs. */
const DROP =
  /\\(?:programdata|users\\public|appdata|temp|tmp|perflogs|downloads|windows\\tasks|spool)\\|%(?:temp|tmp|appdata|localappdata|public|programdata|allusersprofile|userprofile|homepath)%/;
const STARTUP = /%startup%|\\startup\\|\\xlstart\\|\\start menu\\programs\\/;
const INSTALLED =
  /^"?(?:(?:[a-z]:|%systemdrive%)?\\(?:windows|winnt|program files(?: \(x86\))?)\\|%(?:windir|systemroot|programfiles(?:\(x86\))?|programw6432|windows|system)%\\)/;
const WEB = /^"?(?:https?|ftps?):/;
/** A share on a web server: \\host@80\folder, \\host@SSL\DavWWWRoot. */
const WEBDAV = /^"?\\\\[^\\\s]{1,255}@(?:ssl|\d{1,5})(?:@\d{1,5})?\\|\\davwwwroot\\/;

/** Windows runs it where it is opened; wmic runs a stylesheet as well, which nobody else calls a program. */
const RUNS: ReadonlySet<string> = new Set([...endingsThat(({ runs }) => runs), 'xsl', 'xslt']);
/** Macros of Office or of Access lie in it. */
const CARRIES: ReadonlySet<string> = new Set(endingsThat((ending) => ending.class === 'macro-document'));

export function isWeb(path: string): boolean {
  return WEB.test(path) || WEBDAV.test(path);
}

export function isWebDav(path: string): boolean {
  return WEBDAV.test(path);
}

export function isInStartup(path: string): boolean {
  return STARTUP.test(path);
}

export function isInDropFolder(path: string): boolean {
  return DROP.test(path);
}

/** Below Windows or Program Files, where a program needs an administrator to get in. */
export function isInstalled(path: string): boolean {
  return INSTALLED.test(path) && !DROP.test(path) && !path.includes('..');
}

/** Beside the document, with which it came or beside which the firm put it. */
export function isBeside(path: string): boolean {
  return path.replace(/^"/, '').startsWith(OWN);
}

/** On a server with a name of one word, which only the own network knows: `\\\\fs01\\tools`. */
export function isOnOwnServer(path: string): boolean {
  return /^"?\\\\[a-z0-9-]{1,15}\\[^\\]/.test(path);
}

/** The ending of the file's name: lower case, without the dot; '' where there is none, or where it is not known. */
export function endingIn(path: string): string {
  const bare = WEB.test(path) ? (path.split(/[?#]/, 1)[0] ?? '') : path;
  return /\.([a-z0-9-]{1,20})["'\s]*$/.exec(bare)?.[1] ?? '';
}

/** Is its last piece unknown, so that it may end in anything? */
export function endsUnknown(path: string): boolean {
  let end = path.length;
  while (end > 0 && ' \t"\''.includes(path[end - 1] ?? '')) end--;
  const last = path.slice(0, end).slice(-1);
  return last === HOLE || last === KEPT || last === '';
}

export function runs(path: string): boolean {
  return RUNS.has(endingIn(path));
}

export function carriesMacros(path: string): boolean {
  return CARRIES.has(endingIn(path));
}

/** A text, a table, a picture, a page: opened, it is shown. */
export function isShown(path: string): boolean {
  const ending = endingIn(path);
  const { class: kind } = endingOf(ending);
  return (
    kind === 'plain-document' || kind === 'media' || kind === 'page' || kind === 'macro-document' || DATA.has(ending)
  );
}

const DATA: ReadonlySet<string> = new Set(
  'ini cfg conf json yaml yml dat tsv sql mdb accdb ldb dbf prn asc bak tmp xsd dwg dxf eml msg ics vcf zip'.split(' '),
);

/** Where a program or library that is loaded from there stands: how much that accuses. */
export function strengthOfProgram(path: string): 0 | 0.5 | 1 {
  if (isWeb(path) || isInDropFolder(path) || isInStartup(path)) return 1;
  if (isBeside(path) || isInstalled(path)) return 0.5;
  return 1;
}
