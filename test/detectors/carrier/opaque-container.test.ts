import opaqueContainer from '../../../src/detection/detectors/carrier/opaque-container';
import { iso } from '../../../src/specimens/archive/iso';
import { message, unreadAttachment } from '../../../src/specimens/mail/message';
import { rar } from '../../../src/specimens/archive/rar';
import { mailWith, mailWithZip, plainText, unreadMail } from '../archives';
import { cabinet } from '../../../src/specimens/archive/small-archives';
import { testDetector } from '../test-detector';

/** A master boot record with one NTFS partition, and nothing behind it. */
function partitionedDisk(): Uint8Array {
  const disk = new Uint8Array(128 * 1_024);
  disk.set([0x80, 0, 2, 0, 0x07, 0, 8, 0, 1, 0, 0, 0, 255, 0, 0, 0], 446);
  disk.set([0x55, 0xaa], 510);
  return disk;
}

testDetector(opaqueContainer, {
  fires: [
    {
      name: 'a CD image',
      mail: mailWith('scan.img', iso([{ name: 'a.txt', data: plainText }])),
      finds: [{ message: 'container', values: { name: 'scan.img', kind: 'ISO' } }],
    },
    {
      name: 'a cabinet',
      mail: mailWith('scan.cab', cabinet(['a.txt'])),
      finds: [{ message: 'container', values: { name: 'scan.cab', kind: 'CAB' } }],
    },
    {
      name: 'the image of a disk with partitions, of which nobody could list a file',
      mail: mailWith('scan.img', partitionedDisk()),
      finds: [{ message: 'container', values: { name: 'scan.img', kind: 'VHD' }, weight: 30 }],
    },
    {
      name: 'a RAR archive',
      mail: mailWith('scan.rar', rar([{ name: 'a.txt' }])),
      finds: [{ message: 'container', values: { name: 'scan.rar', kind: 'RAR' } }],
    },
    {
      name: 'a virtual disk that could not be read',
      mail: message({ attachments: [unreadAttachment('a.vhd', 'too-large')] }),
      finds: [{ message: 'container', values: { name: 'a.vhd', kind: 'VHD' } }],
    },
    {
      name: 'uuencoded text',
      mail: mailWith('a.uue', new TextEncoder().encode('begin 644 a.txt\n#0V%T\n`\nend\n')),
      finds: [{ message: 'container', values: { name: 'a.uue', kind: 'UUE' } }],
    },
  ],
  silent: [
    { name: 'a ZIP', mail: mailWithZip('a.zip', [{ name: 'a.txt', data: plainText }]) },
    {
      name: 'a picture of a disk',
      mail: mailWith('disk.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    },
  ],
  unchecked: [{ name: 'a file that Outlook would not hand over', mail: unreadMail, gap: 'denied' }],
});
