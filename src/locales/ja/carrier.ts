import type { GroupTexts } from '../catalogue';

export const carrier: GroupTexts<'carrier'> = {
  'attached-program': {
    title: 'プログラムが添付されています',
    found: {
      script: '添付ファイル {name} はスクリプトです。開くと、すぐに Windows が実行します。',
      program: '添付ファイル {name} はプログラムです。',
      adminScript: '添付ファイル {name} は、パソコンでコマンドを実行できるスクリプトです。',
      shortcut: '添付ファイル {name} はショートカットです。差出人が選んだ場所、接続先、またはプログラムを開きます。',
    },
    why: '文書だと思って開くと、確認画面も出ないまま、プログラムが動き出します。',
    honest: '仕事でやり取りするのは文書です。ソフトウェアは開発元のサイトから入手するものです。',
  },
  'disguised-document': {
    title: 'ファイルの種類が名前と違います',
    found: { disguised: 'ファイル {name} の本当の種類は {actual} です。' },
    why: '種類を偽ったファイルはメールのフィルターをすり抜けますが、Office では開けてしまいます。',
    honest: '同僚や取引先から届くファイルは、種類も名前のとおりです。',
  },
  'disguised-file-name': {
    title: 'ファイルの種類を隠す名前が付いています',
    found: {
      doubleExtension:
        '{name} は文書のように見えますが、末尾が「.{extension}」で、プログラムを起動できるファイルです。',
      reversed: '{name} には、一部の文字の並びを逆に見せる記号が隠れています。本当の末尾は「.{extension}」です。',
      blanks: '{name} は長い空白を使って、本当の末尾「.{extension}」を見えない位置に追いやっています。',
      invisible: '{name} には目に見えない文字が入っています。本当の末尾は「.{extension}」です。',
    },
    why: 'Windows はファイル名の末尾（拡張子）を隠すため、文書だと思って開くとプログラムが動いてしまいます。',
    honest: '本物の差出人には、ファイルの種類を隠す理由がありません。',
  },
  'emotet-file-name': {
    title: 'Emotet がよく使う形のファイル名です',
    found: { shape: '{name} は、Emotet が自動で作る名前と同じ形をしています。' },
    why: 'Emotet は、単語・日付・数字の列を組み合わせてファイル名を自動で作ります。',
    honest: '複合機や会計ソフトも同じような名前を付けるため、これだけでは判断できません。',
  },
  'html-smuggling': {
    title: 'ファイルを作り出す Web ページが添付されています',
    found: {
      buildsFile: '添付のページ「{name}」を開くと、パソコンの中でファイルが作られます。',
      handsOver: '添付のページ「{name}」は、ブラウザーの中で作ったファイル「{file}」を保存させようとします。',
      hidesScript: '添付のページ「{name}」は、別の文字列に変換して隠したスクリプトを実行します。',
      leadsOn: '添付のページ「{name}」を開くだけで、{host} に移動します。',
    },
    why: 'ファイルはブラウザーの中で初めて組み立てられるため、メールのフィルターでは検査できません。',
    honest: '本物の差出人は、ファイルそのものを添付します。',
  },
  'locked-archive': {
    title: '添付ファイルにパスワードがかかっています',
    found: {
      locked: '圧縮ファイル {name} にはパスワードがかかっています。',
      namesLocked: '圧縮ファイル {name} は、中のファイル名さえ読めないように暗号化されています。',
    },
    why: 'パスワード付きのファイルはウイルス対策ソフトも中を調べられません。Emotet はこれを利用して検査を逃れます。',
    honest: '添付ファイルを必ず暗号化し、パスワードを別のメールで送る会社もたくさんあります。',
  },
  'macro-capable-document': {
    title: 'マクロを含められる形式の文書です',
    found: { document: '文書 {name} は、マクロを含められる形式です。' },
    why: 'マクロは文書に組み込まれた小さなプログラムです。「コンテンツの有効化」をクリックすると、Emotet はマクロから動き出します。',
    honest: 'この形式の文書の多くは普通のものです。末尾が .docx や .xlsx のファイルにはマクロが入りません。',
  },
  'onenote-attachment': {
    title: 'OneNote のファイルが添付されています',
    found: { note: '{name} は OneNote のファイルです。' },
    why: '2023 年の Emotet は、OneNote のファイルにボタンの画像を貼り、その下にプログラムを隠していました。',
    honest: 'OneNote のノートは、添付ではなくリンクで共有するのが普通です。',
  },
  'opaque-container': {
    title: 'フィルターが中を調べにくい形式です',
    found: { container: '{name} は {kind} 形式のファイルで、中に別のファイルが入っています。' },
    why: '攻撃者はこの形式でファイルを包み、メールのフィルターや Office の警告を避けようとします。',
    honest: '普通の文書であれば、そのまま、または ZIP で送られてきます。',
  },
  'padded-document': {
    title: '検査を逃れるために膨らませた文書です',
    found: {
      entry: '{name} は圧縮された状態で {packedKilobytes} KB ですが、展開すると {megabytes} MB に膨らみます。',
      attachment: '文書 {name} の大きさが {megabytes} MB もあります。',
    },
    why: 'Emotet は文書に空のデータを詰め込み、ウイルス対策ソフトが検査できない大きさにします。',
    honest: '中身のほとんどが空のデータという文書は、普通はありません。',
  },
  'password-in-same-message': {
    title: 'パスワードが同じメールに書かれています',
    found: {
      openedMacro:
        'このメールに書かれたパスワードで圧縮ファイル {name} が開き、中の {inner} はプログラムを起動できます。',
      opened: 'このメールに書かれたパスワードで圧縮ファイル {name} が開きます。',
      stated: '圧縮ファイル {name} にパスワードがかかっていて、このメールにパスワードらしい文字列があります。',
      flooded:
        '圧縮ファイル {name} にパスワードがかかっていて、このメールには試しきれないほど多くのパスワードらしい文字列があります。',
    },
    why: '鍵を一緒に送るのでは、暗号化の意味がありません。ウイルス対策ソフトの検査を逃れるために、Emotet が使う手口です。',
    honest: 'ファイルを本当に守りたい人は、パスワードを別の方法で伝えます。',
  },
  'pdf-with-link': {
    title: '不審なサイトに誘導する PDF です',
    found: {
      hackedSite: '短い PDF の中に {host} へのリンクがあり、改ざんされたサイトに特有の形をしています。',
      download: '短い PDF の中に、{host} から「{file}」をダウンロードさせるリンクがあります。',
    },
    why: 'Emotet は、リンクをクリックさせるためだけの PDF を送ります。有害な文書はリンクの先にあります。',
    honest: '通常の PDF は内容そのものが書かれており、リンク先は会社のホームページなどです。',
  },
  'risky-archive-entry': {
    title: '圧縮ファイルの中に危険なファイルがあります',
    found: {
      document: '圧縮ファイル {archive} の中に、マクロを含められる文書 {name} があります。',
      onenote: '圧縮ファイル {archive} の中に、OneNote のファイル {name} があります。',
      shortcut: '圧縮ファイル {archive} の中に、どんなコマンドでも実行できるショートカット {name} があります。',
      script: '圧縮ファイル {archive} の中に、開くと実行されるスクリプト {name} があります。',
      adminScript: '圧縮ファイル {archive} の中に、パソコンでコマンドを実行できるスクリプト {name} があります。',
      program: '圧縮ファイル {archive} の中に、プログラム {name} があります。',
      scriptAmongMany: '圧縮ファイル {archive} に入っている多くのファイルの中に、スクリプト {name} があります。',
      programAmongMany: '圧縮ファイル {archive} に入っている多くのファイルの中に、プログラム {name} があります。',
    },
    why: 'Emotet は文書やショートカット、スクリプトを圧縮ファイルに入れ、メールのフィルターをすり抜けます。',
    honest: '取引先から届くのは PDF や普通の文書です。ショートカットやスクリプトを送る理由はありません。',
  },
  'small-single-entry-archive': {
    title: 'ファイルが 1 つだけの小さな圧縮ファイルです',
    found: { single: '圧縮ファイル {name} の中身は {inner} だけで、大きさは {kilobytes} KB です。' },
    why: 'Emotet は小さな文書を 1 つだけ圧縮し、フィルターから隠します。',
    honest: '添付ファイルを自動で圧縮する会社もあるため、これだけでは判断できません。',
  },
  'twin-archive-name': {
    title: '圧縮ファイルと中の文書が同じ名前です',
    found: { twin: '圧縮ファイルと、その中のただ 1 つのファイルが、どちらも {name} という名前です。' },
    why: 'Emotet は、圧縮ファイルに中の文書と同じ名前を付けます。',
    honest: 'Windows でファイルを 1 つ圧縮したときも同じになるため、これだけでは判断できません。',
  },
  'two-faced-archive': {
    title: '中身の一覧が二通りある圧縮ファイルです',
    found: { twoFaced: '圧縮ファイル {name} は、開くソフトによって違うファイルが現れます。' },
    why: 'メールのフィルターは無害なファイルを検査し、お使いの解凍ソフトは別のファイルを取り出します。',
    honest: '普通のソフトで作った圧縮ファイルの一覧は 1 つだけで、中身と一致します。',
  },
  'attachment-in-anothers-name': {
    title: '知っている人の名前で、別のアドレスからファイルが届いています',
    found: { attachment: '「{file}」は {name} さんの名前で届きましたが、いつものアドレスからではありません。' },
    why: 'Emotet は、メールを盗まれた人の名前でファイルを送ります。',
    honest:
      '本人からのファイルは、いつものアドレスから届きます。アドレスが新しいときは、開く前に、本人にいつもの番号に電話して確認してください。',
  },
};
