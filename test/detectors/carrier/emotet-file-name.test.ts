import emotetFileName from '../../../src/detection/detectors/carrier/emotet-file-name';
import { honestDocument, mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

const shapes = [
  'Mes_G697449.doc',
  'INV 2022-06-07_1234, USA.xls',
  'Form - Jun 07, 2022.lnk',
  'REP_100272682504665791.xlsm',
  'DOC_010001817115732.xlsm',
  'HK4732595683OH.doc',
  'DCC-010121 UHM-012021.doc',
  'DATA 669635.doc',
  'documentación_99999999.xls',
  'Details-3922941.one',
  'Scan_247.one',
];

testDetector(emotetFileName, {
  fires: [
    ...shapes.map((name) => ({
      name,
      mail: mailWith(name, plainText),
      finds: [{ message: 'shape', values: { name } }],
    })),
    {
      name: 'Electronic form 03.07.2023.zip with a document',
      mail: mailWithZip('Electronic form 03.07.2023.zip', [{ name: 'form.doc', data: honestDocument }]),
      finds: [{ message: 'shape' }],
    },
  ],
  silent: [
    ...[
      'invoice.doc',
      'Minutes 2026-03-02.doc',
      'IMG_20260302.zip',
      '見積書_20260302.pdf',
      'Q3 report.xls',
      'PO 4711.xls',
      'scan.one',
    ].map((name) => ({ name, mail: mailWith(name, plainText) })),
    {
      name: 'a ZIP of pictures with such a name',
      mail: mailWithZip('DOC_010001817115732.zip', [{ name: 'a.txt', data: plainText }]),
    },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
