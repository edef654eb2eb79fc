import pictureLure from '../../../src/detection/detectors/document/picture-lure';
import { doc } from '../../../src/specimens/office/doc';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx, xlsx } from '../../../src/specimens/office/ooxml';
import { jpeg, png } from '../../../src/specimens/picture';
import { vbaProject } from '../../../src/specimens/office/vba';
import { testDetector } from '../test-detector';

const start = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nx = 1\nEnd Sub' }] as const;
const button = [{ name: 'ThisDocument', kind: 'document', source: 'Sub Button1_Click()\nx = 1\nEnd Sub' }] as const;
const unedited = { editMinutes: 0, pages: 1 };
const mail = (bytes: Uint8Array) => message({ attachments: [attachment('invoice', bytes)] });
const found = [{ message: 'onlyPicture', where: { in: 'part', path: ['invoice'] } }] as const;
const macroSheet = { name: 'Macro1', formulas: { A1: 'HALT()' }, autoOpen: '$A$1' };

testDetector(pictureLure, {
  fires: [
    {
      name: 'a .doc with one JPEG and a self-starting macro',
      mail: mail(doc({ picture: jpeg(), modules: start, properties: unedited, text: ['of'] })),
      finds: found,
    },
    {
      name: 'a .docm with one PNG, its metadata taken away',
      mail: mail(docx({ picture: png(), vba: vbaProject({ modules: start }) })),
      finds: found,
    },
    {
      name: 'a workbook with a picture and a macro sheet',
      mail: mail(xlsx({ picture: png(), macroSheet })),
      finds: found,
    },
  ],
  silent: [
    { name: 'a scanned letter without macros', mail: mail(docx({ picture: png(), properties: unedited })) },
    {
      name: 'a picture with a macro behind a button',
      mail: mail(doc({ picture: jpeg(), modules: button, properties: unedited })),
    },
    {
      name: 'a form letter with a logo',
      mail: mail(doc({ picture: jpeg(), modules: start, properties: unedited, text: ['word '.repeat(40)] })),
    },
    {
      name: 'a Japanese letter with a logo',
      mail: mail(
        doc({
          picture: jpeg(),
          modules: start,
          properties: unedited,
          text: ['いつもお世話になっております。'.repeat(4)],
        }),
      ),
    },
    {
      name: 'a document that somebody worked on',
      mail: mail(doc({ picture: jpeg(), modules: start, properties: { editMinutes: 42, pages: 1 } })),
    },
    { name: 'a macro document without a picture', mail: mail(doc({ modules: start, properties: unedited })) },
    {
      name: 'a long scan',
      mail: mail(doc({ picture: jpeg(), modules: start, properties: { editMinutes: 0, pages: 9 } })),
    },
  ],
  unchecked: [
    {
      name: 'a document that is too large',
      mail: message({ attachments: [unreadAttachment('a.doc', 'too-large')] }),
      gap: 'too-large',
    },
  ],
});
