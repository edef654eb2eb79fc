import type { Scenario } from '../scenario';

/** Pattern C as a reply to the stolen conversation of `minutes-original`. */
export const minutesHijacked: Scenario = {
  id: 'minutes-hijacked',
  honest: false,
  levels: ['danger'],
  pattern: 'C',
  twin: 'minutes-original',
  letters: {
    en: {
      from: 'Hannah Becker <frontdesk@hotel-lakeside.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'RE: Re: Minutes of the March meeting',
      date: '2026-03-09T13:27:00+00:00',
      messageId: '<4417d9f2@hotel-lakeside.example>',
      quoting: 'pasted',
      text: 'Please see the attached document and confirm today.\n\n\n\n\nHannah Becker\nhannah.becker@partner.example',
      quoted: [
        {
          from: 'Hannah Becker <hannah.becker@partner.example>',
          to: ['Alex Morgan <alex.morgan@reader.example>'],
          date: '2026-03-03T10:12:00+00:00',
          subject: 'Re: Minutes of the March meeting',
          text: 'Hi Alex,\n\nThanks for the minutes. Two small corrections are in the attached copy; the dates on page 2 should now be right.\n\nBest,\nHannah\n\nHannah Becker | Project office\nhannah.becker@partner.example',
        },
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
          kind: 'docm',
          name: 'Minutes March 0903.docm',
          lines: ['This document is protected.', 'Click Enable Editing and then Enable Content to view it.'],
          macro: 'downloader',
        },
      ],
    },
    ja: {
      from: '鈴木 花子 <frontdesk@hotel-kohan.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'RE: Re: 3月定例会議の議事録について',
      date: '2026-03-09T14:27:00+09:00',
      messageId: '<4417d9f2@hotel-kohan.example>',
      quoting: 'pasted',
      text: '添付ファイルをご確認ください。\n本日中にご返信をお願いいたします。\n\n\n\n\n鈴木 花子\nsuzuki@partner.example',
      quoted: [
        {
          from: '鈴木 花子 <suzuki@partner.example>',
          to: ['山田 太郎 <yamada@reader.example>'],
          date: '2026-03-03T11:12:00+09:00',
          subject: 'Re: 3月定例会議の議事録について',
          text: '山田様\n\nお世話になっております。鈴木です。\n議事録をお送りいただき、ありがとうございます。\n2か所だけ修正したものを添付いたします。2ページの日程をご確認ください。\n\nよろしくお願いいたします。\n\n鈴木 花子（企画部）\nsuzuki@partner.example',
        },
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
          kind: 'docm',
          name: '議事録_3月_修正.docm',
          lines: [
            'この文書は保護されています。',
            '表示するには「編集を有効にする」、続いて「コンテンツの有効化」をクリックしてください。',
          ],
          macro: 'downloader',
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'A macro document in a stolen conversation',
      who: 'A program. It sends from the hacked mailbox of a hotel and only shows Hannah’s name.',
      what: 'It stole the mail between Hannah and Alex from an infected computer, pasted it under one short line, and attached a Word document with a macro that starts when “Enable Content” is clicked.',
      look: [
        'The name is Hannah’s, the address is a hotel’s.',
        'One short, urgent line without a greeting.',
        'The attachment ends in .docm: it holds macros.',
        'The reply does not belong to the thread that it shows.',
      ],
    },
    ja: {
      title: '盗まれたやり取りへの返信＋マクロ付き文書',
      who: '人ではなくプログラムです。乗っ取ったホテルのメールアカウントから、鈴木さんの名前だけを名乗って送っています。',
      what: '感染したパソコンから盗んだメールのやり取りを短い一文の下に貼り付け、マクロ付きのWord文書を添付しています。「コンテンツの有効化」を押すとマクロが動きます。',
      look: [
        '名前は鈴木さんですが、アドレスはホテルのものです。',
        'あいさつもなく、急がせる短い文だけです。',
        '添付ファイルの末尾が .docm で、マクロが入っています。',
        '貼り付けられたやり取りの続きになっていません。',
      ],
    },
  },
};
