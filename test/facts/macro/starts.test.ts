import type { NamedMacro } from '../../../src/detection/contract';
import { inForm, understand } from './understood';

const kindOf = (head: string): string | undefined => understand(`Sub ${head}\nx = 1\nEnd Sub`).starts[0]?.kind;

describe('procedures that Office starts', () => {
  it.each([
    ['AutoOpen()', 'opening'],
    ['Auto_Open()', 'opening'],
    ['Document_DocumentOpened(ByVal doc As IVDocument)', 'opening'],
    ['RibbonReady(r As IRibbonUI)', 'opening'],
    ['Visible(c As Office.IRibbonControl, ByRef returnedVal)', 'opening'],
    ['Visible(c As IRibbonControl, ByRef sichtbar)', 'opening'],
    ['Label(c As IRibbonControl, index As Integer, ByRef text)', 'opening'],
    ['LoadImage(imageId As String, ByRef returnedVal)', 'opening'],
    ['Save(c As IRibbonControl, ByRef cancelDefault)', 'click'],
    ['Ticked(c As IRibbonControl, pressed As Boolean)', 'click'],
    ['Chosen(c As IRibbonControl, id As String, index As Integer)', 'click'],
    ['Workbook_ModelChange(ByVal c As ModelChanges)', 'event'],
    ['Workbook_SheetBeforeDelete(ByVal s As Object)', 'editing'],
    ['Workbook_BeforeClose(Cancel As Boolean)', 'closing'],
    ['FileClose()', 'closing'],
    ['Worksheet_Calculate()', 'event'],
    ['Frame1_Layout()', 'event'],
    ['InkEdit1_GotFocus()', 'event'],
    ['Worksheet_Change(ByVal Target As Range)', 'editing'],
    ['FileSave()', 'editing'],
    ['Document_XMLAfterInsert(ByVal n As XMLNode, ByVal r As Boolean)', 'editing'],
    ['CommandButton1_Click()', 'click'],
    ['Worksheet_FollowHyperlink(ByVal t As Hyperlink)', 'click'],
    ['Pressed(control As IRibbonControl)', 'click'],
  ])('%s starts by %s', (head, kind) => {
    expect(kindOf(head)).toBe(kind);
  });

  it('are none among procedures that only code calls', () => {
    expect(kindOf('Prices()')).toBeUndefined();
    expect(understand([inForm('Sub CommandButton1_Click()\nEnd Sub')]).starts).toEqual([]);
  });

  it.each<[NamedMacro['by'], string, string, string]>([
    ['shape', '', 'click', 'shape'],
    ['field', '', 'click', 'field'],
    ['toolbar', '', 'click', 'toolbar'],
    ['pointer', '', 'event', 'pointer'],
    ['ribbon', 'onLoad', 'opening', 'ribbon onLoad'],
    ['ribbon', 'getVisible', 'opening', 'ribbon getVisible'],
    ['ribbon', 'onAction', 'click', 'ribbon onAction'],
    ['ribbon', 'FileSave', 'editing', 'ribbon FileSave'],
    ['ribbon', 'FileClose', 'closing', 'ribbon FileClose'],
    ['ribbon', 'Bold', 'click', 'ribbon Bold'],
    ['key', 'Ctrl+Shift+M', 'click', 'key Ctrl+Shift+M'],
    ['key', 'F5', 'click', 'key F5'],
    ['key', 'Ctrl+C', 'event', 'key Ctrl+C'],
    ['key', 'A', 'event', 'key A'],
    ['formula', 'Sheet1!B2', 'calculation', 'Sheet1!B2'],
  ])('are those that a %s %s of the document names', (by, at, kind, shown) => {
    const { starts } = understand('Sub Main()\nShell "x"\nEnd Sub', {
      document: { namedMacros: [{ macro: "'Book 1.xlsm'!ThisDocument.Main", by, at }] },
    });
    expect(starts).toMatchObject([{ kind, by: shown, calls: [{ name: 'shell' }] }]);
  });

  it('are told once, however many buttons name them', () => {
    const shape = { macro: '[0]!Main', by: 'shape', at: '' } as const;
    const { starts } = understand('Sub Main()\nEnd Sub', {
      document: { namedMacros: [shape, shape, { ...shape, macro: 'PROJECT.THISDOCUMENT.MAIN', by: 'toolbar' }] },
    });
    expect(starts).toHaveLength(1);
  });

  it('are none where a formula or a button names what the project does not have', () => {
    const { starts } = understand('Sub Main()\nEnd Sub', {
      document: { namedMacros: [{ macro: 'SUM', by: 'formula', at: 'Sheet1!A1' }] },
    });
    expect(starts).toEqual([]);
  });

  it('are functions that a defined name calculates', () => {
    const { starts } = understand('Function Price()\nShell "x"\nEnd Function', {
      document: { definedNames: [{ name: 'q', formula: 'Price()+1', autoOpen: false, hidden: false }] },
    });
    expect(starts).toMatchObject([{ kind: 'calculation', by: 'q' }]);
  });

  it('are keys that code sets, by whether everybody presses them', () => {
    const kindOfKey = (key: string): string | undefined =>
      understand(`Sub AutoOpen()\nApplication.OnKey "${key}", "Main"\nEnd Sub\nSub Main()\nEnd Sub`).starts[1]?.kind;
    expect(['a', '{ENTER}', '^c', '^+m', '{F9}', '%{F9}'].map(kindOfKey)).toEqual([
      'event',
      'event',
      'event',
      'click',
      'click',
      'click',
    ]);
  });
});

describe('floods', () => {
  const junk = 'x = y & "z"\n'.repeat(20_000);
  const attack = 'Sub AutoOpen()\nGo\nEnd Sub\nSub Go()\nShell "evil"\nEnd Sub\n';

  it('do not hide what starts, and are told as a gap', () => {
    const flood = `Sub Junk()\n${junk}End Sub\n`.repeat(3);
    const { starts, gap, unread } = understand(flood + attack, { steps: 9_000_000 });
    expect(starts[0]?.calls.map(({ name }) => name)).toContain('shell');
    expect(gap).toBeDefined();
    expect(unread).toBeGreaterThan(100_000);
  });

  it('of comments cost next to nothing', () => {
    const { starts, gap } = understand("' nothing\n".repeat(20_000) + attack, { steps: 9_000_000 });
    expect(starts[0]?.calls.map(({ name }) => name)).toContain('shell');
    expect(gap).toBeUndefined();
  });
});
