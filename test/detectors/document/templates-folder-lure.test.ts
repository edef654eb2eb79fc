import templatesFolderLure from '../../../src/detection/detectors/document/templates-folder-lure';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx, xlsx } from '../../../src/specimens/office/ooxml';
import { testDetector } from '../test-detector';

const mail = (...text: readonly string[]) => message({ attachments: [attachment('form.xls', xlsx({ text }))] });
const found = [{ message: 'asksToCopy', where: { in: 'part', path: ['form.xls'] } }] as const;

testDetector(templatesFolderLure, {
  fires: [
    {
      name: 'as in November 2022',
      mail: mail(
        'To see this form, your security policy wants you to copy the file to this folder and to run it again:',
        'C:\\Program Files\\Microsoft Office\\root\\Templates',
      ),
      finds: found,
    },
    {
      name: 'in Japanese, with yen signs',
      mail: mail('次のフォルダーにコピーして、もう一度開いてください', 'C:¥Program Files¥Microsoft Office¥Templates'),
      finds: found,
    },
    {
      name: 'in German',
      mail: mail('Kopieren Sie die Datei nach ...\\XLSTART und öffnen Sie sie erneut.'),
      finds: found,
    },
    {
      name: 'with a trusted location',
      mail: mail('ファイルを「信頼できる場所」へコピーし、再度開いてください。'),
      finds: found,
    },
  ],
  silent: [
    {
      name: 'instructions for installing a template',
      mail: message({
        attachments: [
          attachment(
            'form.docx',
            docx({ text: ['Copy letter.dotx to C:\\Users\\me\\Templates. It then appears under New.'] }),
          ),
        ],
      }),
    },
    { name: 'a list of folders', mail: mail('C:\\Program Files\\Microsoft Office\\Templates', 'C:\\Windows\\Fonts') },
    {
      name: 'a text about page templates',
      mail: mail('Copy the text, then open the page again and choose one of the templates.'),
    },
  ],
  unchecked: [
    {
      name: 'a workbook that is too large',
      mail: message({ attachments: [unreadAttachment('a.xls', 'too-large')] }),
      gap: 'too-large',
    },
  ],
});
