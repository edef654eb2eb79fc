import type { CheckupTexts } from './checkup-texts';

const UPLOAD = 'リリースのフォルダー全体をもう一度アップロードしてください。';
const HEADERS = 'サーバーの構成を docs/hosting のものと比べてください。';

export const ja: CheckupTexts = {
  states: { fault: '異常', warning: '警告', unseen: '未確認', fine: '正常' },
  areas: {
    server: 'サーバー',
    certificate: '証明書',
    files: 'ファイル',
    policy: 'コンテンツ セキュリティ ポリシー',
    trustedTypes: 'Trusted Types',
    headers: 'ヘッダー',
    settings: '設定',
    blockList: 'ブロックリスト',
    manifest: 'マニフェスト',
    browser: 'このブラウザー',
  },
  filesAndMore: '{first} ほか {count} 件',
  summary: { wrong: '{faults}、{warnings}', fine: '異常なし、警告なし' },
  faults: '異常 {count} 件',
  warnings: '警告 {count} 件',
  remarks: {
    noAnswer: {
      says: 'サーバーが応答しません（{reason}）。',
      todo: 'サーバーの名前、ポート、稼働状況を確かめてください。',
    },
    noAddIn: {
      says: 'このアドレスには Emotet Guard のファイルがありません。',
      todo: 'アドレスを確かめてください。taskpane.html のあるフォルダーを指定します。',
    },

    certificateExpired: {
      says: '証明書の有効期限が {day} に切れています。Outlook では作業ウィンドウが空になります。',
      todo: 'すぐに更新してください。',
    },
    certificateOfAnother: {
      says: '証明書は {host} のものではありません。記載されている名前：{names}',
      todo: 'このサーバーの名前を含む証明書を取得してください。',
    },
    certificateIncomplete: {
      says: '証明書が信頼されていません。既知の認証局までのチェーンがつながっていません（{reason}）。',
      todo: '中間証明書も送るようにサーバーを設定してください（fullchain.pem）。自組織の認証局を使っている場合は、その証明書を --ca で指定してください。',
    },
    certificateUntrusted: {
      says: '証明書が信頼されていません（{reason}）。',
      todo: 'すべてのクライアントが信頼する認証局の証明書を使ってください。自組織の認証局を使っている場合は、その証明書を --ca で指定してください。',
    },
    certificateEnds: {
      says: '証明書の有効期限まで、あと {count} 日です（{day}）。',
      todo: '更新してください。自動更新が働いていない理由も確かめてください。',
    },
    certificateFine: { says: '信頼されています。有効期限まであと {count} 日です（{day}）。' },

    listMissing: {
      says: 'リリースの一覧（release.json）がサーバーにありません。',
      todo: '古いバージョンか、アップロード漏れです。' + UPLOAD,
    },
    listDamaged: { says: 'リリースの一覧（release.json）を読み取れません。', todo: UPLOAD },
    otherVersion: {
      says: 'サーバーのバージョンは {server}、このプログラムは {own} です。ファイルは、サーバー自身の一覧と比べました。',
      todo: '元のファイルと比べるには、バージョン {server} のプログラムを使ってください。',
    },
    otherCloud: {
      says: 'サーバーのファイルは {server} 用、このプログラムは {own} 用です。ファイルは、サーバー自身の一覧と比べました。',
      todo: 'ファイルと同じパッケージのプログラムを使ってください。',
    },
    fileMissing: { says: 'サーバーにありません。', todo: UPLOAD },
    fileRefused: {
      says: 'サーバーがファイルの提供を拒んでいます（HTTP {status}）。',
      todo: 'ログインなしで応答する必要があります。アクセス許可とアクセス規則を確かめてください。',
    },
    fileStatus: {
      says: 'サーバーがエラーを返しています（HTTP {status}）。',
      todo: 'サーバーのログを確かめてください。',
    },
    fileRedirected: {
      says: '別のアドレス（{address}）へ転送されます。転送先には接続していません。',
      todo: '転送せず、このアドレスのままで応答するように設定してください。',
    },
    fileUnanswered: {
      says: '応答がありません（{reason}）。',
      todo: 'サーバーと途中のネットワークを確かめてください。',
    },
    fileTooSlow: {
      says: '時間内に応答がありませんでした。',
      todo: 'サーバーと途中のネットワークを確かめてください。',
    },
    fileTooLarge: { says: 'リリースのどのファイルよりもはるかに大きいものが返されます。', todo: UPLOAD },
    fileDiffers: {
      says: 'バージョン {version} のファイルではありません。破損、改変、または別のリリースのファイルです。',
      todo: UPLOAD + 'だれかが意図して変えたのであれば、だれが変えたかを確かめてください。',
    },
    fileOfVersion: {
      says: 'バージョン {version} のファイルです（一覧では {wanted}）。2 つのリリースが混ざっています。',
      todo: UPLOAD,
    },
    filesFine: { says: '{count} 件すべてのダイジェストが、バージョン {version} のファイルと一致しました。' },

    policyMissing: { says: 'Content-Security-Policy がありません。', todo: HEADERS },
    policyAllows: {
      says: '{directive} の許可が広すぎます：{sources}',
      todo: 'Content-Security-Policy から取り除いてください。必要なポリシーは docs/hosting にあります。',
    },
    policyBlocks: {
      says: '{directive} が、アドインに必要なものを妨げています：{sources}',
      todo: 'Content-Security-Policy に加えてください。ポリシーが 2 つある場合は、両方が適用されます。',
    },
    policySandboxed: {
      says: 'ディレクティブ「sandbox」がアドインの動作を妨げています。',
      todo: '取り除いてください。',
    },
    anyFrame: {
      says: 'どのサイトでも、作業ウィンドウを自分のページの中に表示できます。frame-ancestors がないか、だれにでも許可しています。',
      todo: HEADERS,
    },
    noFrame: {
      says: 'Outlook on the web が作業ウィンドウを表示できません。frame-ancestors がほかのサイトを許可していません。',
      todo: HEADERS,
    },
    frameLacks: {
      says: 'frame-ancestors に、Outlook on the web のアドレスが足りません：{sources}',
      todo: '加えてください。Exchange Server だけを使っている場合は不要です。',
    },
    frameOptions: {
      says: 'X-Frame-Options（{value}）により、Outlook on the web が作業ウィンドウを表示できないことがあります。',
      todo: '取り除いてください。Content-Security-Policy の frame-ancestors が同じ役割を果たします。',
    },
    policyFine: { says: 'アドインに必要なものを許可し、ほかのだれかのスクリプトは許可していません。' },

    typesEnforced: { says: '適用されています。' },
    typesReported: {
      says: '報告のみで、適用はされていません。導入時の設定です。適用する時期は手引きにあります。',
    },
    typesAbsent: { says: '報告も適用もされていません。', todo: HEADERS },
    typesAnyPolicy: {
      says: '適用されていますが、どのポリシーでも作成できます。「trusted-types default」がありません。',
      todo: '2 つのディレクティブを Content-Security-Policy に書いてください。',
    },
    typesReportedUntold: {
      says: '報告のみですが、ページに伝わっていません。Server-Timing ヘッダーがないため、Office.js のマークアップが空になります。',
      todo: 'Content-Security-Policy-Report-Only とともに「Server-Timing: trusted-types-report-only」を送ってください。',
    },
    typesEnforcedTold: {
      says: '適用されているのに、適用されていないとページに伝えています。Office.js がマークアップを書くときにエラーになります。',
      todo: 'Server-Timing と Content-Security-Policy-Report-Only の 2 つのヘッダーを取り除いてください。',
    },
    typesWithoutOurs: {
      says: 'ページが自分のポリシーを作成できません。「trusted-types」に「default」がありません。',
      todo: '「trusted-types default」と書いてください。',
    },

    typeWrong: {
      says: '{wanted} ではなく {type} として送られています。',
      todo: 'この拡張子の種類をサーバーに設定してください。',
    },
    nosniffMissing: { says: 'X-Content-Type-Options: nosniff がありません。', todo: HEADERS },
    hstsMissing: { says: 'Strict-Transport-Security がありません。', todo: HEADERS },
    hstsShort: {
      says: 'Strict-Transport-Security の期間が {count} 日しかありません。',
      todo: 'max-age=31536000（1 年）にしてください。',
    },
    headerMissing: { says: '{header} がありません。', todo: HEADERS },
    keptTooLong: {
      says: 'ブラウザーが、サーバーに確かめずに使い続けることがあります（{value}）。次の起動時に新しいバージョンが読み込まれません。',
      todo: 'assets/ 以外のすべてのファイルに「Cache-Control: no-cache」を送ってください。',
    },
    keptUnsaid: {
      says: 'キャッシュの指定がありません。ブラウザーが何日も使い続けることがあります。',
      todo: 'assets/ 以外のすべてのファイルに「Cache-Control: no-cache」を送ってください。',
    },
    assetsNotKept: {
      says: 'キャッシュできません（{value}）。作業ウィンドウの起動が遅くなり、Outlook にアイコンが出ないことがあります。',
      todo: 'assets/ には「Cache-Control: public, max-age=604800」を送ってください。',
    },
    headersFine: { says: '{count} 件のファイルについて、種類やキャッシュなどを確かめました。' },

    settingsNotAsked: { says: '組織が指定されていません（org）。' },
    settingsFailed: {
      says: '{file} を使えません。すべての検査が既定の設定で動き、利用者に連絡先が表示されません。',
    },
    settingsBroken: {
      says: '{file} に {count} 件の誤りがあります。',
      todo: '誤りのある項目だけが無視され、残りは有効です。アップロードする前に「emotet-guard settings check」で確かめてください。',
    },
    settingsFine: { says: '{file}：誤りは見つかりませんでした。' },

    blockListNone: { says: '設定にブロックリストの指定がありません。' },
    blockListBroken: { says: 'ブロックリストは使われていません。' },
    blockListEnds: {
      says: 'ブロックリストが有効なのは、あと {count} 日です（作成 {created}、期限 {ends}）。',
      todo: '新しく作成してください。自動で作成されていない理由も確かめてください。',
    },
    blockListFine: {
      says: '{file}：作成から {age} 日、{entries} 件、{ends} まで有効です。ダイジェストは設定と一致しました：{digest}',
    },

    manifestNotGiven: { says: 'マニフェストの指定がなく、サーバーにもありません。' },
    manifestOfAnother: {
      says: 'サーバーにあるマニフェストは {host} 用で、このアドレスのものではありません。展開したものを指定してください。',
    },
    manifestElsewhere: {
      says: 'マニフェストが別のサーバー（{host}）を指しています。そのサーバーには接続していません。',
      todo: 'このアドレス用のマニフェストを書き出すか、そのサーバーを確かめてください。',
    },
    manifestDamaged: {
      says: 'マニフェストを読み取れません。',
      todo: '「emotet-guard manifest --out」で書き出した XML ファイルを指定してください。',
    },
    manifestOrganisation: {
      says: 'マニフェストが読み込むのは {org} ではなく {manifest} の設定です。',
      todo: '--org {org} を付けて書き出してください。',
    },
    manifestIconSize: {
      says: 'アイコンの大きさが {found} ピクセルです。マニフェストには {wanted} ピクセルが必要です。',
      todo: UPLOAD,
    },
    manifestNewer: {
      says: 'マニフェストはバージョン {manifest} で書き出されたもので、サーバーは {server} です。',
      todo: 'バージョン {manifest} のファイルをアップロードしてください。',
    },
    scriptNotAllowed: {
      says: '従来の Outlook が、イベント処理のための設定を読み込めません。{script} が一覧にありません。',
      todo: 'このファイルを置いてください。方法は手引きの「イベント処理のための .well-known」にあります。',
    },
    manifestFine: {
      says: 'バージョン {version}：{count} 件のアドレスがすべて応答し、アイコンの大きさも正しいことを確かめました。',
    },

    inlineScriptRuns: {
      says: 'ページに書き込まれたスクリプトが動きました。ポリシーが適用されていません。',
      todo: HEADERS,
    },
    policyInForce: { says: 'ポリシーが適用されています。ページに書き込まれたスクリプトは拒まれました。' },
    workerFails: {
      says: 'メールを判定するワーカーが起動しません（{reason}）。',
      todo: '上の worker.js の結果と、ポリシーの worker-src を確かめてください。',
    },
    workerFine: { says: 'ワーカーが起動し、無害なテスト メールを期待どおりに判定しました。' },
    officeNotAsked: { says: 'Microsoft の Office.js：このページは、自分からは外部のものを読み込みません。' },
    officeFails: {
      says: 'Office.js を {host} から読み込めません。',
      todo: 'プロキシ、ファイアウォール、ポリシーの script-src を確かめてください。',
    },
    officeFine: { says: 'Office.js を {host} から読み込めます。' },
  },
};
