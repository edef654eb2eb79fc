import { inspect } from '../src/detection';
import { correspondence, languages, reader } from '../src/specimens/mail/correspondence';
import { hijack } from './builders/hijack';
import { attachment, message } from '../src/specimens/mail/message';
import { quotingBody, quotingStyles } from './builders/quoting';
import { hostileDocument } from './detectors/archives';
import { testHost } from './host';

/** A true answer that quotes the reader's mail, and the same conversation stolen. */
describe.each(languages)('a pair in %s', (language) => {
  const { contact, replyPrefix, subject } = correspondence[language];

  it.each(quotingStyles.map((style, index) => ({ ...style, index })))('quoted by $name', ({ quote, index }) => {
    const honest = {
      ...message({
        subject: `${replyPrefix} ${subject}`,
        receivedAt: '2021-11-08T09:00:00Z',
        headers: { 'In-Reply-To': '<question@reader.example>' },
        ...quotingBody(language, quote(language)),
      }),
      from: contact,
      to: [reader],
    };
    expect(inspect(honest, { host: testHost }).level).toBe('no-signs');
    for (const headers of ['known', 'unknown'] as const) {
      const carrier = attachment('Mes_G697449.doc', hostileDocument);
      const { mail, mailbox } = hijack(honest, { seed: index, language, headers, carrier });
      const { level, emotetPattern, outcomes } = inspect(mail, { host: testHost });
      expect({ level, emotetPattern }).toEqual({ level: 'danger', emotetPattern: 'C' });
      expect(outcomes.find(({ detector }) => detector === 'contact-from-elsewhere')).toMatchObject({
        findings: [{ values: { from: mailbox, known: contact.address } }],
      });
    }
  });
});
