import twoFacedArchive from '../../../src/detection/detectors/carrier/two-faced-archive';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { zip } from '../../../src/specimens/archive/zip';
import { testDetector } from '../test-detector';

const text = new TextEncoder().encode('Minutes of our meeting. '.repeat(20));
const finding = [{ message: 'twoFaced' as const, values: { name: 'invoice.zip' } }];
const mailWith = (bytes: Uint8Array) => message({ attachments: [attachment('invoice.zip', bytes)] });

testDetector(twoFacedArchive, {
  fires: [
    {
      name: 'a local header with another name',
      mail: mailWith(zip([{ name: 'minutes.txt', data: text, local: { name: 'invoice.vbs' } }])),
      finds: finding,
    },
    {
      name: 'one archive in front of another',
      mail: mailWith(zip([{ name: 'minutes.txt' }], { prefix: zip([{ name: 'invoice.js', data: text }]) })),
      finds: finding,
    },
    {
      name: 'one archive in front of another whose offsets count it',
      mail: mailWith(
        zip([{ name: 'minutes.txt' }], { prefix: zip([{ name: 'invoice.js', data: text }]), prefixCounted: true }),
      ),
      finds: finding,
    },
  ],
  silent: [
    {
      name: 'an archive written to a pipe',
      mail: mailWith(zip([{ name: 'a.txt', data: text, dataDescriptor: true }])),
    },
    {
      name: 'an archive behind a program that unpacks it',
      mail: mailWith(zip([{ name: 'a.txt', data: text }], { prefix: new Uint8Array(600).fill(0x90) })),
    },
    {
      name: 'an archive in an archive, stored',
      mail: mailWith(zip([{ name: 'inner.zip', stored: true, data: zip([{ name: 'a.txt', data: text }]) }])),
    },
  ],
  unchecked: [
    {
      name: 'a file that Outlook would not hand over',
      mail: message({ attachments: [unreadAttachment('invoice.zip', 'denied')] }),
      gap: 'denied',
    },
  ],
});
