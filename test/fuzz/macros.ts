/** VBA source as a grammar makes it, and as the macros of the fixtures are written, mixed and bent. */
import { hostileMacros, honestMacros } from '../../src/specimens/office/macros';
import type { Chance } from '../builders/random-numbers';
import type { ModuleParts } from '../../src/specimens/office/vba';

/** Lines of all macros that the fixtures know. */
const lines = [...Object.values(hostileMacros), ...Object.values(honestMacros)]
  .flat()
  .flatMap(({ source }) => (typeof source === 'string' ? source.split('\n') : []));

const names = [
  'a',
  'b',
  's',
  'Go',
  'UserForm1',
  'Class1',
  'Shell',
  'Range',
  'Ｓｈｅｌｌ',
  'x1',
  'Document_Open',
  '[Mid!]',
  'Me',
];
const texts = ['""', '"WScript."', '"Shell"', '"a""b"', '"&H41"', '"Go"', '"B1"', '"http://files.invalid/a.exe"', '"'];
const numbers = ['0', '1', '-1', '&HFF&', '1E300', '.5', '65000', '&O17', '2147483648'];
const operators = ['&', '+', '-', '*', '/', '\\', '^', ' Mod ', ' Xor ', ' And ', '=', '<>', ' Like ', ' Is ', '&&'];
const functions =
  'Chr ChrW Mid Left Replace Split Join StrReverse Array Choose IIf Asc Val CLng Hex InStr UBound StrConv String Space CreateObject GetObject Environ'.split(
    ' ',
  );
/** Names of procedures: of those that start by themselves, and of those that something else starts. */
export const starts = [
  'AutoOpen',
  'Document_Open',
  'Workbook_Open',
  'Auto_Close',
  'CommandButton1_Click',
  'Go',
  'a',
  'Main',
];

/** Modules of one project. */
export function macroOf(chance: Chance): readonly ModuleParts[] {
  const kinds = ['document', 'standard', 'class', 'form'] as const;
  return Array.from({ length: 1 + chance.below(3) }, (_, index) => ({
    name: chance.pick(['ThisDocument', 'Module1', 'Class1', 'UserForm1', 'Shell']) + (index === 0 ? '' : String(index)),
    kind: chance.pick(kinds),
    source: sourceOf(chance),
  }));
}

export function sourceOf(chance: Chance): string {
  const procedures = Array.from({ length: 1 + chance.below(5) }, () => procedure(chance));
  const source = [declaration(chance), ...procedures].join('\n');
  return chance.happens(0.3) ? cut(source, chance) : source;
}

function procedure(chance: Chance): string {
  const kind = chance.pick(['Sub', 'Function', 'Private Sub', 'Property Get', 'Property Let', 'Static Function']);
  const end = kind.split(' ').find((word) => ['Sub', 'Function', 'Property'].includes(word)) ?? 'Sub';
  const head = `${kind} ${chance.pick(starts)}(${chance.pick(['', 'x', 'ByRef s, Optional b = 1', 'ParamArray a()'])})`;
  return [head, ...statements(chance, 0), chance.happens(0.95) ? `End ${end}` : ''].join('\n');
}

function statements(chance: Chance, depth: number): string[] {
  return Array.from({ length: 1 + chance.below(5) }, () => statement(chance, depth)).flat();
}

function statement(chance: Chance, depth: number): string[] {
  const inner = (): string[] => (depth > 4 ? [] : statements(chance, depth + 1));
  const one = (): string => expression(chance, 0);
  switch (chance.below(16)) {
    case 0:
      return [`If ${one()} Then`, ...inner(), chance.pick(['Else', `ElseIf ${one()} Then`, '']), ...inner(), 'End If'];
    case 1:
      return [
        `For ${chance.pick(names)} = ${one()} To ${one()}${chance.pick(['', ' Step -1', ' Step 0'])}`,
        ...inner(),
        'Next',
      ];
    case 2:
      return [`For Each x In ${one()}`, ...inner(), chance.pick(['Next', 'Next x', 'Exit For'])];
    case 3:
      return [
        chance.pick(['Do', `Do While ${one()}`, `Do Until ${one()}`]),
        ...inner(),
        chance.pick(['Loop', `Loop Until ${one()}`]),
      ];
    case 4:
      return [
        `Select Case ${one()}`,
        `Case ${one()}, Is > 3, 1 To 4`,
        ...inner(),
        'Case Else',
        ...inner(),
        'End Select',
      ];
    case 5:
      return [`With ${one()}`, `.${chance.pick(['Run', 'Exec', 'Create'])} ${one()}, ${one()}`, ...inner(), 'End With'];
    case 6:
      return [`Set ${chance.pick(names)} = ${chance.pick([`CreateObject(${one()})`, 'New Class1', one()])}`];
    case 7:
      return [
        `Open ${one()} For ${chance.pick(['Output', 'Binary', 'Input'])} As #1: Print #1, ${one()}; ${one()}: Close`,
      ];
    case 8:
      return [`${chance.pick(['l1', '10', 'l2'])}: GoTo ${chance.pick(['l1', 'l2', '10'])}`, `On Error GoTo l2`];
    case 9:
      return [`ReDim Preserve a(${one()})`, `a(${one()}) = ${one()}`, `Mid$(s, ${one()}, 1) = ${one()}`];
    case 10:
      return [
        `Application.${chance.pick(['Run', 'OnTime Now,', 'OnKey "a",'])} ${one()}`,
        `CallByName ${one()}, ${one()}, 1, ${one()}`,
      ];
    case 11:
      return [chance.pick(lines), chance.pick(lines)];
    case 12:
      return [`If ${one()} Then ${chance.pick(lines)} Else If ${one()} Then Go Else Exit Sub`];
    case 13:
      return [`RaiseEvent Done(${one()})`, `GoSub l1`, 'Return', '#If VBA7 Then', `Call Go(${one()})`];
    default:
      return [`${chance.pick(names)} = ${one()}`, `s = s & ${one()}`];
  }
}

function expression(chance: Chance, depth: number): string {
  if (depth > 5) return chance.pick(names);
  const one = (): string => expression(chance, depth + 1);
  switch (chance.below(9)) {
    case 0:
      return chance.pick(texts);
    case 1:
      return chance.pick(numbers);
    case 2:
      return `${chance.pick(functions)}(${Array.from({ length: chance.below(4) }, one).join(', ')})`;
    case 3:
      return `(${one()})`;
    case 4:
      return `${chance.pick(['-', 'Not ', 'AddressOf ', ''])}${one()}`;
    case 5:
      return `${chance.pick(names)}.${chance.pick(names)}${chance.pick(['', `(${one()})`, '!a'])}`;
    case 6:
      return `${chance.pick(['Go', 'a', 'Main'])}(${one()})`;
    default:
      return `${one()} ${chance.pick(operators)} ${one()}`;
  }
}

function declaration(chance: Chance): string {
  return chance.pick([
    'Option Explicit',
    'Private Declare PtrSafe Function Go Lib "kernel32" Alias "WinExecA" (ByVal a As String) As Long',
    'Dim WithEvents a As Class1, b() As Byte, s$',
    'Const a = b & "x", b = a',
    'Enum E\n x1\n b = &HFF\nEnd Enum\nPublic Event Done(x)',
    'Type T\n a As String\nEnd Type',
  ]);
}

/** A stretch of it taken out, doubled, or put elsewhere. */
function cut(source: string, chance: Chance): string {
  const from = chance.below(source.length);
  const to = Math.min(source.length, from + chance.below(60));
  const piece = source.slice(from, to);
  const rest = source.slice(0, from) + source.slice(to);
  if (chance.happens(0.4)) return rest;
  const at = chance.below(rest.length + 1);
  return rest.slice(0, at) + piece + (chance.happens(0.5) ? piece : '') + rest.slice(at);
}
