/**
 * Scripts for Windows that do nothing: JScript, VBScript and batch files of which every word is known to start, write, fetch and
 * hide nothing. What is not known here does something: this reader acquits, it never accuses.
 */

export type ScriptLanguage = 'jscript' | 'vbscript' | 'batch';

/** Characters: what people write to do so little is shorter. */
const LONGEST = 65_536;

/** Can this script do nothing at all, however it is started? */
export function isIdleScript(source: string, language: ScriptLanguage): boolean {
  if (source.length > LONGEST) return false;
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  return language === 'batch' ? text.split('\n').every(isIdleLine) : isIdleCode(text, language);
}

/** Names of programs are not looked up: a command that is not one of these counts as one that acts. */
const IDLE_COMMAND = /^(?:rem|echo|title|cls|pause|exit|chcp|::)(?![^\s:.])/;
/** Starts a script that lies beside it, and is judged for itself. */
const SCRIPT_BESIDE = /^[cw]script(?:\.exe)?(?: +\/\/(?:nologo|b))* +"?[\w-]{1,80}\.(?:js|vbs)"?$/;

function isIdleLine(line: string): boolean {
  const command = line.trim().toLowerCase().replace(/^@/, '');
  // Further commands, other files, and variables that may hold either.
  if (/[&|<>^%!()]/.test(command)) return false;
  return command === '' || IDLE_COMMAND.test(command) || SCRIPT_BESIDE.test(command);
}

/** One piece of code: a string, a comment, a number, a name, or one sign. */
const PIECES: Readonly<Record<'jscript' | 'vbscript', RegExp>> = {
  // No backslashes: escapes spell words. No slash but in comments: a regular expression could open a string that is none.
  jscript:
    /\s+|("[^"\\\n\r]*"|'[^'\\\n\r]*')|\/\/[^\n\r@]*|\/\*[^@*]*(?:\*(?!\/)[^@*]*)*\*\/|\d[\d.]*|([a-z_$][\w$]*)|([-+*%=<>!&|?:;,.(){}[\]])/iy,
  vbscript: /\s+|("(?:[^"\n\r]|"")*")|'[^\n\r]*|&h[\da-f]+|\d[\d.]*|([a-z]\w*)|([-+*/=<>&:,.()])/iy,
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of the languages themselves, and functions that only compute or show a text. JScript tells `Function` from `function`. */
const WORDS: Readonly<Record<'jscript' | 'vbscript', ReadonlySet<string>>> = {
  jscript: words(`
    var let const new function return if else for while do in of switch case default break continue try catch finally throw
    true false null undefined typeof NaN Infinity Math Date Array String Number Boolean isNaN isFinite parseInt parseFloat WScript
  `),
  vbscript: words(`
    option explicit dim set const sub function end exit if then else elseif for each to in step next while wend do loop until select
    case and or not xor mod is nothing empty null true false on error resume goto call byval byref wscript
    msgbox len mid left right trim ltrim rtrim ucase lcase instr split join ubound lbound array cint clng cstr cdbl cbool int abs
    now date time year month day hour minute second isnumeric isempty isnull vbcrlf vbcr vblf vbtab vbnewline vbokonly vbinformation
    vbexclamation
  `),
};

/** What is asked of objects without changing anything: of Windows Script Host, of files, of texts and lists. */
const MEMBERS = words(`
  echo quit arguments scriptname scriptfullname stdout writeline version computername username userdomain
  fileexists folderexists driveexists getfilename getbasename getextensionname getparentfoldername getabsolutepathname buildpath
  getfile getfolder getdrive files subfolders size datecreated datelastmodified freespace totalsize
  count item items keys exists add remove removeall length push pop shift concat slice join split indexof lastindexof charat substring
  substr touppercase tolowercase tostring trim replace floor ceil round random max min abs getfullyear getmonth getdate gethours
  getminutes getseconds gettime number description
`);

/** Make an object by its name, which must stand there. */
const MAKERS = words('createobject activexobject');
const OBJECTS = words('scripting.filesystemobject scripting.dictionary wscript.network');

/** No variable may be called so: where its declaration is never reached, the name still means what it always does. */
const POWERFUL = words(`
  eval execute executeglobal execscript getref getobject createobject activexobject wscript wsh function constructor this self window
  document global globalthis enumerator vbarray require import importscripts settimeout setinterval
`);
const DECLARING = words('var let const dim set sub function each for');

interface Piece {
  readonly kind: 'text' | 'name' | 'sign' | 'number';
  readonly value: string;
}

function isIdleCode(source: string, language: 'jscript' | 'vbscript'): boolean {
  // VBScript does not mind the case of anything but texts, and those are compared without it.
  const pieces = piecesOf(language === 'vbscript' ? source.toLowerCase() : source, PIECES[language]);
  if (pieces === undefined) return false;
  const known = WORDS[language];
  const declared = declaredIn(pieces, known);
  return pieces.every(({ kind, value }, index) => {
    if (kind === 'sign') return value !== '[' || isHarmlessBracket(pieces, index);
    if (kind !== 'name') return true;
    const folded = value.toLowerCase();
    if (MAKERS.has(folded)) return makesKnownObject(pieces, index);
    if (pieces[index - 1]?.value === '.') return MEMBERS.has(folded);
    return known.has(value) || declared.has(value);
  });
}

/** @returns undefined where something is none of the pieces that are known */
function piecesOf(source: string, pattern: RegExp): readonly Piece[] | undefined {
  const piece = new RegExp(pattern.source, pattern.flags);
  const pieces: Piece[] = [];
  while (piece.lastIndex < source.length) {
    const match = piece.exec(source);
    if (match === null) return undefined;
    const [whole, text, name, sign] = match;
    if (text !== undefined) pieces.push({ kind: 'text', value: text.slice(1, -1).toLowerCase() });
    else if (name !== undefined) pieces.push({ kind: 'name', value: name });
    else if (sign !== undefined) pieces.push({ kind: 'sign', value: sign });
    else if (/^[\d&]/.test(whole)) pieces.push({ kind: 'number', value: whole });
  }
  return pieces;
}

/** Variables, procedures and their parameters. */
function declaredIn(pieces: readonly Piece[], known: ReadonlySet<string>): ReadonlySet<string> {
  const declared = new Set<string>();
  pieces.forEach(({ kind, value }, index) => {
    if (kind !== 'name' || known.has(value) || POWERFUL.has(value.toLowerCase())) return;
    const before = pieces[index - 1]?.value ?? '';
    const behind = pieces[index + 1];
    if (before === '.') return;
    if (DECLARING.has(before) || (behind?.kind === 'sign' && behind.value === '=')) declared.add(value);
  });
  return declared;
}

/** A list, or the item of one by its number: a member that is named by a text could be any. */
function isHarmlessBracket(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const opensList = before === undefined || (before.kind === 'sign' && !/^[)\]}]$/.test(before.value));
  return opensList || (pieces[index + 1]?.kind === 'number' && pieces[index + 2]?.value === ']');
}

function makesKnownObject(pieces: readonly Piece[], index: number): boolean {
  const [open, name, close] = pieces.slice(index + 1, index + 4);
  return open?.value === '(' && name?.kind === 'text' && OBJECTS.has(name.value) && close?.value === ')';
}
