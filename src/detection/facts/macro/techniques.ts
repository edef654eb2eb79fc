/**
 * How macros start programs, fetch files and run memory: techniques, not names of families. Each piece of evidence says how far
 * it carries: 1 stands by itself in code that starts without a click, 0.5 needs a second technique beside it, 0 is a sign that
 * completes others.
 */
import type { MacroWord } from './calls';
import type { MacroCode } from './code';
import { contextOf, isCall } from './evidence';
import type { Evidence } from './evidence';
import { judgeNativeCall } from './native-calls';
import { judgeObject } from './objects';
import { CELL, KEPT_TEXT, PROGRAM_NAME, RUNNABLE, VIEWERS } from './patterns';
import { judgeText } from './texts';
import { onceFor } from '../../once';

/** All evidence of a project, in the order of its source; the same list for the same code. */
export const findTechniques = onceFor((code: MacroCode): readonly Evidence[] => [
  ...code.words.flatMap((word) => judgeWord(word, code)),
  ...code.texts.flatMap((text) => judgeText(text, code)),
]);

/** Statements below which a project is no business application. */
const SMALL_PROJECT = 150;

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
      if (VIEWERS.test(command) && !PROGRAM_NAME.test(command)) {
        // Explorer opens whatever it is given: a folder, or the script that was just written.
        return command.includes('explorer') && !/thisworkbook|activeworkbook|activedocument/.test(after)
          ? is('shell', 0.5)
          : [];
      }
      const hidden = KEPT_TEXT.test(after) ? is('hidden-payload', 0.5) : [];
      return [...is('shell', /^taskkill|^net use|^ipconfig/.test(command) ? 0.5 : 1), ...hidden];
    }
    case 'run':
      if (isMember) {
        const made = String(code.valueOf(before.split(/[ (,=]/).pop() ?? '', word.procedure));
        const byHabit = /\b(?:application|app|xl\w*)\.$/.test(before);
        // WScript.Shell runs a command; an application of Office the macro of that name, which no path or program has.
        if (byHabit ? /shell/i.test(made) : !/\.application/i.test(made) || !/^[^\s.\\/:%]+(?!.)/.test(strings()))
          return is('run-call', 0);
        if (!byHabit) return [];
      }
      if (!isCall(context) || (!isMember && !text.startsWith('run'))) return [];
      return CELL.test(after) ? is('macro-sheet', code.size < SMALL_PROJECT ? 1 : 0.5) : [];
    case 'exec':
      return isMember ? is('run-call', 0) : [];
    case 'create':
      return isMember && !/\bpivotcaches(?:\(\))?\.$/.test(before) ? is('create-call', 0) : [];
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
      // Shell.Application starts what it is told to open; a request opens an address.
      if (word.word === 'open' && isMember) {
        const opened = strings();
        return RUNNABLE.test(opened) && !opened.includes('://') ? is('shell-object', 0.5) : [];
      }
      const isStatement = !isMember && (text.startsWith('open ') || text.startsWith('name '));
      if (word.word === 'open' && (!isStatement || !/ for (?:output|binary|append|random)\b/.test(text))) return [];
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
    case 'normaltemplate':
      return /vbproject|vbcomponents/.test(after) ? is('code-injection', 1) : [];
    case 'organizercopy':
      return /projectitems|:=3\b/.test(after) ? is('code-injection', 1) : [];
    case 'macrocopy':
      return isMember ? is('code-injection', 1) : [];
    case 'startuppath':
    case 'onsheetactivate':
      return isMember && (text.includes('saveas') || after.startsWith('=')) ? is('persistence', 0.5) : [];
    case 'virusprotection':
      return after.startsWith('=') && /^=\(?(?:false|0|1 xor|\d+ xor|rnd)/.test(after) ? is('code-injection', 1) : [];
    case 'macscript':
    case 'applescripttask':
      return isMacCommand(strings()) ? is('mac-script', 1) : [];
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

function isMacCommand(command: string): boolean {
  return command.includes('do shell script') && /curl|python|osascript|\/bash|\/sh\b|chmod|open /.test(command);
}
