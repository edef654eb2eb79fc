import selfUpdatingObject from '../../../src/detection/detectors/document/self-updating-object';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { xlsx } from '../../../src/specimens/office/ooxml';
import { equation, rtf, rtfLink, rtfObject, rtfPackage } from '../../builders/rtf';
import { testDetector } from '../test-detector';

const mail = (...objects: readonly string[]) => message({ attachments: [attachment('a.rtf', rtf({ objects }))] });
const file = new TextEncoder().encode('hello');

testDetector(selfUpdatingObject, {
  fires: [
    {
      name: 'a package that Word activates',
      mail: mail(rtfPackage('a.txt', file, { update: true })),
      finds: [{ message: 'activates', values: { className: 'Package' }, where: { in: 'part', path: ['a.rtf'] } }],
    },
    {
      name: 'an equation that Word activates',
      mail: mail(rtfObject({ className: 'Equation.3', native: equation(), update: true })),
      finds: [{ message: 'activates', values: { className: 'Equation.3' } }],
    },
    {
      name: 'digits interrupted by groups',
      mail: mail(rtfPackage('a.txt', file, { digits: (digits) => digits.replace(/(.{8})/g, '$1{\\*\\a 12}') })),
      finds: [{ message: 'hides', weight: 25 }],
    },
  ],
  silent: [
    { name: 'an embedded workbook', mail: mail(rtfObject({ className: 'Excel.Sheet.12', native: xlsx() })) },
    { name: 'an embedded file', mail: mail(rtfPackage('a.txt', file)) },
    { name: 'a table that updates itself from a workbook', mail: mail(rtfLink('C:\\nowhere\\book.xlsx')) },
    { name: 'no objects at all', mail: mail() },
  ],
  unchecked: [
    {
      name: 'a file that nobody could read',
      mail: message({ attachments: [unreadAttachment('a.rtf', 'denied')] }),
      gap: 'denied',
    },
  ],
});
