import type { ReportTexts } from '../report-texts';

export const report: ReportTexts = {
  title: 'このメールに対する Emotet Guard の判定',
  judged:
    '{count} 件のメールを {day} にバージョン {version} で判定しました。メールの内容は、このパソコンの外に送られていません。',
  levels: {
    danger: '危険',
    caution: '注意',
    notice: 'お知らせ',
    unchecked: '一部未確認',
    'no-signs': '特徴なし',
  },
  headings: {
    levels: 'レベルごとの件数',
    checks: '判定を決めた検出項目',
    loudest: '警告の強いメールから順に',
    unread: '読み取れなかったもの',
  },
  columns: {
    level: 'レベル',
    messages: '件数',
    share: '割合',
    check: '検出項目',
    without: 'この項目がない場合',
    score: 'スコア',
    message: 'メール',
    file: 'ファイル',
    why: '理由',
  },
  noChecks: '利用者に知らせるようなものは、どの検出項目でも見つかりませんでした。',
  checksHint:
    '「この項目がない場合」は、その検出項目をオフにした場合、またはファイルの中身を調べる項目では重みを半分に下げた場合に、何が変わるかを示します（設定ファイルの detectors）。',
  change: '{from} → {to}：{count} 件',
  between: '、',
  nothingChanges: '変わりません',
  noLoud: '利用者に知らせるメールはありませんでした。',
  quieter: '…ほかに、より軽いものが {count} 件あります。',
  moreFindings: 'ほか {count} 件',
  moreUnread: '…ほか {count} 件。',
  noSubject: '（件名なし）',
  asReported: 'バージョン {version} の報告による判定です。メールそのものは、ここでは確認していません。',
  shortened: '報告は短くされています。検出内容と根拠の一部が含まれていません。',
  unread: {
    empty: '空のファイルです。確認するものがありませんでした。',
    noMail: 'メールではありません。',
    notMbox: 'mbox ファイルではありません。「From 」で始まる行がありません。',
    notMessage: 'メールのファイルとして読み取れません。',
    notOutlookMessage: 'Outlook のメッセージ ファイルとして読み取れません。',
    mailbox:
      'Outlook のメールボックス全体のファイル（.pst、.ost、.dbx）です。開きませんので、中のメールを .eml、.msg、mbox のどれかの形式で書き出してください。',
    notReadable: 'ファイルを読み取れませんでした。',
    tooLarge: 'ファイルが {megabytes} MB を超えています。',
    tooSlow: '確認に {seconds} 秒以上かかったため、中止しました。',
    outOfMemory: '確認中にメモリが足りなくなりました。',
    brokenOff: '確認が途中で止まりました。',
    failed: '確認に失敗しました。',
  },
};
