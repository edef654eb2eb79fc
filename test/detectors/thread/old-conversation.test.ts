import oldConversation from '../../../src/detection/detectors/thread/old-conversation';
import { languages } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { honestReply } from '../../builders/thread';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

testDetector(oldConversation, {
  fires: [
    ...languages.map((language) => ({
      name: `three months, in ${language}`,
      mail: { ...honestReply({ language }), receivedAt: '2022-02-10T00:00:00Z' },
      finds: [{ message: 'monthsOld', values: { count: 3 } }],
    })),
    {
      name: 'two years',
      mail: { ...honestReply(), receivedAt: '2023-11-30T00:00:00Z' },
      finds: [{ message: 'yearsOld', values: { count: 2 }, weight: 5 }],
    },
  ],
  silent: [
    { name: 'three days', mail: honestReply() },
    { name: 'a quote without a date', mail: message({ text: 'Yes\n\nFrom: Taro\nSubject: x\n\nWhen?' }) },
    { name: 'a quote from the future', mail: { ...honestReply(), receivedAt: '2020-01-01T00:00:00Z' } },
  ],
  unchecked: [{ name: 'the body has not come', mail: withoutBody(message()), gap: 'not-supported-here' }],
});
