import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inspectWithFacts } from '../src/detection';
import type { Verdict } from '../src/detection/contract';
import { calledFunctions } from '../src/detection/formats/office/excel/excel-names';
import { forNode } from '../src/hosts/for-node';
import { attachment, message } from '../src/specimens/mail/message';
import { xlsx } from '../src/specimens/office/ooxml';
import { macroDocument, vbaProject } from '../src/specimens/office/vba';
import type { ModuleParts } from '../src/specimens/office/vba';

/** What hides a macro inside its own document: names, modules and parts in front of those that matter. */

const starts = 'Set s = CreateObject("WScript.Shell")\ns.Run "powershell -w hidden -enc AAAA", 0\n';
const evil = `Sub Evil(x)\n${starts}End Sub`;
const vba = vbaProject({ modules: [{ name: 'Module1', source: evil }] });

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

type Parts = Readonly<Record<string, string | ((part: string) => string)>>;

/** A workbook with parts put in, or changed. */
function workbook(parts: Parts, project = vba): Uint8Array {
  const files = unzipSync(xlsx({ vba: project }));
  for (const [name, part] of Object.entries(parts))
    files[name] = strToU8(typeof part === 'string' ? part : part(strFromU8(files[name] ?? new Uint8Array())));
  return zipSync(files, { level: 1 });
}

function levelOf(bytes: Uint8Array, name = 'Prices.xlsm'): Verdict['level'] {
  const host = { ...forNode.host, now: () => 0 };
  return inspectWithFacts(message({ attachments: [attachment(name, bytes)] }), { ...forNode, host }).verdict.level;
}

const ribbon = (content: string): Parts => ({ 'customUI/customUI14.xml': `<customUI xmlns="x">${content}</customUI>` });
const shown = '<button id="r" getVisible="Evil"/>';
const names = (content: string): Parts => ({
  'xl/workbook.xml': (part: string) =>
    part.replace('</workbook>', `<definedNames>${content}</definedNames></workbook>`),
});

describe('a macro that the document names stays dangerous', () => {
  it.each<[string, Parts]>([
    ['alone', ribbon(shown)],
    ['behind 6,000 callbacks to nothing', ribbon(many(6_000, (n) => `<b getLabel="D${String(n)}"/>`) + shown)],
    ['behind a comment longer than what is read of a ribbon', ribbon(`<!--${' '.repeat(1_000_001)}-->${shown}`)],
    [
      'beside 5,000 parts that mean nothing',
      { ...Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`d/${String(n)}.xml`, '-'])), ...ribbon(shown) },
    ],
    [
      'behind 6,000 names of cells',
      names(
        `${many(6_000, (n) => `<definedName name="a${String(n)}">A1</definedName>`)}<definedName name="b">Evil(1)</definedName>`,
      ),
    ],
    [
      'behind 60 other functions of its formula',
      names(`<definedName name="b">${many(60, (n) => `D${String(n)}()+`)}Evil(1)</definedName>`),
    ],
  ])('%s', (_how, parts) => {
    expect(levelOf(workbook(parts))).toBe('danger');
  });

  it('is no accusation of a workbook whose many callbacks do nothing', () => {
    const calm = vbaProject({ modules: [{ name: 'Module1', source: 'Sub Shown(x)\nMsgBox "Hello"\nEnd Sub' }] });
    const bytes = workbook(ribbon(many(6_000, (n) => `<b getLabel="D${String(n)}"/>`)), calm);
    expect(['no-signs', 'unchecked']).toContain(levelOf(bytes));
  });
});

describe('a macro that calls another stays dangerous', () => {
  const opens: ModuleParts = { name: 'ThisDocument', kind: 'document', source: 'Sub Document_Open()\nGo\nEnd Sub' };
  const go = `Sub Go()\n${starts}End Sub`;
  const decoy = (kind: 'class' | 'standard', source: string) => (_: unknown, index: number) =>
    ({ name: `M${String(index)}`, kind, source }) as const;

  it.each<[string, readonly ModuleParts[]]>([
    [
      'behind 60 classes with a method of its name',
      [...Array.from({ length: 60 }, decoy('class', 'Sub Go()\nx = 1\nEnd Sub')), opens, { name: 'Z', source: go }],
    ],
    [
      'in its own module, behind 60 procedures of its name elsewhere',
      [
        ...Array.from({ length: 60 }, decoy('standard', 'Private Sub Go()\nx = 1\nEnd Sub')),
        { ...opens, source: `${opens.source as string}\n${go}` },
      ],
    ],
    [
      'behind 1,100 modules of junk',
      [...Array.from({ length: 1_100 }, decoy('standard', 'x = 1')), opens, { name: 'Z', source: go }],
    ],
    [
      'by a key, behind 400 other keys',
      [
        {
          ...opens,
          source: `Sub Document_Open()\n${many(400, (n) => `Application.OnKey "a", "D${String(n)}"\n`)}Application.OnKey "a", "Go"\nEnd Sub\n${go}\n${many(400, (n) => `Sub D${String(n)}()\nx = 1\nEnd Sub\n`)}`,
        },
      ],
    ],
  ])('%s', (_how, modules) => {
    expect(levelOf(macroDocument(modules), 'Prices.doc')).toBe('danger');
  });
});

describe('functions that a formula calls', () => {
  it.each([
    ['SUM(A1)+Launch(A1)+SUM(B1)', ['SUM', 'Launch']],
    ['[0]!Module1.Main(2)', ['Module1.Main']],
    ["'Book 1.xlsm'!Main()", ['Main']],
    ['1Main()', ['Main']],
    ['計算(1)', ['計算']],
    ['(((', []],
    ['', []],
  ])('are read from %j', (formula, called) => {
    expect(calledFunctions(formula)).toEqual(called);
  });
});
