import strangerInThread from '../../../src/detection/detectors/sender/stranger-in-thread';
import { languages, reader } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { honestReply } from '../../builders/thread';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const stranger = { name: 'Somebody', address: 'v.silva@hospital.example' };

testDetector(strangerInThread, {
  fires: languages.map((language) => ({
    name: `a stranger answers in ${language}`,
    mail: honestReply({ language, from: stranger }),
    finds: [{ message: 'newDomain', values: { from: 'v.silva@hospital.example' } }],
  })),
  silent: [
    ...languages.map((language) => ({ name: `the contact answers in ${language}`, mail: honestReply({ language }) })),
    {
      name: 'a colleague of the contact',
      mail: honestReply({ from: { name: 'Jiro Tanaka', address: 'tanaka@partner.example' } }),
    },
    {
      name: 'the contact brought somebody in, and is still there',
      mail: { ...honestReply({ from: stranger }), cc: [{ name: 'Hanako Suzuki', address: 'suzuki@partner.example' }] },
    },
    {
      name: 'a quote that names no addresses',
      mail: message({ subject: 'Re: x', text: 'Yes\n\nTaro wrote:\n> When?' }),
    },
    {
      name: 'a stranger answers the reader on a mailing list',
      mail: message({
        subject: 'Re: x',
        from: 'Somebody <s@elsewhere.example>',
        cc: ['friends@lists.example'],
        headers: { 'List-Id': '<friends.lists.example>' },
        text: `Yes\n\nFrom: ${reader.name} <${reader.address}>\nTo: friends@lists.example\nSubject: x\n\nWhen?`,
      }),
    },
  ],
  unchecked: [
    { name: 'the body has not come', mail: withoutBody(message({ subject: 'Re: x' })), gap: 'not-supported-here' },
  ],
});
