import languageChange from '../../../src/detection/detectors/content/language-change';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { honestReply } from '../../builders/thread';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const below = (text: string, language: 'ja' | 'en' | 'de') =>
  message({
    subject: 'Re: x',
    text: `${text}\n\nFrom: a@b.example\nSubject: x\n\n${correspondence[language].question}`,
  });

testDetector(languageChange, {
  fires: [
    {
      name: 'English above Japanese',
      mail: below('Please see the attached file and confirm that you have it.', 'ja'),
      finds: [{ message: 'changed' }],
    },
    { name: 'Italian above German', mail: below(correspondence.it.answer, 'de'), finds: [{ message: 'changed' }] },
  ],
  silent: [
    ...languages.map((language) => ({ name: `one language: ${language}`, mail: honestReply({ language }) })),
    { name: 'too short to tell', mail: below('OK!', 'ja') },
    { name: 'nothing quoted', mail: message({ text: correspondence.de.answer }) },
  ],
  unchecked: [{ name: 'the body has not come', mail: withoutBody(message()), gap: 'not-supported-here' }],
});
