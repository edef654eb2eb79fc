import type { LetterWords } from './letter-words';

export const ja: LetterWords = {
  threads: [
    {
      name: '鈴木 花子',
      address: 'suzuki@partner.example',
      subject: '打ち合わせの議事録について',
      text: '山田様\n\nお世話になっております。鈴木です。\n議事録をお送りいただき、ありがとうございます。2か所だけ修正いたしました。\n\nよろしくお願いいたします。\n鈴木 花子',
    },
    {
      name: '高橋 美咲',
      address: 'takahashi@lawfirm.example',
      subject: '倉庫の賃貸借契約の件',
      text: '山田様\n\nお世話になっております。高橋です。\n先方から修正案で問題ないとの回答がありました。来週、清書をお送りします。\n\n高橋 美咲',
    },
    {
      name: '村上 大輔',
      address: 'murakami@kita-studio.example',
      subject: '第3倉庫の図面の件',
      text: '山田様\n\nお世話になっております。村上です。\n新しい図面は金曜日に仕上がります。月曜日から着工できますでしょうか。\n\n村上 大輔',
    },
    {
      name: '石井 浩',
      address: 'ishii@ishii-yane.example',
      subject: '屋根修理の再見積もりについて',
      text: '山田様\n\n先ほどはお電話ありがとうございました。石井です。\n別の瓦を使った場合の金額も計算してみます。\n\n石井 浩',
    },
  ],
  reply: 'RE:',
  greeting: 'お世話になっております。',
  confirm: '添付ファイルをご確認のうえ、ご返信をお願いいたします。',
  online: 'ご依頼の資料はこちらです。ご確認ください。',
  passwordLine: (file, password) => `添付ファイル名: ${file}\nパスワード: ${password}`,
  overdue: {
    subject: 'お支払い期限超過のご連絡',
    text: '請求書のお支払い期限が過ぎております。内容をご確認のうえ、お支払いをお願いいたします。',
  },
  bonus: {
    subject: '賞与支払のお知らせ',
    text: '賞与支払届を添付いたします。本日中にご確認をお願いいたします。',
  },
  virus: {
    subject: '新型コロナウイルス感染症への対応について',
    text: 'お近くの地域で新型コロナウイルスの感染が報告されました。対応については添付ファイルをご覧ください。',
  },
  files: {
    invoice: '請求書',
    document: '資料',
    form: '電子申請書',
    bonus: '賞与支払届',
    notice: '通知',
    enclosure: '図面',
  },
  enclosed: 'Drawings, sheet 1 of 3',
  preview: 'PDF をプレビュー',
  lure: [
    'この文書は保護されています。',
    '表示するには「編集を有効にする」、続いて「コンテンツの有効化」をクリックしてください。',
  ],
  doubleClick: 'この文書は保護されています。表示するにはダブルクリックしてください。',
};
