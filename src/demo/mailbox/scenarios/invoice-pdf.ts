import type { Scenario } from '../scenario';

/** Pattern B: a PDF of one page whose button leads to a hacked WordPress. */
export const invoicePdf: Scenario = {
  id: 'invoice-pdf',
  honest: false,
  levels: ['danger', 'caution'],
  pattern: 'B',
  letters: {
    en: {
      from: 'Nordwind Logistics <office@tischlerei-holz.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Invoice 118-2026 overdue',
      date: '2026-03-09T07:48:00+00:00',
      messageId: '<77b0e5d1@tischlerei-holz.example>',
      text: 'Good morning,\n\nPlease find the invoice attached. Payment is due today.\n\nNordwind Logistics\naccounts@nordwind-logistics.example',
      attachments: [
        {
          kind: 'pdf',
          name: 'INV 118-2026.pdf',
          lines: ['Invoice 118-2026', 'The document is stored in our secure online folder.', 'VIEW DOCUMENT'],
          links: ['http://dorf-chor.example/wp-includes/Kq8RtZ3mWv/'],
        },
      ],
    },
    ja: {
      from: 'みなと物流 経理部 <office@mokkou-koubou.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: '請求書送付のご案内（118-2026）',
      date: '2026-03-09T08:48:00+09:00',
      messageId: '<77b0e5d1@mokkou-koubou.example>',
      text: 'お世話になっております。\n\n請求書を添付いたします。本日中のお支払いをお願いいたします。\n\nみなと物流 経理部\nkeiri@minato-butsuryu.example',
      attachments: [
        {
          kind: 'pdf',
          name: '請求書_118-2026.pdf',
          lines: ['Invoice 118-2026', 'Please open the document online.', 'VIEW DOCUMENT'],
          links: ['http://mura-gasshou.example/wp-includes/Kq8RtZ3mWv/'],
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'A PDF that only holds a link',
      who: 'A program that calls itself a freight company and sends from a joiner’s hacked mailbox.',
      what: 'The PDF is harmless to open, and empty: its only purpose is the button, which leads to a macro document on a hacked website.',
      look: [
        'The sender’s address has nothing to do with the company named.',
        'The PDF says nothing and wants a click.',
        'The button leads to a choir’s website.',
      ],
    },
    ja: {
      title: 'リンクだけのPDF',
      who: '物流会社を名乗り、乗っ取った工房のメールアカウントから送るプログラムです。',
      what: 'PDFには中身がなく、目的はボタンを押させることだけです。ボタンの先は乗っ取られたウェブサイトで、マクロ付き文書が置かれています。',
      look: [
        '差出人のアドレスが名乗っている会社と関係ありません。',
        'PDFに請求の内容が書かれておらず、クリックだけを求めています。',
        'ボタンのリンク先は合唱団のサイトです。',
      ],
    },
  },
};
