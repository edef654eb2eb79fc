import type { GroupTexts } from '../catalogue';

export const thread: GroupTexts<'thread'> = {
  'reply-without-thread': {
    title: '返信のはずなのに、元のメールとつながっていません',
    found: { noThreadHeaders: '件名は「{prefix}」で始まりますが、元のメールを示す情報がありません。' },
    why: 'Emotet は盗んだ件名の前に「Re:」を付け、やり取りの続きのように見せかけます。',
    honest: '本当の返信には、どのメールへの返信かを示す目印が入っています。',
  },
  'date-zone-mismatch': {
    title: '書かれた場所と送られた場所の時刻が合いません',
    found: {
      zones: 'メールの時刻は UTC{date} ですが、送信したサーバーの時刻は UTC{server} です。',
    },
    why: 'Emotet は乗っ取ったパソコンで動くため、悪用するメールアカウントとは別の国から送られることがよくあります。',
    honest: '出張先や旅行先から送られたメールでも、同じことが起こります。',
  },
  'doubled-reply-prefix': {
    title: '「Re:」が重なっています',
    found: {
      doubled: '件名が「{prefixes}」で始まっています。',
    },
    why: 'Emotet は、すでに「Re:」の付いた件名を盗み、さらに「Re:」を付けて送ります。',
    honest: '多くのメールソフトでは、何度返信しても「Re:」は 1 つです。',
  },
  'foreign-html-document': {
    title: '別のメールが丸ごと貼り付けられています',
    found: {
      pasted: '新しい文章の下に、別のメールがページごと貼り付けられた形になっています。',
    },
    why: 'Emotet はメールソフトのように引用せず、盗んだメールを自分の短い文章の下にそのまま貼り付けます。',
    honest: 'メールソフトの返信では、元のメールの内容だけが引用されます。',
  },
  'hyphenated-boundary': {
    title: 'Emotet のメールと同じ作りです',
    found: {
      boundary: 'メールの各部分を区切る内部の記号が「{boundary}」になっています。',
    },
    why: 'Emotet の送信プログラムは、ハイフン 2 つと長い数字の列を区切りに使っていました。ほかの 10,172 通のメールでは一度も見つかっていません。',
    honest: '普通のメールソフトでは、英字と数字が混ざった記号が使われます。',
  },
  'old-conversation': {
    title: 'ずっと前のやり取りへの返信です',
    found: {
      monthsOld: '引用されている最も新しいメールは、約 {count} か月前のものです。',
      yearsOld: '引用されている最も新しいメールは、{count} 年以上前のものです。',
    },
    why: 'Emotet は、数か月前や数年前に盗んだメールに返信してくることがあります。',
    honest: 'これほど間が空いたときは、普通は一言説明があります。',
  },
  'pasted-address-block': {
    title: '短い文の下に、名前とアドレスだけが書かれています',
    found: {
      block: '短い文の下に {name} と {address} だけがあり、空行をはさんで古いメールが続いています。',
    },
    why: 'これは Emotet のメールの典型的な形です。短い一文、取引先の名前と本物のアドレス、空行、そして盗んだメールが並びます。',
    honest: '本人の署名であれば、送信元と同じアドレスが書かれています。',
  },
};
