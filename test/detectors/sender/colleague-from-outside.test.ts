import colleagueFromOutside from '../../../src/detection/detectors/sender/colleague-from-outside';
import { reader } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { withoutSender } from '../../builders/unread';
import { testDetector } from '../test-detector';

const settings = { reader, internalDomains: ['reader.example'], colleagueNames: ['佐藤 健', 'Hanako Suzuki'] };

testDetector(colleagueFromOutside, {
  fires: [
    {
      name: "the reader's own name",
      mail: message({ from: 'YAMADA Taro <v.silva@hospital.example>' }),
      settings,
      finds: [{ message: 'ownName', values: { name: 'YAMADA Taro', from: 'v.silva@hospital.example' } }],
    },
    {
      name: "a colleague's name, written without blanks",
      mail: message({ from: '佐藤健 <v.silva@hospital.example>' }),
      settings,
      finds: [{ message: 'colleagueName' }],
    },
    {
      name: "a colleague's name with the firm around it",
      mail: message({ from: '株式会社リーダー 佐藤健 <v.silva@hospital.example>' }),
      settings,
      finds: [{ message: 'colleagueName' }],
    },
    {
      name: "a colleague's name in both scripts",
      mail: message({ from: 'Ken Sato (佐藤 健) <v.silva@hospital.example>' }),
      settings,
      finds: [{ message: 'colleagueName' }],
    },
    {
      name: "a colleague's name with a Cyrillic letter",
      mail: message({ from: 'Hаnako Suzuki <v.silva@hospital.example>' }),
      settings,
      finds: [{ message: 'colleagueName' }],
    },
    {
      name: 'our own domain, but Exchange says that it came from outside',
      mail: message({
        from: 'Hanako Suzuki <suzuki@reader.example>',
        headers: { 'X-MS-Exchange-Organization-AuthAs': 'Anonymous' },
      }),
      settings,
      finds: [{ message: 'colleagueName' }],
    },
  ],
  silent: [
    {
      name: 'the colleague from the inside',
      mail: message({ from: 'Hanako Suzuki <suzuki@mail.reader.example>' }),
      settings,
    },
    { name: 'a stranger', mail: message({ from: 'Somebody Else <a@b.example>' }), settings },
    {
      name: "a colleague's known private address",
      mail: message({ from: 'Hanako Suzuki <h@home.example>' }),
      settings: { ...settings, trustedSenders: ['h@home.example'] },
    },
    { name: 'nobody told who the reader is', mail: message({ from: 'Taro Yamada <a@b.example>' }) },
    { name: 'a longer name that begins like it', mail: message({ from: '佐藤健一 <a@b.example>' }), settings },
    { name: 'the surname alone', mail: message({ from: '佐藤 <a@b.example>' }), settings },
    { name: 'the first name alone', mail: message({ from: 'Taro <a@b.example>' }), settings },
  ],
  unchecked: [{ name: 'no sender', mail: withoutSender(message()), settings, gap: 'not-supported-here' }],
});
