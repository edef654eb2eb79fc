import type { PaneTexts } from '../pane-texts';

export const pane: PaneTexts = {
  product: 'Emotet Guard',
  headings: {
    danger: '危険:「コンテンツの有効化」をクリックしないでください',
    caution: 'このメールにはご注意ください',
    notice: 'このメールについてのお知らせ',
    'no-signs': 'Emotet の兆候は見つかりませんでした',
    unchecked: '確認できなかったものがあります',
  },
  advice: {
    danger: '添付ファイルやリンクを開かないでください。すでに開いている場合は、「コンテンツの有効化」をクリックせずに閉じてください。',
    caution: '添付ファイルやリンクを開く前に、送信者に電話で確認してください。「コンテンツの有効化」を求められたら閉じてください。',
    notice: 'これだけで心配する必要はありません。',
    'no-signs': '安全を保証するものではありません。',
    unchecked: '確認できた範囲では、Emotet の兆候は見つかりませんでした。',
  },
  banners: {
    danger: 'Emotet の疑いがあるメールです。添付ファイルやリンクを開かず、「コンテンツの有効化」は絶対にクリックしないでください。',
    caution: 'ご注意ください。添付ファイルやリンクを開く前に、送信者に電話で確認し、「コンテンツの有効化」はクリックしないでください。',
  },
  gaps: {
    'not-supported-here': 'ここでは確認できません',
    encrypted: 'パスワードで保護されています',
    'too-large': '大きすぎて確認できません',
    damaged: '壊れています',
    'time-up': '確認に時間がかかりすぎました',
    denied: 'Outlook から取得できませんでした',
  },
  notChecked: '確認できなかったもの:',
};
