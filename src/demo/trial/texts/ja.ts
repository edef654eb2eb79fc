import { inMegabytes } from './megabytes';
import type { TrialTexts } from './trial-texts';

const number = new Intl.NumberFormat('ja-JP');

export const ja: TrialTexts = {
  intro:
    'Emotet Guard を導入すると、どのメールに警告が出るのでしょうか。これまでに届いたメールを選ぶと、警告の件数、対象のメール、その理由が分かります。',
  staysHere: '判定はこのブラウザーの中で行われます。このパソコンの外には何も送られず、何も保存されません。',
  toMail: '受信トレイへ',
  dropHere: 'メール、メールボックス、フォルダーをここにドロップ',
  mail: {
    heading: 'メール',
    hint: 'メールのファイル（.eml、.msg）、メールボックス（mbox）、またはそれらを入れたフォルダー。このページのどこにでもドロップできます。',
    chooseFiles: 'ファイルを選ぶ',
    chooseFolder: 'フォルダーを選ぶ',
    searching: 'フォルダーの中を調べています…',
    nothingFound: 'ファイルがありません。',
    chosen: (files, bytes) => `${number.format(files)} 個のファイル、${inMegabytes(bytes, number)} MB`,
    remove: '取り消す',
  },
  settings: {
    heading: '組織の設定',
    hint: '任意です。設定ファイルを選んでください。ブロックリストを使う設定なら、そのファイルも一緒に選びます。',
    choose: '設定を選ぶ',
    used: (fileName) => `${fileName} を使って判定します。`,
    notUsed: (fileName) => `${fileName} に誤りがあります。直してからもう一度選ぶか、設定なしで判定してください。`,
    remove: '設定なしに戻す',
  },
  judge: '判定する',
  judgeAgain: 'もう一度判定する',
  stop: '中止',
  progress: '進み具合',
  judgedSoFar: (messages) => `${number.format(messages)} 件を判定しました`,
  stopped: '中止しました。それまでに判定したメールについての結果です。',
  otherChecks: (checks) => `ほかに ${number.format(checks)} 個の検出項目で見つかったもの`,
  saveHtml: 'ページとして保存（HTML）',
  saveJson: 'JSON として保存',
};
