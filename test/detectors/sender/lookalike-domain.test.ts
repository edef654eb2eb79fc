import lookalikeDomain from '../../../src/detection/detectors/sender/lookalike-domain';
import { message } from '../../../src/specimens/mail/message';
import { mailWithoutBody } from '../../builders/links';
import { testDetector } from '../test-detector';

/** A mail from one address that quotes mails of others. */
const from = (address: string, ...quoted: readonly string[]) =>
  message({
    from: `Jiro Sato <${address}>`,
    text: [
      'Please see below.',
      ...quoted.map(
        (other) =>
          `-----Original Message-----\nFrom: Jiro Sato <${other}>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Taro Yamada <yamada@reader.example>\nSubject: Plan\n\nHello`,
      ),
    ].join('\n\n'),
  });

testDetector(lookalikeDomain, {
  fires: [
    {
      name: 'rn for m in the own domain',
      mail: from('yamada@exarnple-works.invalid'),
      settings: { internalDomains: ['example-works.invalid'] },
      finds: [
        {
          message: 'sameToTheEye',
          values: { domain: 'exarnple-works[.]invalid', known: 'example-works[.]invalid' },
          where: { in: 'header', name: 'From' },
        },
      ],
    },
    {
      name: 'one letter of a partner that attackers imitate',
      mail: from('yamada@kitanobnak.invalid'),
      settings: { imitatedDomains: ['kitanobank.invalid'] },
      finds: [{ message: 'oneLetter' }],
    },
    {
      name: 'the own name with a word',
      mail: from('it@kitanobank-support.invalid'),
      settings: { internalDomains: ['kitanobank.invalid'] },
      finds: [{ message: 'addedWord' }],
    },
    {
      name: 'one letter off the last of 250 domains of the conversation',
      mail: from(
        'sato@kitanobamk.invalid',
        ...Array.from({ length: 250 }, (_, index) => `sato@other-${String(index)}.invalid`),
        'sato@kitanobank.invalid',
      ),
      finds: [{ message: 'oneLetter', values: { known: 'kitanobank[.]invalid' } }],
    },
    {
      name: 'one letter off a domain of the conversation',
      mail: from('sato@kitanobamk.invalid', 'sato@kitanobank.invalid'),
      finds: [{ message: 'oneLetter', values: { known: 'kitanobank[.]invalid' } }],
    },
    {
      name: 'a letter of another alphabet in a domain of the conversation',
      mail: from('sato@kitаnobank.invalid', 'sato@kitanobank.invalid'),
      finds: [{ message: 'sameToTheEye' }],
    },
    {
      name: "the own domain in front of a stranger's",
      mail: from('it@kitanobank.invalid.mail-check.invalid'),
      settings: { internalDomains: ['kitanobank.invalid'] },
      finds: [
        {
          message: 'addedWord',
          values: { domain: 'kitanobank[.]invalid[.]mail-check[.]invalid', known: 'kitanobank[.]invalid' },
        },
      ],
    },
    {
      name: "a domain of the conversation in front of a stranger's",
      mail: from('sato@kitanobank.com.files.invalid', 'sato@kitanobank.com'),
      finds: [{ message: 'addedWord' }],
    },
  ],
  silent: [
    {
      name: 'the same firm in another country',
      mail: from('sato@kitanobank.com.br', 'sato@kitanobank.com'),
      settings: { imitatedDomains: ['kitanobank.com'] },
    },
    {
      name: 'a mail server of the same domain',
      mail: from('sato@mail.kitanobank.invalid', 'sato@kitanobank.invalid'),
    },
    {
      name: 'the domain itself',
      mail: from('yamada@example-works.invalid'),
      settings: { internalDomains: ['example-works.invalid'] },
    },
    {
      name: 'the same name under another ending',
      mail: from('yamada@kitanobank.example'),
      settings: { imitatedDomains: ['kitanobank.invalid'] },
    },
    { name: 'a subsidiary of a partner', mail: from('sato@kitanobank-support.invalid', 'sato@kitanobank.invalid') },
    { name: 'two big mail providers', mail: from('sato@ymail.com', 'sato@gmail.com') },
    {
      name: 'a neighbour that was part of the conversation',
      mail: from('sato@kitanobamk.invalid', 'sato@kitanobank.invalid', 'sato@kitanobamk.invalid'),
    },
    { name: 'nothing to compare with', mail: from('sato@kitanobamk.invalid') },
  ],
  unchecked: [{ name: 'the conversation was not handed over', mail: mailWithoutBody(), gap: 'not-supported-here' }],
});
