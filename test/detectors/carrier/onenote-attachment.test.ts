import onenoteAttachment from '../../../src/detection/detectors/carrier/onenote-attachment';
import { message, unreadAttachment } from '../../../src/specimens/mail/message';
import { oneNote } from '../../../src/specimens/onenote';
import { mailWith, plainText, unreadMail } from '../archives';
import { testDetector } from '../test-detector';

testDetector(onenoteAttachment, {
  fires: [
    {
      name: 'a section',
      mail: mailWith('Scan_247.one', oneNote({ text: 'Notes of the meeting', files: [] })),
      finds: [{ message: 'note', values: { name: 'Scan_247.one' } }],
    },
    {
      name: 'a section under another name',
      mail: mailWith('notes.dat', oneNote({ text: 'Notes', files: [] })),
      finds: [{ message: 'note' }],
    },
    {
      name: 'a section that could not be read',
      mail: message({ attachments: [unreadAttachment('a.one', 'denied')] }),
      finds: [{ message: 'note' }],
    },
  ],
  silent: [{ name: 'a text of that name', mail: mailWith('notes.one', plainText) }],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
