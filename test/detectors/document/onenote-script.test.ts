import onenoteScript from '../../../src/detection/detectors/document/onenote-script';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { oneNote } from '../../../src/specimens/onenote';
import { testDetector } from '../test-detector';

const bytes = (text: string) => new TextEncoder().encode(text);
const section = (name: string, content: string) =>
  message({
    attachments: [
      attachment('Scan_247.one', oneNote({ text: 'Double click to view', files: [{ name, bytes: bytes(content) }] })),
    ],
  });

testDetector(onenoteScript, {
  fires: [
    {
      name: 'a script under a button',
      mail: section('click.wsf', '<job><script language="VBScript">notreal</script></job>'),
      finds: [
        {
          message: 'script',
          values: { name: 'click.wsf', section: 'Scan_247.one' },
          where: { in: 'part', path: ['Scan_247.one', 'click.wsf'] },
        },
      ],
    },
    {
      name: 'a batch file that only its name gives away',
      mail: section('open.bat', 'notreal'),
      finds: [{ values: { name: 'open.bat' }, message: 'script' }],
    },
  ],
  silent: [{ name: 'notes with a text file', mail: section('minutes.txt', 'We met on Monday.') }],
  unchecked: [
    {
      name: 'a section that was not handed over',
      mail: message({ attachments: [unreadAttachment('a.one', 'denied')] }),
      gap: 'denied',
    },
  ],
});
