import type { BannerTexts } from '../pane-texts';

export const banners: BannerTexts = {
  emotet:
    'Emotet の攻撃と疑われるメールです。添付ファイルやリンクを開かず、「コンテンツの有効化」は絶対にクリックしないでください。',
  danger: '危険なメールです。添付ファイルやリンクを開かず、「コンテンツの有効化」は絶対にクリックしないでください。',
  caution:
    'ご注意ください。添付ファイルやリンクを開く前に、送信者に電話で確認し、「コンテンツの有効化」はクリックしないでください。',
  why: '理由を見る',
  whyLine: 'このメールで見つかったものと、今できることを Emotet Guard が表示します。',
};
