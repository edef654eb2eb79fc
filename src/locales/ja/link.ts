import type { GroupTexts } from '../catalogue';

export const link: GroupTexts<'link'> = {
  'app-launching-link': {
    title: 'プログラムを起動するリンクがあります',
    found: {
      installer: '{host} のパッケージを使って、Windows のアプリ インストーラーを起動するリンクがあります。',
      remoteSearch: '{host} 上のフォルダーを、お使いのパソコン内の検索結果のように見せて開くリンクがあります。',
      opensInOffice: '{host} の文書を Word、Excel、PowerPoint で直接開くリンクがあります。',
      troubleshooter: 'コマンドを実行できる Windows のツール（{scheme}）を起動するリンクがあります。',
    },
    why: 'このようなリンクは、ブラウザーとその警告を素通りします。Emotet は「Adobe PDF」の部品を装い、この方法で自分をインストールさせました。',
    honest: '本物のメールのリンク先は Web ページです。プログラムは情報システム部門やストアからインストールします。',
  },
  'direct-download-link': {
    title: '危険な種類のファイルへのリンクがあります',
    found: {
      download: '{host} から「{file}」をダウンロードさせるリンクがあります。',
      sharedFolder: '組織の外にある {host} の共有フォルダーから「{file}」を開くリンクがあります。',
    },
    why: 'ZIP、マクロ付き文書、スクリプトをリンク先に置くと、添付ファイルの検査をすり抜けられます。',
    honest: '企業は通常、自社サイトのページにリンクし、そこでファイルを選べるようにします。',
  },
  'disguised-host-link': {
    title: '行き先を隠したリンクがあります',
    found: {
      codedNumber: '数字に置き換えて行き先を隠したリンクがあります。実際の行き先は {host} です。',
      userName: '本当の行き先 {host} の前に、見せかけの名前を置いたリンクがあります。',
      lookalikeLetters: '{looksLike} に見えるように、別の言語の文字で書かれた {host} へのリンクがあります。',
      bareNumber: '名前ではなく番号だけの行き先（{host}）へのリンクがあります。',
      oddPort: '通常とは違う接続口（ポート {port}）で {host} につながるリンクがあります。',
      notEncrypted: '不審なリンクが、暗号化されない接続（http）で {host} につながります。',
    },
    why: '攻撃者は、人にもフィルターにも行き先が分からないようにアドレスを書きます。',
    honest: '企業は通常、自社の名前を普通の文字で書き、https でリンクします。',
  },
  'hacked-cgi-link': {
    title: 'サイトのプログラム用フォルダーへのリンクがあります',
    found: {
      cgiDirectory:
        '{host} の「{directory}」へのリンクがあります。ここはプログラムの置き場所で、ページの置き場所ではありません。',
    },
    why: 'Emotet は Web サイトに侵入し、このようなフォルダーに文書を隠します。',
    honest: '通常のサイトが、このようなフォルダーに人を案内することはありません。',
  },
  'hacked-wordpress-link': {
    title: '改ざんされたサイトの内部へのリンクがあります',
    found: {
      wordpressDirectory:
        '{host} の「{directory}」へのリンクがあります。WordPress のサイトに、このようなフォルダーはありません。',
    },
    why: 'Emotet は乗っ取ったサイトに独自のフォルダーを作り、文書を隠します。サイトの持ち主は気づいていません。',
    honest: '通常のサイトは、公開ページや「uploads」内のファイルにリンクします。',
  },
  'invoice-directory-link': {
    title: '請求書のような名前のリンクがあります',
    found: {
      invoiceDirectory: '{host} の「{directory}」というフォルダーへのリンクがあります。',
    },
    why: '2018 年から 2019 年の Emotet は、リンク先のフォルダーに請求書や文書のような名前を付けていました。',
    honest: '会計サービスにも同じような名前のページがあります。これだけでは判断できません。',
  },
  'listed-link': {
    title: '危険と分かっているサイトへのリンクがあります',
    found: {
      listedAddress: '{host} へのリンクが、危険なアドレスの一覧（{source}）に載っています。',
      listedSite: 'リンク先の {host} は、危険なサイトの一覧（{source}）に載っています。',
      listTooOld:
        '{host} へのリンクは危険なアドレスの一覧（{source}）に載っていますが、一覧が古いため（{day} 作成）判定には使っていません。',
    },
    why: 'このアドレスでは、最近セキュリティの専門家が有害なファイルを確認しています。',
    honest: '改ざんされたサイトは、その後復旧していることもあります。セキュリティ担当者に確認してください。',
  },
  'mismatched-link-text': {
    title: '表示と行き先が違うリンクがあります',
    found: {
      otherDomain: '「{shown}」と表示されていますが、実際の行き先は {host} です。',
      fileName: '「{shown}」というファイル名が表示されていますが、実際の行き先は {host} のフォルダーです。',
    },
    why: 'リンクの文字は自由に書けます。Emotet は見慣れた名前を表示して、別の場所に誘導します。',
    honest:
      '本物のメールでは、表示されたアドレスがそのまま開くのが普通です。クリック数を数えるメールマガジンは例外です。',
  },
  'number-query-link': {
    title: '番号だけで終わるリンクがあります',
    found: {
      numberQuery: '{host} へのリンクが「{query}」で終わっています。',
    },
    why: '2023 年の Emotet のリンクには、訪問者を見分けるための 6 桁の番号が付いていました。',
    honest: '通常のリンクでは「id=」のように、番号の意味が示されます。',
  },
  'random-directory-link': {
    title: 'でたらめな文字で終わるリンクがあります',
    found: {
      randomUnderSystem:
        '{host} の内部フォルダーにある、でたらめな名前のフォルダー「{directory}」へのリンクがあります。',
      longRandomName: '{host} にある、長いでたらめな名前のフォルダー「{directory}」へのリンクがあります。',
      randomName: '{host} にある、でたらめな名前のフォルダー「{directory}」へのリンクがあります。',
    },
    why: 'Emotet は Web サイトに侵入し、プログラムが作ったでたらめな名前のフォルダーに文書を置きます。',
    honest: 'アドレスに ID を入れる Web サービスもあります。知らないサイトなら、差出人に電話で確認してください。',
  },
  'unrelated-link-domain': {
    title: 'やり取りと関係のないサイトへのリンクがあります',
    found: {
      unrelatedDomain: '差出人のアドレスの「@」の後（{sender}）と関係のない {host} へのリンクがあります。',
      inName: '{target} へのリンクがあります。差出人名は {name} ですが、その人のアドレスから届いたものではありません。',
    },
    why: 'Emotet のリンクは、改ざんされた無関係のサイトにつながります。',
    honest: 'ほかのサイトへのリンクはよくあることです。これだけでは判断できません。',
  },
};
