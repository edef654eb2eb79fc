import type { GroupTexts } from '../catalogue';

export const document: GroupTexts<'document'> = {
  'activated-package': {
    title: 'マクロが、埋め込まれたファイルを開きます',
    found: {
      opensPackage: '文書に埋め込まれたファイルを、あなたがダブルクリックしたかのようにマクロが開きます。',
    },
    why: '埋め込まれたファイルはプログラムかもしれません。確認の画面も出ません。',
    honest: '通常の文書では、埋め込まれたファイルを開くかどうかは読む人が決めます。',
  },
  'event-started-macro': {
    title: '操作しなくても動くマクロがあります',
    found: {
      startsAtEvent: '文書を表示したり触れたりしただけで、「{procedure}」が動きます。',
      startsAtClosing: '文書を閉じるときに、「{procedure}」が動きます。',
    },
    why: '多くの検査は文書を開いた瞬間しか見ないため、攻撃者はマクロをわざと遅れて動かします。',
    honest: '通常のマクロは、ボタンを押すまで動きません。',
  },
  'hidden-payload': {
    title: '文書の中に何かが隠されています',
    found: {
      payloadInForm: '見えないフォーム「{name}」に、コマンドまたはコードの塊が入っています。',
      payloadInProperty: '文書のプロパティ「{name}」に、コマンドまたはコードの塊が入っています。',
      payloadInText: '人の目に触れない場所「{name}」に、コマンドまたはコードの塊が入っています。',
      readsHiddenText: 'マクロは、実行する内容を文書の隠れた文字列から取り出します。',
    },
    why: 'Emotet は、検査がコードを探さない場所にコマンドを隠していました。',
    honest: '通常の文書では、そこにあるのは言葉や数字で、コマンドではありません。',
  },
  'macro-sheet-handover': {
    title: 'マクロが、隠れたマクロシートに処理を渡します',
    found: {
      runsCellName: 'マクロは、セルから読み取った名前の処理を実行します。',
      runsSheetCommand: 'マクロは、古い Excel 4.0 マクロのコマンドを実行します。',
    },
    why: '二つの言語に分けることで、攻撃は検査に見つかりにくくなります。',
    honest: '通常のマクロは、ほかのマクロを名前で呼び出します。',
  },
  'native-call-macro': {
    title: 'マクロが Windows の深い機能を使います',
    found: {
      callsWindows: 'マクロは Windows の関数「{function}」を呼び出します。',
    },
    why: 'こうした関数を使うと、プログラムの起動やファイルの取得、目に見えないコードの実行ができます。',
    honest: '通常のマクロが使うのは、待ち時間や時刻、ウィンドウの検索などの関数です。',
  },
  'obfuscated-macro': {
    title: 'マクロの内容が読めないように隠されています',
    found: {
      hasRandomNames: 'マクロの中の名前が、でたらめな文字の並びです。',
      isTornApart: 'マクロの中の文字列が {count} 個に分割されています。',
      isSpeltOut: 'マクロの中の文字列が、1 文字ずつ組み立てられています({count} か所)。',
    },
    why: 'マクロの動作を隠すのには、理由があります。',
    honest: '通常のマクロには、あとで読んで分かる名前が付いています。',
  },
  'program-starting-macro': {
    title: 'この文書は、隠れてプログラムを起動します',
    found: {
      startsProgram: '「コンテンツの有効化」を押すと、すぐに「{procedure}」が動き、プログラムを起動します({means})。',
      fetchesFile:
        '「コンテンツの有効化」を押すと、すぐに「{procedure}」が動き、インターネットからファイルを取り込みます({means})。',
      runsMemory:
        '「コンテンツの有効化」を押すと、すぐに「{procedure}」が動き、隠れたコードをメモリ上で実行します({means})。',
      handsOver: '「コンテンツの有効化」を押すと、すぐに「{procedure}」が動き、隠れたコマンドを実行します({means})。',
      isScrambled:
        '「コンテンツの有効化」を押すと、すぐに「{procedure}」が動き、読めないように細工されたコードを実行します。',
    },
    why: 'Emotet の侵入の手口です。起動したプログラムがマルウェアを取り込み、メールを盗みます。',
    honest: '業務用の文書が、開いただけで自らプログラムを起動することはありません。',
  },
  'self-starting-macro': {
    title: 'この文書は、自動でマクロを実行します',
    found: {
      startsAtOpening: 'マクロが有効になると、すぐに「{procedure}」が動きます。',
    },
    why: '危険な文書には、必ずこのようなマクロがあります。害のない業務用のブックにもあることがあります。',
    honest: 'マクロ付きの文書に心当たりがなければ、送信者に電話で確認してください。',
  },
  'stomped-macro': {
    title: 'マクロの読める部分が取り除かれています',
    found: {
      sourceMissing: 'マクロは動きますが、その元のコードが消されているか、すり替えられています。',
      startsUnseen:
        'マクロの元のコードが消されているか、すり替えられています。それでも「{procedure}」が自動で動き、「{means}」を使います。',
    },
    why: '検査や確認をする人を欺く目的以外に、こうする理由はありません。',
    honest: 'Office は必ず、マクロを読める形と動く形の両方で保存します。',
  },
  'written-script': {
    title: 'マクロがプログラムをディスクに書き込みます',
    found: {
      writesAndStarts: 'マクロはファイル「{file}」を書き込み、起動できます。',
      writesScript: 'マクロは、Windows が実行できるファイル「{file}」を書き込みます。',
    },
    why: '書き込まれるのは、攻撃の次の段階です。',
    honest: '通常のマクロが保存するのは、表や文書、PDF です。',
  },
  'onenote-double-click': {
    title: 'ダブルクリックを求めるノート',
    found: { invitation: 'ノート「{name}」は、ファイルの上に重ねた画像をダブルクリックするよう求めています。' },
    why: 'ダブルクリックしても画像は開きません。その下に隠されたものが動き出します。',
    honest: '通常のノートは、クリックしなくても内容が表示されます。',
  },
  'onenote-script': {
    title: 'プログラムが隠されたノート',
    found: { script: 'ノート「{section}」に、プログラム「{name}」が隠されています。' },
    why: 'ノートをダブルクリックするだけでプログラムが動きます。Emotet は 2023 年 3 月にこの手口を使いました。',
    honest: '通常のノートに含まれるのは文章や画像、文書で、プログラムは含まれません。',
  },
  'shortcut-command': {
    title: 'コマンドを実行するショートカット',
    found: {
      startsCommand: 'ショートカット「{name}」は、Windows のプログラム「{program}」に独自のコマンドを実行させます。',
      hidesCommand: 'ショートカット「{name}」は、見えないところに長いコマンドを隠しています。',
      carriesScript: 'ショートカット「{name}」の末尾に、何かが隠されています。',
    },
    why: '文書のように見えますが、ダブルクリックするとコマンドが実行されます。',
    honest: 'コマンドを実行するショートカットをメールで送る理由はありません。',
  },
  'encrypted-document': {
    title: 'パスワードで保護された Office ファイルです',
    found: {
      locked: 'ファイル「{name}」はパスワードで保護されているため、中身を確認できません。',
      opened: 'ファイル「{name}」はパスワードで保護されていますが、分かっているパスワードで開けました。',
      opensByItself: 'ファイル「{name}」は暗号化されていますが、Office はパスワードを尋ねずに開いてしまいます。',
    },
    why: '保護されたファイルの中身は、セキュリティ製品では確認できません。攻撃者はこれを利用して検査をすり抜けます。',
    honest: '心当たりのない保護されたファイルは、送信者に電話で確認してください。',
  },
  'excel4-macro-sheet': {
    title: '古い Excel 4.0 マクロを含むブックです',
    found: {
      holdsMacroSheet: 'シート「{sheet}」に、1992 年の古い形式のマクロが入っています。',
      startsMacroSheet:
        'シート「{sheet}」に、1992 年の古い形式のマクロが入っています。名前「{name}」により自動的に実行されます。',
    },
    why: '2022 年の Emotet は、多くのセキュリティ製品が調べないこの形式のシートに命令を隠していました。',
    honest: '今のブックでこの形式のマクロを使う必要はありません。残っているのは、ごく古いブックだけです。',
  },
  'hidden-macro-sheet': {
    title: 'マクロのシートが隠されています',
    found: {
      hiddenSheet: 'マクロのシート「{sheet}」が非表示になっています。',
      veryHiddenSheet: 'マクロのシート「{sheet}」は、Excel の「再表示」の一覧にも出ないように隠されています。',
    },
    why: '命令を隠し、「コンテンツの有効化」を求める画像だけを見せるためです。',
    honest: '正当なマクロであれば、隠す必要はありません。',
  },
  'macro-sheet-command': {
    title: '隠れたプログラムを起動するブックです',
    found: {
      startsProgram: '「コンテンツの有効化」をクリックすると、数式がプログラム「{program}」を起動します。',
      fetchesFile: '「コンテンツの有効化」をクリックすると、数式がインターネットからファイルを取得します({means})。',
      callsWindows: '「コンテンツの有効化」をクリックすると、数式が Windows の機能「{function}」を呼び出します。',
    },
    why: 'Emotet の侵入方法です。取得したプログラムがマルウェアを読み込み、メールを盗み出します。',
    honest: '通常の数式は計算をするだけです。プログラムの起動やファイルの取得はしません。',
  },
  'self-starting-macro-sheet': {
    title: 'マクロのシートが自動的に実行されます',
    found: {
      startsAtOpening:
        '名前「{name}」により、「コンテンツの有効化」をクリックするとすぐにマクロのシートが実行されます。',
      startsLater: '名前「{name}」により、ブックに戻ったときや閉じるときにマクロのシートが実行されます。',
    },
    why: 'クリックは一度で十分です。実行の前に確認の画面は出ません。',
    honest: '正当なマクロの多くは、ボタンを押すまで実行されません。',
  },
};
