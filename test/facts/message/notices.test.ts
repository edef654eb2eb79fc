import { endOfNotices } from '../../../src/detection/facts/message/notices';

const NOTICE = 'Ce message vient de l’extérieur\u202f: soyez prudents.';
const own = (text: string, ...notices: readonly string[]) => text.slice(endOfNotices(text, notices));

describe('a notice of the organisation’s own servers', () => {
  it.each([
    [`${NOTICE}\n\nBonjour`, 'Bonjour'],
    ["Ce message vient\nde l'extérieur : soyez prudents\nBonjour", 'Bonjour'],
    [`  [ ${NOTICE} ]\n> Bonjour`, '> Bonjour'],
    [`${NOTICE}\n${NOTICE}\nBonjour`, 'Bonjour'],
    [NOTICE, ''],
  ])('is left out of %j', (text, rest) => {
    expect(own(text, 'Another.', NOTICE)).toBe(rest);
  });

  it.each([`Bonjour\n${NOTICE}`, 'Ce message vient de l’extérieur\u202f: soyez prudent.', 'Ce message vient de', ''])(
    'is not seen in %j',
    (text) => {
      expect(own(text, NOTICE, '', '…')).toBe(text);
    },
  );

  it('costs nothing where somebody fills a message with blanks or with notices', () => {
    const blanks = `Ce message${' '.repeat(1_000_000)}vient de l’extérieur\u202f: soyez prudents.`;
    expect(own(blanks, NOTICE)).toBe(blanks);
    expect(own(`${NOTICE}\n`.repeat(10_000), NOTICE).length).toBeGreaterThan(100_000);
  });
});
