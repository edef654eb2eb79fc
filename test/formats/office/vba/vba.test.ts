import { Budget, defaultLimits } from '../../../../src/detection/budget';
import { isGap } from '../../../../src/detection/contract';
import type { VbaProject } from '../../../../src/detection/contract';
import { readCfb } from '../../../../src/detection/formats/office/container/cfb';
import { readVbaProject } from '../../../../src/detection/formats/office/vba/vba';
import { countSourceLines } from '../../../../src/detection/formats/office/vba/vba-stomping';
import { cfb } from '../../../../src/specimens/office/cfb';
import { macroDocument, vbaProject, vbaStreams } from '../../../../src/specimens/office/vba';
import { testHost } from '../../../host';

function read(bytes: Uint8Array): VbaProject | undefined {
  const budget = new Budget(defaultLimits, () => 0);
  const file = readCfb(bytes, budget);
  return isGap(file) ? undefined : readVbaProject(file, testHost, budget);
}

const hello = 'Sub Main()\n  MsgBox "hello"\nEnd Sub\n';

describe('VBA projects', () => {
  it.each(['Macros', '_VBA_PROJECT_CUR', 'Garden/Shed'])('are found below the storage %s', (storage) => {
    expect(read(macroDocument(hello, { storage }))?.modules).toEqual([
      { name: 'ThisDocument', kind: 'document', source: expect.stringContaining('MsgBox "hello"') },
    ]);
  });

  it('are found at the root of vbaProject.bin, with the kind of each module', () => {
    const modules = [
      { name: 'ThisWorkbook', kind: 'document', source: hello },
      { name: 'Module1', kind: 'standard', source: hello },
      { name: 'Class1', kind: 'class', source: hello },
      { name: 'UserForm1', kind: 'form', source: hello },
    ] as const;
    const project = read(vbaProject({ modules }));
    expect(project).toMatchObject({
      stomped: false,
      signed: false,
      modules: modules.map(({ name, kind }) => ({ name, kind })),
    });
    expect(project?.gap).toBeUndefined();
  });

  it('are one where a file holds several', () => {
    const streams: Record<string, Uint8Array> = {};
    for (const storage of ['Macros', 'ObjectPool/_1/Macros']) {
      const inner = vbaStreams({ modules: [{ name: storage === 'Macros' ? 'A' : 'B', source: hello }] });
      for (const [path, bytes] of Object.entries(inner)) streams[`${storage}/${path}`] = bytes;
    }
    expect(
      read(cfb({ streams }))
        ?.modules.map(({ name }) => name)
        .sort(),
    ).toEqual(['A', 'B']);
  });

  it('speak Japanese in their code page', () => {
    // MsgBox "請求書" in code page 932.
    const source = Uint8Array.from(
      [0x4d, 0x73, 0x67, 0x42, 0x6f, 0x78, 0x20, 0x22].concat([0x90, 0xbf, 0x8b, 0x81, 0x8f, 0x91, 0x22]),
    );
    expect(read(vbaProject({ codePage: 932, modules: [{ name: 'Module1', source }] }))?.modules[0]?.source).toContain(
      'MsgBox "請求書"',
    );
  });

  it('are searched for source where the dir stream is cut', () => {
    const project = read(
      macroDocument(
        [
          { name: 'Module1', source: hello },
          { name: 'Module2', source: hello },
        ],
        { dirCutAt: 40 },
      ),
    );
    expect(project?.modules.map(({ source }) => source.includes('hello'))).toEqual([true, true]);
    expect(project?.gap).toBe('damaged');
  });

  it('are not there in a compound file without any', () => {
    expect(
      read(cfb({ streams: { WordDocument: new Uint8Array(64), 'Attic/dir': new Uint8Array(600).fill(7) } })),
    ).toBeUndefined();
  });

  it('are signed where the document keeps a signature of theirs', () => {
    expect(read(macroDocument(hello, { signed: true }))?.signed).toBe(true);
  });
});

describe('stomped projects', () => {
  const lines = countSourceLines(hello);

  it('have compiled code and no source', () => {
    const project = read(macroDocument([{ name: 'ThisDocument', kind: 'document', source: null, compiledLines: 20 }]));
    expect(project).toMatchObject({ stomped: true, modules: [] });
  });

  it('have compiled code of another source', () => {
    expect(read(macroDocument([{ name: 'Module1', source: hello, compiledLines: 60 }]))?.stomped).toBe(true);
  });

  it('tell the names that their compiled code uses', () => {
    const modules = [{ name: 'Module1', source: null, compiledLines: 60 }];
    const project = read(macroDocument(modules, { compiledNames: ['AutoOpen', 'Shell'] }));
    expect(project?.compiledNames).toEqual(['AutoOpen', 'Shell']);
  });

  it.each([
    ['compiled from its source', lines],
    ['without compiled code', undefined],
  ])('are not those %s', (_, compiledLines) => {
    const module = { name: 'Module1', source: hello, ...(compiledLines !== undefined && { compiledLines }) };
    expect(read(macroDocument([module]))?.stomped).toBe(false);
  });

  it('count continued lines as the compiler does', () => {
    expect(countSourceLines('Attribute VB_Name = "A"\r\nx = 1 + _\r\n  2\r\ny = 3\r\n')).toBe(2);
    expect(countSourceLines('a\rb\nc')).toBe(3);
  });
});
