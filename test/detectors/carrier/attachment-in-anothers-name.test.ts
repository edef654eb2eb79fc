import attachmentInAnothersName from '../../../src/detection/detectors/carrier/attachment-in-anothers-name';
import { zip } from '../../../src/specimens/archive/zip';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import type { MessageParts } from '../../../src/specimens/mail/message';
import { testDetector } from '../test-detector';

const bytes = (text: string) => new TextEncoder().encode(text);
const text =
  'See the file.\n\nHanako\n\n-----Original Message-----\nFrom: Hanako Suzuki <suzuki@partner.example>\nTo: Taro Yamada <yamada@reader.example>\nSubject: Plan\n\nHello';
const answer = (attachments: MessageParts['attachments'], from = 'Hanako Suzuki <info@hotel.example>') =>
  message({ subject: 'Re: Plan', from, text, attachments: attachments ?? [] });
const locked = zip([{ name: 'plan.doc', data: bytes('x'), encryption: { kind: 'zipcrypto', password: 'Kiku77' } }]);

testDetector(attachmentInAnothersName, {
  fires: [
    {
      name: 'a locked archive',
      mail: answer([attachment('plan.zip', locked)]),
      finds: [{ message: 'attachment', values: { file: 'plan.zip', name: 'Hanako Suzuki' } }],
    },
    {
      name: 'a file that Outlook would not hand over',
      mail: answer([unreadAttachment('plan.doc', 'denied')]),
      finds: [{ message: 'attachment', values: { file: 'plan.doc' } }],
    },
    {
      name: 'a page in an archive',
      mail: answer([attachment('plan.zip', zip([{ name: 'plan.html', data: bytes('<html><p>x</p></html>') }]))]),
      finds: [{ message: 'attachment', values: { file: 'plan.zip' } }],
    },
    {
      name: 'a kind that nobody knows',
      mail: answer([attachment('plan.xyz', Uint8Array.of(1, 2, 3))]),
      finds: [{ message: 'attachment', values: { file: 'plan.xyz' } }],
    },
  ],
  silent: [
    { name: 'a note', mail: answer([attachment('notes.txt', bytes('Thank you for today.'))]) },
    {
      name: 'an archive with a note',
      mail: answer([attachment('plan.zip', zip([{ name: 'notes.txt', data: bytes('Thank you.') }]))]),
    },
    {
      name: 'from the contact’s own address',
      mail: answer([attachment('plan.html', bytes('<html><p>x</p></html>'))], 'Hanako Suzuki <suzuki@partner.example>'),
    },
    {
      name: 'from somebody else, in his own name',
      mail: answer([attachment('plan.html', bytes('<html><p>x</p></html>'))], 'Jiro Sato <sato@hotel.example>'),
    },
  ],
  unchecked: [
    {
      name: 'a file that Outlook would not hand over, from the contact herself',
      mail: answer([unreadAttachment('plan.doc', 'denied')], 'Hanako Suzuki <suzuki@partner.example>'),
      gap: 'denied',
    },
  ],
});
