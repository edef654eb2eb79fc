import onenoteDoubleClick from '../../../src/detection/detectors/document/onenote-double-click';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { oneNote } from '../../../src/specimens/onenote';
import { testDetector } from '../test-detector';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
const picture = { name: 'button.png', bytes: png };
const file = { name: 'click.wsf', bytes: new TextEncoder().encode('notreal') };
const mailOf = (text: string, files: readonly { name: string; bytes: Uint8Array }[]) =>
  message({ attachments: [attachment('Scan_247.one', oneNote({ text, files }))] });

testDetector(onenoteDoubleClick, {
  fires: [
    {
      name: 'a picture that asks for a double click, over a file',
      mail: mailOf('Double click to view', [picture, file]),
      finds: [{ message: 'invitation', values: { name: 'Scan_247.one' } }],
    },
    {
      name: 'the same in Japanese',
      mail: mailOf('表示するにはダブルクリックしてください', [picture, file]),
      finds: [{ message: 'invitation' }],
    },
  ],
  silent: [
    { name: 'notes with a picture alone', mail: mailOf('Double click the icon on your desktop', [picture]) },
    { name: 'notes that invite to nothing', mail: mailOf('Minutes of our meeting', [picture, file]) },
  ],
  unchecked: [
    {
      name: 'a section that was not handed over',
      mail: message({ attachments: [unreadAttachment('a.one', 'denied')] }),
      gap: 'denied',
    },
  ],
});
