import obfuscatedMacro from '../../../src/detection/detectors/document/obfuscated-macro';
import { randomNames } from '../../../src/specimens/office/macros';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (modules: Parameters<typeof macroDocument>[0], options?: Parameters<typeof macroDocument>[1]) =>
  message({ attachments: [attachment('invoice.doc', macroDocument(modules, options))] });
const locked = message({ attachments: [unreadAttachment('invoice.doc', 'too-large')] });

testDetector(obfuscatedMacro, {
  fires: [
    {
      name: 'random names in a macro that waits for a button',
      mail: mail(
        `Sub Button1_Click()\n${randomNames(30)
          .map((name) => `${name} = 1`)
          .join('\n')}\nEnd Sub`,
      ),
      finds: [{ message: 'hasRandomNames' }],
    },
    {
      name: 'a torn word in a macro that waits for a button',
      mail: mail('Sub Button1_Click()\nSet o = CreateObject("WScr" & "ipt.Sh" & "ell")\nEnd Sub'),
      finds: [{ message: 'isTornApart', weight: 12 }],
    },
    {
      name: 'many letters one by one, worth little',
      mail: mail(
        `Private Sub Workbook_Open()\nx = ${Array.from({ length: 12 }, () => 'Chr(65)').join(' & ')}\nEnd Sub`,
      ),
      finds: [{ message: 'isSpeltOut', weight: 3 }],
    },
  ],
  silent: [
    {
      name: 'abbreviated names',
      mail: mail(
        `Sub Main()\n${['wsDstSht', 'rngSrcHdr', 'strCnxn', 'lngRowCnt', 'cmdPrvw', 'blnHdr', 'dblTtl', 'intIdx', 'objFldr', 'varTmp', 'wbTgt', 'colKeys', 'strPwd', 'lngCls', 'rngFltr', 'strMsg'].map((name) => `${name} = 1`).join('\n')}\nEnd Sub`,
      ),
    },
    {
      name: 'German names',
      mail: mail(
        `Sub Main()\n${['Rechtschreibung', 'Geschwindigkeit', 'Durchschnitt', 'Angstschweiss', 'Wirtschaft', 'Abschluss', 'Umsatzsteuer', 'Buchungstext', 'Kontonummer', 'Zeitraum', 'Monatswert', 'Jahreswert', 'Gesamtsumme', 'Zwischensumme', 'Fehlerzahl', 'Blattschutz'].map((name) => `${name} = 1`).join('\n')}\nEnd Sub`,
      ),
    },
    { name: 'a path in pieces', mail: mail('Sub Main()\np = "C:" & "\\" & "nowhere"\nEnd Sub') },
  ],
  unchecked: [{ name: 'a document that is too large to hand over', mail: locked, gap: 'too-large' }],
});
