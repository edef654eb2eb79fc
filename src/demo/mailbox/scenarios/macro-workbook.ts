import type { Scenario } from '../scenario';

/** An honest workbook with macros, in a real thread. It must stay quiet. */
export const macroWorkbook: Scenario = {
  id: 'macro-workbook',
  honest: true,
  levels: ['no-signs', 'notice'],
  pattern: null,
  letters: {
    en: {
      from: 'Luca Rossi <luca.rossi@supplier.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Re: Order form for April',
      date: '2026-03-04T14:10:00+00:00',
      messageId: '<20260304141000.d5@supplier.example>',
      thread: ['<20260304101500.a7@reader.example>'],
      text: 'Dear Alex,\n\nHere is the order form for April. As before, the button on the first sheet adds up the quantities.\n\nRegards\nLuca Rossi\nluca.rossi@supplier.example',
      quoted: [
        {
          from: 'Alex Morgan <alex.morgan@reader.example>',
          to: ['Luca Rossi <luca.rossi@supplier.example>'],
          date: '2026-03-04T10:15:00+00:00',
          subject: 'Order form for April',
          text: 'Dear Luca,\n\nCould you send me the order form for April?\n\nThanks\nAlex',
        },
      ],
      attachments: [
        { kind: 'xlsm', name: 'Order form April.xlsm', lines: ['Article', 'Quantity', 'Price'], macro: 'bookkeeping' },
      ],
    },
    ja: {
      from: '佐藤 健 <sato@supplier.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'RE: 4月分の注文書について',
      date: '2026-03-04T15:10:00+09:00',
      messageId: '<20260304061000.d5@supplier.example>',
      thread: ['<20260304021500.a7@reader.example>'],
      text: '山田様\n\nお世話になっております。佐藤です。\n4月分の注文書をお送りします。従来どおり、1枚目のシートのボタンで数量を集計できます。\n\nよろしくお願いいたします。\n佐藤 健\nsato@supplier.example',
      quoted: [
        {
          from: '山田 太郎 <yamada@reader.example>',
          to: ['佐藤 健 <sato@supplier.example>'],
          date: '2026-03-04T11:15:00+09:00',
          subject: '4月分の注文書について',
          text: '佐藤様\n\nお世話になっております。山田です。\n4月分の注文書をお送りいただけますでしょうか。\n\n山田',
        },
      ],
      attachments: [{ kind: 'xlsm', name: '注文書_4月.xlsm', lines: ['品名', '数量', '単価'], macro: 'bookkeeping' }],
    },
  },
  stories: {
    en: {
      title: 'A partner’s workbook with macros',
      who: 'Luca Rossi himself.',
      what: 'The workbook holds a macro, as many do. It adds up numbers when its button is pressed; it starts nothing by itself.',
      look: [
        'The reply stands in the thread, from the supplier’s own address.',
        'The macro runs at a press of its button, not at opening.',
        'It touches the workbook alone.',
      ],
    },
    ja: {
      title: '取引先のマクロ付きブック',
      who: '佐藤健さん本人です。',
      what: 'よくあるマクロ付きのブックです。ボタンを押すと数量を集計するだけで、開いただけでは何も動きません。',
      look: [
        '取引先のアドレスからの、やり取りの続きの返信です。',
        'マクロはボタンを押したときだけ動きます。',
        '扱うのはブックの中だけです。',
      ],
    },
  },
};
