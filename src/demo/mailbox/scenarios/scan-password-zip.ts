import type { Scenario } from '../scenario';

/** Pattern D: a ZIP that only opens with the password in the same mail, so that no mail gateway can look inside. */
export const scanPasswordZip: Scenario = {
  id: 'scan-password-zip',
  honest: false,
  levels: ['danger'],
  pattern: 'D',
  twin: 'ppap-zip',
  letters: {
    en: {
      from: 'Mia Jensen <ventas@ferreteria-sol.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Re: Scanned contract',
      date: '2026-03-06T16:31:00+00:00',
      messageId: '<d20f6c88@ferreteria-sol.example>',
      text: 'Good afternoon,\n\nThe scan is attached.\n\nFile: SCAN 060326.zip\nPassword: 4432\n\nMia Jensen\nmia.jensen@lawfirm.example',
      quoted: [
        {
          from: 'Mia Jensen <mia.jensen@lawfirm.example>',
          to: ['Alex Morgan <alex.morgan@reader.example>'],
          date: '2025-11-12T11:02:00+00:00',
          subject: 'Scanned contract',
          text: 'Dear Alex,\n\nI will send you the signed contract next week.\n\nMia Jensen\nmia.jensen@lawfirm.example',
        },
      ],
      attachments: [
        {
          kind: 'zip',
          name: 'SCAN 060326.zip',
          password: '4432',
          entries: [
            {
              kind: 'doc',
              name: 'SCAN 060326.doc',
              lines: ['Enable Content to view this document.'],
              macro: 'downloader',
            },
          ],
        },
      ],
    },
    ja: {
      from: '高橋 美咲 <ventas@ferreteria-sol.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: 'Re: 契約書の件',
      date: '2026-03-06T17:31:00+09:00',
      messageId: '<d20f6c88@ferreteria-sol.example>',
      text: 'ご確認をお願いいたします。\n\n添付ファイル名: SCAN_060326.zip\n解凍パスワード: 4432\n\n高橋 美咲\ntakahashi@lawfirm.example',
      quoted: [
        {
          from: '高橋 美咲 <takahashi@lawfirm.example>',
          to: ['山田 太郎 <yamada@reader.example>'],
          date: '2025-11-12T11:02:00+09:00',
          subject: '契約書の件',
          text: '山田様\n\n高橋です。署名済みの契約書は来週お送りいたします。\n\n高橋 美咲\ntakahashi@lawfirm.example',
        },
      ],
      attachments: [
        {
          kind: 'zip',
          name: 'SCAN_060326.zip',
          password: '4432',
          entries: [
            {
              kind: 'doc',
              name: 'SCAN_060326.doc',
              lines: ['「コンテンツの有効化」をクリックしてください。'],
              macro: 'downloader',
            },
          ],
        },
      ],
    },
  },
  stories: {
    en: {
      title: 'A locked ZIP with its key beside it',
      who: 'A program, from the hacked mailbox of a hardware shop.',
      what: 'The password keeps the mail gateway from looking into the ZIP, and the reader finds it in the same mail. Inside is a Word document with a macro.',
      look: [
        'File and password come in one mail: the lock protects nothing.',
        'The name is Mia’s, the address a shop’s.',
        'The conversation below is months old.',
      ],
    },
    ja: {
      title: 'パスワード付きZIPと、同じメールに書かれたパスワード',
      who: '乗っ取られた店舗のメールアカウントを使うプログラムです。',
      what: 'ZIPにパスワードを付けて、メールの検査をすり抜けようとしています。パスワードは同じメールに書かれています。中身はマクロ付きのWord文書です。',
      look: [
        'ファイルとパスワードが同じメールにあり、鍵の意味がありません。',
        '名前は高橋さんですが、アドレスは別の店舗のものです。',
        '下にあるやり取りは数か月前のものです。',
      ],
    },
  },
};
