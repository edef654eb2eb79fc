import randomAuthor from '../../../src/detection/detectors/document/random-author';
import { doc } from '../../../src/specimens/office/doc';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { docx } from '../../../src/specimens/office/ooxml';
import { testDetector } from '../test-detector';

const modules = [{ name: 'ThisDocument', kind: 'document', source: 'Sub AutoOpen()\nEnd Sub' }] as const;
const mail = (author: string) =>
  message({ attachments: [attachment('a.doc', doc({ modules, properties: { author } }))] });

testDetector(randomAuthor, {
  fires: [
    {
      name: 'an author of earlier waves',
      mail: mail('Buhike'),
      finds: [{ message: 'knownAuthor', values: { author: 'Buhike' }, weight: 6 }],
    },
    { name: 'a made-up word with a number', mail: mail('Dasowakygetu40811'), finds: [{ message: 'randomAuthor' }] },
    { name: 'capitals without a vowel', mail: mail('QWRTZP'), finds: [{ message: 'randomAuthor' }] },
  ],
  silent: [
    { name: 'a person', mail: mail('Hanako Suzuki') },
    { name: 'a person in Japanese', mail: mail('') },
    { name: 'a login name', mail: mail('yamada0412') },
    { name: 'initials', mail: mail('HSK') },
    {
      name: 'the same author without macros',
      mail: message({ attachments: [attachment('a.docx', docx({ properties: { author: 'Buhike' } }))] }),
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
