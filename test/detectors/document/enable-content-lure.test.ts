import enableContentLure from '../../../src/detection/detectors/document/enable-content-lure';
import { doc } from '../../../src/specimens/office/doc';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { mht } from '../../../src/specimens/mail/mht';
import { docx, pptx, xlsx } from '../../../src/specimens/office/ooxml';
import { macroDocument } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const mail = (bytes: Uint8Array, text?: string) =>
  message({ attachments: [attachment('invoice', bytes)], ...(text !== undefined && { text }) });
const lure = 'This page is protected. Press "Enable Content" in the bar at the top.';
const found = [{ message: 'asksForClick', where: { in: 'part', path: ['invoice'] } }] as const;

testDetector(enableContentLure, {
  fires: [
    { name: 'in a Word document', mail: mail(docx({ text: [lure] })), finds: found },
    { name: 'in an old Word document', mail: mail(doc({ text: [lure] })), finds: found },
    { name: 'in a cell', mail: mail(xlsx({ text: ['Order', lure] })), finds: found },
    { name: 'in a text box', mail: mail(docx({ textBox: lure })), finds: found },
    { name: 'on a slide', mail: mail(pptx({ text: [lure] })), finds: found },
    { name: 'in a web archive', mail: mail(mht({ text: [lure] })), finds: found },
    {
      name: 'in Japanese, full width, with blanks',
      mail: mail(docx({ text: ['上の黄色いバーの「コンテンツ の 有効化」をクリックしてください。'] })),
      finds: found,
    },
    {
      name: 'above a macro that was read to its end and is harmless: a time sheet',
      mail: mail(docx({ text: [lure], vba: macroDocument('Sub AutoOpen()\nActiveDocument.Repaginate\nEnd Sub') })),
      finds: [{ message: 'asksForClick', weight: 4 }],
    },
    {
      name: 'above a macro that is half a technique',
      mail: mail(
        docx({ text: [lure], vba: macroDocument('Sub AutoOpen()\nShell "net use Z: \\\\server\\x"\nEnd Sub') }),
      ),
      finds: found,
    },
  ],
  silent: [
    { name: 'an invoice', mail: mail(docx({ text: ['Please find the invoice below.', 'Total 100'] })) },
    {
      name: 'a manual that names the setting of a server',
      mail: mail(docx({ text: ['Library settings.', 'Enable content types lets you manage columns. '.repeat(12)] })),
    },
    {
      name: 'a newsletter that quotes the words in its body',
      mail: mail(docx({ text: ['Agenda'] }), `Never do this: ${lure}`),
    },
  ],
  unchecked: [
    {
      name: 'a document that Outlook keeps',
      mail: message({ attachments: [unreadAttachment('a.doc', 'denied')] }),
      gap: 'denied',
    },
  ],
});
