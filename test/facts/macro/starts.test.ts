import { inForm, understand } from './understood';

const kindOf = (head: string): string | undefined => understand(`Sub ${head}\nx = 1\nEnd Sub`).starts[0]?.kind;

describe('procedures that Office starts', () => {
  it.each([
    ['AutoOpen()', 'opening'],
    ['Auto_Open()', 'opening'],
    ['Document_DocumentOpened(ByVal doc As IVDocument)', 'opening'],
    ['RibbonReady(r As IRibbonUI)', 'opening'],
    ['Visible(c As Office.IRibbonControl, ByRef returnedVal)', 'opening'],
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

  it('are those that the document names elsewhere', () => {
    const { starts } = understand('Sub Main()\nShell "x"\nEnd Sub', {
      named: [{ procedure: "'Book 1.xlsm'!ThisDocument.Main", kind: 'click', name: 'shape' }],
    });
    expect(starts).toMatchObject([{ kind: 'click', name: 'shape', calls: [{ name: 'shell' }] }]);
  });

  it('are functions that a defined name calculates', () => {
    const { starts } = understand('Function Price()\nShell "x"\nEnd Function', {
      document: { definedNames: [{ name: 'q', formula: 'Price()+1', autoOpen: false, hidden: false }] },
    });
    expect(starts).toMatchObject([{ kind: 'calculation', name: 'q' }]);
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
