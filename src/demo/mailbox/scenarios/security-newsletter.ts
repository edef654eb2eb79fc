import type { Scenario } from '../scenario';

/** A warning about Emotet quotes the attacker's words. It must stay quiet. */
export const securityNewsletter: Scenario = {
  id: 'security-newsletter',
  honest: true,
  levels: ['no-signs'],
  pattern: null,
  letters: {
    en: {
      from: 'Security Newsletter <news@security-centre.example>',
      to: ['Alex Morgan <alex.morgan@reader.example>'],
      subject: 'Security newsletter, March: think before you click "Enable Content"',
      date: '2026-03-02T08:00:00+00:00',
      messageId: '<20260302080000.n1@security-centre.example>',
      text: '# Think before you click\n\nEmotet is back. Its documents show a picture that asks you to click "Enable Editing" and then "Enable Content". Do neither: close the file and tell your security team.\n\n# What to look for\n\nA known name with a strange address. A reply to an old conversation. A ZIP file whose password stands in the same mail.\n\nMore advice: [www.security-centre.example/emotet](https://www.security-centre.example/emotet)\n\nYou receive this newsletter because you subscribed to it.',
    },
    ja: {
      from: 'セキュリティ通信 <news@security-centre.example>',
      to: ['山田 太郎 <yamada@reader.example>'],
      subject: '【セキュリティ通信 3月号】「コンテンツの有効化」をクリックする前に',
      date: '2026-03-02T09:00:00+09:00',
      messageId: '<20260302000000.n1@security-centre.example>',
      text: '# クリックする前に\n\nEmotetの活動が再び確認されています。添付文書の画像は「編集を有効にする」「コンテンツの有効化」をクリックするよう求めますが、決してクリックせず、ファイルを閉じて情報システム部門に連絡してください。\n\n# 見分けるポイント\n\n知っている名前なのに見慣れないアドレス。古いやり取りへの返信。同じメールにパスワードが書かれたZIPファイル。\n\n詳しくはこちら：[www.security-centre.example/emotet](https://www.security-centre.example/emotet)\n\n本メールは購読を申し込まれた方にお送りしています。',
    },
  },
  stories: {
    en: {
      title: 'A newsletter that warns of Emotet',
      who: 'A security centre, really.',
      what: 'It quotes “Enable Content” in order to warn. Words alone are no attack: there is no document, and the link leads where it says.',
      look: ['Nothing is attached.', 'The link’s words and its target agree, and belong to the sender.'],
    },
    ja: {
      title: 'Emotetへの注意を呼びかける通信',
      who: '本物のセキュリティ機関です。',
      what: '注意喚起のために「コンテンツの有効化」という言葉を引用しています。言葉だけでは攻撃になりません。',
      look: ['添付ファイルがありません。', 'リンクの表示と実際のリンク先が一致し、差出人のドメインです。'],
    },
  },
};
