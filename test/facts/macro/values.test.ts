import { inClass, inDocument, inForm, inModule, opening, reachedCalls } from './understood';

/** What Shell is given. */
const shell = (body: string, more = ''): string | undefined =>
  reachedCalls(opening(body) + more).find((call) => call.startsWith('shell('));

describe('what an expression can be', () => {
  it.each([
    ['pieces joined', 's = "ev"\ns = s & "il"\nShell s'],
    ['characters', 'Shell Chr(101) & ChrW$(118) & "il"'],
    ['text turned round', 'Shell StrReverse("live")'],
    ['text with pieces replaced', 'Shell Replace("exvixl", "x", "")'],
    ['an array', 'a = Array("x", "ev", "il")\nShell a(1) & a(2)'],
    ['text split and joined', 'Shell Join(Split("e@v@i@l", "@"), "")'],
    ['a choice', 'Shell Choose(2, "notepad", "evil")'],
    ['the first condition that holds', 'Shell Switch(1 = 2, "notepad", True, "evil")'],
    ['numbers in other bases', 'Shell Chr("&H65") & Chr(Val("&H76")) & Chr(CLng("105")) & Chr(&O154)'],
    ['an item of a dictionary', 'Set d = CreateObject("Scripting.Dictionary")\nd.Add "k", "evil"\nShell d("k")'],
    ['an item of a collection', 'Dim c As New Collection\nc.Add "evil"\nShell c(1)'],
    ['text written over', 's = "eXil"\nMid$(s, 2, 1) = "v"\nShell s'],
    ['a variable that nothing is assigned to, beside text', 'Shell "ev" & zz + "il"'],
  ])('is %s', (_, body) => {
    expect(shell(body)).toBe('shell("evil")');
  });

  it.each([
    ['For', 'For i = 1 To 4\ns = s & Mid("evil", i, 1)\nNext\nShell s'],
    ['For backwards', 'For i = 4 To 1 Step -1\ns = s & Mid("live", i, 1)\nNext\nShell s'],
    ['For Each', 'For Each x In Split("101,118,105,108", ",")\ns = s & Chr(x)\nNext\nShell s'],
    ['Do While', 'i = 1\nDo While i < 5\ns = s & Mid("evil", i, 1)\ni = i + 1\nLoop\nShell s'],
    ['While', 'i = 1\nWhile i < 5\ns = s & Mid("evil", i, 1)\ni = i + 1\nWend\nShell s'],
    ['GoTo', 'again: i = i + 1\ns = s & Mid("evil", i, 1)\nIf i < 4 Then GoTo again\nShell s'],
    [
      'bytes of an array',
      'Dim b() As Byte\nb = StrConv("fujo", vbFromUnicode)\nFor i = LBound(b) To UBound(b)\nb(i) = b(i) Xor 3\nNext\nShell StrConv(b, vbUnicode)',
    ],
    [
      'a state machine',
      'n = 1\nDo\nSelect Case n\nCase 1: s = "ev": n = 3\nCase 2: Shell s: Exit Do\nCase 3: s = s & "il": n = 2\nEnd Select\nLoop',
    ],
  ])('is followed through a loop: %s', (_, body) => {
    expect(shell(body)).toBe('shell("evil")');
  });

  it.each([
    [
      'a decoder with a key',
      'Shell Take("hylo")',
      'Function Take(t)\nFor i = 1 To Len(t)\nTake = Take & Chr(Asc(Mid(t, i, 1)) - 3)\nNext\nEnd Function',
    ],
    [
      'a decoder that calls itself',
      'Shell Turn("live")',
      'Function Turn(s)\nIf Len(s) = 0 Then Turn = "" Else Turn = Turn(Mid(s, 2)) & Left(s, 1)\nEnd Function',
    ],
    ['one that hands its result back', 's = "ev"\nMore s\nShell s', 'Sub More(ByRef t)\nt = t & "il"\nEnd Sub'],
    [
      'any number of parameters',
      'Shell Glue("e", "v", "il")',
      'Function Glue(ParamArray p())\nFor Each x In p\nGlue = Glue & x\nNext\nEnd Function',
    ],
    ['a parameter that was left out', 'Shell Give()', 'Function Give(Optional p = "evil")\nGive = p\nEnd Function'],
  ])('is computed by a procedure of the project: %s', (_, body, more) => {
    expect(shell(body, more)).toBe('shell("evil")');
  });

  it('keeps the known pieces of what is unknown in their places', () => {
    expect(shell('Shell "wS" & Cells(1, 1) & "ell"')).toBe('shell(wS…ell)');
    expect(shell('Shell Environ("TEMP") & "\\a.exe"')).toBe('shell(%TEMP%\\a.exe)');
    expect(shell('For Each c In Range("A1:A9")\ns = "x" & c.Value\nNext\nShell "cmd /c " & s')).toContain('cmd /c x…');
  });

  it('is either of two where a branch decides, and no third', () => {
    expect(shell('s = "evil"\nIf Rnd > 0.5 Then s = "notepad"\nShell s')).toBe('shell("evil"|"notepad")');
    expect(shell('s = "evil"\nIf Rnd > 0.5 Then GoTo l\ns = "notepad"\nl: Shell s')).toBe('shell("evil"|"notepad")');
  });

  it('is what stands before a jump, not what the jump passes over', () => {
    expect(shell('s = "evil"\nGoTo l\ns = "notepad"\nl: Shell s')).toBe('shell("evil")');
  });

  it('is not known after a loop that nobody can count', () => {
    expect(shell('s = "note"\nDo While Rnd < 0.5\ns = s & "pad"\nLoop\nShell s')).not.toBe('shell("note")');
  });

  it('is unknown where a variable that nobody fills stands alone', () => {
    expect(shell('Shell zz')).toBe('shell(…)');
  });

  it('is what variables and constants of modules hold', () => {
    const modules = [
      inDocument(opening('Prepare\nShell command & Tail')),
      inModule('Public command As String\nPublic Const Tail = "i" & "l"\nSub Prepare()\ncommand = "ev"\nEnd Sub'),
    ];
    expect(reachedCalls(modules)).toEqual(['shell("evil")']);
  });

  it('is what a class was told before', () => {
    const modules = [
      inDocument(opening('Dim c As New Class1\nc.Command = "evil"\nc.Go')),
      inClass('Private m\nProperty Let Command(v)\nm = v\nEnd Property\nSub Go()\nShell m\nEnd Sub'),
    ];
    expect(reachedCalls(modules)).toContain('shell("evil")');
  });
});

describe('texts of the document', () => {
  const of = (body: string, kind: 'cell' | 'property' | 'variable' | 'form', name: string): readonly string[] =>
    reachedCalls([inDocument(opening(body)), inForm('')], { document: { stored: [{ kind, name, text: 'evil' }] } });

  it.each([
    ['cell', 'Sheet1!B1', 'Shell Range("B1").Value'],
    ['cell', 'Sheet1!B1', 'Shell [B1]'],
    ['cell', 'Sheet1!B1', 'Shell Cells(1, 2)'],
    ['cell', "'My sheet'!B1", 'Shell Sheets("My sheet").Range("$B$1")'],
    ['property', 'Title', 'Shell ActiveDocument.BuiltInDocumentProperties("Title")'],
    ['variable', 'x', 'Shell ActiveDocument.Variables("x").Value'],
    ['form', 'Macros/UserForm1', 'Shell UserForm1.Label1.Caption'],
    ['form', 'Macros/UserForm1', 'Shell UserForm1.Tag'],
  ] as const)('are values: a %s of %s by %s', (kind, name, body) => {
    expect(of(body, kind, name)).toContain('shell("evil")');
  });

  it('are decoded character by character', () => {
    const stored = ['101', '118', '105', '108'].map((text, index) => ({
      kind: 'cell' as const,
      name: `Sheet1!A${index + 1}`,
      text,
    }));
    const calls = reachedCalls(opening('For i = 1 To 4\ns = s & Chr(Cells(i, 1))\nNext\nShell s'), {
      document: { stored },
    });
    expect(calls).toEqual(['shell("evil")']);
  });
});

describe('values that grow without end', () => {
  const shellAfter = (body: string): readonly string[] => reachedCalls(opening(`${body}\nShell "x"\nShell a`));

  it.each([
    ['a text that is joined to itself', 's = "abcdefgh"', 's = s & s & s\nv = Split(s, "a")\na = Join(v, s)'],
    ['an array that holds itself many times', 'a = "y"', 'a = Array(a, a, a, a, a, a, a, a, a, a, a, a)\nGo a'],
    [
      'arrays of long texts',
      's = String(262144, "y")',
      `a = Array(${'s, '.repeat(60)}s)\ns = Array(${'a, '.repeat(60)}a)`,
    ],
  ])('come to an end: %s', (_, first, again) => {
    expect(shellAfter(`${first}\n${`${again}\n`.repeat(40)}`)).toContain('shell("x")');
  });

  it('an array in an array in an array, deeper than the stack', () => {
    expect(shellAfter(`a = "y"\n${'a = Array(a)\n'.repeat(20_000)}`)).toContain('shell("x")');
  });

  it('arrays that differ in their last item alone are told apart', () => {
    const items = '119, 115, 99, 114, 105, 112, 116, 46, 115, 104, 101, 108, 108';
    const calls = reachedCalls(
      opening(`Shell D(Array(${items}, 49))\nShell D(Array(${items}, 50))`) +
        'Function D(a)\nFor Each c In a\nD = D & Chr(c)\nNext\nEnd Function',
    );
    expect(calls).toEqual(['shell("wscript.shell1")', 'shell("wscript.shell2")']);
  });
});
