import { inspectWithFacts } from '../src/detection';
import type { Verdict } from '../src/detection/contract';
import { forNode } from '../src/hosts/for-node';
import { attachment, message } from '../src/specimens/mail/message';
import { macroDocument } from '../src/specimens/office/vba';

/** What hides the command of a macro among its own statements: more of everything than is followed, in front of it. */

const command = '"powershell -w hidden -enc AAAA"';
const run = `Shell ${command}, 0\n`;

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

/** A document whose Document_Open does this, with procedures behind it and declarations in front of it. */
function levelOf(body: string, others = '', head = ''): Verdict['level'] {
  const source = `${head}Sub Document_Open()\n${body}End Sub\n${others}`;
  const bytes = macroDocument([{ name: 'ThisDocument', kind: 'document', source }]);
  const host = { ...forNode.host, now: () => 0 };
  return inspectWithFacts(message({ attachments: [attachment('Prices.doc', bytes)] }), { ...forNode, host }).verdict
    .level;
}

/** What Document_Open does, the procedures beside it and the variables of its module; put together when its turn comes, for some are megabytes. */
const floods: readonly (readonly [how: string, code: () => readonly [body: string, others?: string, head?: string]])[] =
  [
    ['alone', () => [run]],
    ['behind 160,000 calls', () => [many(160_000, () => 'Beep\n') + run]],
    ['behind 20,000 calls of a procedure', () => [many(20_000, () => 'D\n') + run, 'Sub D()\nx = 1\nEnd Sub\n']],
    ['behind 10,000 objects', () => [many(10_000, () => 'Set o = CreateObject("A.B")\n') + run]],
    ['behind 600 other programs', () => [many(600, () => 'Shell "notepad.exe"\n') + run]],
    ['behind 9,000 files that are opened', () => [many(9_000, () => 'Open "a" For Input As #1\n') + run]],
    [
      'in the last of 2,000 cases',
      () => [`Select Case x\n${many(2_000, (n) => `Case ${String(n)}\nBeep\n`)}Case Else\n${run}End Select\n`],
    ],
    [
      'in the last of 300 branches',
      () => [`If a = 0 Then\nBeep\n${many(300, (n) => `ElseIf a = ${String(n)} Then\nBeep\n`)}Else\n${run}End If\n`],
    ],
    [
      'at the end of 140 procedures that call each other',
      () => [
        'P0\n',
        `${many(140, (n) => `Sub P${String(n)}()\nP${String(n + 1)}\nEnd Sub\n`)}Sub P140()\n${run}End Sub\n`,
      ],
    ],
    [
      'at the end of 300 procedures that call each other',
      () => [
        'P0\n',
        `${many(300, (n) => `Sub P${String(n)}()\nP${String(n + 1)}\nEnd Sub\n`)}Sub P300()\n${run}End Sub\n`,
      ],
    ],
    [
      'at the end of 60 procedures that call each other inside blocks',
      () => [
        'P0\n',
        `${many(60, (n) => `Sub P${String(n)}()\n${many(8, () => 'With a\n')}P${String(n + 1)}\n${many(8, () => 'End With\n')}End Sub\n`)}Sub P60()\n${run}End Sub\n`,
      ],
    ],
    [
      'handed on by 100 procedures',
      () => [
        `P0 ${command}\n`,
        `${many(100, (n) => `Sub P${String(n)}(c)\nP${String(n + 1)} c\nEnd Sub\n`)}Sub P100(c)\nShell c, 0\nEnd Sub\n`,
      ],
    ],
    [
      'as the twentieth argument of one procedure',
      () => [`${many(19, () => 'Go "notepad"\n')}Go ${command}\n`, 'Sub Go(x)\nShell x\nEnd Sub\n'],
    ],
    [
      'as the thousandth argument of one procedure',
      () => [`${many(999, (n) => `Go "note${String(n)}"\n`)}Go ${command}\n`, 'Sub Go(x)\nShell x\nEnd Sub\n'],
    ],
    [
      'in a variable of the module that changes between the same calls',
      () => [`${many(20, (n) => `c = "note${String(n)}"\nGo\n`)}c = ${command}\nGo\n`, 'Sub Go()\nShell c\nEnd Sub\n'],
    ],
    [
      'in a variable of the module that was another program twenty times',
      () => [
        `${many(20, () => 'c = "notepad.exe"\nGo\n')}c = ${command}\nGo\n`,
        'Sub Go()\nMsgBox "a"\nShell c, 0\nEnd Sub\n',
        'Dim c\n',
      ],
    ],
    [
      'in a variable of the module that is another program before and after, while another one changes',
      () => [
        `c = "notepad.exe"\n${many(20, (n) => `d = "a${String(n)}"\nGo\n`)}c = ${command}\nGo\nc = "notepad.exe"\nGo\n`,
        'Sub Go()\nMsgBox d\nShell c, 0\nEnd Sub\n',
        'Dim c, d\n',
      ],
    ],
    [
      'in a variable that a procedure inside another one reads',
      () => [
        `c = "notepad.exe"\n${many(20, (n) => `d = "a${String(n)}"\nGo\n`)}c = ${command}\nGo\n`,
        'Sub Go()\nMsgBox d\nHelp\nEnd Sub\nSub Help()\nMsgBox d\nShell c, 0\nEnd Sub\n',
        'Dim c, d\n',
      ],
    ],
    [
      'as the last item of a loop over a list',
      () => [`For Each x In Array(${many(30, () => '"notepad",')}${command})\nShell x\nNext\n`],
    ],
    [
      'as the last item of a loop by number',
      () => [`a = Array(${many(30, () => '"notepad",')}${command})\nFor i = 0 To UBound(a)\nShell a(i)\nNext\n`],
    ],
    ['in the last turn of a long loop', () => [`For i = 1 To 300000\nx = x + 1\nIf i = 299999 Then ${run}Next\n`]],
    ['behind a loop that never ends by itself', () => [`Do While x < 5\ny = y + 1\nLoop\n${run}`]],
    [
      'spelled by a procedure that was asked 700 times before',
      () => [
        `${many(700, (n) => `x = D("a${String(n)}")\n`)}Shell D("llehsrewop") & " -w hidden -enc AAAA", 0\n`,
        'Function D(t)\nD = StrReverse(t)\nEnd Function\n',
      ],
    ],
    ['behind 300,000 blanks', () => [`Shell Trim(Space(300000) & ${command}), 0\n`]],
    ['cut out of a text of 400,000 letters', () => [`t = String(400000, "a") & ${command}\nShell Mid(t, 400001), 0\n`]],
    [
      'spelled by 30 branches that change nothing in it',
      () => [
        `t = "powersh"\n${many(30, (n) => `If x = ${String(n)} Then\nu = "a"\nElse\nu = "b"\nEnd If\n`)}Shell t & "ell -w hidden -enc AAAA " & u, 0\n`,
      ],
    ],
    [
      'one of ten texts that a variable may hold',
      () => [
        `${many(9, (n) => `If x = ${String(n)} Then t = "note${String(n)}"\n`)}If x = 10 Then t = ${command}\nShell t\n`,
      ],
    ],
    [
      'the first of ten texts that a variable may hold',
      () => [
        `If x = 10 Then t = ${command}\n${many(9, (n) => `If x = ${String(n)} Then t = "note${String(n)}"\n`)}Shell t\n`,
      ],
    ],
    [
      'put together by a procedure that calls itself 40 times',
      () => [
        `Shell R("${'llehsrewop'.padStart(10)}", 40) & " -w hidden -enc AAAA", 0\n`,
        'Function R(t, n)\nIf n = 0 Then\nR = StrReverse(t)\nElse\nR = R(t, n - 1)\nEnd If\nEnd Function\n',
      ],
    ],
    ['behind 30,000 arguments', () => [`D ${many(30_000, () => '1, ')}1\n${run}`, 'Sub D(ParamArray a())\nEnd Sub\n']],
    ['behind 3,000 variables', () => [`${many(3_000, (n) => `Dim v${String(n)}\n`)}${run}`]],
    [
      'behind 3,000 procedures of the same effect',
      () => [run.replace('Shell', 'S2999'), many(3_000, (n) => `Sub S${String(n)}(c, w)\nShell c, w\nEnd Sub\n`)],
    ],
  ];

describe('a command that starts with the document stays dangerous', () => {
  it.each(floods)('%s', (_how, code) => {
    expect(levelOf(...code())).toBe('danger');
  });
});

it.each(Array.from({ length: 60 }, (_, n) => Math.round(10_000 * 1.12 ** n)))(
  'a chain of procedures comes to an end where the Budget of %d steps does',
  (steps) => {
    const chain = many(
      200,
      (n) => `Sub P${String(n)}(c)\nP${String(n + 1)} c\n${many(20, () => 'x = x & c\n')}End Sub\n`,
    );
    const source = `Sub Document_Open()\nP0 ${command}\nEnd Sub\n${chain}Sub P200(c)\nShell c, 0\nEnd Sub\n`;
    const bytes = macroDocument([{ name: 'ThisDocument', kind: 'document', source }]);
    const options = { ...forNode, host: { ...forNode.host, now: () => 0 }, limits: { steps } };
    const { verdict } = inspectWithFacts(message({ attachments: [attachment('Prices.doc', bytes)] }), options);
    expect(verdict.level === 'danger' || verdict.gaps.length > 0).toBe(true);
  },
);
