import { Budget, defaultLimits } from '../../../src/detection/budget';
import { defaultInspectionSettings } from '../../../src/detection/contract';
import { gatherFacts } from '../../../src/detection/facts';
import { isSamePerson } from '../../../src/detection/facts/thread/names';
import { correspondence, languages, reader } from '../../../src/specimens/mail/correspondence';
import { message } from '../../../src/specimens/mail/message';
import { chief, colleague, quotingBody, quotingStyles, writtenAbove } from '../../builders/quoting';
import { testHost } from '../../host';

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

describe('other writings', () => {
  const outlook = (labels: readonly [string, string, string, string], date: string): string =>
    [
      `${labels[0]}: Taro Yamada <yamada@reader.example>`,
      `${labels[1]}: ${date}`,
      `${labels[2]}: Hanako Suzuki <suzuki@partner.example>`,
      `${labels[3]}: Plan`,
      '',
      'When?',
    ].join('\n');

  it.each([
    ['Chinese, traditional', outlook(['寄件者', '寄件日期', '收件者', '主旨'], '2021年11月5日 上午 10:00')],
    ['Portuguese of Portugal', outlook(['De', 'Enviada', 'Para', 'Assunto'], '5 de novembro de 2021 10:00')],
    ['colons behind blanks', outlook(['De ', 'Envoyé ', 'À ', 'Objet '], 'vendredi 5 novembre 2021 10:00')],
    ['Outlook Express', outlook(['From', 'Sent', 'To', 'Subject'], 'Friday, November 05, 2021 10:00 AM')],
    [
      'on behalf of somebody',
      outlook(['From', 'Sent', 'To', 'Subject'], 'Friday, November 5, 2021 10:00 AM').replace(
        'Taro Yamada <yamada@reader.example>',
        'Taro Yamada [mailto:yamada@reader.example] On Behalf Of Jiro Tanaka',
      ),
    ],
    [
      'Chinese Gmail, traditional',
      'Taro Yamada <yamada@reader.example> 於 2021年11月5日 週五 上午10:00寫道：\n\n> When?',
    ],
    ['Portuguese Gmail', 'Taro Yamada <yamada@reader.example> escreveu no dia sexta, 5/11/2021 à(s) 10:00:\n\n> When?'],
    ['Japanese Gmail, broken', '2021年11月5日(金) 10:00 Taro Yamada\n<yamada@reader.example>:\n\n> When?'],
    [
      'English Gmail, broken',
      'On Fri, Nov 5, 2021 at 10:00 AM Taro Yamada <\nyamada@reader.example> wrote:\n\n> When?',
    ],
    [
      'German Gmail, broken',
      'Am Fr., 5. Nov. 2021 um 10:00 Uhr schrieb Taro Yamada <\nyamada@reader.example>:\n\n> When?',
    ],
    ['Japanese, name first', 'Taro Yamada <yamada@reader.example> さんは 2021年11月5日 に書きました:\n\n> When?'],
    [
      'a link as address',
      'On Nov 5, 2021, at 10:00 AM, Taro Yamada <yamada@reader.example<mailto:yamada@reader.example>> wrote:\n\n> When?',
    ],
    ['Czech', outlook(['Od', 'Odesláno', 'Komu', 'Předmět'], 'pátek 5. listopadu 2021 10:00')],
    ['Slovak', outlook(['Od', 'Odoslané', 'Komu', 'Predmet'], '5. novembra 2021 10:00')],
    ['Hungarian', outlook(['Feladó', 'Elküldve', 'Címzett', 'Tárgy'], '2021. november 5., péntek 10:00')],
    ['Romanian', outlook(['De la', 'Trimis', 'Către', 'Subiect'], 'vineri, 5 noiembrie 2021 10:00')],
    ['Turkish', outlook(['Kimden', 'Gönderildi', 'Kime', 'Konu'], '5 Kasım 2021 Cuma 10:00')],
    ['Russian', outlook(['От', 'Отправлено', 'Кому', 'Тема'], '5 ноября 2021 г. 10:00')],
    ['Ukrainian', outlook(['Від', 'Надіслано', 'Кому', 'Тема'], '5 листопада 2021 р. 10:00')],
    ['Greek', outlook(['Από', 'Στάλθηκε', 'Προς', 'Θέμα'], 'Παρασκευή, 5 Νοεμβρίου 2021 10:00')],
    ['Vietnamese', outlook(['Từ', 'Đã gửi', 'Đến', 'Chủ đề'], '05/11/2021 10:00')],
    ['Indonesian', outlook(['Dari', 'Dikirim', 'Kepada', 'Subjek'], '5 November 2021 10:00')],
    ['Thai', outlook(['จาก', 'ส่ง', 'ถึง', 'เรื่อง'], '5/11/2021 10:00')],
    ['Arabic', outlook(['من', 'تاريخ الإرسال', 'إلى', 'الموضوع'], '05/11/2021 10:00')],
    ['Hebrew', outlook(['מאת', 'נשלח', 'אל', 'נושא'], '5.11.2021 10:00')],
    ['Czech Gmail', 'pá 5. 11. 2021 v 10:00 odesílatel Taro Yamada <yamada@reader.example> napsal:\n\n> When?'],
    ['Hungarian Gmail', 'Taro Yamada <yamada@reader.example> ezt írta (időpont: 2021. nov. 5., P, 10:00):\n\n> When?'],
    ['Romanian Gmail', 'În vin., 5 nov. 2021 la 10:00, Taro Yamada <yamada@reader.example> a scris:\n\n> When?'],
    ['Russian Gmail', 'пт, 5 нояб. 2021 г. в 10:00, Taro Yamada <yamada@reader.example>:\n\n> When?'],
    ['Ukrainian Thunderbird', '05.11.2021 10:00, Taro Yamada <yamada@reader.example> пише:\n\n> When?'],
    ['Greek Gmail', 'Στις Παρ 5 Νοε 2021 στις 10:00 ο χρήστης Taro Yamada <yamada@reader.example> έγραψε:\n\n> When?'],
    ['Turkish Gmail', 'Taro Yamada <yamada@reader.example>, 5 Kas 2021 Cum, 10:00 tarihinde şunu yazdı:\n\n> When?'],
    ['Vietnamese Gmail', 'Vào 5/11/2021 lúc 10:00 Taro Yamada <yamada@reader.example> đã viết:\n\n> When?'],
    [
      'Indonesian Gmail',
      'Pada tanggal Jum, 5 Nov 2021 pukul 10.00 Taro Yamada <yamada@reader.example> menulis:\n\n> When?',
    ],
    [
      'an address that spam robots do not read',
      outlook(['From', 'Sent', 'To', 'Subject'], 'Friday, November 5, 2021 10:00 AM').replace(/@/g, '(at)'),
    ],
    ['quotes of quotes', '> On Nov 5, 2021, at 10:00 AM, Taro Yamada <yamada@reader.example> wrote:\n>\n> When?'],
  ])('%s', (_, quote) => {
    const { thread } = gatherFacts(
      message({ subject: 'RE: Plan', text: `On Friday.\n\nHanako\n\n${quote}` }),
      defaultInspectionSettings,
      testHost,
      new Budget(defaultLimits, () => 0),
    );
    expect(thread.newestText).toBe('On Friday.\n\nHanako');
    expect(thread.quoted).toMatchObject([
      { from: { name: 'Taro Yamada', address: 'yamada@reader.example' }, date: '2021-11-05', text: 'When?' },
    ]);
  });
});
