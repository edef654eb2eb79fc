import type { Scenario } from '../scenario';

/** The honest half of the pair: the contact's own reply, in the thread, from her own address. */
export const minutesOriginal: Scenario = {
  id: 'minutes-original',
  honest: true,
  levels: ['no-signs'],
  pattern: null,
  twin: 'minutes-hijacked',
  letters: {
    en: {
      from: 'Hannah Becker <hannah.becker@partner.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Re: Minutes of the March meeting',
      date: '2026-03-03T10:12:00+00:00',
      messageId: '<20260303101200.b2@partner.example>',
      thread: ['<20260303084100.a1@reader.example>'],
      text: 'Hi Alex,\n\nThanks for the minutes. Two small corrections are in the attached copy; the dates on page 2 should now be right.\n\nBest,\nHannah\n\nHannah Becker | Project office\nhannah.becker@partner.example',
      quoted: [
        {
          from: 'Alex Morgan <alex.morgan@reader.example>',
          to: ['Hannah Becker <hannah.becker@partner.example>'],
          date: '2026-03-03T08:41:00+00:00',
          subject: 'Minutes of the March meeting',
          text: 'Dear Hannah,\n\nHere are the minutes of our meeting last Friday. Please tell me if something is missing.\n\nKind regards,\nAlex',
        },
      ],
      attachments: [
        {
          kind: 'docx',
          name: 'Minutes March.docx',
          lines: [
            'Minutes of the meeting of 27 February 2026',
            'Present: A. Morgan, H. Becker, L. Rossi',
            '1. Delivery dates: weeks 11 and 14.',
            '2. Next meeting: 27 March, 10:00.',
          ],
        },
      ],
    },
    ja: {
      from: '鈴木 花子 <suzuki@partner.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'Re: 3月定例会議の議事録について',
      date: '2026-03-03T11:12:00+09:00',
      messageId: '<20260303021200.b2@partner.example>',
      thread: ['<20260303004100.a1@reader.example>'],
      text: '山田様\n\nお世話になっております。鈴木です。\n議事録をお送りいただき、ありがとうございます。\n2か所だけ修正したものを添付いたします。2ページの日程をご確認ください。\n\nよろしくお願いいたします。\n\n鈴木 花子（企画部）\nsuzuki@partner.example',
      quoted: [
        {
          from: '山田 太郎 <yamada@reader.example>',
          to: ['鈴木 花子 <suzuki@partner.example>'],
          date: '2026-03-03T09:41:00+09:00',
          subject: '3月定例会議の議事録について',
          text: '鈴木様\n\nいつもお世話になっております。山田です。\n先週金曜日の定例会議の議事録をお送りします。\n不足がございましたらお知らせください。\n\n山田',
        },
      ],
      attachments: [
        {
          kind: 'docx',
          name: '議事録_3月.docx',
          lines: [
            '2026年2月27日 定例会議 議事録',
            '出席者：山田、鈴木、佐藤',
            '1. 納期：第11週および第14週',
            '2. 次回：3月27日 10時',
          ],
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'The honest reply',
      who: 'Hannah Becker herself, a colleague at a partner company.',
      what: 'She answers Alex’s mail and sends back a corrected Word document without macros.',
      look: [
        'The address belongs to the partner’s own domain.',
        'The reply stands in the thread.',
        'The document (.docx) cannot hold macros.',
      ],
    },
    ja: {
      title: '本物の返信',
      who: '取引先の鈴木花子さん本人です。',
      what: '山田さんのメールに返信し、修正したWord文書（マクロなし）を送り返しています。',
      look: [
        '差出人のアドレスが取引先のドメインと一致しています。',
        'メールのやり取りの続きになっています。',
        '添付の文書（.docx）にはマクロを入れられません。',
      ],
    },
  },
};
