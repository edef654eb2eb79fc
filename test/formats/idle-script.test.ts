import { isIdleScript } from '../../src/detection/formats/idle-script';
import type { ScriptLanguage } from '../../src/detection/formats/idle-script';

describe('a script that does nothing', () => {
  it.each<[what: string, language: ScriptLanguage, source: string]>([
    ['an object that is made', 'vbscript', 'Set n = CreateObject("WScript.Network")'],
    [
      'a name that is shown',
      'vbscript',
      'Option Explicit\r\nDim net \' of this computer\r\nSet net = WScript.CreateObject("WScript.Network")\r\nMsgBox "This is " & net.ComputerName, vbInformation\r\n',
    ],
    [
      'a file that is looked for',
      'vbscript',
      'Set fso = CreateObject("Scripting.FileSystemObject")\nIf fso.FileExists("C:\\a.txt") Then WScript.Echo "there" Else WScript.Quit 1\n',
    ],
    [
      'a function that is never called',
      'jscript',
      'var fso = new ActiveXObject("Scripting.FileSystemObject"); function main() { var x = WScript.Arguments; }',
    ],
    [
      'a sum',
      'jscript',
      '// adds\nvar list = [1, 2, 3];\nvar sum = 0;\nfor (var i = 0; i < list.length; i++) { sum = sum + list[0]; }\nWScript.Echo("Sum: " + sum);',
    ],
    ['a greeting', 'batch', '@echo off\r\nrem says hello\r\necho Hello.\r\necho.\r\npause\r\nexit /b 0\r\n'],
    ['a script beside it that is started', 'batch', 'cscript //nologo main.js'],
    ['nothing', 'batch', ''],
  ])('is idle: %s', (_what, language, source) => {
    expect(isIdleScript(source, language)).toBe(true);
    expect(isIdleScript(`\ufeff${source}`, language)).toBe(true);
  });
});

describe('a script that does something', () => {
  it.each<[what: string, source: string]>([
    ['starts a program', 'CreateObject("WScript.Shell").Run "calc.exe"'],
    ['makes an object by a name that is put together', 'CreateObject("WScript" & ".Shell")'],
    ['makes an object by a name in a variable', 'n = "WScript.Shell"\nSet s = CreateObject(n)'],
    ['runs a text', 'Execute "x"'],
    [
      'runs a text, under a name that it seems to give to something else',
      'If False Then\nDim Execute\nEnd If\nExecute "x"',
    ],
    ['writes a file', 'Set f = CreateObject("Scripting.FileSystemObject").CreateTextFile("a")'],
    ['renames a file', 'Set f = CreateObject("Scripting.FileSystemObject").GetFile("a")\nf.Name = "a.exe"'],
    ['connects a drive', 'Set n = CreateObject("WScript.Network")\nn.MapNetworkDrive "Z:", "\\\\a\\b"'],
    ['asks for an object', 'Set s = GetObject("script:http://a.invalid/")'],
    ['refers to a procedure by its name', 'Set r = GetRef("x")'],
    ['has a sign that is none of its language', 'x = [1]'],
    ['has a text that does not end', 'x = "a'],
  ])('is not idle in VBScript: it %s', (_what, source) => {
    expect(isIdleScript(source, 'vbscript')).toBe(false);
  });

  it.each<[what: string, source: string]>([
    ['starts a program', 'new ActiveXObject("WScript.Shell").Run("calc.exe")'],
    ['runs a text', 'eval("x")'],
    ['makes a function of a text', 'Function("x")()'],
    ['makes one of a text by way of another', 'Math.max.constructor("x")()'],
    ['names a member by a text', 'WScript["CreateObject"]("x")'],
    ['names a member by a variable', 'var m = "constructor"; var x = Math.max[m]("x")'],
    ['names a member by a list', 'Math.max[["constructor"]]("x")'],
    ['names a member behind a number', 'Math.max[0, "constructor"]("x")'],
    ['hides code in a comment', '/*@cc_on eval("x") @*/'],
    ['hides code in a comment of one line', '//@cc_on eval("x")'],
    ['hides code between regular expressions', 'x = /"/; eval("x"); /"/'],
    ['hides code between comments that are none', 'x = /a//*/ ; eval("x") //*/'],
    ['spells a word with an escape', 'var x = "\\x65"; \\u0065val("x")'],
    ['has a template', 'var x = `a`'],
    ['gives a name to what runs texts', 'if (0) { eval = 1; } eval("x")'],
    ['is too long to be read', `var x = 1;${' '.repeat(70_000)}`],
  ])('is not idle in JScript: it %s', (_what, source) => {
    expect(isIdleScript(source, 'jscript')).toBe(false);
  });

  it.each<[what: string, source: string]>([
    ['starts a program', 'calc.exe'],
    ['starts one behind another command', 'echo a & calc.exe'],
    ['starts one in brackets', 'echo a\r\n(calc)'],
    ['shows a variable, which may hold a command', 'echo %x%'],
    ['writes a file', 'echo a > b.bat'],
    ['sets a variable', 'set x=1'],
    ['starts a script elsewhere', 'cscript \\\\a.invalid\\b\\main.js'],
    ['starts a script in another language', 'cscript //e:jscript main.txt'],
    ['calls a program whose name begins like a command', 'echoes.exe'],
    ['goes to another line', 'goto a'],
  ])('is not idle in a batch file: it %s', (_what, source) => {
    expect(isIdleScript(source, 'batch')).toBe(false);
  });
});
