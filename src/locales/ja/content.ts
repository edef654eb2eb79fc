import type { GroupTexts } from '../catalogue';

export const content: GroupTexts<'content'> = {
  'language-change': {
    title: '途中で言語が変わっています',
    found: {
      changed: '新しい文章の言語が、引用されているやり取りの言語と違います。',
    },
    why: 'Emotet は用意された短い文を盗んだメールの上に置くため、言語が食い違うことがあります。',
    honest: '海外とのやり取りでは、言語が変わることもあります。',
  },
  'urging-text': {
    title: '短い文で確認を急がせています',
    found: {
      urges: '本文が短く、「{phrase}」と確認を促しています。',
    },
    why: 'Emotet が自分で書くのは、添付ファイルやリンクを開かせるための短い一文だけです。',
    honest: '忙しい人のメールも短いものです。ほかの特徴と合わさったときだけ意味を持ちます。',
  },
  'enable-content-in-message': {
    title: '本文に、クリックを促す文があります',
    found: {
      asksForClick: '本文に「{phrase}」と書かれています。',
    },
    why: 'このクリックで攻撃が始まります。誰から届いたように見えても、クリックしないと読めないファイルは危険です。',
    honest: '本物の差出人が、セキュリティの警告を消すようメールで頼むことはありません。',
  },
};
