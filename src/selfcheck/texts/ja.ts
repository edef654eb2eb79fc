import type { SelfCheckTexts } from './selfcheck-texts';

export const ja: SelfCheckTexts = {
  title: '動作状況の確認',
  intro:
    'このブラウザーから見たサーバーのファイル、ポリシー、設定の状態です。何も送信せず、ほかのサーバーからは何も読み込みません。',
  withoutOrganisation: '組織の設定も確かめるには、このページのアドレスに ?org=名前 を付けてください。',
  organisation: (name) => `組織：${name}`,
  checking: '確認しています…',
  progress: (done, all) => `${all} 件中 ${done} 件`,
  again: 'もう一度確認',
  otherLanguage: 'English',
  wrong: '対処が必要なもの',
  unseen: '確認していないもの',
  fine: '正常なもの',
  whatToDo: '対処：',
  office: { load: 'Office.js を読み込む', hint: '作業ウィンドウと同じく、Microsoft のサーバーに接続します。' },
  manifest: { choose: 'マニフェストを選択', chosen: (name) => `マニフェスト：${name}` },
  version: (version) =>
    `このページのバージョンは ${version} です。証明書はこのページでは確かめられません。コマンドラインで確かめてください。`,
};
