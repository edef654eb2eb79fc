import { Budget, defaultLimits } from '../../../src/detection/budget';
import { ProgramReader } from '../../../src/detection/formats/vba-code/program';
import type { ModuleCode, Statement } from '../../../src/detection/formats/vba-code/tree';

function read(source: string): ModuleCode {
  return new ProgramReader(new Budget(defaultLimits, () => 0)).readModule(source);
}

const bodyOf = (body: string): readonly Statement[] => read(`Sub A()\n${body}\nEnd Sub`).procedures[0]?.body ?? [];
const kinds = (statements: readonly Statement[]): string[] => statements.map(({ kind }) => kind);

describe('modules', () => {
  it('hold procedures of every kind', () => {
    const { procedures } = read(
      'Sub A()\nEnd Sub\nPrivate Static Function B(x, Optional ByVal y As Long = 1) As String\nEnd Function\n' +
        'Friend Property Get C()\nEnd Property\nProperty Set C(v)\nEnd Property',
    );
    expect(procedures.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'sub'],
      ['B', 'function'],
      ['C', 'get'],
      ['C', 'set'],
    ]);
    expect(procedures[1]?.parameters).toMatchObject([
      { name: 'x', byValue: false },
      { name: 'y', byValue: true, optional: true, type: 'long' },
    ]);
  });

  it('hold a procedure of one line, and one whose head is continued', () => {
    const { procedures } = read('Sub A(): Shell "x": End Sub\nSub _\nB _\n()\nEnd Sub');
    expect(procedures.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(kinds(procedures[0]?.body ?? [])).toEqual(['call']);
  });

  it('keep all declarations of one name', () => {
    const { declares } = read(
      '#If VBA7 Then\nDeclare PtrSafe Sub S Lib "kernel32" Alias "Sleep" (ByVal a As Long)\n' +
        '#Else\nPrivate Declare Sub S Lib "k" (ByVal a As Long)\n#End If',
    );
    expect(declares).toMatchObject([
      { name: 's', library: 'kernel32', alias: 'Sleep' },
      { name: 's', library: 'k', alias: undefined },
    ]);
  });

  it('declare variables, constants, enumerations and events', () => {
    const { variables, events, base } = read(
      'Option Base 1\nDim WithEvents a As Excel.Application, b() As New Class1\nConst c = 1\n' +
        'Enum E\n d\n f = 7\nEnd Enum\nType T\n g As Long\nEnd Type\nPublic Event Done(x)',
    );
    expect(variables.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(variables[0]).toMatchObject({ withEvents: true, type: 'excel.application' });
    expect(events).toEqual(['done']);
    expect(base).toBe(1);
  });

  it('yield what is readable where they are cut', () => {
    const { procedures } = read('Sub A()\nIf x Then\nShell "a"\nSub B()\nShell "b');
    expect(procedures.map(({ name, body }) => [name, kinds(body)])).toEqual([
      ['A', ['if']],
      ['B', ['call']],
    ]);
  });
});

describe('statements', () => {
  it('nest as their blocks do', () => {
    const [statement] = bodyOf('If a Then\nFor i = 1 To 2\nx = 1\nNext\nElseIf b Then\ny = 2\nElse\nz = 3\nEnd If');
    expect(statement).toMatchObject({
      kind: 'if',
      branches: [{ body: [{ kind: 'for', body: [{ kind: 'assignment' }] }] }, { body: [{ kind: 'assignment' }] }],
      otherwise: [{ kind: 'assignment' }],
    });
  });

  it('belong to the innermost If of their line', () => {
    const [statement] = bodyOf('If a Then If b Then c = 1 Else d = 2: e = 3');
    expect(statement).toMatchObject({
      branches: [{ body: [{ kind: 'if', branches: [{ body: [{}] }], otherwise: [{}, {}] }] }],
    });
  });

  it('follow a line number, a label, Then and a colon', () => {
    const statements = bodyOf('10 Open p For Output As #1\nl: Name a As b\nIf x Then Put #1, , y');
    expect(kinds(statements)).toEqual(['label', 'open', 'label', 'file', 'if']);
    expect(statements[4]).toMatchObject({ branches: [{ body: [{ kind: 'file', name: 'put' }] }] });
  });

  it('are calls with brackets and without, and with brackets that belong to the first argument', () => {
    const calls = bodyOf('Foo 1, , x:=2\nCall Foo(1)\nFoo (a) & "b", 2\no.Bar -1').map((statement) =>
      statement.kind === 'call' && statement.call.kind === 'call' ? statement.call.arguments.length : -1,
    );
    expect(calls).toEqual([3, 1, 2, 1]);
  });

  it('of a With give the object of a dot behind a blank', () => {
    const [statement] = bodyOf('With o\nShell .Path\nEnd With');
    expect(statement).toMatchObject({
      body: [{ call: { callee: { name: 'shell' }, arguments: [{ value: { kind: 'member', object: undefined } }] } }],
    });
  });

  it('bind operators as VBA does', () => {
    const [statement] = bodyOf('x = Not a = b And -2 ^ 2 & "x"');
    expect(statement).toMatchObject({
      value: {
        operators: ['and'],
        operands: [{ kind: 'sign', operator: 'not', operand: { operators: ['='] } }, { operators: ['&'] }],
      },
    });
  });

  it('of a thousand operators are no thousand levels', () => {
    const [statement] = bodyOf(`x = ${'"a" & '.repeat(5_000)}"b"`);
    expect(statement).toMatchObject({ value: { kind: 'operation' } });
    expect(() => bodyOf(`x = ${'('.repeat(5_000)}1`)).not.toThrow();
    expect(() => bodyOf(`x = ${'Not '.repeat(5_000)}1`)).not.toThrow();
    expect(() => bodyOf('If a Then\n'.repeat(5_000))).not.toThrow();
  });
});
