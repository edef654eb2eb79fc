import urgingText from '../../../src/detection/detectors/content/urging-text';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';
import { attachment, message } from '../../../src/specimens/mail/message';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const attachments = [attachment('plan.bin', new Uint8Array([1, 2, 3]))];

testDetector(urgingText, {
  fires: languages.map((language) => ({
    name: `a push in ${language}`,
    mail: message({ text: correspondence[language].urging, attachments }),
    finds: [{ message: 'urges' }],
  })),
  silent: [
    ...languages.map((language) => ({
      name: `an answer in ${language}`,
      mail: message({ text: correspondence[language].answer, attachments }),
    })),
    { name: 'nothing to open', mail: message({ text: 'Please confirm.' }) },
    {
      name: 'a letter',
      mail: message({
        text: `Please confirm. ${'We met at the fair and spoke about the drawings. '.repeat(10)}`,
        attachments,
      }),
    },
  ],
  unchecked: [
    { name: 'the body has not come', mail: withoutBody(message({ attachments: [] })), gap: 'not-supported-here' },
  ],
});
