import { lineOf, sourceOf } from '../../../src/detection/facts/macro/understanding';
import { inClass, inDocument, inForm, inModule, opening, reachedCalls, understand } from './understood';

describe('calls', () => {
  it.each([
    ['CreateObject of pieces', 'Set o = CreateObject("WScr" & "ipt.Shell")\no.Run "x"'],
    ['GetObject by class', 'GetObject("", "WScript.Shell").Run "x"'],
    ['a moniker of its class id', 'GetObject("new:72C24DD5-D70A-438B-8A42-98424B88AFB8").Run "x"'],
    ['New and its type', 'Dim o As New IWshRuntimeLibrary.WshShell\no.Run "x"'],
    ['With', 'With CreateObject("WScript.Shell")\n.Run "x"\nEnd With'],
    ['another name for it', 'Set o = CreateObject("WScript.Shell")\nSet app = o\napp.Run "x"'],
    ['CallByName', 'Set o = CreateObject("WScript.Shell")\nCallByName o, "R" & "un", VbMethod, "x"'],
    ['Outlook’s CreateObject', 'CreateObject("Outlook.Application").CreateObject("WScript.Shell").Run "x"'],
  ])('know the class of their object: %s', (_, body) => {
    expect(reachedCalls(opening(body))).toContain('wscript.shell.run("x")');
  });

  it('name what a member of unknown class answers by the way to it', () => {
    const body = 'CreateObject("Shell.Application").Namespace("C:\\a").ParseName("b.exe").InvokeVerb "open"';
    expect(reachedCalls(opening(body))).toContain('shell.application/namespace/parsename.invokeverb("open")');
    expect(reachedCalls(opening('GetObject("winmgmts:Win32_Process").Create "x"'))).toContain(
      'winmgmts/win32_process.create("x")',
    );
  });

  it('lead back to what made their object', () => {
    const [start] = understand(
      opening('CreateObject("Scripting.FileSystemObject").CreateTextFile("a.vbs").Write "x"'),
    ).starts;
    const write = start?.calls.find(({ name }) => name === 'write');
    expect(write?.object).toMatchObject({ made: { name: 'createtextfile', arguments: [{ text: 'a.vbs' }] } });
  });

  it('hold their statement and its line', () => {
    const [start] = understand(opening('x = 1\nShell "a" & _\n "b", 0')).starts;
    const call = start?.calls.find(({ name }) => name === 'shell');
    expect(call && sourceOf(call.place)).toBe('Shell "a" & _\n "b", 0');
    expect(call && lineOf(call.place)).toBe(3);
  });

  it('are statements of files too', () => {
    const body = 'Open "a.vbs" For Output As #1: Print #1, "x"; y: Close #1\nPut 1, , b\nName "a.txt" As "b.vbs"';
    expect(reachedCalls(opening(body))).toEqual([
      'open("a.vbs", "output", 1)',
      'file.print(1, "x", …)',
      'file.close(1)',
      'file.put(1, , …)',
      'name("a.txt", "b.vbs")',
    ]);
  });

  it('of a declared function carry every declaration of that name', () => {
    const both =
      '#If VBA7 Then\nPrivate Declare PtrSafe Function Go Lib "kernel32" Alias "WinExec" (ByVal a As String) As Long\n' +
      '#Else\nPrivate Declare Function Go Lib "kernel32" Alias "Sleep" (ByVal a As Long) As Long\n#End If\n';
    const [start] = understand(both + opening('Go "x"')).starts;
    expect(start?.calls.map(({ natives }) => natives.map(({ api }) => api))).toEqual([['winexec', 'sleep']]);
  });

  it.each(['Clear', 'Format', 'Run', 'Range', 'Replace', 'Application', 'MsgBox', 'Trim', 'Left'])(
    'go to the project’s own procedure, though its name is %s',
    (name) => {
      expect(reachedCalls(opening(name) + `Sub ${name}()\nShell "x"\nEnd Sub`)).toContain('shell("x")');
    },
  );

  it('of a member do not go to a namesake in a module', () => {
    const [start] = understand(opening('Range("A1").Clear') + 'Sub Clear()\nShell "x"\nEnd Sub').starts;
    expect([...(start?.reaches ?? [])].map(({ name }) => name)).toEqual(['Document_Open']);
  });

  it('of VBA’s own functions stay VBA’s own with their library in front', () => {
    expect(reachedCalls(opening('VBA.Interaction.Shell "x"') + 'Sub Shell(a)\nEnd Sub')).toEqual(['shell("x")']);
  });

  it('in branches that never run are kept all the same', () => {
    expect(reachedCalls(opening('Exit Sub\nShell "a"\nIf 1 = 2 Then Shell "b"'))).toEqual(['shell("a")', 'shell("b")']);
  });
});

describe('what a start reaches', () => {
  const shells: readonly (readonly [string, Parameters<typeof reachedCalls>[0]])[] = [
    ['a call by its name', opening('Application.Run "Mod" & "ule1.Main"') + 'Sub Main()\nShell "x"\nEnd Sub'],
    ['a call at a time', opening('Application.OnTime Now, "Main"') + 'Sub Main()\nShell "x"\nEnd Sub'],
    ['a call by a name that nobody knows', opening('Application.Run zz') + 'Sub Main()\nShell "x"\nEnd Sub'],
    ['a call by a named name', opening('Application.Run MacroName:="Main"') + 'Sub Main()\nShell "x"\nEnd Sub'],
    [
      'a named call at a time',
      opening('Application.OnTime When:=Now, Name:="Main"') + 'Sub Main()\nShell "x"\nEnd Sub',
    ],
    ['a name in brackets', opening('Main') + 'Sub [Main]()\nShell "x"\nEnd Sub'],
    [
      'a class in a collection',
      [
        inDocument(opening('Dim c As New Collection\nc.Add New Class1\nFor Each t In c\nt.Go\nNext')),
        inClass('Sub Go()\nShell "x"\nEnd Sub'),
      ],
    ],
    [
      'a class that another class declares',
      [
        inDocument(opening('Dim h As New Holder\nh.Tool.Go')),
        inClass('Public Tool As New Class1', 'Holder'),
        inClass('Sub Go()\nShell "x"\nEnd Sub'),
      ],
    ],
    [
      'an interface',
      [
        inDocument(opening('Dim w As IWork\nSet w = New Worker\nw.Go "x"')),
        inClass('Sub Go(a)\nEnd Sub', 'IWork'),
        inClass('Implements IWork\nSub IWork_Go(a)\nShell a\nEnd Sub', 'Worker'),
      ],
    ],
    [
      'an event of Office that a class listens to',
      [
        inDocument(opening('Set c = New Class1\nSet c.App = Application')),
        inClass('Public WithEvents App As Application\nSub App_DocumentBeforeClose(d, c)\nShell "x"\nEnd Sub'),
      ],
    ],
    ['an address', opening('Enum1 AddressOf Main') + 'Sub Main()\nShell "x"\nEnd Sub'],
    [
      'a form that is shown',
      [inDocument(opening('UserForm1.Show')), inForm('Sub UserForm_Activate()\nShell "x"\nEnd Sub')],
    ],
    [
      'a form by its name',
      [inDocument(opening('UserForms.Add("UserForm1").Show')), inForm('Sub UserForm_Initialize()\nShell "x"\nEnd Sub')],
    ],
    [
      'a class that is made',
      [inDocument(opening('Set c = New Class1')), inClass('Sub Class_Initialize()\nShell "x"\nEnd Sub')],
    ],
    [
      'a class that goes',
      [inDocument(opening('Dim c As New Class1')), inClass('Sub Class_Terminate()\nShell "x"\nEnd Sub')],
    ],
    [
      'an event that is raised',
      [
        inDocument(`Dim WithEvents c As Class1\n${opening('Set c = New Class1\nc.Go')}Sub c_Done(a)\nShell a\nEnd Sub`),
        inClass('Event Done(a)\nSub Go()\nRaiseEvent Done("x")\nEnd Sub'),
      ],
    ],
    [
      'a property that is read',
      [inDocument(opening('y = Class1.Value')), inClass('Property Get Value()\nShell "x"\nEnd Property')],
    ],
    [
      'a procedure of another module',
      [inDocument(opening('Module1.Main')), inModule('Sub Main()\nShell "x"\nEnd Sub')],
    ],
    ['a cell that changes', opening('Range("A1").Value = 1') + 'Sub Worksheet_Change(t)\nShell "x"\nEnd Sub'],
    [
      'a sheet that comes to the front',
      opening('Sheets(2).Activate') + 'Sub Workbook_SheetActivate(s)\nShell "x"\nEnd Sub',
    ],
  ];
  it.each(shells)('is reached by %s', (_, modules) => {
    expect(reachedCalls(modules)).toContain('shell("x")');
  });

  it('is not what waits for a click', () => {
    const modules = [inDocument(opening('UserForm1.Show')), inForm('Sub CommandButton1_Click()\nShell "x"\nEnd Sub')];
    expect(reachedCalls(modules)).not.toContain('shell("x")');
  });

  it('is handed over to a key or a button as a start of its own', () => {
    const { starts } = understand(opening('Application.OnKey "a", "Main"') + 'Sub Main()\nShell "x"\nEnd Sub');
    expect(starts.map(({ kind, procedure: { name }, by }) => [kind, name, by])).toEqual([
      ['opening', 'Document_Open', undefined],
      ['event', 'Main', 'OnKey'],
    ]);
  });
});

describe('a jump back', () => {
  const jumps = (count: number): string =>
    `l:\n${Array.from({ length: count }, (_, at) => `a${at} = a${at} & "x"\nIf c = ${at} Then GoTo l`).join('\n')}\nShell "notreal"`;

  it('is followed once more, and what lies behind it is met', () => {
    expect(reachedCalls(opening(jumps(3)))).toContain(`shell("notreal")`);
  });

  it('costs what it goes back over: thousands of them end within the Budget', () => {
    const { gap, unread } = understand(opening(jumps(4_000)), { steps: 20_000_000 });
    expect([gap, unread]).not.toEqual([undefined, 0]);
  });
});
