import contactFromElsewhere from '../../../src/detection/detectors/sender/contact-from-elsewhere';
import { correspondence, languages } from '../../../src/specimens/mail/correspondence';
import { hijack } from '../../builders/hijack';
import { message } from '../../../src/specimens/mail/message';
import { clients, honestReply } from '../../builders/thread';
import { withoutBody } from '../../builders/unread';
import { testDetector } from '../test-detector';

const pairs = languages.flatMap((language, index) =>
  [0, 1, 2, 3].map((seed) => ({
    language,
    seed,
    ...hijack(honestReply({ language }), { seed: index * 4 + seed, language }),
  })),
);

testDetector(contactFromElsewhere, {
  fires: [
    ...pairs.map(({ language, seed, mail, mailbox, contact }) => ({
      name: `a hijacked conversation in ${language}, ${String(seed)}`,
      mail,
      finds: [
        {
          message: 'otherDomainWithoutThread',
          values: { name: contact.name, from: mailbox, known: contact.address },
          weight: 25,
        },
      ],
    })),
    ...['森 一', '森　一', '鈴木 一', '鈴木一', '鈴木 花子 (株式会社パートナー)', 'Hanako Suzuki (鈴木 花子)'].flatMap(
      (name) =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => {
          const from = { name, address: 'suzuki@partner.example' };
          return {
            name: `the name ${name}, ${String(seed)}`,
            mail: hijack(honestReply({ language: 'ja', from }), { seed, language: 'ja' }).mail,
            finds: [{ message: 'otherDomainWithoutThread', values: { known: from.address } }],
          };
        }),
    ),
    {
      name: 'headers unknown',
      mail: hijack(honestReply(), { seed: 1, headers: 'unknown' }).mail,
      finds: [{ message: 'otherDomain', values: { known: 'suzuki@partner.example' } }],
    },
    {
      name: 'only the first name above the address, as the real pair had it',
      mail: message({
        subject: 'Re: Re: x',
        from: 'Tom <v.silva@hospital.example>',
        text: 'Please see attached.\n\nTom\ntom@partner.example\n',
      }),
      finds: [{ message: 'otherDomainWithoutThread', values: { known: 'tom@partner.example' } }],
    },
    {
      name: 'only the surname above the address, as Japanese phones write it',
      mail: message({
        subject: 'Re: Re: 図面',
        from: '鈴木 <v.silva@hospital.example>',
        text: 'ご確認ください。\n\n鈴木\nsuzuki@partner.example\n',
      }),
      finds: [{ message: 'otherDomainWithoutThread', values: { known: 'suzuki@partner.example' } }],
    },
    {
      name: 'the name turned round in the quote',
      mail: message({
        from: 'Hanako Suzuki <v.silva@hospital.example>',
        text: 'See below.\n\nFrom: SUZUKI, Hanako <suzuki@partner.example>\nSubject: x\n\nHello',
      }),
      finds: [{ message: 'otherDomain' }],
    },
  ],
  silent: [
    ...languages.flatMap((language) =>
      clients.map((client) => ({
        name: `an honest answer in ${language} from ${client}`,
        mail: honestReply({ language, client }),
      })),
    ),
    {
      name: 'two addresses, both in the conversation',
      mail: message({
        from: 'Hanako Suzuki <hanako@home.example>',
        text: 'From home.\n\n> From: Hanako Suzuki <suzuki@partner.example>\n> Cc: Hanako Suzuki <hanako@home.example>\n> Subject: x',
      }),
    },
    {
      name: 'a colleague of the contact answers',
      mail: honestReply({ from: { name: 'Jiro Tanaka', address: 'tanaka@partner.example' } }),
    },
    {
      name: 'the firm under another ending',
      mail: honestReply({ from: { ...correspondence.en.contact, address: 'suzuki@partner.co.example' } }),
    },
    {
      name: 'a mailing list that rewrites its senders',
      mail: message({
        subject: 'Re: x',
        from: 'Hanako Suzuki via Friends <friends@lists.example>',
        to: ['friends@lists.example'],
        text: 'Hi\n\nHanako Suzuki\nsuzuki@partner.example',
      }),
    },
    {
      name: 'another person of the same surname in a quote',
      mail: message({
        from: '鈴木 <suzuki@tool.example>',
        text: 'お世話になっております。\n\n差出人: 鈴木 <suzuki@partner.example>\n件名: 図面\n\nよろしくお願いいたします。',
      }),
    },
    {
      name: 'a desk that two firms have',
      mail: message({
        from: 'Support <support@tool.example>',
        text: 'Hello\n\nFrom: Support <support@other.example>\nSubject: x\n\nHi',
      }),
    },
  ],
  unchecked: [
    { name: 'the body has not come', mail: withoutBody(message({ subject: 'Re: x' })), gap: 'not-supported-here' },
  ],
});
