import type { Scenario } from '../scenario';

/** Pattern A: a link to a page inside somebody's hacked WordPress, in a stolen conversation (as in November 2021). */
export const deliveryLink: Scenario = {
  id: 'delivery-link',
  honest: false,
  levels: ['danger'],
  pattern: 'A',
  letters: {
    en: {
      from: 'Luca Rossi <pension@bergblick.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Re: Re: Delivery date for order 20418',
      date: '2026-03-09T09:05:00+00:00',
      messageId: '<8c31ab07@bergblick.example>',
      quoting: 'pasted',
      text: 'Hello, the document that you asked for:\n[http://garden-club.example/wp-content/sHpp6WBO6d/](http://garden-club.example/wp-content/sHpp6WBO6d/)\n\n\n\n\nLuca Rossi\nluca.rossi@supplier.example',
      quoted: [
        {
          from: 'Luca Rossi <luca.rossi@supplier.example>',
          to: ['Alex Morgan <alex.morgan@reader.example>'],
          date: '2026-02-18T15:20:00+00:00',
          subject: 'Re: Delivery date for order 20418',
          text: 'Dear Alex,\n\nThe goods leave our warehouse on Monday, so you should have them by Thursday.\n\nRegards\nLuca Rossi\nluca.rossi@supplier.example',
        },
      ],
    },
    ja: {
      from: '佐藤 健 <info@kumin-center.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'RE: RE: 注文番号20418の納期について',
      date: '2026-03-09T10:05:00+09:00',
      messageId: '<8c31ab07@kumin-center.example>',
      quoting: 'pasted',
      text: 'ご依頼の資料はこちらです。ご確認ください。\n[http://engei-club.example/wp-content/sHpp6WBO6d/](http://engei-club.example/wp-content/sHpp6WBO6d/)\n\n\n\n\n佐藤 健\nsato@supplier.example',
      quoted: [
        {
          from: '佐藤 健 <sato@supplier.example>',
          to: ['山田 太郎 <yamada@reader.example>'],
          date: '2026-02-18T16:20:00+09:00',
          subject: 'RE: 注文番号20418の納期について',
          text: '山田様\n\nお世話になっております。佐藤です。\nご注文の品は月曜日に出荷いたしますので、木曜日までにはお届けできる見込みです。\n\n佐藤 健\nsato@supplier.example',
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'A link in a stolen conversation',
      who: 'A program, from the hacked mailbox of a guest house.',
      what: 'It answers a real conversation with a link. The link leads to a random folder that burglars put into a garden club’s website; there a macro document waits.',
      look: [
        'The address is not the supplier’s.',
        'The link goes to a garden club, into a folder with a meaningless name.',
        'It is http, not https, and tells nothing about the document.',
      ],
    },
    ja: {
      title: '盗まれたやり取りへの返信＋リンク',
      who: '乗っ取られた施設のメールアカウントを使うプログラムです。',
      what: '実際のやり取りにリンクを付けて返信しています。リンク先は、園芸クラブのウェブサイトに攻撃者が勝手に作った意味のない名前のフォルダーで、そこにマクロ付き文書が置かれています。',
      look: [
        'アドレスが取引先のものではありません。',
        'リンク先は関係のない園芸クラブのサイトで、フォルダー名も無意味です。',
        'https ではなく http で、資料の名前も書かれていません。',
      ],
    },
  },
};
