import type { Kind } from '../contract';

/** Junk that Word forgives in front of a MIME document, in characters. */
const LEADING_JUNK = 1_024;
/** The same for a web archive: how far Word looks for one is written nowhere, and to look further costs little. */
const ARCHIVE_JUNK = 8_192;

/** The kind of file that a piece of text begins, or undefined for text without a shape of its own. Never throws. */
export function sniffText(text: string): Kind | undefined {
  const lower = text.toLowerCase();
  const start = firstVisible(lower);
  if (lower.startsWith('{\\rt', start)) return 'rtf';
  const markup = lower[start] === '<' ? sniffMarkup(lower, start) : undefined;
  return markup ?? sniffMime(lower) ?? sniffScript(lower, start) ?? sniffBuried(lower);
}

/** Skips blanks, line breaks, zero bytes and byte order marks. */
function firstVisible(text: string): number {
  let at = 0;
  while (
    at < text.length &&
    (text.charCodeAt(at) <= 32 || text[at] === '\ufeff' || text[at] === 'ÿ' || text[at] === 'þ')
  )
    at++;
  return at;
}

function sniffMarkup(lower: string, start: number): Kind | undefined {
  // Word 2003 XML ([MS-DOC] names it WordprocessingML) and the flat form of a package; both may hide behind comments.
  if (lower.includes('<pkg:package')) return 'flat-opc';
  if (
    lower.includes('<w:worddocument') ||
    lower.includes('progid="word.document"') ||
    lower.includes("progid='word.document'")
  )
    return 'word-xml';
  if (lower.includes(':worddocument') && lower.includes('schemas.microsoft.com/office/word/2003/wordml'))
    return 'word-xml';
  if (lower.includes('<package') && lower.includes('schemas.microsoft.com/office/2006/xmlpackage')) return 'flat-opc';
  if (lower.includes('<office:document') && lower.includes('opendocument:xmlns:office')) return 'odf';
  if (/<(?:package|job)[\s>]/.test(lower) && lower.includes('<script')) return 'script';
  if (lower.includes('<scriptlet') || lower.includes('<hta:application')) return 'script';
  const element = firstElement(lower, start);
  if (element === 'svg') return 'svg';
  if (HTML_ELEMENTS.has(element)) return 'html';
  return undefined;
}

const HTML_ELEMENTS = new Set([
  'html',
  '!doctype html',
  'head',
  'body',
  'script',
  'table',
  'div',
  'meta',
  'title',
  'iframe',
  'form',
  'style',
  'p',
  'a',
  'img',
  'center',
  'font',
  'h1',
  'br',
  'span',
  'base',
  'link',
  'input',
  'object',
  'embed',
]);

/** Name of the first element behind the XML declaration, comments and a document type other than HTML's. */
function firstElement(lower: string, start: number): string {
  let at = start;
  for (;;) {
    at = lower.indexOf('<', at);
    if (at === -1) return '';
    if (lower.startsWith('<!--', at)) at = skipPast(lower, '-->', at);
    else if (lower.startsWith('<?', at)) at = skipPast(lower, '?>', at);
    else if (lower.startsWith('<!doctype html', at)) return '!doctype html';
    else if (lower.startsWith('<!', at)) at = skipPast(lower, '>', at);
    else {
      let end = at + 1;
      while (end < lower.length && end < at + 40 && !' \t\r\n\f/>'.includes(lower.charAt(end))) end++;
      return lower.slice(at + 1, end);
    }
    if (at === -1) return '';
  }
}

function skipPast(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Header names that begin honest mail; one of MIME's own is needed for a web archive. */
const MAIL_HEADERS = [
  'received',
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'return-path',
  'delivered-to',
  'mime-version',
  'reply-to',
  'x-mailer',
  'cc',
  'sender',
];

/**
 * RFC 5322 headers, or RFC 2557's web archive ("single file web page"), which Word opens under any name and with junk in front.
 */
function sniffMime(lower: string): Kind | undefined {
  const head = lower.slice(0, 2 * ARCHIVE_JUNK);
  const version = head.indexOf('mime-version:');
  const multipart = head.indexOf('content-type:');
  const archive =
    (version !== -1 &&
      version <= ARCHIVE_JUNK &&
      (head.includes('multipart/related') || head.includes('application/x-mso'))) ||
    (head.includes('application/x-mso') && head.includes('content-transfer-encoding')) ||
    (multipart !== -1 &&
      multipart <= ARCHIVE_JUNK &&
      head.includes('multipart/related') &&
      head.includes('content-location:'));
  const names = headerNames(head);
  const known = names.filter((name) => MAIL_HEADERS.includes(name));
  const mail =
    names.includes('from') &&
    (names.includes('subject') || names.includes('date') || names.includes('received') || names.includes('to'));
  // Browsers write From ("Saved by …") and Subject into a web archive too, but nobody to send it to.
  const sent =
    names.includes('received') ||
    (names.includes('to') && !lower.includes('application/x-mso') && !lower.includes('content-location:'));
  if (archive) return mail && sent ? 'message' : 'mht';
  return names.length >= 3 && known.length >= 3 && (mail || names.includes('received')) ? 'message' : undefined;
}

/** Names of the header lines at the top, until the first line that is none. */
function headerNames(head: string): readonly string[] {
  const names: string[] = [];
  let at = firstVisible(head);
  if (head.startsWith('from ', at)) at = nextLine(head, at);
  while (at < head.length && names.length < 60) {
    if (head[at] === ' ' || head[at] === '\t') {
      at = nextLine(head, at);
      continue;
    }
    const colon = head.indexOf(':', at);
    if (colon === -1 || colon - at > 60 || !isToken(head, at, colon)) break;
    names.push(head.slice(at, colon));
    at = nextLine(head, colon);
  }
  return names;
}

function isToken(text: string, from: number, to: number): boolean {
  if (from >= to) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}

function nextLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed === -1 ? text.length : feed + 1;
}

/**
 * Statements that only a script of one language begins with or is made of. Two of a family are asked for, so that a mail about
 * scripts, a log, or a VBA listing in prose stays text.
 */
const SCRIPT_MARKS: readonly (readonly string[])[] = [
  ['createobject(', 'wscript.', 'on error resume next', 'dim ', 'end sub', 'set ', 'execute'],
  ['activexobject', 'wscript.', 'function(', 'var ', 'eval(', 'new function', 'this[', '};'],
  [
    'powershell',
    'invoke-expression',
    'new-object',
    '$env:',
    'downloadstring',
    'start-process',
    '[system.',
    'param(',
    'invoke-webrequest',
  ],
  ['@echo off', 'setlocal', '%~', 'start /', 'goto ', 'set ', 'cmd /c', '%comspec%', 'exit /b'],
];

/** Marks that weigh: without one of them a text is no script. */
const STRONG_MARKS = [
  'createobject(',
  'wscript.',
  'activexobject',
  'invoke-expression',
  'downloadstring',
  '[system.',
  '@echo off',
  'setlocal',
  '%comspec%',
  'new-object',
];

function sniffScript(lower: string, start: number): Kind | undefined {
  if (lower.startsWith('#!', start) && lower.slice(start, start + 80).includes('/')) return 'script';
  // Encoded scripts of the Windows Script Host (.vbe, .jse).
  if (lower.startsWith('#@~^', start)) return 'script';
  if (lower.startsWith('@echo off', start)) return 'script';
  if (!STRONG_MARKS.some((mark) => lower.includes(mark))) return undefined;
  // Modules exported from Office begin like this; they are text that somebody can read, and nothing runs them.
  if (lower.startsWith('attribute vb_name', start)) return undefined;
  return SCRIPT_MARKS.some((marks) => marks.filter((mark) => lower.includes(mark)).length >= 3) ? 'script' : undefined;
}

/** HTML renders wherever it begins. */
function sniffBuried(lower: string): Kind | undefined {
  const head = lower.slice(0, LEADING_JUNK);
  if (head.includes('\0')) return undefined;
  if (head.includes('<!doctype html') || (head.includes('<html') && lower.includes('<body'))) return 'html';
  return undefined;
}
