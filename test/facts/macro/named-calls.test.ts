import type { OfficeDocument } from '../../../src/detection/contract';
import { inDocument, inModule, understand } from './understood';

const cell = (name: string, text: string): OfficeDocument['stored'][number] => ({ kind: 'cell', name, text });
const workbook: Partial<OfficeDocument> = {
  application: 'excel',
  stored: [
    cell('Sheet1!B1', 'Main'),
    cell('Sheet1!C1', 'Other'),
    cell('Sheet1!D1', 'Run'),
    cell('Sheet1!E1', 'Module1.Main'),
    cell("'Price list'!B1", 'Other'),
    { kind: 'property', name: 'Setup', text: 'Main' },
    { kind: 'variable', name: 'Setup', text: 'Main' },
  ],
  definedNames: [
    { name: 'Setup', formula: 'Sheet1!$B$1', autoOpen: false, hidden: false },
    { name: 'Direct', formula: '"Main"', autoOpen: false, hidden: true },
    { name: 'Spare', formula: 'Sheet1!$C$1', autoOpen: false, hidden: false },
  ],
};

/** Does what opens with the workbook reach `Shell` in Main? */
function reachesMain(body: string, document: Partial<OfficeDocument> = workbook): boolean {
  const modules = [
    inDocument(`Sub Workbook_Open()\n${body}\nEnd Sub`),
    inModule('Sub Main(Optional x)\nShell "x"\nEnd Sub\nSub Other()\ny = 1\nEnd Sub'),
  ];
  const { starts } = understand(modules, { document });
  return starts[0]?.calls.some(({ name }) => name === 'shell') === true;
}

describe('a procedure that code names by a text of the document', () => {
  it.each([
    ['Run, a name of a cell', 'Application.Run Range("Setup").Value'],
    ['Run, the cell itself', 'Application.Run Sheets("Sheet1").Range("B1")'],
    ['Run, a cell with its sheet in the address', 'Application.Run Range("Sheet1!B1").Value2'],
    ['Run, a name in brackets', 'Application.Run [Setup]'],
    ['Run, a name that is a text', 'Application.Run Evaluate("Direct")'],
    ['Run, what a name refers to', 'Application.Run ThisWorkbook.Names("Setup").RefersToRange.Value'],
    ['Run, put together', 'Application.Run "Module1." & Cells(1, 2).Value'],
    ['Run, module and all', 'Application.Run ActiveSheet.Range("E1").Text'],
    ['Run, a property', 'Application.Run ThisWorkbook.CustomDocumentProperties("Setup").Value'],
    ['Run, a variable in between', 's = Range("Setup")\nApplication.Run s'],
    ['OnTime', 'Application.OnTime Now + TimeValue("00:00:01"), Range("Setup").Value'],
    ['OnTime by its names', 'Application.OnTime EarliestTime:=Now, Procedure:=Range("Setup")'],
    ['Evaluate', 'Application.Evaluate Range("Setup").Value & "()"'],
    ['Evaluate in front of a bracket', 'x = Evaluate(Range("B1").Value & "(1)")'],
    ['ExecuteExcel4Macro', 'ExecuteExcel4Macro "RUN(""" & Range("Setup").Value & """)"'],
    ['ExecuteExcel4Macro, a plain call', 'ExecuteExcel4Macro Range("Setup").Value & "()"'],
    ['CallByName of Run', 'CallByName Application, "Run", 1, Range("Setup").Value'],
    ['CallByName, both from cells', 'CallByName Application, Range("D1").Value, VbMethod, Range("B1").Value'],
    ['CallByName of the workbook', 'CallByName ThisWorkbook.Application, "OnTime", VbMethod, Now, Range("B1").Value'],
  ])('is reached by %s', (_, body) => {
    expect(reachesMain(body)).toBe(true);
  });

  it.each([
    ['Run', 'Application.Run Range("Spare").Value'],
    ['Run, a cell of another sheet', 'Application.Run Sheets("Price list").Range("B1").Value'],
    ['Run of what no procedure is called', 'Application.Run Range("D1").Value'],
    ['OnTime', 'Application.OnTime Now, Range("Spare").Value'],
    ['Evaluate', 'x = Evaluate(Range("Spare").Value & "()")'],
    ['Evaluate of a sum', 'x = Evaluate("SUM(" & Range("A1:A9").Address & ")")'],
    ['ExecuteExcel4Macro', 'ExecuteExcel4Macro "RUN(""" & Range("Spare").Value & """)"'],
    ['ExecuteExcel4Macro of a closed book', 'x = ExecuteExcel4Macro("\'" & Range("B1").Value & "[Book]Sheet1\'!R1C1")'],
    ['CallByName', 'CallByName Application, "Run", 1, Range("Spare").Value'],
    ['CallByName of a property', 'x = CallByName(ThisWorkbook, "Name", 2)'],
  ])('is left alone by %s that names another', (_, body) => {
    expect(reachesMain(body)).toBe(false);
  });

  it('is any, where the cell it stands in was not handed over', () => {
    expect(reachesMain('Application.Run Range("Setup").Value', { application: 'excel' })).toBe(true);
  });

  it.each([
    ['a variable of the document', 'Application.Run ActiveDocument.Variables("Setup").Value'],
    ['a property of the document', 'Application.Run ActiveDocument.CustomDocumentProperties("Setup")'],
    ['OnTime with a property', 'Application.OnTime When:=Now, Name:=ActiveDocument.Variables("Setup")'],
  ])('is reached in Word by %s', (_, body) => {
    const modules = [inDocument(`Sub Document_Open()\n${body}\nEnd Sub`), inModule('Sub Main()\nShell "x"\nEnd Sub')];
    const { starts } = understand(modules, { document: { ...workbook, application: 'word' } });
    expect(starts[0]?.calls.map(({ name }) => name)).toContain('shell');
  });

  it('brings the class in: CallByName of an object of the project', () => {
    const modules = [
      inDocument('Sub Workbook_Open()\nDim t As New Class1\nCallByName t, Range("B1").Value, VbMethod\nEnd Sub'),
      { name: 'Class1', kind: 'class' as const, source: 'Sub Main()\nShell "x"\nEnd Sub' },
    ];
    const { starts } = understand(modules, { document: workbook });
    expect(starts[0]?.calls.map(({ name }) => name)).toContain('shell');
  });

  it('starts at the key or click that a cell names it for', () => {
    const body = 'Application.OnKey Range("F1"), Range("Setup").Value\nShapes(1).OnAction = Range("B1").Value';
    const { starts } = understand(
      [inDocument(`Sub Workbook_Open()\n${body}\nEnd Sub`), inModule('Sub Main()\nShell "x"\nEnd Sub')],
      { document: { ...workbook, stored: [...(workbook.stored ?? []), cell('Sheet1!F1', '^+m')] } },
    );
    expect(starts.map(({ kind, procedure: { name } }) => `${kind} ${name}`)).toEqual([
      'opening Workbook_Open',
      'click Main',
      'click Main',
    ]);
  });
});
