import { Budget, defaultLimits } from '../../src/detection/budget';
import { defaultInspectionSettings } from '../../src/detection/contract';
import { gatherFacts } from '../../src/detection/facts';
import { isSamePerson } from '../../src/detection/facts/names';
import { correspondence, languages, reader } from '../builders/correspondence';
import { message } from '../builders/message';
import { chief, colleague, quotingBody, quotingStyles, writtenAbove } from '../builders/quoting';
import { testHost } from '../host';

describe.each(languages)('mail quoted in %s', (language) => {
  const { contact, subject, question, replyPrefix } = correspondence[language];

  it.each(quotingStyles)('by $name', ({ quote }) => {
    const quotation = quote(language);
    const mail = message({
      subject: `${replyPrefix} ${subject}`,
      receivedAt: '2021-11-08T09:00:00Z',
      ...quotingBody(language, quotation),
    });
    const { thread } = gatherFacts(mail, defaultInspectionSettings, testHost, new Budget(defaultLimits, () => 0));
    const says = (field: (typeof quotation.says)[number]) => quotation.says.includes(field);
    expect(thread.newestText).toBe(writtenAbove(language));
    expect(thread.quoted.map(({ text, ...header }) => ({ ...header, text: text.replace(/\s/g, '') }))).toEqual([
      {
        from: { name: reader.name, address: says('address') ? reader.address : '' },
        to: says('to') ? [contact, colleague] : [],
        cc: says('cc') ? [chief] : [],
        ...(says('date') && { date: '2021-11-05' }),
        ...(says('subject') && { subject }),
        text: question.replace(/\s/g, ''),
      },
    ]);
  });
});

describe.each([
  '森 一',
  '鈴木 一',
  '鈴木花子',
  'Suzuki, Hanako',
  'Hanako Suzuki (鈴木 花子)',
  '鈴木 花子 (株式会社パートナー)',
  '株式会社パートナー 鈴木 花子',
])('mail of %s', (name) => {
  it.each(quotingStyles)('is hers when quoted by $name', ({ quote }) => {
    const writer = { name, address: 'suzuki@partner.example' };
    const quotation = quote('ja', writer);
    const mail = message({ subject: 'RE: 図面', ...quotingBody('ja', quotation) });
    const { thread } = gatherFacts(mail, defaultInspectionSettings, testHost, new Budget(defaultLimits, () => 0));
    const [quoted] = thread.quoted;
    expect(thread.quoted).toHaveLength(1);
    expect(quoted?.from?.address).toBe(quotation.says.includes('address') ? writer.address : '');
    expect([quoted?.from?.name ?? '', isSamePerson(quoted?.from?.name ?? '', name)]).toEqual([expect.anything(), true]);
  });
});
