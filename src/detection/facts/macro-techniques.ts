/**
 * How macros start programs, fetch files and run memory: techniques, not names of families. Each piece of evidence says how far
 * it carries: 1 stands by itself in code that starts without a click, 0.5 needs a second technique beside it, 0 is a sign that
 * completes others.
 */
import type { MacroCode, MacroModule, MacroText, MacroWord } from './macro-code';
import { isNameCharacter } from './macro-statements';
import type { Statement } from './macro-statements';
import { CALLBACK_FUNCTIONS, DOWNLOAD_FUNCTIONS, MEMORY_FUNCTIONS, PROCESS_FUNCTIONS } from './macro-words';

export type Technique =
  | 'shell'
  | 'script-host'
  | 'wmi'
  | 'computed-object'
  | 'split-word'
  | 'system-program'
  | 'native-process'
  | 'native-memory'
  | 'native-callback'
  | 'native-download'
  | 'download'
  | 'written-script'
  | 'macro-sheet'
  | 'package'
  | 'shell-object'
  | 'persistence'
  | 'code-injection'
  | 'script-engine'
  | 'hidden-payload'
  | 'keystrokes'
  | 'mac-script';

/** Half of a technique: which object was made, which member was called. */
export type Sign =
  | 'script-host-object'
  | 'wmi-object'
  | 'web-object'
  | 'shell-application'
  | 'run-call'
  | 'create-call'
  | 'show-window'
  | 'saved-bytes'
  | 'computed-getobject'
  | 'script-control'
  | 'schedule-service'
  | 'script-call'
  | 'task-call'
  | 'shell-verb'
  | 'temporary-folder';

export interface Evidence {
  readonly technique: Technique | Sign;
  readonly weight: number;
  readonly module: MacroModule;
  readonly statement: Statement;
  readonly procedure: number;
  /** The word or text that gave it away, for the sentence. */
  readonly what: string;
}

const found = new WeakMap<MacroCode, readonly Evidence[]>();

/** All evidence of a project, in the order of its source; the same list for the same code. */
export function findTechniques(code: MacroCode): readonly Evidence[] {
  let evidence = found.get(code);
  if (evidence === undefined) {
    evidence = [
      ...code.words.flatMap((word) => judgeWord(word, code)),
      ...code.texts.flatMap((text) => judgeText(text, code)),
    ];
    found.set(code, evidence);
  }
  return evidence;
}

/** Programs that only show a file or a folder, unless what they are given is itself a program. */
const VIEWERS =
  /^\W*(?:[a-z]:\\[\w\\ ]*\\|%?windir%?\\)?(?:explorer|notepad|calc|hh|winword|excel|mspaint|write|control|acrord32|chrome|iexplore|firefox|msedge|outlook)(?:\.exe)?\b/;
const PROGRAM_NAME = /\.(?:vbs|vbe|jse?|ws[fh]|hta|bat|cmd|ps1|dll|scr|com|pif|lnk|sct|xsl|ocx|cpl|msi|chm)\b/;
/** Kinds of file that Windows runs when they are opened or handed to a system program. */
const RUNNABLE = /\.(?:vbs|vbe|jse?|ws[fh]|hta|bat|cmd|ps1|exe|dll|scr|pif|lnk|sct|xsl|ocx|cpl|msi|com)["'\s]*$/;
const SYSTEM_PROGRAM =
  /\b(?:powershell|pwsh|mshta|regsvr32|rundll32|certutil|bitsadmin|wscript|cscript|wmic|msiexec|installutil|regasm|regsvcs|msbuild|odbcconf|cmstp|forfiles|pcalua|schtasks|scriptrunner|presentationhost|ieexec)(?:\.exe)?(?=["'\s/,]|$)|\bcmd(?:\.exe)?"? *\/[ckvqsr]\b|%comspec%/;
const ATTACKING_COMMAND =
  /powershell.{0,80}(?:-e(?:c|nc?|ncodedcommand)?\b|-w(?:in|indowstyle)? *(?:h|1)|-nop|-noni|\biex\b|downloadstring|downloadfile|frombase64|-ep +bypass|executionpolicy +bypass|start-bits|invoke-)|mshta.{0,20}(?:https?:|javascript|vbscript|\\)|regsvr32.{0,40}(?:\/s|\/i|-s\b|scrobj)|rundll32.{0,60}(?:,|javascript)|certutil.{0,20}-(?:decode|urlcache)|bitsadmin.{0,20}\/transfer|start-bitstransfer|invoke-expression|downloadstring\(|javascript:.{0,40}activexobject|[wc]script.{0,60}\.(?:vbs|vbe|jse?|wsf)\b|cmd(?:\.exe)? *\/[ckv].{0,60}(?:powershell|mshta|start \/b|wscript|regsvr32|rundll32|certutil|p\^o|m\^s)/;
/** Words whose only use in pieces is to be overlooked. */
const TELLTALE =
  /wscript\.shell|shell\.application|winmgmts|win32_process|powershell|mshta|regsvr32|rundll32|certutil|bitsadmin|msxml2\.(?:server)?xmlhttp|microsoft\.xmlhttp|winhttp\.winhttprequest|adodb\.stream|schedule\.service|cmd(?:\.exe)? \/[ckv]|wbemscripting|cscript|urldownloadtofile|system32\\/g;
/** Objects that lend a command line: WScript.Shell, ShellBrowserWindow, ShellWindows, MMC20.Application, Shell.Application, Excel by class. */
const COMMAND_CLASSES =
  /72c24dd5-d70a-438b-8a42-98424b88afb8|f935dc22-1cf0-11d0-adb9-00c04fd58a0b|c08afd90-f2a1-11d1-8455-00a0c91f3880|9ba05972-f6a8-11cf-a442-00a0c90a8f39|49b2791a-b1ae-4c90-9b8e-e860ba07f889|13709620-c279-11ce-a49e-444553540000/;
const KEPT_TEXT =
  /\.(?:tag|caption|controltiptext|alternativetext)\b|builtindocumentproperties|customdocumentproperties|\bvariables\(|customxmlparts|\.comments?\(|\bpages\(/;
const CELL = /\b(?:range|cells|evaluate|activecell|selection|sheets|worksheets|sheet\d+|names)\b/;

function judgeWord(word: MacroWord, code: MacroCode): readonly Evidence[] {
  const declaration = code.declarations.get(word.word);
  if (declaration !== undefined && declaration.statement !== word.statement)
    return judgeNativeCall(word, declaration, code);
  const context = contextOf(word);
  const { text, after, before, isMember } = context;
  const is = (technique: Evidence['technique'], weight: number, what = word.word): readonly Evidence[] => [
    { technique, weight, module: word.module, statement: word.statement, procedure: word.procedure, what },
  ];
  const strings = (): string => code.fold(word, word.end).strings.join('\n').toLowerCase();

  switch (word.word) {
    case 'shell': {
      if (isMember && !/(?:^|[^\w.])(?:interaction|vba|vba\.interaction)\.$/.test(before)) return [];
      if (!isCall(context) || /^(?:dim|public|private|static|const|redim|declare|set shell|for each)\b/.test(text))
        return [];
      const command = strings();
      if (VIEWERS.test(command) && !PROGRAM_NAME.test(command)) return [];
      const hidden = KEPT_TEXT.test(after) ? is('hidden-payload', 0.5) : [];
      return [...is('shell', /^taskkill|^net use|^ipconfig/.test(command) ? 0.5 : 1), ...hidden];
    }
    case 'run':
      if (isMember && !/\bapplication\.$|\bapp\.$|\bxl\w*\.$/.test(before)) return is('run-call', 0);
      if (!isCall(context) || (!isMember && !text.startsWith('run'))) return [];
      return CELL.test(after) ? is('macro-sheet', sizeOf(code) < SMALL_PROJECT ? 1 : 0.5) : [];
    case 'exec':
      return isMember ? is('run-call', 0) : [];
    case 'create':
    case 'execmethod_':
    case 'spawninstance_':
      return isMember ? is('create-call', 0) : [];
    case 'showwindow':
      return isMember && after.startsWith('=') ? is('show-window', 0) : [];
    case 'createobject':
    case 'getobject':
      return judgeObject(word, context, code);
    case 'wshshell':
    case 'iwshruntimelibrary':
      return is('script-host-object', 0);
    case 'shellexecute': {
      if (!isMember || !isCall(context)) return [];
      const command = strings();
      return /https?:|mailto:/.test(command) && !RUNNABLE.test(command) ? [] : is('shell-object', 1);
    }
    case 'executeexcel4macro': {
      const command = strings();
      if (/\b(?:exec|call|register|fopen|run) ?\(/.test(command)) return is('macro-sheet', 1);
      if (!isCall(context)) return [];
      // A cell's Address is how a closed workbook is read; a cell's text is a command.
      const cell = CELL.test(after) && !/\.address|xlr1c1/.test(after);
      return cell || command === '' ? is('macro-sheet', cell ? 1 : 0.5) : [];
    }
    case 'excel4macrosheets':
      return /^\.add/.test(after) ? is('macro-sheet', 1) : [];
    case 'xlexcel4macrosheet':
    case 'xlexcel4intlmacrosheet':
      return text.includes('.add') ? is('macro-sheet', 1) : [];
    case 'savetofile':
    case 'createtextfile':
    case 'opentextfile':
    case 'saveas':
    case 'saveas2':
    case 'savecopyas':
    case 'filecopy':
    case 'copyfile':
    case 'movefile':
    case 'name':
    case 'open': {
      const isStatement = !isMember && (text.startsWith('open ') || text.startsWith('name '));
      if (word.word === 'open' && (isMember || !isStatement || !/ for (?:output|binary|append|random)\b/.test(text)))
        return [];
      if (word.word === 'name' && !(isStatement && text.includes(' as '))) return [];
      const target = code.fold(word, word.end).strings.map((path) => path.toLowerCase());
      const saved = word.word === 'savetofile' ? is('saved-bytes', 0) : [];
      const script = target.find((path) => RUNNABLE.test(path));
      if (script === undefined) return saved;
      return [...saved, ...is('written-script', /\\startup\\|xlstart/.test(script) ? 1 : 0.5, script)];
    }
    case 'put':
      return text.startsWith('put #') ? is('saved-bytes', 0) : [];
    case 'doverb':
      return isMember ? is('package', 0.5) : [];
    case 'verb':
      return isMember && /oleobjects?\b/.test(before) ? is('package', 0.5) : [];
    case 'activate':
      return isMember && /oleformat\.$/.test(before) ? is('package', 0.5) : [];
    case 'sendkeys':
      return /\^\{esc\}|powershell|cmd|mshta/.test(strings()) ? is('keystrokes', 0.5) : [];
    case 'ddeinitiate':
      return is('shell-object', /\bcmd|powershell|mshta/.test(strings()) ? 1 : 0.5);
    case 'callbyname': {
      const member = strings();
      if (/^(?:run|exec|create|shellexecute|open|savetofile|send)$/m.test(member)) return is('computed-object', 1);
      return member === '' && code.fold(word, word.end).built ? is('computed-object', 0.5) : [];
    }
    case 'followhyperlink':
      return RUNNABLE.test(strings()) ? is('shell-object', 0.5) : [];
    case 'installproduct':
      return isMember ? is('shell-object', 1) : [];
    case 'passworddocument':
      return after.startsWith(':=') ? is('package', 0.5) : [];
    case 'defaultfilepath':
      return /templatespath|startuppath/.test(after) ? is('persistence', 0.5) : [];
    case 'xmlhttp':
    case 'xmlhttp30':
    case 'xmlhttp40':
    case 'xmlhttp60':
    case 'serverxmlhttp':
    case 'serverxmlhttp60':
    case 'winhttprequest':
      return is('web-object', 0);
    case 'registerxll':
      return is('native-process', 0.5);
    case 'invokeverb':
    case 'invokeverbex':
      return isMember ? is('shell-verb', 0) : [];
    case 'copyhere':
      return is('shell-verb', 0);
    case 'regwrite':
      return is('persistence', /\\run(?:once)?\\|accessvbom|vbawarnings/.test(strings()) ? 1 : 0.5);
    case 'addfromstring':
    case 'insertlines':
      return isMember ? is('code-injection', 0.5) : [];
    case 'virusprotection':
      return after.startsWith('=') && /^=\(?(?:false|0|1 xor|\d+ xor|rnd)/.test(after) ? is('code-injection', 1) : [];
    case 'macscript':
    case 'applescripttask':
      return /do shell script[^]*(?:curl|python|osascript|\/bash|\/sh\b|chmod|open )/.test(strings())
        ? is('mac-script', 1)
        : [];
    case 'execscript':
    case 'executestatement':
    case 'addcode':
    case 'eval':
      return isMember ? is('script-call', 0) : [];
    case 'transformnode':
      return isMember ? is('script-engine', 1) : [];
    case 'registertask':
    case 'registertaskdefinition':
      return is('task-call', 0);
    case 'environ':
      return /temp|appdata|public|programdata|userprofile/.test(strings()) ? is('temporary-folder', 0) : [];
    default:
      return [];
  }
}

/** CreateObject and GetObject: what they make, and whether the name of it is computed. */
function judgeObject(word: MacroWord, { after, text }: Context, code: MacroCode): readonly Evidence[] {
  if (!after.startsWith('(') && !after.startsWith(' ')) return [];
  if (/^(?:public |private )?(?:function|sub|declare)\b/.test(text)) return [];
  const argument = argumentOf(after, word.word === 'getobject' && after.startsWith('(,') ? 2 : 1);
  const is = (technique: Evidence['technique'], weight: number, what = word.word): readonly Evidence[] => [
    { technique, weight, module: word.module, statement: word.statement, procedure: word.procedure, what },
  ];
  if (argument === '' || argument.startsWith('""') || argument === 'class:=""') return [];
  const [name] = code.fold(word, word.end).strings;
  // Known in the end, and not torn apart: judged as the literal that it is.
  const direct = /^[\w\u0080-\uffff]+$/.test(argument);
  if (direct && code.valueOf(argument, word.procedure) !== undefined) return [];
  const kept = KEPT_TEXT.test(argument) || (CELL.test(argument) && word.word === 'createobject');
  if (kept) return [...is('hidden-payload', 0.5), ...is('computed-object', 0.5)];
  if (word.word === 'getobject') {
    // GetObject(folder & "\book.xlsx") opens a workbook.
    if (name !== undefined && /[\\/.]/.test(name)) return [];
    return /\(/.test(argument) && !/^(?:thisworkbook|activeworkbook|activedocument|cstr|application)\b/.test(argument)
      ? is('computed-object', 0.5)
      : is('computed-getobject', 0);
  }
  const owner = code.procedures[word.procedure];
  if (direct && owner?.parameters.has(argument) === true) return is('computed-object', 0.5);
  if (/^[\w\u0080-\uffff]+$/.test(argument) && !code.isAssigned(argument)) return is('computed-object', 0.5);
  if (
    name !== undefined &&
    /^(?:excel|word|outlook|powerpoint|access|scripting|vbscript|adodb|adox|msxml2|system)\.?|\.application$/i.test(
      name,
    )
  )
    return [];
  return is('computed-object', 1);
}

function judgeNativeCall(
  word: MacroWord,
  { api, library }: { api: string; library: string },
  code: MacroCode,
): readonly Evidence[] {
  const { text, isMember } = contextOf(word);
  const strings = code.fold(word, word.end).strings.join('\n').toLowerCase();
  const is = (technique: Technique, weight: number): readonly Evidence[] => [
    { technique, weight, module: word.module, statement: word.statement, procedure: word.procedure, what: api },
  ];
  if (isMember || /^(?:public |private |friend )?(?:sub|function|declare|dim|const)\b/.test(text)) return [];
  // "kernel32   " loads as kernel32 does, and slips past those who look for the name.
  const disguise = library !== library.trim() || /[\u0000-\u001f]/.test(library) ? 0.5 : 0;
  if (PROCESS_FUNCTIONS.has(api)) {
    if (/^shellexecute/.test(api)) {
      if (/https?:|mailto:/.test(strings) || (VIEWERS.test(strings) && !PROGRAM_NAME.test(strings))) return [];
      return is('native-process', RUNNABLE.test(strings) || SYSTEM_PROGRAM.test(strings) ? 1 : 0.5 + disguise);
    }
    // popen is how macro libraries call curl on a Mac.
    return is('native-process', api === 'popen' ? 0.5 : 1);
  }
  if (MEMORY_FUNCTIONS.has(api)) return is('native-memory', 1);
  if (DOWNLOAD_FUNCTIONS.has(api))
    return is('native-download', RUNNABLE.test(strings.split('\n').pop() ?? '') ? 1 : 0.5 + disguise);
  if (CALLBACK_FUNCTIONS.test(api)) {
    // Subclassing hands a window's old procedure, a pointer, to CallWindowProc: honest, and always with SetWindowLong.
    const honest =
      text.includes('addressof') ||
      api === 'dispcallfunc' ||
      (api === 'callwindowproc' && declares(code, /^setwindowlong(?:ptr)?$/));
    return honest
      ? []
      : is(
          'native-callback',
          (declares(code, /^(?:rtlmovememory|rtlcopymemory|writeprocessmemory)$/) ? 1 : 0.5) + disguise,
        );
  }
  return disguise > 0 ? is('native-process', disguise) : [];
}

/** Statements below which a project is no business application. */
const SMALL_PROJECT = 150;

function sizeOf({ modules }: MacroCode): number {
  return modules.reduce((sum, { statements }) => sum + statements.list.length, 0);
}

function declares(code: MacroCode, name: RegExp): boolean {
  for (const { api } of code.declarations.values()) if (name.test(api)) return true;
  return false;
}

/** What the strings of a statement say, joined. */
function judgeText({ module, statement, procedure, folded }: MacroText, code: MacroCode): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (technique: Evidence['technique'], weight: number, what: string): void => {
    evidence.push({ technique, weight, module, statement, procedure, what });
  };
  for (const written of folded.strings) {
    if (written.length < 3) continue;
    const text = written.toLowerCase().replace(/[\^`]/g, '');
    for (const [pattern, sign] of OBJECT_SIGNS) if (pattern.test(text)) add(sign, 0, written.slice(0, 80));
    if (COMMAND_CLASSES.test(text)) add('shell-object', 1, written.slice(0, 80));
    if (/^script(?:let)?:https?:/.test(text) || /binaryformatter/.test(text))
      add('script-engine', 1, written.slice(0, 80));
    if (/\\currentversion\\run\b|accessvbom/.test(text)) add('persistence', 0.5, written.slice(0, 80));
    if (
      /\\appdata\\|%(?:temp|tmp|appdata|public|programdata)%|c:\\(?:programdata|users\\public|windows\\temp)\b/.test(
        text,
      )
    ) {
      add('temporary-folder', 0, written.slice(0, 80));
    }
    if (text.length <= 4_096 ? SYSTEM_PROGRAM.test(text) : SYSTEM_PROGRAM.test(text.slice(0, 4_096))) {
      const command = text.slice(0, 4_096);
      add('system-program', ATTACKING_COMMAND.test(command) ? 1 : 0.5, written.slice(0, 80));
    }
    if (!folded.built) continue;
    for (const [word] of text.slice(0, 8_192).matchAll(TELLTALE)) {
      if (code.literalText.includes(word)) continue;
      add('split-word', 1, word);
      break;
    }
  }
  return evidence;
}

const OBJECT_SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/^wscript\.shell/, 'script-host-object'],
  [/winmgmts|wbemscripting\.swbemlocator|win32_process(?:startup)?\b/, 'wmi-object'],
  [/^(?:msxml2\.|microsoft\.)(?:server)?xmlhttp|^winhttp\.winhttprequest/, 'web-object'],
  [/^shell\.application/, 'shell-application'],
  [/scriptcontrol|^htmlfile$/, 'script-control'],
  [/^schedule\.service/, 'schedule-service'],
];

interface Context {
  /** The whole statement. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** A dot stands in front. */
  readonly isMember: boolean;
}

/** Characters on either side of a word that its meaning may hang on. */
const CONTEXT = 400;

function contextOf({ module, statement, at, end }: MacroWord): Context {
  const { code } = module.statements;
  return {
    text: code.slice(statement.start, Math.min(statement.end, statement.start + CONTEXT)),
    before: code.slice(Math.max(statement.start, at - CONTEXT), at),
    after: code.slice(end, Math.min(statement.end, end + CONTEXT)),
    isMember: code[at - 1] === '.',
  };
}

/** A word that is called, not declared, assigned or asked for a member. */
function isCall({ after, before }: Context): boolean {
  const next = after[0];
  if (next === '(') return true;
  if (next !== ' ' && next !== '"') return false;
  const argument = after.charCodeAt(1);
  if (next === ' ' && /^ (?:as|in|to|then|is|and|or|mod|xor|like|from)\b/.test(after)) return false;
  return next === '"' || argument === 34 || argument === 46 || isNameCharacter(argument) || before === '';
}

/** The first argument of a call, brackets matched; from a place behind the opening one on. */
function argumentOf(after: string, from: number): string {
  let depth = 0;
  for (let at = from; at < after.length; at++) {
    const character = after[at];
    if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) return after.slice(from, at).trim();
    else if (character === ',' && depth === 0) return after.slice(from, at).trim();
  }
  return after.slice(from).trim();
}
