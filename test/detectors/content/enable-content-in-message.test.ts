import enableContentInMessage from '../../../src/detection/detectors/content/enable-content-in-message';
import { attachment, message, unreadAttachment } from '../../../src/specimens/mail/message';
import { honestDocument } from '../archives';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const ask = 'Open the file and click "Enable Content" on the yellow bar.';

testDetector(enableContentInMessage, {
  fires: [
    {
      name: 'beside a macro workbook that nobody could read',
      mail: message({ text: ask, attachments: [unreadAttachment('plan.xlsm', 'too-large')] }),
      finds: [{ message: 'asksForClick', where: { in: 'body' } }],
    },
    {
      name: 'in Japanese, beside the download of a ZIP',
      mail: message({
        text: '開いて「コンテンツの有効化」をクリックしてください。\nhttp://files.unrelated.example/x/plan.zip',
      }),
      finds: [{ message: 'asksForClick' }],
    },
  ],
  silent: [
    {
      name: 'a newsletter that warns of the words',
      mail: message({ text: 'Never click "Enable Content" on the yellow bar.' }),
    },
    {
      name: 'the same with a picture and an ordinary link',
      mail: message({
        text: `${ask}\nhttps://advice.partner.example/emotet`,
        attachments: [attachment('bar.txt', new TextEncoder().encode('yellow'))],
      }),
    },
    {
      name: 'a workbook without the words',
      mail: message({
        text: 'The plan is attached.',
        attachments: [attachment('plan.xlsm', honestDocument)],
      }),
    },
    {
      name: 'the words only in the mail that is quoted',
      mail: message({
        text: `Thank you.\n\nFrom: a@b.example\nSubject: x\n\n${ask}`,
        attachments: [attachment('plan.xlsm', honestDocument)],
      }),
    },
  ],
  unchecked: [{ name: 'the body has not come', mail: withoutBody(message()), gap: 'not-supported-here' }],
});
